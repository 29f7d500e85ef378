using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Writes the rows of a table as a sheet.</summary>
internal static class SheetWriter
{
    public static void Write(TableDescription table, Stream csv, CsvFormat format)
    {
        var layout = SheetLayout.Of(table);
        using var writer = new CsvWriter(csv, format);
        var note = format.Language == Language.Chinese ? layout.ChineseNote : layout.EnglishNote;
        writer.Write(layout.Columns.SkipLast(2).Append(note).Select(column => ((string?)column.Title.In(format.Language), true)));
        foreach (var row in table.Rows)
        {
            writer.Write(
            [
                (row.Id.Value, true),
                .. layout.Inputs.Select(input => InputOf(row, input, format.Language)),
                .. table.Outputs.Select(output => OutputOf(row, output.Declaration, format.Language)),
                (row.Note?.In(format.Language), true),
            ]);
        }
    }

    private static (string? Text, bool IsText) InputOf(TableRow row, CellGrammar input, Language language)
    {
        var condition = row.When.FirstOrDefault(condition => condition.FactRead == input.Declaration.Name);
        return condition is null ? (null, true) : (input.Write(condition, language), !(condition is ComparisonCondition { Comparison: Comparison.Equal, Value: var value } && IsPlain(value)));
    }

    private static (string? Text, bool IsText) OutputOf(TableRow row, FactDeclaration output, Language language) =>
        row.Then.First(value => value.Key == output.Name).Value is var value ? (ValueText.Write(value, language), !IsPlain(value)) : default;

    /// <summary>A spreadsheet should take numbers for numbers, even where a sign begins them, and dates for dates; but it saves a long number as it shows it, rounded.</summary>
    private static bool IsPlain(FactValue value) => value.Type == FactType.Date || (value.Type == FactType.Number && IsShownWhole(decimal.Abs(value.Number)));

    private static bool IsShownWhole(decimal number) => (number == 0 || number >= 0.0001m) && ValueText.Write(number, Language.English).Length <= CsvFormula.DigitsKept;
}
