using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Facts;

/// <summary>The codes of one subject, such as the categories of orders, in levels of any number, in one version.</summary>
/// <remarks>
/// Held so that each code stands before those below it: what is under a code is one stretch of the list. Finding a code and
/// asking what is under what are O(1). Immutable and safe for all threads. Equal when id, version, name, citation and entries
/// are equal, in order.
/// </remarks>
public sealed class CodeList : IEquatable<CodeList>
{
    /// <summary>The most levels that a list has.</summary>
    public const int MaxDepth = 64;

    private readonly Dictionary<string, int> _places;

    /// <summary>For each place the one of the code right above, or -1.</summary>
    private readonly int[] _parents;

    /// <summary>For each place the first one behind all below it.</summary>
    private readonly int[] _ends;

    internal CodeList(CodeListId id, string version, BilingualText name, Citation? citation, CodeEntry[] entries, int[] parents, int[] ends)
    {
        Id = id;
        Version = version;
        Name = name;
        Citation = citation;
        Entries = new(entries);
        _parents = parents;
        _ends = ends;
        _places = new(entries.Length, StringComparer.Ordinal);
        var codes = new string[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            codes[i] = entries[i].Code;
            _places.Add(codes[i], i);
        }

        Codes = new(codes);
    }

    /// <summary>The id of the list, which its versions share.</summary>
    public CodeListId Id { get; }

    /// <summary>The version, such as the year of the notice.</summary>
    public string Version { get; }

    /// <summary>What the list is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The published text in which the codes stand, or null.</summary>
    public Citation? Citation { get; }

    /// <summary>The entries, each before those below it, and otherwise in the order in which they were given.</summary>
    public EquatableList<CodeEntry> Entries { get; }

    /// <summary>The codes, in the order of the entries.</summary>
    public EquatableList<string> Codes { get; }

    /// <summary>Makes a list.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="entries">The entries, in any order; at least one.</param>
    /// <param name="citation">The published text in which the codes stand, or null.</param>
    /// <returns>The list. O(n).</returns>
    /// <exception cref="ArgumentException">The id is the default value, or the version is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">There is no entry, a code is given twice, stands below one that is not there, below itself, or below more than 63 others; every problem is listed.</exception>
    public static CodeList Of(CodeListId id, string version, BilingualText name, EquatableList<CodeEntry> entries, Citation? citation = null)
    {
        if (id.IsDefault)
        {
            throw new ArgumentException("A list of codes has an id.", nameof(id));
        }

        WellFormed.CheckWritten(version);
        ArgumentNullException.ThrowIfNull(name);
        var order = new CodeOrder(entries);
        return order.Findings.Count > 0
            ? throw new InvalidDefinitionException($"The list of codes '{id}'", order.Findings.ToEquatableList())
            : new(id, version, name, citation, order.Entries, order.Parents, order.Ends);
    }

    /// <summary>Finds the entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The entry, or null where the list does not have the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public CodeEntry? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryIndexOf(code, out var place) ? Entries[place] : null;
    }

    /// <summary>Whether a code is another or stands below it, at any distance.</summary>
    /// <param name="code">The code.</param>
    /// <param name="ancestor">The code above.</param>
    /// <returns>Whether it is; a code is under itself.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The list does not have one of the codes.</exception>
    public bool IsUnder(string code, string ancestor)
    {
        var (place, above) = (IndexOf(code, nameof(code)), IndexOf(ancestor, nameof(ancestor)));
        return place >= above && place < _ends[above];
    }

    /// <summary>The codes above a code, from the nearest to the top; empty at the top.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The list does not have the code.</exception>
    public EquatableList<CodeEntry> Ancestors(string code)
    {
        var above = new List<CodeEntry>();
        for (var place = _parents[IndexOf(code, nameof(code))]; place >= 0; place = _parents[place])
        {
            above.Add(Entries[place]);
        }

        return above.ToEquatableList();
    }

    /// <summary>What changed since an older version.</summary>
    /// <param name="older">The older version.</param>
    /// <returns>Codes added, removed, renamed and moved. O(n).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="older"/> is null.</exception>
    public CodeListComparison Compare(CodeList older)
    {
        ArgumentNullException.ThrowIfNull(older);
        CodeChange[] kept = [.. Entries.Where(entry => older.TryIndexOf(entry.Code, out _)).Select(entry => new CodeChange(older.Find(entry.Code)!, entry))];
        return new()
        {
            Added = Entries.Where(entry => !older.TryIndexOf(entry.Code, out _)).ToEquatableList(),
            Removed = older.Entries.Where(entry => !TryIndexOf(entry.Code, out _)).ToEquatableList(),
            Renamed = kept.Where(change => change.Before.Name != change.After.Name).ToEquatableList(),
            Moved = kept.Where(change => change.Before.Under != change.After.Under).ToEquatableList(),
        };
    }

    /// <inheritdoc/>
    public bool Equals(CodeList? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Version == other.Version && Name == other.Name && Citation == other.Citation && Entries == other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeList);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, Entries.Count);

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} ({Version})";

    internal bool TryIndexOf(string code, out int place) => _places.TryGetValue(code, out place);

    /// <summary>The places of a code and of all below it, both ends inclusive.</summary>
    internal (int First, int Last) StretchOf(int place) => (place, _ends[place] - 1);

    [SuppressMessage("Usage", "CA2208", Justification = "The name is that of the caller's parameter.")]
    private int IndexOf(string code, string parameter)
    {
        ArgumentNullException.ThrowIfNull(code, parameter);
        return TryIndexOf(code, out var place) ? place : throw new ArgumentException($"The list '{Id}' has no code '{code}'.", parameter);
    }
}
