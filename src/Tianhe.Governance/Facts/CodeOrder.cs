using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>Puts codes into an order in which each stands before those below it, or lists every reason why it cannot.</summary>
internal sealed class CodeOrder
{
    private readonly EquatableList<CodeEntry> _given;
    private readonly Dictionary<string, int> _places;

    /// <summary>For each entry as given the one above it, or -1.</summary>
    private readonly int[] _above;

    public CodeOrder(EquatableList<CodeEntry> given)
    {
        _given = given;
        _places = new(given.Count, StringComparer.Ordinal);
        _above = new int[given.Count];
        if (given.Count == 0)
        {
            Findings.Add(CodeListFindings.NoCodes.Error("entries"));
        }

        Resolve();
        if (Findings.Count == 0)
        {
            Arrange();
        }
    }

    public List<Finding> Findings { get; } = [];

    public CodeEntry[] Entries { get; private set; } = [];

    public int[] Parents { get; private set; } = [];

    public int[] Ends { get; private set; } = [];

    private void Resolve()
    {
        foreach (var (index, entry) in _given.Index().TakeWhile(_ => !Findings.IsFull()))
        {
            if (!_places.TryAdd(entry.Code, index))
            {
                Findings.Report(CodeListFindings.DuplicateCode.Error(PathOf(entry), new MessageArgument("code", entry.Code)));
            }
        }

        foreach (var (index, entry) in _given.Index().TakeWhile(_ => !Findings.IsFull()))
        {
            _above[index] = -1;
            if (entry.Under is { } under && !_places.TryGetValue(under, out _above[index]))
            {
                _above[index] = -1;
                Findings.Report(CodeListFindings.UnknownUnder.Error($"{PathOf(entry)}.under",
                    new("code", entry.Code), new("under", under), new("known", NearestNames.Of(under, _places.Keys))));
            }
        }
    }

    /// <summary>Walks from the top down, with a stack of its own; what is not reached stands in a circle or below one.</summary>
    private void Arrange()
    {
        var below = _above.Select((above, index) => (above, index)).ToLookup(pair => pair.above, pair => pair.index);
        var order = new List<int>(_given.Count);
        var placed = new int[_given.Count];
        var depths = new int[_given.Count];
        var waiting = new Stack<int>(below[-1].Reverse());
        while (waiting.TryPop(out var index))
        {
            placed[index] = order.Count;
            order.Add(index);
            depths[index] = _above[index] < 0 ? 1 : depths[_above[index]] + 1;
            if (depths[index] == CodeList.MaxDepth + 1)
            {
                Findings.Report(CodeListFindings.TooDeep.Error(PathOf(_given[index]), new("code", _given[index].Code), new("most", CodeList.MaxDepth)));
            }

            foreach (var child in below[index].Reverse())
            {
                waiting.Push(child);
            }
        }

        AddCycles(depths);
        if (Findings.Count > 0)
        {
            return;
        }

        Entries = [.. order.Select(index => _given[index])];
        Parents = [.. order.Select(index => _above[index] < 0 ? -1 : placed[_above[index]])];
        Ends = [.. Enumerable.Range(1, order.Count)];
        for (var place = order.Count - 1; place >= 0; place--)
        {
            if (Parents[place] is >= 0 and var parent)
            {
                Ends[parent] = Math.Max(Ends[parent], Ends[place]);
            }
        }
    }

    /// <summary>Of what was not reached, each circle once.</summary>
    private void AddCycles(int[] depths)
    {
        var seen = new int[_given.Count];
        for (var start = 0; start < _given.Count && !Findings.IsFull(); start++)
        {
            var at = start;
            while (at >= 0 && depths[at] == 0 && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = _above[at];
            }

            if (at >= 0 && depths[at] == 0 && seen[at] == start + 1)
            {
                Findings.Report(CodeListFindings.Cycle.Error($"{PathOf(_given[at])}.under", new MessageArgument("code", _given[at].Code)) with { Witness = Circle(at) });
            }
        }
    }

    private string Circle(int start)
    {
        const int most = 20;
        var codes = new List<string> { _given[start].Code };
        var at = _above[start];
        for (; at != start && codes.Count < most; at = _above[at])
        {
            codes.Add(_given[at].Code);
        }

        codes.Add(at == start ? _given[start].Code : "…");
        return string.Join(" → ", codes);
    }

    private static string PathOf(CodeEntry entry) => $"entries.{entry.Code}";
}
