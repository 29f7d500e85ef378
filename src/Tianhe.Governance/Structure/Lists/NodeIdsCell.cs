using System.Buffers;
using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Ids of nodes in one cell, with marks or line ends between them, however they are mixed; an id with such a mark in it stands in quotation marks.</summary>
internal sealed class NodeIdsCell : ListCell<EquatableList<NodeId>>
{
    private const char Quote = '"';
    private static readonly SearchValues<char> Marks = SearchValues.Create(";；、,，\r\n");

    public override BilingualText Accepts { get; } = new(
        "节点编号，多个之间以分号、顿号、逗号或换行隔开",
        "ids of nodes, with semicolons, commas or line ends between them");

    public override bool TryRead(string text, out EquatableList<NodeId> value, out CellProblem problem)
    {
        var ids = new List<NodeId>();
        var rest = text.AsSpan();
        while (TryTake(ref rest, out var piece))
        {
            if (piece is null || IdCell<NodeId>.ProblemOf(piece) is not null)
            {
                return Fail(out value, out problem, piece is { Length: > 0 } ? IdCell<NodeId>.ProblemOf(piece)!.Value : Wrong);
            }

            ids.Add(piece);
        }

        (value, problem) = (ids.ToEquatableList(), default);
        return ids.Count > 0 || Fail(out value, out problem, Wrong);
    }

    public override string? Write(EquatableList<NodeId> value, Language language) =>
        value.Count == 0 ? null : string.Join(';', value.Select(id => id.Value is [Quote, ..] || id.Value.AsSpan().ContainsAny(Marks) ? Quoted(id.Value) : id.Value));

    private CellProblem Wrong => new(ListFindings.WrongText, new MessageArgument("expected", Accepts));

    /// <summary>Takes the next piece; null where its quotation marks are out of place.</summary>
    private static bool TryTake(ref ReadOnlySpan<char> rest, out string? piece)
    {
        var isSpace = true;
        while (isSpace)
        {
            rest = rest.TrimStart();
            isSpace = rest.Length > 0 && Marks.Contains(rest[0]);
            rest = isSpace ? rest[1..] : rest;
        }

        piece = null;
        if (rest.IsEmpty)
        {
            return false;
        }

        piece = rest[0] == Quote ? TakeQuoted(ref rest) : "";
        var end = rest.IndexOfAny(Marks);
        end = end < 0 ? rest.Length : end;
        var plain = rest[..end].Trim();
        piece = piece is "" ? plain.ToString() : plain.IsEmpty ? piece : null;
        rest = rest[end..];
        return true;
    }

    /// <summary>Takes what stands in quotation marks; null where they are not closed or hold nothing.</summary>
    private static string? TakeQuoted(ref ReadOnlySpan<char> rest)
    {
        var text = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] != Quote || (i + 1 < rest.Length && rest[i + 1] == Quote))
            {
                text.Append(rest[i]);
                i += rest[i] == Quote ? 1 : 0;
                continue;
            }

            rest = rest[(i + 1)..];
            return text.Length > 0 ? text.ToString() : null;
        }

        rest = [];
        return null;
    }

    private static string Quoted(string id) => $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
