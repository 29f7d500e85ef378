using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>By what an entry of a list is addressed in a path: a text among its members, or the entry itself where it is a text.</summary>
/// <param name="member">The member that is the key, or null where the entry is a text.</param>
/// <param name="isUnique">Whether two entries of the same key are a mistake.</param>
internal sealed class EntryKey(string? member, bool isUnique)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(member ?? "");

    public static EntryKey Id { get; } = new("id", isUnique: true);

    /// <summary>By id where an entry has one, else by place; entries may be alike.</summary>
    public static EntryKey Place { get; } = new("id", isUnique: false);

    public static EntryKey Itself { get; } = new(null, isUnique: true);

    public bool IsUnique => isUnique;

    public bool IsItself => member is null;

    /// <summary>The key of an entry, or null where it has none; then it is addressed by its place.</summary>
    public string? Of(Document document, int node) =>
        IsItself ? Part(document, node)
        : document.KindOf(node) == NodeKind.Object && document.Find(node, _utf8) is >= 0 and var part ? Part(document, part)
        : null;

    /// <summary>What two entries must not share: the key, or the whole text where the entry is one, though it may be too long for a path.</summary>
    public string? IdentityOf(Document document, int node) =>
        IsItself && document.KindOf(node) == NodeKind.Text ? document.TextOf(node) : Of(document, node);

    private static string? Part(Document document, int node) =>
        document.KindOf(node) == NodeKind.Text && document.Written(node).Length <= IdText.MaxLength * 6
        && document.TextOf(node) is var text && IdText.Problem(text) is null ? text : null;
}
