namespace Tianhe.Governance.Calendars;

/// <summary>The kinds of lines in the explanation of a deadline, with the wordings.</summary>
internal static class DeadlineLines
{
    /// <summary>Of a stretch of more days than twice this, those between are told in one line.</summary>
    public const int DaysAtEachEnd = 200;

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

    public static readonly MessageTemplate Moved = new("deadline.moved", new(
        "起始不在工作时间，算作{date}（{weekday}）起始。",
        "Started outside working hours: counts as a start on {date} ({weekday})."));

    public static readonly MessageTemplate HoursOfDay = new("deadline.hours-of-day", new(
        "{date}（{weekday}），{kind}，{windows}：计{time}，累计{total}。",
        "{date} ({weekday}), {kind}, {windows}: {time}, {total} in all."));

    public static readonly MessageTemplate NoHours = new("deadline.no-hours", new(
        "{date}（{weekday}），{kind}：没有可计的工作时间。",
        "{date} ({weekday}), {kind}: no working time to count."));

    public static readonly MessageTemplate TimeCounted = new("deadline.time-counted", new(
        "连续计{time}，休息日照计。",
        "{time} around the clock, days off included."));

    public static readonly MessageTemplate ManyDays = new("deadline.many-days", new(
        "{from}至{to}：计{count}个{unit}，累计{total}个。",
        "{from} to {to}: {unit}s counted: {count}, in all: {total}."));

    public static readonly MessageTemplate ManyHours = new("deadline.many-hours", new(
        "{from}至{to}：计{time}，累计{total}。",
        "{from} to {to}: {time}, {total} in all."));

    public static readonly MessageTemplate Paused = new("deadline.paused", new(
        "{at}（{weekday}）暂停，尚余{remaining}。",
        "Paused {at} ({weekday}) with {remaining} left."));

    public static readonly MessageTemplate PausedTooLate = new("deadline.paused-too-late", new(
        "{at}（{weekday}）暂停，此前已届满，期限不变。",
        "Paused {at} ({weekday}), after it was due: nothing changes."));

    public static readonly MessageTemplate Resumed = new("deadline.resumed", new(
        "{at}（{weekday}）恢复。",
        "Resumed {at} ({weekday})."));

    public static readonly MessageTemplate PausedSummary = new("deadline.paused-summary", new(
        "{at}起暂停，尚余{remaining}：自{start}起，时限{limit}。",
        "Paused since {at} with {remaining} left: {limit}, from {start}."));

    public static readonly MessageTemplate PausedUtcSummary = new("deadline.paused-utc-summary", new(
        "协调世界时{at}起暂停，尚余{remaining}：自协调世界时{start}起，时限{limit}。",
        "Paused since {at} UTC with {remaining} left: {limit}, from {start} UTC."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        Started, Counted, Skipped, HoursCounted, Due, Provisional, Summary, ProvisionalSummary, UtcSummary, CalendarNotAtHand, ProvisionalWhenCounted,
        Moved, HoursOfDay, NoHours, TimeCounted, ManyDays, ManyHours, Paused, PausedTooLate, Resumed, PausedSummary, PausedUtcSummary,
    ];
}
