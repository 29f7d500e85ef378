namespace Tianhe.Governance.Documents;

/// <summary>Finds the nodes of paths in one walk that goes only where a path leads.</summary>
internal sealed class Locator(Document document)
{
    private readonly HashSet<string> _sought = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);

    public Document Document { get; } = document;

    /// <summary>Gives problems the line and column where they stand, or to which their paths lead, in the order of the text.</summary>
    public static EquatableList<Finding> Place(Shape shape, Document document, IEnumerable<(int Offset, Finding Finding)> problems)
    {
        var list = problems.ToList();
        var locator = new Locator(document);
        foreach (var (_, finding) in list.Where(problem => problem.Offset < 0))
        {
            locator.Seek(finding.Path);
        }

        shape.Locate(locator, 0, "");
        var cursor = new PositionCursor(document.Utf8);
        var placed = new List<Finding>(list.Count);
        foreach (var (offset, finding) in list.Select(problem => (Offset: problem.Offset < 0 ? document.OffsetOf(locator.NodeOf(problem.Finding.Path)) : problem.Offset, problem.Finding)).OrderBy(problem => problem.Offset))
        {
            placed.Add(finding with { Position = cursor.MoveTo(offset) });
        }

        return placed.ToEquatableList();
    }

    /// <summary>Seeks a path and each beginning of it.</summary>
    public void Seek(string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (!_sought.Add(path[..end]))
            {
                return;
            }
        }
    }

    /// <summary>Notes a node whose path was sought, and walks on into it; the first of several nodes of one path counts.</summary>
    public void Visit(Shape shape, int node, string path)
    {
        if (_sought.Contains(path))
        {
            _found.TryAdd(path, node);
            shape.Locate(this, node, path);
        }
    }

    public bool IsFound(string path) => _found.ContainsKey(path);

    /// <summary>The node of a path, or of the longest beginning of it that leads to one; the root at worst.</summary>
    public int NodeOf(string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (_found.TryGetValue(path[..end], out var node))
            {
                return node;
            }
        }

        return 0;
    }

    public static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
