using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance;

/// <content>The table as a sheet that officers edit, and as Markdown.</content>
public sealed partial class DecisionTable
{
    /// <summary>Writes the rows as a CSV file, of which <see cref="WithRows"/> makes the same rows again.</summary>
    /// <param name="csv">Where the bytes go; left open.</param>
    /// <param name="format">How the file is written; when null, UTF-8 with a byte-order mark, commas, and Chinese headings and words.</param>
    /// <remarks>
    /// A row of headings, and below it each row of the table with its id, inputs, outputs and note. How conditions are written: <c>docs/tables.md</c>. A text that a spreadsheet would run or damage is written as the formula <c>="…"</c>,
    /// as lists are. Citations are not written; <see cref="WithRows"/> keeps them.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public void WriteCsv(Stream csv, CsvFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        SheetWriter.Write(Description, csv, format ?? new());
    }

    /// <summary>Makes the same table with the rows of a CSV file: checked, proven and compiled anew.</summary>
    /// <param name="csv">The bytes of the file; at most 16 MiB.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null. Headings and words are read in either language.</param>
    /// <returns>The table; everything but its rows is as it was.</returns>
    /// <remarks>
    /// All or nothing. At most 5,000 rows are read, and of a cell as much as a spreadsheet holds, 32,767 characters. A row whose id the table knows keeps its citation, and the note in the language that the file does not have, unless the
    /// note was changed.
    /// </remarks>
    /// <exception cref="InvalidDefinitionException">A cell cannot be read, or the rows make no table. Every problem is listed, with the line and column of its cell.</exception>
    public DecisionTable WithRows(ReadOnlySpan<byte> csv, CsvFormat? format = null) =>
        TryWithRows(csv, out var table, out var findings, format) ? table : throw new InvalidDefinitionException($"The sheet of the table '{Id}'", findings);

    /// <summary>Makes the same table with the rows of a CSV file, or says everything that is wrong with the file.</summary>
    /// <param name="csv">The bytes of the file; at most 16 MiB.</param>
    /// <param name="table">The table, or null where there is an error.</param>
    /// <param name="findings">Errors and warnings, such as columns that are not read, with the line and column of the cell where there is one.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null. Headings and words are read in either language.</param>
    /// <returns>Whether there is a table.</returns>
    /// <remarks>See <see cref="WithRows"/>.</remarks>
    public bool TryWithRows(ReadOnlySpan<byte> csv, [NotNullWhen(true)] out DecisionTable? table, out EquatableList<Finding> findings, CsvFormat? format = null)
    {
        table = null;
        if (csv.Length > SheetReading.MaxBytes)
        {
            findings = [TableFormFindings.SheetTooLarge.Error("rows", new("size", csv.Length), new("most", SheetReading.MaxBytes))];
            return false;
        }

        var bytes = csv.ToArray();
        if (!new SheetReading(Description, bytes, format ?? new()).TryRead(out var rows, out findings))
        {
            return false;
        }

        var found = new List<Finding>();
        table = Make(Description with { Rows = rows }, _origin, Rule, found, new());
        findings = [.. findings, .. SheetLocator.Place(Description, bytes, format ?? new(), [.. found])];
        return table is not null;
    }

    /// <summary>The table in Markdown: its name, its policy, a row for each row, and the citations.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; conditions are written as in a sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToMarkdown(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return TableMarkdown.Write(Description, language);
    }
}
