using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>How a place writes the codes of its grids: parts, one after the other, of a fixed number of digits each.</summary>
/// <remarks>Data, not code: no national scheme is claimed. Immutable; equal when every member is equal, the parts in order.</remarks>
/// <example><code>
/// var scheme = GridCodeScheme.From(new("本区网格编码", "our grid codes"),
/// [
///     new(GridCodePartKind.Division, 12, new("社区", "community")),
///     new(GridCodePartKind.Sequence, 3, new("顺序号", "sequence")),
/// ]);
/// </code></example>
public sealed record GridCodeScheme
{
    /// <summary>The most parts that a scheme may have.</summary>
    public const int MaxParts = 10;

    private GridCodeScheme(BilingualText name, EquatableList<GridCodePart> parts)
    {
        Name = name;
        Parts = parts;
    }

    /// <summary>15 digits: the community's 12 and a sequence of 3, as seen in 济南市历下区, where 370102013006008 is 第八网格 of 370102013006.</summary>
    /// <remarks>Known from documents of a system in use there, and no standard.</remarks>
    public static GridCodeScheme Lixia { get; } = From(new("济南市历下区所用网格编码", "the grid codes in use in Lixia District, Jinan"),
    [
        new(GridCodePartKind.Division, 12, new("社区", "community")),
        new(GridCodePartKind.Sequence, 3, new("顺序号", "sequence")),
    ]);

    /// <summary>What the scheme is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The parts, in the order in which they are written.</summary>
    public EquatableList<GridCodePart> Parts { get; }

    /// <summary>The number of digits of a code.</summary>
    public int Length => Parts.Sum(part => part.Digits);

    /// <summary>Makes a scheme.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="parts">The parts, in the order in which they are written.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException">An argument or a part is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// There is not exactly one division and one sequence, a part has an impossible number of digits, or there are more than ten parts.
    /// Every problem is listed.
    /// </exception>
    public static GridCodeScheme From(BilingualText name, IEnumerable<GridCodePart> parts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parts);
        EquatableList<GridCodePart> list = [.. parts.Select(part => part ?? throw new ArgumentNullException(nameof(parts), "A part is null."))];
        var findings = GridSchemeCheck.Check(list);
        return findings.Count == 0 ? new(name, list) : throw new InvalidDefinitionException("The scheme of grid codes", findings);
    }

    /// <summary>Reads a code from a list.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="code">The code, or null where there is none.</param>
    /// <param name="findings">Every problem, each with a hint; empty where there is a code.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>Whether the text is a code of this scheme exactly as it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GridCode? code, out EquatableList<Finding> findings, string path = "code")
    {
        ArgumentNullException.ThrowIfNull(path);
        var problems = new List<Finding>();
        code = CodeText.DigitsOf(text, path, problems) is { } digits ? OfDigits(digits, path, problems) : null;
        findings = [.. problems];
        code = problems.Count == 0 ? code : null;
        return code is not null;
    }

    /// <summary>Reads a code from a list.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The text is no code of this scheme. Every problem is listed.</exception>
    public GridCode Parse(string? text, string path = "code") =>
        TryParse(text, out var code, out var findings, path) ? code : throw new InvalidDefinitionException("The grid code", findings);

    /// <summary>The name and the number of digits.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Length.ToString(CultureInfo.InvariantCulture)} digits)";

    internal EquatableList<string> Split(string digits)
    {
        var start = 0;
        return Parts.Select(part => digits.Substring((start += part.Digits) - part.Digits, part.Digits)).ToEquatableList();
    }

    private GridCode? OfDigits(string digits, string path, List<Finding> problems)
    {
        var found = new MessageArgument("found", Shown.Text(digits));
        if (digits.Length != Length)
        {
            problems.Add(CodeFindings.WrongLength.Error(path, found, new("count", digits.Length), new("lengths", Length)));
            return null;
        }

        var parts = Split(digits);
        var division = PartOf(GridCodePartKind.Division, parts);
        if (DivisionCode.OfDigits(division) is { } code)
        {
            return new(this, digits, code, int.Parse(PartOf(GridCodePartKind.Sequence, parts), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        problems.Add(CodeFindings.GridOfNoDivision.Error(path, found, new("part", division), new("count", division.Length)));
        return null;
    }

    private string PartOf(GridCodePartKind kind, EquatableList<string> parts)
    {
        for (var i = 0; ; i++)
        {
            if (Parts[i].Kind == kind)
            {
                return parts[i];
            }
        }
    }
}
