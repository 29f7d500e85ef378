using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>The library equals a simulation written from docs/deadlines.md, for limits, hours, pauses and extensions of every kind.</summary>
public sealed class SlowDeadlineTests
{
    private static readonly WorkingCalendar[] Calendars = [.. new[] { Office.Ordinary, Office.Night, Office.Seasonal, Office.Duty }.Select(Office.With)];

    private static readonly Gen<LocalDateTime> AnyStart = Gen.Int[0, 9 * 365 * 24 * 60].Select(minutes => new LocalDateTime(2019, 1, 1, 0, 0).PlusMinutes(minutes));

    private static readonly Gen<DueTime> AnyDueTime = Gen.Frequency(
        (2, Gen.Int[0, (24 * 60) - 1].Select(minute => (DueTime)LocalTime.Midnight.PlusMinutes(minute))),
        (1, Gen.Const(DueTime.EndOfDay)), (2, Gen.Const(DueTime.EndOfHours)), (2, Gen.Const(DueTime.TimeOfStart)));

    private static readonly Gen<LimitTerms> AnyTerms =
        from first in Gen.Enum<FirstDay>()
        from due in AnyDueTime
        from last in Gen.Enum<LastDayOff>()
        from outside in Gen.Enum<StartOutsideHours>()
        select new LimitTerms { FirstDay = first, DueTime = due, LastDayOff = last, StartOutsideHours = outside };

    private static readonly Gen<TimeLimit> DayLimit = Gen.Select(Gen.Int[1, 30], Gen.Bool, AnyTerms).Select((amount, isWorking, terms) =>
        TimeLimit.Of(new(amount, isWorking ? LimitUnit.WorkingDays : LimitUnit.CalendarDays), terms));

    private static readonly Gen<TimeLimit> HourLimit = Gen.Select(Gen.Int[1, 12], Gen.Bool).Select((amount, isWorking) =>
        isWorking ? TimeLimit.WorkingHours(amount) : TimeLimit.ClockHours(amount));

    /// <summary>Minutes from the last event to the pause and on to the resumption.</summary>
    private static readonly Gen<(int Until, int For, PausedDay Day)[]> LongPauses = Gen.Select(Gen.Int[0, 12 * 24 * 60], Gen.OneOf(Gen.Int[0, 600], Gen.Int[0, 12 * 24 * 60]), Gen.Enum<PausedDay>()).Array[0, 3];

    private static readonly Gen<(int Until, int For, PausedDay Day)[]> ShortPauses = Gen.Select(Gen.Int[0, 600], Gen.Int[0, 3000], Gen.Enum<PausedDay>()).Array[0, 2];

    [Fact]
    public void Days_EqualTheSimulation() => Gen.Select(DayLimit, Gen.Int[0, Calendars.Length - 1], AnyStart, LongPauses, Gen.Int[0, 10]).Sample(
        (limit, calendar, start, pauses, by) => EqualsSimulation(limit, Calendars[calendar], start, pauses, by), iter: 3000);

    [Fact]
    public void Hours_EqualTheSimulation() => Gen.Select(HourLimit, Gen.Int[0, Calendars.Length - 1], AnyStart, ShortPauses, Gen.Int[0, 3]).Sample(
        (limit, calendar, start, pauses, by) => EqualsSimulation(limit, Calendars[calendar], start, pauses, by), iter: 60);

    private static bool EqualsSimulation(TimeLimit limit, WorkingCalendar calendar, LocalDateTime start, (int Until, int For, PausedDay Day)[] pauses, int by)
    {
        var deadline = limit.From(At(start), calendar);
        deadline = by == 0 ? deadline : deadline.Extend(new(by, limit.Unit), calendar);
        var slow = new SlowDeadline(limit, limit.Amount + by, start, calendar.Hours!.Description);
        var isEqual = deadline.Due == At(slow.Due);
        var at = start;
        foreach (var pause in pauses)
        {
            at = at.PlusMinutes(pause.Until);
            deadline = deadline.Pause(At(at), pause.Day, calendar);
            slow.Pause(at, pause.Day);
            isEqual &= Left(deadline) == slow.Left && deadline.IsOverdueAt(At(at.PlusDays(99))) == slow.IsOverdueAt(at.PlusDays(99), isPaused: true);
            at = at.PlusMinutes(pause.For);
            deadline = deadline.Resume(At(at), calendar);
            slow.Resume(at);
            isEqual &= deadline.Due == At(slow.Due) && deadline.IsOverdueAt(At(at)) == slow.IsOverdueAt(at, isPaused: false);
        }

        return isEqual;
    }

    private static int Left(Deadline deadline) => deadline.Remaining!.Days ?? (int)deadline.Remaining.Time!.Value.TotalMinutes;

    private static Instant At(LocalDateTime local) => local.InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();
}
