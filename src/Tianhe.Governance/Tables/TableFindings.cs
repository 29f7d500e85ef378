using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

internal static class TableFindings
{
    public static readonly MessageTemplate NamedTwice = new("tables.named-twice", new("“{name}”在{kind}中用了不止一次。", "The name '{name}' is used more than once among the {kind}."));
    public static readonly MessageTemplate NoOutput = new("tables.no-output", new("没有输出项，至少应有一项。", "There are no outputs; there must be one at least."));
    public static readonly MessageTemplate NotAnInput = new("tables.not-an-input", new("条件所读的“{fact}”不是本表的输入项。输入项：{inputs}。", "The condition reads '{fact}', which is no input of the table. Inputs are: {inputs}."));
    public static readonly MessageTemplate TwoConditions = new("tables.two-conditions", new("同一行对“{fact}”写了不止一个条件。", "The row has more than one condition on '{fact}'."));
    public static readonly MessageTemplate SeveralFacts = new("tables.several-facts", new("一个单元格只能读取一个输入项，这个条件读取了{facts}。", "A cell reads one input, and this condition reads {facts}."));
    public static readonly MessageTemplate UnknownOutput = new("tables.unknown-output", new("没有输出项“{output}”。输出项：{outputs}。", "There is no output '{output}'. Outputs are: {outputs}."));
    public static readonly MessageTemplate MissingOutput = new("tables.missing-output", new("缺少输出项“{output}”的值，应为{accepted}。", "The row gives no value for the output '{output}'; expected {accepted}."));
    public static readonly MessageTemplate OtherwisePartly = new("tables.otherwise-partly", new("有的输出项写了没有适用行时的值，“{output}”没有写；应全写或全不写。", "Some outputs have a value where no row matches, and '{output}' has none; write all or none."));
    public static readonly MessageTemplate OtherwiseOfACount = new("tables.otherwise-of-a-count", new("本表计适用行数，没有适用的行即为 0，不写另外的值。", "The table counts rows: where none matches it says 0, and no other value is written."));
    public static readonly MessageTemplate NoSum = new("tables.no-sum", new("输出项“{output}”为{type}，不能求和；应为{accepted}。", "The output '{output}' is a {type}, and has no sum; expected {accepted}."));
    public static readonly MessageTemplate SumTooLarge = new("tables.sum-too-large", new("输出项“{output}”各行之和可能超出可表示的界限。", "The sum of the output '{output}' over the rows may exceed what can be held."));
    public static readonly MessageTemplate OutputProduced = new("tables.output-produced", new("输出项“{output}”由本表给出，不能另写生成方法。", "The output '{output}' is given by the table, and has no producer."));
    public static readonly MessageTemplate TooLarge = new("tables.too-large", new("本表过大：最多 {rows} 行、{inputs} 个输入项，行数与各输入项不同取值段数的乘积也有上限。请拆成几张表。", "The table is too large: at most {rows} rows and {inputs} inputs, and rows times the pieces into which they cut the inputs are limited too. Split it."));

    // What the proof finds.
    public static readonly MessageTemplate Gap = new("tables.gap", new("没有一行适用于这种情形：{case}。", "No row matches this case: {case}."));
    public static readonly MessageTemplate MoreGaps = new("tables.more-gaps", new("没有一行适用的情形多于{count}种，其余未列出。", "There are more than {count} cases that no row matches; the others are not listed."));
    public static readonly MessageTemplate Overlap = new("tables.overlap", new("“{row}”行与“{other}”行可能同时适用，本表至多一行适用。", "The row '{row}' may match together with '{other}', and in this table one row at most may match."));
    public static readonly MessageTemplate Contradiction = new("tables.contradiction", new("“{row}”行与“{other}”行可能同时适用，结果却不同。", "The row '{row}' may match together with '{other}', and they say different things."));
    public static readonly MessageTemplate MoreOverlaps = new("tables.more-overlaps", new("这样的行多于{count}对，其余未列出。", "There are more than {count} such pairs of rows, or others were not looked at; they are not listed."));
    public static readonly MessageTemplate MaskedRow = new("tables.masked-row", new("“{row}”行不起作用：凡适用它的情形，都由{by}决定。", "The row '{row}' never decides: whatever it matches is decided by {by}."));
    public static readonly MessageTemplate Undecided = new("tables.undecided", new("在 {steps} 步之内没有判明：{question}。", "Within {steps} steps it was not found out {question}."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        NamedTwice, NoOutput, NotAnInput, TwoConditions, SeveralFacts, UnknownOutput, MissingOutput, OtherwisePartly, OtherwiseOfACount, NoSum, SumTooLarge, OutputProduced, TooLarge,
        Gap, MoreGaps, Overlap, Contradiction, MoreOverlaps, MaskedRow, Undecided,
    ];

    public static void CheckUnique(IEnumerable<string> names, string path, BilingualText kind, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        findings.AddRange(names.TakeWhile(_ => !findings.IsFull()).Where(name => !seen.Add(name)).Select(name => NamedTwice.Error($"{path}.{name}", new("name", name), new("kind", kind))));
    }

    public static MessageArgument Inputs(TableDescription description) => new("inputs", KnownNames.Of(description.Inputs.Select(input => input.Value)));

    public static MessageArgument Outputs(TableDescription description) => new("outputs", KnownNames.Of(description.Outputs.Select(output => output.Declaration.Name.Value)));
}
