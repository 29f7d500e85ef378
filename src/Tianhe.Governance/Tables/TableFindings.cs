using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

internal static class TableFindings
{
    public static readonly MessageTemplate NamedTwice = new("tables.named-twice", new("“{name}”在{kind}中用了不止一次。", "The name '{name}' is used more than once among the {kind}."));
    public static readonly MessageTemplate NoOutput = new("tables.no-output", new("没有输出项，至少应有一项。", "There are no outputs; there must be one at least."));
    public static readonly MessageTemplate NotAnInput = new("tables.not-an-input", new("条件所读的“{fact}”不是本表的输入项。输入项：{inputs}。", "The condition reads '{fact}', which is no input of the table. Inputs are: {inputs}."));
    public static readonly MessageTemplate TwoConditions = new("tables.two-conditions", new("同一行对“{fact}”写了不止一个条件。", "The row has more than one condition on '{fact}'."));
    public static readonly MessageTemplate UnknownOutput = new("tables.unknown-output", new("没有输出项“{output}”。输出项：{outputs}。", "There is no output '{output}'. Outputs are: {outputs}."));
    public static readonly MessageTemplate MissingOutput = new("tables.missing-output", new("缺少输出项“{output}”的值，应为{accepted}。", "The row gives no value for the output '{output}'; expected {accepted}."));
    public static readonly MessageTemplate OtherwisePartly = new("tables.otherwise-partly", new("有的输出项写了没有适用行时的值，“{output}”没有写；应全写或全不写。", "Some outputs have a value where no row matches, and '{output}' has none; write all or none."));
    public static readonly MessageTemplate OtherwiseOfACount = new("tables.otherwise-of-a-count", new("本表计适用行数，没有适用的行即为 0，不写另外的值。", "The table counts rows: where none matches it says 0, and no other value is written."));
    public static readonly MessageTemplate NoSum = new("tables.no-sum", new("输出项“{output}”为{type}，不能求和；应为{accepted}。", "The output '{output}' is a {type}, and has no sum; expected {accepted}."));
    public static readonly MessageTemplate OutputProduced = new("tables.output-produced", new("输出项“{output}”由本表给出，不能另写生成方法。", "The output '{output}' is given by the table, and has no producer."));
    public static readonly MessageTemplate TooLarge = new("tables.too-large", new("本表过大：最多 {rows} 行、{inputs} 个输入项，行数与各输入项不同取值段数的乘积也有上限。请拆成几张表。", "The table is too large: at most {rows} rows and {inputs} inputs, and rows times the pieces into which they cut the inputs are limited too. Split it."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        NamedTwice, NoOutput, NotAnInput, TwoConditions, UnknownOutput, MissingOutput, OtherwisePartly, OtherwiseOfACount, NoSum, OutputProduced, TooLarge,
    ];

    public static void CheckUnique(IEnumerable<string> names, string path, BilingualText kind, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        findings.AddRange(names.TakeWhile(_ => !findings.IsFull()).Where(name => !seen.Add(name)).Select(name => NamedTwice.Error($"{path}.{name}", new("name", name), new("kind", kind))));
    }

    public static MessageArgument Inputs(TableDescription description) => new("inputs", KnownNames.Of(description.Inputs.Select(input => input.Value)));

    public static MessageArgument Outputs(TableDescription description) => new("outputs", KnownNames.Of(description.Outputs.Select(output => output.Declaration.Name.Value)));
}
