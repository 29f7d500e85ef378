using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tables;

/// <summary>Finds the cells of what the proof of a table found wrong, in a second walk through its sheet.</summary>
internal sealed class SheetLocator
{
    private const string Rows = "rows.";

    private readonly SheetLayout _layout;
    private readonly CsvRows _rows;
    private readonly Finding[] _findings;
    private readonly int[] _matched;
    private readonly Dictionary<string, List<int>> _sought = new(StringComparer.Ordinal);

    private SheetLocator(TableDescription table, byte[] csv, CsvFormat format, IEnumerable<Finding> findings)
    {
        _layout = SheetLayout.Of(table);
        _rows = SheetReading.Open(_layout, csv, format, new("rows"));
        _findings = [.. findings];
        _matched = new int[_findings.Length];
    }

    /// <summary>The findings with the line and column of their cells, or of the rows where they are about no single cell.</summary>
    public static EquatableList<Finding> Place(TableDescription table, byte[] csv, CsvFormat format, EquatableList<Finding> findings)
    {
        var locator = new SheetLocator(table, csv, format, findings);
        locator.Seek();
        while (locator._sought.Count > 0 && locator._rows.MoveNext())
        {
            locator.Visit();
        }

        return locator._findings.ToEquatableList();
    }

    /// <summary>A row's id may have points in it, so that every beginning of a path may be one.</summary>
    private void Seek()
    {
        if (!_rows.TryBegin())
        {
            return;
        }

        for (var index = 0; index < _findings.Length; index++)
        {
            var path = _findings[index].Path;
            for (var end = path.Length; end > Rows.Length && path.StartsWith(Rows, StringComparison.Ordinal); end = path.LastIndexOf('.', end - 1))
            {
                var id = path[Rows.Length..end];
                (_sought.TryGetValue(id, out var list) ? list : _sought[id] = []).Add(index);
            }
        }
    }

    private void Visit()
    {
        var id = _rows.TextOf(_layout.Id)?.Trim() ?? "";
        foreach (var index in _sought.GetValueOrDefault(id, []).Where(index => _matched[index] <= id.Length))
        {
            var column = _layout.Columns.FirstOrDefault(column => _findings[index].Path == $"{Rows}{id}.{column.Id}" || _findings[index].Path.StartsWith($"{Rows}{id}.{column.Id}.", StringComparison.Ordinal));
            _findings[index] = _findings[index] with { Position = _rows.PositionOf(column is not null && _rows.Has(column) ? column : _layout.Id) };
            _matched[index] = id.Length;
        }
    }
}
