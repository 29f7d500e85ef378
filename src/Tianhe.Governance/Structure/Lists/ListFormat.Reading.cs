using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>Reading.</content>
public sealed partial class ListFormat<T>
{
    /// <summary>Reads a CSV file.</summary>
    /// <param name="csv">The bytes; read once, forward, to the end, and left open.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null.</param>
    /// <returns>The records, in the order of the rows; empty where there is no row.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the file. Every problem is listed with its line and column.</exception>
    /// <exception cref="InvalidOperationException">A delegate of <see cref="WithChange"/> or <see cref="WithRowsWhere"/> threw; the inner exception is what it threw.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <remarks>
    /// O(n). A row may have 1 MiB and 1,000 columns; beyond the records, no more than one row is kept. What the stream throws is not caught.
    /// </remarks>
    public EquatableList<T> ReadCsv(Stream csv, CsvFormat? format = null) =>
        TryReadCsv(csv, out var records, out var findings, format) ? records : throw new InvalidDefinitionException("The list", findings);

    /// <summary>Reads a CSV file and returns what is wrong with it.</summary>
    /// <param name="csv">The bytes; read once, forward, to the end, and left open.</param>
    /// <param name="records">The records, in the order of the rows; empty where something is wrong.</param>
    /// <param name="findings">Every problem, and as warnings the columns that are not read, how many rows were left out, and that there is no row.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null.</param>
    /// <returns>Whether it could be read.</returns>
    /// <exception cref="InvalidOperationException">A delegate of <see cref="WithChange"/> or <see cref="WithRowsWhere"/> threw; the inner exception is what it threw.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <remarks>See <see cref="ReadCsv"/>.</remarks>
    public bool TryReadCsv(Stream csv, out EquatableList<T> records, out EquatableList<Finding> findings, CsvFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return _definition.TryReadCsv(csv, format, _uses, _progress, out records, out findings);
    }

    /// <summary>Reads the rows of any reader: of a workbook, a database, a list of dictionaries.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <param name="rows">The rows; walked once, the first being row 1. Rows of which every cell is blank are passed over.</param>
    /// <param name="columns">For each column its id, and what takes the cell from a row: a text, a number, a day (<c>LocalDate</c>, <c>DateOnly</c>, <c>DateTime</c>) or null.</param>
    /// <returns>The records, in the order of the rows; empty where there is no row.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the rows. Every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">A delegate threw; the inner exception is what it threw.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a delegate is null.</exception>
    /// <exception cref="ArgumentException">There is no such column, it is named twice, a required one is missing, a row is null, or a cell is of another type.</exception>
    public EquatableList<T> ReadRows<TRow>(IEnumerable<TRow> rows, params ReadOnlySpan<(string Column, Func<TRow, object?> Cell)> columns) =>
        TryReadRows(rows, out var records, out var findings, columns) ? records : throw new InvalidDefinitionException("The list", findings);

    /// <summary>Reads the rows of any reader and returns what is wrong with them.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <param name="rows">The rows; walked once, the first being row 1. Rows of which every cell is blank are passed over.</param>
    /// <param name="records">The records, in the order of the rows; empty where something is wrong.</param>
    /// <param name="findings">Every problem, and as warnings how many rows were left out and that there is no row.</param>
    /// <param name="columns">For each column its id, and what takes the cell from a row: a text, a number, a day (<c>LocalDate</c>, <c>DateOnly</c>, <c>DateTime</c>) or null.</param>
    /// <returns>Whether they could be read.</returns>
    /// <exception cref="InvalidOperationException">A delegate threw; the inner exception is what it threw.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a delegate is null.</exception>
    /// <exception cref="ArgumentException">There is no such column, it is named twice, a required one is missing, a row is null, or a cell is of another type.</exception>
    public bool TryReadRows<TRow>(
        IEnumerable<TRow> rows,
        out EquatableList<T> records,
        out EquatableList<Finding> findings,
        params ReadOnlySpan<(string Column, Func<TRow, object?> Cell)> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var cells = CellsOf(columns);
        var problems = new ListProblems(_definition.Name);
        using var walk = rows.GetEnumerator();
        var isRead = new ListReading<T>(_definition, _uses, _progress, problems).TryRead(new MappedRows<TRow>(walk, cells, problems), out records);
        findings = problems.Findings;
        return isRead;
    }

    private Func<TRow, object?>?[] CellsOf<TRow>(ReadOnlySpan<(string Column, Func<TRow, object?> Cell)> columns)
    {
        var cells = new Func<TRow, object?>?[_uses.Length];
        foreach (var (column, cell) in columns)
        {
            ref var place = ref cells[Find(column).Index];
            place = place is null ? cell ?? throw new ArgumentNullException(nameof(columns), $"The column '{column}' has no delegate.")
                : throw new ArgumentException($"The column '{column}' is named twice.", nameof(columns));
        }

        return _definition.Columns.FirstOrDefault(column => column.IsRequired && _uses[column.Index].IsSought && cells[column.Index] is null) is { } missing
            ? throw new ArgumentException($"Every row needs the column '{missing.Id}': give it a delegate or a constant.", nameof(columns))
            : cells;
    }
}
