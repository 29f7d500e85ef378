namespace Tianhe.Governance.Tables;

/// <summary>
/// All values that no row accepts, as a diagram: a node splits one column, and pieces that lead to the same rest are one piece. So the
/// gaps come out as few, large boxes, and what is left over alike in many places is worked out once.
/// </summary>
internal sealed class GapDiagram : IDisposable
{
    public const int Covered = 0;
    public const int Open = 1;
    public const int Unknown = -1;
    private const int StepsOfANewNode = 200;

    private readonly ColumnOrder _order;
    private readonly ProofSteps _steps;
    private readonly ulong[][] _buffers;
    private readonly int[][] _children;
    private readonly RowSetIndex _seen;
    private readonly List<int> _found = [];
    private readonly List<GapNode> _nodes = [default, default];
    private readonly Dictionary<GapNode, int> _numbers = [];

    private GapDiagram(ColumnOrder order, ProofSteps steps)
    {
        _order = order;
        _steps = steps;
        _buffers = order.Buffers();
        _children = [.. order.Columns.Select(column => new int[column.ClassCount])];
        _seen = new(order.Table.Words);
    }

    public int Root { get; private set; }

    public GapNode this[int node] => _nodes[node];

    /// <summary>The diagram of a table; its root is unknown where the steps are used up.</summary>
    public static GapDiagram Of(ColumnOrder order, ProofSteps steps)
    {
        var diagram = new GapDiagram(order, steps);
        RowSet.Fill(diagram._buffers[0], order.Table.RowCount);
        diagram.Root = diagram.Build(0);
        return diagram;
    }

    /// <inheritdoc/>
    public void Dispose() => _seen.Dispose();

    private int Build(int depth)
    {
        var rows = _buffers[depth];
        if (RowSet.IsEmpty(rows))
        {
            return Open;
        }

        if (RowSet.Meets(rows, _order.Free[depth]))
        {
            return Covered;
        }

        var seen = _seen.Find(depth, rows, out var isNew);
        if (!isNew)
        {
            return _found[seen];
        }

        _found.Add(Unknown);
        return _found[seen] = Split(depth, rows);
    }

    private int Split(int depth, ulong[] rows)
    {
        var column = _order.Columns[depth];
        if (!_steps.Take(TableProof.StepsOfANode + ((long)column.ClassCount * rows.Length)))
        {
            return Unknown;
        }

        var children = _children[depth];
        for (var i = 0; i < children.Length; i++)
        {
            rows.CopyTo(_buffers[depth + 1], 0);
            RowSet.And(_buffers[depth + 1], column.RowsOf(i));
            children[i] = Build(depth + 1);
            if (children[i] == Unknown)
            {
                return Unknown;
            }
        }

        return children.AsSpan().ContainsAnyExcept(children[0]) ? Number(new(depth, children)) : children[0];
    }

    private int Number(GapNode node)
    {
        if (!_numbers.TryGetValue(node, out var number))
        {
            number = _nodes.Count;
            node = node with { Children = [.. node.Children] };
            _nodes.Add(node);
            _numbers.Add(node, number);
            _steps.Take(StepsOfANewNode + node.Children.Length);
        }

        return number;
    }
}
