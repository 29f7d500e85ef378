using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A time limit, told by its unit, which says what else has to be stated.</summary>
internal static class TimeLimitShape
{
    private static readonly Shape<FirstDay> FirstDays = Shapes.Words(("day-of-start", FirstDay.DayOfStart), ("next-day", FirstDay.NextDay));

    private static readonly Shape<LastDayOff> LastDaysOff = Shapes.Words(
        ("rolls-to-next-working-day", LastDayOff.RollsToNextWorkingDay), ("stands", LastDayOff.Stands));

    private static readonly Shape<StartOutsideHours> StartsOutsideHours = Shapes.Words(
        ("that-day", StartOutsideHours.ThatDay), ("next-working-day", StartOutsideHours.NextWorkingDay));

    private static readonly Shape<DueTime> DueTimes = new TextShape<DueTime>(
        new("时刻，如 17:30；24:00 或 end-of-day 表示当日终了，end-of-hours 表示当日下班时，time-of-start 表示与起始同一时刻", "a time of day such as 17:30; 24:00 or end-of-day, end-of-hours (when the office closes on that day), time-of-start"),
        ReadDueTime, time => time.ToString(), ("pattern", Written.Text($"{Shapes.TimePattern}|^({DueTime.EndOfDayWord}|{DueTime.EndOfHoursWord}|{DueTime.TimeOfStartWord})$")));

    public static OneOfShape<TimeLimit> Shape { get; } = new(
        "time-limit", new("时限：数量、单位，以及决定何时届满的各项。", "A time limit: an amount, a unit, and all that decides when it falls due."),
        "unit", WorkingDays(), CalendarDays(), WorkingHours(), ClockHours());

    private static Case<TimeLimit>.Of<TimeLimit> WorkingDays()
    {
        var limit = Begin("working-days", new("以工作日计的时限。", "A limit in working days."));
        var (amount, first, due, outside) = (Amount(limit), First(limit), Due(limit), Outside(limit));
        return new("working-days", limit.Build(read => TimeLimit.WorkingDays(read.Get(amount), read.Get(first), read.Get(due), read.Get(outside))), value => value.Unit == LimitUnit.WorkingDays);
    }

    private static Case<TimeLimit>.Of<TimeLimit> CalendarDays()
    {
        var limit = Begin("calendar-days", new("以自然日计的时限。", "A limit in calendar days."));
        var (amount, first, due) = (Amount(limit), First(limit), Due(limit));
        var last = limit.Required("lastDayOff", new("最后一日休息的如何处理", "what happens when the last day is not worked"), LastDaysOff, value => value.LastDayOff!.Value);
        var outside = Outside(limit);
        return new("calendar-days", limit.Build(read => TimeLimit.CalendarDays(read.Get(amount), read.Get(first), read.Get(due), read.Get(last), read.Get(outside))), value => value.Unit == LimitUnit.CalendarDays);
    }

    private static Case<TimeLimit>.Of<TimeLimit> WorkingHours()
    {
        var limit = Begin("working-hours", new("以工作时计的时限，须有工作时间。", "A limit in hours of working time; needs working hours."));
        var amount = Amount(limit);
        return new("working-hours", limit.Build(read => TimeLimit.WorkingHours(read.Get(amount))), value => value.Unit == LimitUnit.WorkingHours);
    }

    private static Case<TimeLimit>.Of<TimeLimit> ClockHours()
    {
        var limit = Begin("clock-hours", new("以小时连续计算的时限。", "A limit in hours around the clock."));
        var amount = Amount(limit);
        return new("clock-hours", limit.Build(read => TimeLimit.ClockHours(read.Get(amount))), value => value.Unit == LimitUnit.ClockHours);
    }

    private static ObjectShapeBuilder<TimeLimit> Begin(string unit, BilingualText docs) =>
        new ObjectShapeBuilder<TimeLimit>($"time-limit-{unit}", docs).Tag("unit", unit, new("计时单位", "in what it is counted"));

    private static Member<TimeLimit, int> Amount(ObjectShapeBuilder<TimeLimit> limit) =>
        limit.Required("amount", new("数量", "how many units"), Shapes.Whole(1, TimeLimit.MaxAmount), value => value.Amount);

    private static Member<TimeLimit, FirstDay> First(ObjectShapeBuilder<TimeLimit> limit) =>
        limit.Required("firstDay", new("从哪一日起算", "where the counting begins"), FirstDays, value => value.FirstDay!.Value);

    private static Member<TimeLimit, DueTime> Due(ObjectShapeBuilder<TimeLimit> limit) =>
        limit.Required("dueTime", new("最后一日届满的时刻", "when on the last day it falls due"), DueTimes, value => value.DueTime!);

    private static Member<TimeLimit, StartOutsideHours> Outside(ObjectShapeBuilder<TimeLimit> limit) => limit.WithDefault(
        "startOutsideHours", new("在工作时间之外起始的，算作哪一日", "as which day a start outside working hours counts"), StartsOutsideHours, value => value.StartOutsideHours!.Value, StartOutsideHours.ThatDay);

    private static bool ReadDueTime(string text, [MaybeNullWhen(false)] out DueTime time)
    {
        time = text switch
        {
            DueTime.EndOfDayWord => DueTime.EndOfDay,
            DueTime.EndOfHoursWord => DueTime.EndOfHours,
            DueTime.TimeOfStartWord => DueTime.TimeOfStart,
            _ => Shapes.ReadTime(text, out var fixedTime) ? fixedTime : null,
        };
        return time is not null;
    }
}
