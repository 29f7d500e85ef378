using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>The lines in explanations of clocks, with the wordings.</summary>
internal static class ClockLines
{
    public static readonly MessageTemplate ChosenByRow = new("clock.limit-by-row", new(
        "时限{limit}由决策表“{table}”的“{row}”一行确定。",
        "The limit of {limit} was chosen by the table '{table}', row '{row}'."));

    public static readonly MessageTemplate ChosenOtherwise = new("clock.limit-otherwise", new(
        "时限{limit}由决策表“{table}”确定：各行均不适用，取其另定的值。",
        "The limit of {limit} was chosen by the table '{table}', which states it for what no row matches."));

    public static EquatableList<MessageTemplate> All { get; } = [ChosenByRow, ChosenOtherwise];

    public static ExplanationLine LimitChosen(LimitChoice choice, TimeLimit limit) => choice.Row is { } row
        ? new(ChosenByRow, [new("limit", limit.Name), new("table", choice.Table.Value), new("row", row.Value)])
        : new(ChosenOtherwise, [new("limit", limit.Name), new("table", choice.Table.Value)]);
}
