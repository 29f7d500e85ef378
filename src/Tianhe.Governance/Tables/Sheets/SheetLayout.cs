using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The columns of a table's sheet: the id of the row, the inputs, the outputs, and what is to be said of the row.</summary>
internal sealed class SheetLayout
{
    private SheetLayout(TableDescription table)
    {
        Table = table;
        var headings = new SheetHeadings();
        headings.Add("id", ["编号", "id", "行编号", "行号"], isRequired: true);
        Inputs = [.. table.Inputs.Select(input => new CellGrammar(DeclarationOf(table, input)))];
        foreach (var input in Inputs.Select(grammar => grammar.Declaration))
        {
            headings.Add($"when.{input.Name}", input.Name.Value, input.Title);
        }

        foreach (var output in table.Outputs.Select(output => output.Declaration))
        {
            headings.Add($"then.{output.Name}", output.Name.Value, output.Title);
        }

        headings.Add("note.zh", ["说明", "note (Chinese)", "中文说明", "备注"], isRequired: false);
        headings.Add("note.en", ["英文说明", "note", "notes", "说明（英文）"], isRequired: false);
        Columns = headings.Columns();
    }

    public TableDescription Table { get; }

    public EquatableList<CellGrammar> Inputs { get; }

    public EquatableList<SheetColumn> Columns { get; }

    public SheetColumn Id => Columns[0];

    public SheetColumn ChineseNote => Columns[^2];

    public SheetColumn EnglishNote => Columns[^1];

    public static SheetLayout Of(TableDescription table) => new(table);

    public SheetColumn InputAt(int place) => Columns[1 + place];

    public SheetColumn OutputAt(int place) => Columns[1 + Inputs.Count + place];

    private static FactDeclaration DeclarationOf(TableDescription table, FactName input) =>
        table.Facts.TryFind(input, out var declaration) ? declaration : throw new InvalidOperationException($"The table '{table.Id}' reads '{input}', which nobody declared.");
}
