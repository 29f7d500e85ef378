using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>One walk through a document: where it stands, and every problem it has met.</summary>
/// <param name="document">The document.</param>
/// <param name="isTolerant">Whether it reads what a program has stored, see <see cref="IsTolerant"/>.</param>
internal sealed class Reading(Document document, bool isTolerant = false)
{
    private readonly List<Segment> _path = [];
    private readonly List<(int Offset, Finding Finding)> _problems = [];
    private readonly Dictionary<string, Dictionary<string, int>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, string Name), (bool IsRead, object? Value)> _listed = [];

    public Document Document { get; } = document;

    /// <summary>
    /// Whether members that are not known are skipped, since a later version may have written them, and null stands for what is
    /// left out, as programs write it. What people write by hand is read strictly: there both are mistakes.
    /// </summary>
    public bool IsTolerant { get; } = isTolerant;

    /// <summary>The problems with the offsets at which they stand, or -1 where only the path is known; in the order in which they were met.</summary>
    public IReadOnlyList<(int Offset, Finding Finding)> Problems => _problems;

    /// <summary>Whether no more problems are listed, so that reading further is of no use.</summary>
    public bool IsFull => _problems.Count > ProblemList.Most;

    public string Path => PathTo("");

    public void Enter(string member) => _path.Add(new(member, 0, 0, null));

    public void Enter(int node, int index, EntryKey key) => _path.Add(new(null, node, index, key));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>The values that a member at the top of the document lists by id, as the names of members or within the entries; empty where there is no such list.</summary>
    public IReadOnlyDictionary<string, int> Listed(string list)
    {
        if (!_lists.TryGetValue(list, out var entries))
        {
            _lists[list] = entries = new(StringComparer.Ordinal);
            var node = Document.KindOf(0) == NodeKind.Object ? Document.Find(0, Encoding.UTF8.GetBytes(list)) : -1;
            for (var at = node + 1; node >= 0 && Document.KindOf(node) == NodeKind.Object && at < Document.After(node); at = Document.After(at + 1))
            {
                entries.TryAdd(Document.TextOf(at), at + 1);
            }

            for (var at = node + 1; node >= 0 && Document.KindOf(node) == NodeKind.Array && at < Document.After(node); at = Document.After(at))
            {
                if (EntryKey.Id.Of(Document, at) is { } id)
                {
                    entries.TryAdd(id, at);
                }
            }
        }

        return entries;
    }

    /// <summary>Reads a listed value once, however often it is named, and silently: its problems are told where it is listed.</summary>
    public bool TryReadListed<T>(string list, string name, int node, Shape<T> shape, [MaybeNullWhen(false)] out T value)
    {
        if (!_listed.TryGetValue((list, name), out var known))
        {
            known.IsRead = shape.TryRead(new(Document, IsTolerant), node, out var read);
            known.Value = read;
            _listed[(list, name)] = known;
        }

        value = known.IsRead ? (T)known.Value! : default;
        return known.IsRead;
    }

    /// <summary>Reports a problem at a node; always false, so that a reader may return it.</summary>
    public bool Fail(int node, MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments) => FailIn(node, "", template, arguments);

    /// <summary>Reports a problem of a member, which may be missing, at a node.</summary>
    public bool FailIn(int node, string member, MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments)
    {
        if (!IsFull)
        {
            Add(Document.OffsetOf(node), DocumentFindings.Error(template, PathTo(Shown.Piece(member)), arguments));
        }

        return false;
    }

    /// <summary>Reports what a part of the domain found wrong; its paths begin with a word of its own, in place of which stands where we are.</summary>
    public bool Fail(string root, EquatableList<Finding> findings)
    {
        var path = _path.Count == 0 ? "" : Path;
        foreach (var finding in findings.Where(_ => !IsFull))
        {
            var rest = root.Length > 0 && finding.Path.StartsWith(root, StringComparison.Ordinal) ? finding.Path[root.Length..] : $".{finding.Path}";
            Add(-1, finding.At(path.Length == 0 ? rest.TrimStart('.') : path + rest));
        }

        return false;
    }

    /// <summary>Says in a finding what was written and what is accepted.</summary>
    public bool WrongKind(int node, BilingualText expected) =>
        Fail(node, DocumentFindings.WrongKind, new("found", KindOf(node)), new("expected", expected));

    private void Add(int offset, Finding finding) =>
        _problems.Add((offset, _problems.Count < ProblemList.Most ? finding : DocumentFindings.TooMany()));

    private BilingualText KindOf(int node) => Document.KindOf(node) switch
    {
        NodeKind.Object => new("对象", "an object"),
        NodeKind.Array => new("列表", "a list"),
        NodeKind.Text => new("文本", "a text"),
        NodeKind.Number => new("数字", "a number"),
        NodeKind.Truth => new("true 或 false", "true or false"),
        NodeKind.Null => new("null（不填时应删去该成员）", "null (leave the member out instead)"),
        var kind => throw new InvalidOperationException($"A {kind} is no value."),
    };

    private string PathTo(string member)
    {
        var path = new StringBuilder();
        for (var i = 0; i < _path.Count; i++)
        {
            var segment = _path[i] = Resolve(_path[i]);
            _ = segment.Name is { } name ? Dot(path).Append(name) : path.Append(CultureInfo.InvariantCulture, $"[{segment.Index}]");
        }

        return member.Length > 0 ? Dot(path).Append(member).ToString() : path.Length == 0 ? Document.Whole : path.ToString();
    }

    /// <summary>Looks up the key of an entry at most once: the entry may be long, and many problems stand in it.</summary>
    private Segment Resolve(Segment segment) => segment.Key is { } key ? new(key.Of(Document, segment.Node), segment.Node, segment.Index, null) : segment;

    private static StringBuilder Dot(StringBuilder path) => path.Length == 0 ? path : path.Append('.');

    private readonly record struct Segment(string? Name, int Node, int Index, EntryKey? Key);
}
