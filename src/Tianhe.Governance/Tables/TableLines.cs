namespace Tianhe.Governance.Tables;

/// <summary>The kinds of lines in the explanation of a table's result, with the wordings.</summary>
internal static class TableLines
{
    public static readonly MessageTemplate Decided = new("table.decided", new(
        "{table}：适用“{row}”行，{outputs}。",
        "{table}: row '{row}' decides; {outputs}."));

    public static readonly MessageTemplate Otherwise = new("table.otherwise", new(
        "{table}：没有适用的行，按规定为{outputs}。",
        "{table}: no row matches, and then it says: {outputs}."));

    public static readonly MessageTemplate Collected = new("table.collected", new(
        "{table}：适用{count}行（{rows}），{outputs}。",
        "{table}: {count} row(s) match ({rows}); {outputs}."));

    public static readonly MessageTemplate NoneCollected = new("table.none-collected", new(
        "{table}：没有适用的行，{outputs}。",
        "{table}: no row matches; {outputs}."));

    public static readonly MessageTemplate NoRowMatches = new("table.no-row-matches", new(
        "{table}：没有适用的行，没有结果。",
        "{table}: no row matches, and there is no result."));

    public static readonly MessageTemplate CannotBeEvaluated = new("table.cannot-be-evaluated", new(
        "{table}：不能判断，缺少数值：{facts}。",
        "{table} cannot be evaluated, for want of a value: {facts}."));

    public static readonly MessageTemplate Contradiction = new("table.contradiction", new(
        "{table}：{rows}同时适用而不能同时成立，没有结果。",
        "{table}: the rows {rows} match together and must not; there is no result."));

    public static readonly MessageTemplate Read = new("table.read", new(
        "读到{fact}：{value}。",
        "Read {fact}: {value}."));

    public static readonly MessageTemplate RowMatched = new("table.row-matched", new(
        "“{row}”行适用。",
        "Row '{row}' matches."));

    public static readonly MessageTemplate RowNotMet = new("table.row-not-met", new(
        "“{row}”行不适用：条件为{condition}，实际为{value}。",
        "Row '{row}' does not match: the condition is {condition}, found {value}."));

    public static readonly MessageTemplate RowNotEvaluated = new("table.row-not-evaluated", new(
        "“{row}”行不能判断：条件为{condition}，数值为{value}。",
        "Row '{row}' cannot be evaluated: the condition is {condition}, found {value}."));

    public static readonly MessageTemplate MoreRows = new("table.more-rows", new(
        "另有{count}行从略。",
        "{count} more row(s) are left out here."));

    public static readonly MessageTemplate Rule = new("table.rule", new(
        "依据：{rule}。",
        "Rule: {rule}."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        Decided, Otherwise, Collected, NoneCollected, NoRowMatches, CannotBeEvaluated, Contradiction, Read,
        RowMatched, RowNotMet, RowNotEvaluated, MoreRows, Rule,
    ];
}
