using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Reads the gaps off their diagram, each as a box.</summary>
internal sealed class GapList
{
    /// <summary>How many values are written down for all gaps together; a code list may be long.</summary>
    private const int MostValues = 100_000;

    private readonly ColumnOrder _order;
    private readonly GapDiagram _diagram;
    private readonly IntervalSet?[] _box;
    private readonly int _most;
    private int _values;

    private GapList(ColumnOrder order, GapDiagram diagram, int most)
    {
        _order = order;
        _diagram = diagram;
        _box = new IntervalSet?[order.Columns.Length];
        _most = most;
    }

    private List<TableGap> Gaps { get; } = [];

    private bool HasMore { get; set; }

    /// <summary>The gaps in the order of the first column split, and whether there are more.</summary>
    public static (EquatableList<TableGap> Gaps, bool HasMore) Of(ColumnOrder order, GapDiagram diagram, int most)
    {
        var list = new GapList(order, diagram, most);
        list.Walk(diagram.Root);
        return (list.Gaps.ToEquatableList(), list.HasMore);
    }

    /// <summary>The gap that consists of one class by column; -1 stands for all of them.</summary>
    public static TableGap OfOne(ColumnOrder order, int[] classes) => Box(
        order,
        [.. order.Columns.Select((column, depth) => classes[depth] < 0 ? (IntervalSet?)null : BoxWords.Pieces(column, column.CodesOf(index => index == classes[depth])).First())],
        out _);

    private void Walk(int node)
    {
        if (node == GapDiagram.Covered || HasMore)
        {
            return;
        }

        if (node == GapDiagram.Open)
        {
            Add();
            return;
        }

        var (depth, children) = _diagram[node];
        foreach (var child in children.Where(child => child != GapDiagram.Covered).Distinct())
        {
            var codes = _order.Columns[depth].CodesOf(index => children[index] == child);
            foreach (var piece in BoxWords.Pieces(_order.Columns[depth], codes))
            {
                _box[depth] = piece;
                Walk(child);
                if (HasMore)
                {
                    return;
                }
            }
        }

        _box[depth] = null;
    }

    private void Add()
    {
        if (Gaps.Count == _most || _values > MostValues)
        {
            HasMore = true;
            return;
        }

        Gaps.Add(Box(_order, _box, out var values));
        _values += values;
    }

    private static TableGap Box(ColumnOrder order, IntervalSet?[] box, out int values)
    {
        values = 0;
        var conditions = new List<Condition>();
        var witness = new List<KeyValuePair<FactName, FactValue>>();
        foreach (var column in order.Table.Columns)
        {
            var depth = Array.IndexOf(order.Columns, column);
            var codes = depth < 0 ? null : box[depth];
            if (codes is { } some)
            {
                conditions.Add(BoxWords.Condition(column, some, out var written));
                values += written;
            }

            witness.Add(BoxWords.Witness(column, codes ?? IntervalSet.Of(column.Coding.Lowest, column.Coding.Highest)));
        }

        return new(conditions.ToEquatableList(), witness.ToEquatableList());
    }
}
