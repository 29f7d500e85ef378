using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Where the limit of a clock comes from: a time limit, the id of one, or <c>{ "table": "handling-limits", "output": "handle-within" }</c>.</summary>
internal sealed class ClockLimitShape : Shape<ClockLimit>
{
    private static readonly Shape<TimeLimit> Fixed = new NamedShape<TimeLimit>("timeLimits", TimeLimitShape.Shape);

    private static readonly ObjectShape<TableLimit> ByTable = DescribeByTable();

    public static ClockLimitShape Shape { get; } = new();

    public override BilingualText Accepts { get; } = new($"{Fixed.Accepts.Chinese}，或者决策表及其输出", $"{Fixed.Accepts.English}, or a table and its output");

    public override string Cell => $"{Fixed.Cell}<br>{ByTable.Cell}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out ClockLimit value)
    {
        value = null;
        if (IsByTable(reading.Document, node))
        {
            var isRead = ByTable.TryRead(reading, node, out var table);
            value = table;
            return isRead;
        }

        if (!Fixed.TryRead(reading, node, out var limit))
        {
            return false;
        }

        value = limit;
        return true;
    }

    public override Written Write(ClockLimit value) => value switch
    {
        FixedLimit limit => Fixed.Write(limit.Limit),
        TableLimit table => ByTable.Write(table),
        _ => throw new InvalidOperationException($"Unknown kind of limit {value.GetType()}."),
    };

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("anyOf", Written.List([Shapes.Id(text => text, text => text).Schema(parts), TimeLimitShape.Shape.Schema(parts), ByTable.Schema(parts)])),
    ]);

    public override void Describe(ReferencePage page)
    {
        Fixed.Describe(page);
        ByTable.Describe(page);
    }

    public override void Locate(Locator locator, int node, string path)
    {
        if (IsByTable(locator.Document, node))
        {
            ByTable.Locate(locator, node, path);
        }
        else
        {
            Fixed.Locate(locator, node, path);
        }
    }

    private static bool IsByTable(Document document, int node) => document.KindOf(node) == NodeKind.Object && document.Find(node, "table"u8) >= 0;

    private static ObjectShape<TableLimit> DescribeByTable()
    {
        var limit = new ObjectShapeBuilder<TableLimit>("table-limit", new("由决策表按事项的情况确定的时限。", "A time limit that a decision table chooses by the facts of the matter."));
        var table = limit.Required("table", new("决策表的编号", "the id of the table"), TableIdShapes.Table, value => value.Table);
        var output = limit.Required("output", new("给出时限的输出项", "the output that names the time limit"), IdShapes.Fact, value => value.Output);
        return limit.Build(read => new(read.Get(table), read.Get(output)));
    }
}
