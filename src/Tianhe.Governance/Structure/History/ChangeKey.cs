using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>By what a change is addressed in a document, as <see cref="ChangeNames.PathOf"/> does: its day, what it is, and the node it is about.</summary>
internal sealed class ChangeKey() : EntryKey(isUnique: false)
{
    private static readonly (string Word, byte[][] Way)[] Subjects =
    [
        ("found", ["found"u8.ToArray(), "id"u8.ToArray()]),
        ("merge", ["into"u8.ToArray(), "id"u8.ToArray()]),
        ("rename", ["rename"u8.ToArray()]),
        ("recode", ["recode"u8.ToArray()]),
        ("restate", ["restate"u8.ToArray()]),
        ("transfer", ["transfer"u8.ToArray()]),
        ("split", ["split"u8.ToArray()]),
        ("abolish", ["abolish"u8.ToArray()]),
    ];

    /// <inheritdoc/>
    public override string? Of(Document document, int node)
    {
        foreach (var (word, way) in Subjects)
        {
            if (Member(document, node, "on"u8.ToArray()) is { } day && Subject(document, node, way) is { } subject)
            {
                return $"{day}.{word}.{subject}";
            }
        }

        return null;
    }

    private static string? Subject(Document document, int node, byte[][] way)
    {
        foreach (var name in way)
        {
            node = document.KindOf(node) == NodeKind.Object ? document.Find(node, name) : -1;
            if (node < 0)
            {
                return null;
            }
        }

        return Part(document, node);
    }
}
