using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A row: <c>{ "id": "stuck-lift", "when": { "order.category": "lift/stuck" }, "then": { "handle-within": "24h" } }</c>.</summary>
internal static class TableRowShape
{
    /// <summary>Values by the names of outputs.</summary>
    public static Shape<EquatableList<KeyValuePair<FactName, FactValue>>> Outputs { get; } = new MappedShape<EquatableList<KeyValuePair<string, FactValue>>, EquatableList<KeyValuePair<FactName, FactValue>>>(
        new MapShape<FactValue>(FactValueShape.Shape), "",
        values => [.. values.Select(value => KeyValuePair.Create(new FactName(value.Key), value.Value))],
        values => [.. values.Select(value => KeyValuePair.Create(value.Key.Value, value.Value))]);

    public static ObjectShape<TableRow> Shape { get; } = Describe();

    private static ObjectShape<TableRow> Describe()
    {
        var cells = new MappedShape<EquatableList<KeyValuePair<string, Condition>>, EquatableList<Condition>>(
            new MapShape<Condition>(TableCellShape.Shape), "",
            conditions => [.. conditions.Select(cell => CellConditions.On(cell.Key, cell.Value))],
            conditions => [.. conditions.Where(condition => condition.FactRead is not null).Select(condition => KeyValuePair.Create(condition.FactRead!.Value.Value, condition))]);
        var row = new ObjectShapeBuilder<TableRow>("table-row", new("决策表的一行：条件全部成立时，给出结果。", "A row of a decision table: conditions, and what it gives where all are met."));
        var id = row.Required("id", new("行的编号，结果和比较以此指明该行", "the id of the row, by which results and comparisons name it"), TableIdShapes.Row, value => value.Id);
        var note = row.Optional("note", new("对该行的说明", "what is to be said of the row"), BilingualTextShape.Shape, value => value.Note);
        var when = row.WithDefault("when", new("各输入的条件；没有写的输入可为任意值", "the conditions by their inputs; an input that is left out may be anything"), cells, value => value.When, []);
        var then = row.Required("then", new("各项结果的值", "the values of the outputs"), Outputs, value => value.Then);
        var citation = row.Optional("citation", new("依据；不填即为决策表的依据", "the text on which the row rests; that of the table where it is left out"), CitationShape.Named, value => value.Citation);
        return row.Build(read => new(read.Get(id), read.Get(when), read.Get(then)) { Note = read.Get(note), Citation = read.Get(citation) });
    }
}
