using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>By what an entry of a list is addressed in a path: texts among its members, or the entry itself where it is a text.</summary>
/// <param name="isUnique">Whether two entries of the same key are a mistake.</param>
/// <param name="members">The members that are the key together, those after the first where they are written; or none where the entry is a text.</param>
internal class EntryKey(bool isUnique, params string[] members)
{
    private readonly byte[][] _utf8 = Array.ConvertAll(members, Encoding.UTF8.GetBytes);

    public EntryKey(string member, bool isUnique)
        : this(isUnique, member)
    {
    }

    public static EntryKey Id { get; } = new("id", isUnique: true);

    /// <summary>By id where an entry has one, else by place; entries may be alike.</summary>
    public static EntryKey Place { get; } = new("id", isUnique: false);

    public static EntryKey Itself { get; } = new(isUnique: true);

    public bool IsUnique => isUnique;

    public bool IsItself => members.Length == 0;

    /// <summary>The key of an entry, or null where it has none; then it is addressed by its place.</summary>
    public virtual string? Of(Document document, int node) =>
        IsItself ? Part(document, node)
        : _utf8.Length == 1 ? Member(document, node, _utf8[0])
        : Joined(document, node);

    /// <summary>What two entries must not share: the key, or the whole text where the entry is one, though it may be too long for a path.</summary>
    public string? IdentityOf(Document document, int node) =>
        IsItself && document.KindOf(node) == NodeKind.Text ? document.TextOf(node) : Of(document, node);

    private string? Joined(Document document, int node) => Member(document, node, _utf8[0]) is not { } first ? null
        : string.Join('.', _utf8.Skip(1).Select(name => Member(document, node, name)).OfType<string>().Prepend(first));

    protected static string? Member(Document document, int node, byte[] name) =>
        document.KindOf(node) == NodeKind.Object && document.Find(node, name) is >= 0 and var part ? Part(document, part) : null;

    protected static string? Part(Document document, int node) =>
        document.KindOf(node) == NodeKind.Text && document.Written(node).Length <= IdText.MaxLength * 6
        && document.TextOf(node) is var text && IdText.Problem(text) is null ? text : null;
}
