using System.Globalization;

namespace Tianhe.Governance.Documents;

/// <summary>Rows of any reader, with a delegate for each column.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
internal sealed class MappedRows<TRow>(IEnumerator<TRow> rows, Func<TRow, object?>?[] cells, ListProblems problems) : ListRows(problems)
{
    private readonly string?[] _texts = new string?[cells.Length];

    public override bool MoveNext()
    {
        while (rows.MoveNext())
        {
            Row++;
            var row = rows.Current ?? throw new ArgumentException($"Row {Row.ToString(CultureInfo.InvariantCulture)} is null.", nameof(rows));
            var isBlank = true;
            for (var i = 0; i < cells.Length; i++)
            {
                _texts[i] = cells[i] is { } cell ? Take(cell, row) : null;
                isBlank &= string.IsNullOrWhiteSpace(_texts[i]);
            }

            if (!isBlank)
            {
                return true;
            }
        }

        return false;
    }

    public override bool Has(ListColumn column) => cells[column.Index] is not null;

    public override string TextOf(ListColumn column) => _texts[column.Index] ?? "";

    public override BilingualText HeadingOf(ListColumn column) => column.Heading;

    public override TextPosition? PositionOf(ListColumn column) => null;

    private string? Take(Func<TRow, object?> cell, TRow row)
    {
        object? value;
        try
        {
            value = cell(row);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"A column could not be taken from row {Row.ToString(CultureInfo.InvariantCulture)}: {exception.Message}", exception);
        }

        return value is string text && CsvFormula.IsWrapped(text) ? CsvFormula.Unwrap(text).ToString() : CellText.Of(value);
    }
}
