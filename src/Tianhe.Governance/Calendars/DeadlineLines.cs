namespace Tianhe.Governance.Calendars;

/// <summary>The kinds of lines in the explanation of a deadline, with the wordings.</summary>
internal static class DeadlineLines
{
    public static readonly MessageTemplate Started = new("deadline.started", new(
        "{start}（{weekday}）起，时限{limit}。",
        "Started {start} ({weekday}): {limit}."));

    public static readonly MessageTemplate Counted = new("deadline.counted", new(
        "{date}（{weekday}），{kind}：第{count}个{unit}。",
        "{date} ({weekday}), {kind}: {unit} {count}."));

    public static readonly MessageTemplate Skipped = new("deadline.skipped", new(
        "{date}（{weekday}），{kind}：不计入，{reason}。",
        "{date} ({weekday}), {kind}: not counted, {reason}."));

    public static readonly MessageTemplate HoursCounted = new("deadline.hours-counted", new(
        "连续计满{count}小时，休息日照计。",
        "{count} hours around the clock, days off included."));

    public static readonly MessageTemplate Due = new("deadline.due", new(
        "{due}（{weekday}）届满。",
        "Due {due} ({weekday})."));

    public static readonly MessageTemplate Provisional = new("deadline.provisional", new(
        "结果为暂定：日历“{revision}”只涵盖{first}年至{last}年，其余年份暂按周一至周五上班推算。",
        "Provisional: the calendar '{revision}' covers {first} to {last}; in other years Monday to Friday are assumed to be worked."));

    public static readonly MessageTemplate Summary = new("deadline.summary", new(
        "{due}（{weekday}）届满：自{start}起，时限{limit}。",
        "Due {due} ({weekday}): {limit}, from {start}."));

    public static readonly MessageTemplate ProvisionalSummary = new("deadline.provisional-summary", new(
        "{due}（{weekday}）届满（暂定，{year}年放假安排公布后可能变动）：自{start}起，时限{limit}。",
        "Due {due} ({weekday}), provisional until the notice for {year} is out: {limit}, from {start}."));

    public static readonly MessageTemplate UtcSummary = new("deadline.utc-summary", new(
        "{date}（{weekday}）届满，即协调世界时{due}：自协调世界时{start}起，时限{limit}。",
        "Due {date} ({weekday}), {due} UTC: {limit}, from {start} UTC."));

    public static readonly MessageTemplate CalendarNotAtHand = new("deadline.calendar-not-at-hand", new(
        "当时所用的日历“{revision}”现未提供，无法逐日列出。",
        "The days cannot be listed: the calendar '{revision}', by which they were counted, is not at hand."));

    public static readonly MessageTemplate ProvisionalWhenCounted = new("deadline.provisional-when-counted", new(
        "结果为暂定：其中有的年份，日历“{revision}”没有放假安排。",
        "Provisional: it depends on a year for which the calendar '{revision}' has no notice."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        Started, Counted, Skipped, HoursCounted, Due, Provisional, Summary, ProvisionalSummary, UtcSummary, CalendarNotAtHand, ProvisionalWhenCounted,
    ];
}
