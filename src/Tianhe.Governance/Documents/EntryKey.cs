namespace Tianhe.Governance.Documents;

/// <summary>By what an entry of a list is addressed in a path: texts among its members, or the entry itself where it is a text.</summary>
/// <param name="Members">The members that make up the key; none where the entry is a text.</param>
/// <param name="IsUnique">Whether two entries of the same key are a mistake.</param>
internal sealed record EntryKey(EquatableList<string> Members, bool IsUnique)
{
    public static EntryKey Id { get; } = new(["id"], IsUnique: true);

    /// <summary>By id where an entry has one, else by place; entries may be alike.</summary>
    public static EntryKey Place { get; } = new(["id"], IsUnique: false);

    public static EntryKey Itself { get; } = new([], IsUnique: true);

    /// <summary>The key of an entry, or null where it has none; then it is addressed by its place.</summary>
    public string? Of(Document document, int node)
    {
        if (Members.Count == 0)
        {
            return Part(document, node);
        }

        if (document.KindOf(node) != NodeKind.Object)
        {
            return null;
        }

        var parts = Members.Select(member => document.Find(node, System.Text.Encoding.UTF8.GetBytes(member)) is >= 0 and var part ? Part(document, part) : null).ToList();
        return parts.Contains(null) ? null : string.Join('.', parts);
    }

    /// <summary>What two entries must not share: the key, or the whole text where the entry is one, though it may be too long for a path.</summary>
    public string? IdentityOf(Document document, int node) =>
        Members.Count == 0 && document.KindOf(node) == NodeKind.Text ? document.TextOf(node) : Of(document, node);

    private static string? Part(Document document, int node) =>
        document.KindOf(node) == NodeKind.Text && document.Written(node).Length <= IdText.MaxLength * 6
        && document.TextOf(node) is var text && IdText.Problem(text) is null ? text : null;
}
