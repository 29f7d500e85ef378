using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A time limit, told by its unit, which says what else has to be stated.</summary>
internal static class TimeLimitShape
{
    private static readonly Shape<FirstDay> FirstDays = Shapes.Words(("day-of-start", FirstDay.DayOfStart), ("next-day", FirstDay.NextDay));

    private static readonly Shape<LastDayOff> LastDaysOff = Shapes.Words(
        ("rolls-to-next-working-day", LastDayOff.RollsToNextWorkingDay), ("stands", LastDayOff.Stands));

    public static OneOfShape<TimeLimit> Shape { get; } = new(
        "time-limit", new("时限：数量、单位，以及决定何时届满的各项。", "A time limit: an amount, a unit, and all that decides when it falls due."),
        "unit", WorkingDays(), CalendarDays(), ClockHours());

    private static Case<TimeLimit>.Of<TimeLimit> WorkingDays()
    {
        var limit = Begin("working-days", new("以工作日计的时限。", "A limit in working days."));
        var (amount, first, due) = (Amount(limit), First(limit), Due(limit));
        return new("working-days", limit.Build(read => TimeLimit.WorkingDays(read.Get(amount), read.Get(first), read.Get(due))), value => value.Unit == LimitUnit.WorkingDays);
    }

    private static Case<TimeLimit>.Of<TimeLimit> CalendarDays()
    {
        var limit = Begin("calendar-days", new("以自然日计的时限。", "A limit in calendar days."));
        var (amount, first, due) = (Amount(limit), First(limit), Due(limit));
        var last = limit.Required("lastDayOff", new("最后一日休息的如何处理", "what happens when the last day is not worked"), LastDaysOff, value => value.LastDayOff!.Value);
        return new("calendar-days", limit.Build(read => TimeLimit.CalendarDays(read.Get(amount), read.Get(first), read.Get(due), read.Get(last))), value => value.Unit == LimitUnit.CalendarDays);
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

    private static Member<TimeLimit, LocalTime> Due(ObjectShapeBuilder<TimeLimit> limit) =>
        limit.Required("dueTime", new("最后一日届满的时刻", "when on the last day it falls due"), Shapes.TimeOfDay, value => value.DueTime!.Value);
}
