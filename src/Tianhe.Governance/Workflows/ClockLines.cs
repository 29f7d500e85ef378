using NodaTime;

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

    public static readonly MessageTemplate Stopped = new("clock.stopped", new("计时已于{at}停止。", "Stopped {at}."));

    public static readonly MessageTemplate StoppedUtc = new("clock.stopped-utc", new("计时已于协调世界时{at}停止。", "Stopped {at} UTC."));

    public static EquatableList<MessageTemplate> All { get; } = [ChosenByRow, ChosenOtherwise, Stopped, StoppedUtc];

    /// <summary>When a clock was stopped, by the local time of the calendar where it is at hand.</summary>
    public static ExplanationLine StoppedAt(Instant at, WorkingCalendar? calendar) => calendar is null
        ? new(StoppedUtc, [new("at", at.InUtc().LocalDateTime)])
        : new(Stopped, [new("at", calendar.Local(at))]);

    public static ExplanationLine LimitChosen(LimitChoice choice, TimeLimit limit) => choice.Row is { } row
        ? new(ChosenByRow, [new("limit", limit.Name), new("table", choice.Table.Value), new("row", row.Value)])
        : new(ChosenOtherwise, [new("limit", limit.Name), new("table", choice.Table.Value)]);
}
