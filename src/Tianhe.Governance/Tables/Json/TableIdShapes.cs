using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tables;

/// <summary>The ids of tables and their rows, each written as its text.</summary>
internal static class TableIdShapes
{
    public static Shape<TableId> Table { get; } = Shapes.Id(text => new TableId(text), id => id.Value);

    public static Shape<TableRowId> Row { get; } = Shapes.Id(text => new TableRowId(text), id => id.Value);
}
