using System.Buffers;

namespace Tianhe.Governance.Structure;

/// <summary>Ids of nodes in one cell, each on a line of its own, or all on one line with a mark between them.</summary>
internal sealed class NodeIdsCell : ListCell<EquatableList<NodeId>>
{
    private const string Marks = ";；、,，";
    private static readonly SearchValues<char> AllMarks = SearchValues.Create(Marks);

    public override BilingualText Accepts { get; } = new(
        "节点编号，多个之间以分号或顿号隔开，或各占一行",
        "ids of nodes, with semicolons between them or each on a line of its own");

    public override bool TryRead(string text, out EquatableList<NodeId> value, out CellProblem problem)
    {
        var isByLine = text.AsSpan().ContainsAny('\n', '\r');
        var pieces = isByLine ? text.Split(['\n', '\r']) : text.Split(Marks.ToCharArray());
        var ids = new List<NodeId>(pieces.Length);
        foreach (var piece in pieces.Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            if (IdCell<NodeId>.ProblemOf(piece) is { } reason)
            {
                return Fail(out value, out problem, reason);
            }

            ids.Add(piece);
        }

        (value, problem) = (ids.ToEquatableList(), default);
        return ids.Count > 0 || Fail(out value, out problem, new(ListFindings.WrongText, new MessageArgument("expected", Accepts)));
    }

    /// <summary>A mark that is part of an id does not separate where the ids stand on lines; a single one gets a line end for that.</summary>
    public override string? Write(EquatableList<NodeId> value, Language language)
    {
        var ids = value.Select(id => id.Value).ToList();
        return ids.Count == 0 ? null
            : !ids.Exists(id => id.AsSpan().ContainsAny(AllMarks)) ? string.Join(';', ids)
            : ids.Count == 1 ? ids[0] + "\n" : string.Join('\n', ids);
    }
}
