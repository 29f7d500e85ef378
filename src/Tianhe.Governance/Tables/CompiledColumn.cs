using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>
/// An input cut where the answer of a row changes. Pieces of the line that the same rows accept are of one class, so that to read
/// an input is to find its class, and to match is to intersect the rows of the classes.
/// </summary>
internal sealed class CompiledColumn
{
    private readonly long[] _starts;
    private readonly int[] _classes;
    private readonly ulong[] _rows;
    private readonly int _words;

    private CompiledColumn(int factIndex, FactDeclaration fact, FactCoding coding, CompiledCell?[] cells, long[] starts, int[] classes, ulong[] rows, int words)
    {
        FactIndex = factIndex;
        Fact = fact;
        Coding = coding;
        Cells = cells;
        _starts = starts;
        _classes = classes;
        _rows = rows;
        _words = words;
        ClassCount = rows.Length / words;
        Indifferent = new ulong[words];
        for (var row = 0; row < cells.Length; row++)
        {
            if (cells[row] is null)
            {
                RowSet.Add(Indifferent, row);
            }
        }

        Conditions = cells.Count(cell => cell is not null);
    }

    public int FactIndex { get; }

    public FactDeclaration Fact { get; }

    public FactCoding Coding { get; }

    /// <summary>What each row accepts, in the order of the policy; null where it accepts anything, read or not.</summary>
    public CompiledCell?[] Cells { get; }

    /// <summary>The rows without a condition on this input.</summary>
    public ulong[] Indifferent { get; }

    /// <summary>How many rows have a condition on this input.</summary>
    public int Conditions { get; }

    public int ClassCount { get; }

    public int PieceCount => _starts.Length;

    /// <summary>Cuts a line, or gives up where the classes would need more words than there is room.</summary>
    public static CompiledColumn? From(int factIndex, FactDeclaration fact, FactCoding coding, CompiledCell?[] cells, int room)
    {
        var words = RowSet.WordsOf(cells.Length);
        if (Array.TrueForAll(cells, cell => cell is null))
        {
            var all = new ulong[words];
            RowSet.Fill(all, cells.Length);
            return new(factIndex, fact, coding, cells, [coding.Lowest], [0], all, words);
        }

        var edges = Edges(cells, coding);
        var starts = edges.Select(edge => edge.At).Append(coding.Lowest).Distinct().Order().ToArray();
        var classes = new int[starts.Length];
        using var known = new RowSetIndex(words, Math.Min(starts.Length, (room / words) + 1));
        var current = new ulong[words];
        for (var row = 0; row < cells.Length; row++)
        {
            if (cells[row] is null)
            {
                RowSet.Add(current, row);
            }
        }

        for (int piece = 0, edge = 0; piece < starts.Length; piece++)
        {
            for (; edge < edges.Length && edges[edge].At == starts[piece]; edge++)
            {
                RowSet.Toggle(current, edges[edge].Row);
            }

            classes[piece] = known.Find(0, current, out _);
            if (known.Count * (long)words > room)
            {
                return null;
            }
        }

        return new(factIndex, fact, coding, cells, starts, classes, known.Keys(), words);
    }

    /// <summary>The class of a code, by bisection.</summary>
    public int ClassAt(long code) => _classes[PieceAt(code)];

    /// <summary>The rows that accept the values of a class.</summary>
    public ReadOnlySpan<ulong> RowsOf(int valueClass) => _rows.AsSpan(valueClass * _words, _words);

    /// <summary>The classes that the codes of a set belong to, some perhaps more than once.</summary>
    public IEnumerable<int> ClassesOf(IntervalSet codes)
    {
        for (var i = 0; i < codes.Intervals.Length; i++)
        {
            var (low, high) = codes.Intervals[i];
            for (var piece = PieceAt(low); piece < _starts.Length && _starts[piece] <= high; piece++)
            {
                yield return _classes[piece];
            }
        }
    }

    /// <summary>The codes of the pieces whose classes are chosen.</summary>
    public IntervalSet CodesOf(Func<int, bool> isChosen) => IntervalSet.Union(
        Enumerable.Range(0, _starts.Length).Where(piece => isChosen(_classes[piece])).Select(piece => (_starts[piece], piece + 1 < _starts.Length ? _starts[piece + 1] - 1 : Coding.Highest)));

    private int PieceAt(long code)
    {
        var (low, high) = (0, _starts.Length);
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] <= code)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static (long At, int Row)[] Edges(CompiledCell?[] cells, FactCoding coding)
    {
        var edges = new List<(long At, int Row)>();
        for (var row = 0; row < cells.Length; row++)
        {
            if (cells[row] is { } cell)
            {
                foreach (var (low, high) in cell.Codes.Intervals)
                {
                    edges.Add((low, row));
                    if (high < coding.Highest)
                    {
                        edges.Add((high + 1, row));
                    }
                }
            }
        }

        edges.Sort();
        return [.. edges];
    }
}
