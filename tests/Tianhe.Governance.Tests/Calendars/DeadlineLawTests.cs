using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>What holds of every deadline, with starts from two years before the covered ones to two years after.</summary>
public sealed class DeadlineLawTests
{
    private static readonly Instant Earliest = Shanghai.At("2018-01-01 00:00");

    private static readonly Gen<Instant> AnyStart = Gen.Long[0, 11L * 365 * 24 * 60 * 60 * 1000].Select(milliseconds => Earliest + Duration.FromMilliseconds(milliseconds));

    private static readonly Gen<LocalTime> AnyTime = Gen.Int[0, 86_399_999].Select(LocalTime.FromMillisecondsSinceMidnight);

    private static readonly Gen<Func<int, TimeLimit>> AnyDayLimit =
        from first in Gen.Enum<FirstDay>()
        from time in AnyTime
        from last in Gen.Enum<LastDayOff>()
        from working in Gen.Bool
        select new Func<int, TimeLimit>(amount => working
            ? TimeLimit.WorkingDays(amount, first, time)
            : TimeLimit.CalendarDays(amount, first, time, last));

    private static readonly Gen<Func<int, TimeLimit>> AnyLimit =
        Gen.Frequency((4, AnyDayLimit), (1, Gen.Const<Func<int, TimeLimit>>(TimeLimit.ClockHours)));

    [Fact]
    public void DueDate_EqualsASimulationDayByDay() => Gen.Select(AnyDayLimit, Gen.Int[1, 400], AnyStart).Sample((limit, amount, start) =>
        limit(amount).From(start, WorkingCalendar.China).DueDate == Simulated(limit(amount), DateOf(start)));

    [Fact]
    public void Due_IsTheDueTimeOnTheDueDate() => Gen.Select(AnyDayLimit, Gen.Int[1, 400], AnyStart).Sample((limit, amount, start) =>
    {
        var deadline = limit(amount).From(start, WorkingCalendar.China);
        return deadline.Due.InZone(WorkingCalendar.China.Zone).LocalDateTime == deadline.DueDate + limit(amount).DueTime!.Time!.Value;
    });

    [Fact]
    public void Due_LaterStart_IsNeverEarlier() => Gen.Select(AnyLimit, Gen.Int[1, 400], AnyStart, AnyStart).Sample((limit, amount, one, other) =>
        limit(amount).From(Instant.Min(one, other), WorkingCalendar.China).Due <= limit(amount).From(Instant.Max(one, other), WorkingCalendar.China).Due);

    [Fact]
    public void Due_GreaterAmount_IsNeverEarlier() => Gen.Select(AnyLimit, Gen.Int[1, 400], Gen.Int[1, 400], AnyStart).Sample((limit, one, other, start) =>
        limit(Math.Min(one, other)).From(start, WorkingCalendar.China).Due <= limit(Math.Max(one, other)).From(start, WorkingCalendar.China).Due);

    [Fact]
    public void Explanation_LastCountedLine_IsTheDueDateAndTheAmount() => Gen.Select(AnyDayLimit, Gen.Int[1, 60], AnyStart).Sample((limit, amount, start) =>
    {
        var deadline = limit(amount).From(start, WorkingCalendar.China);
        var last = deadline.Explanation.Lines.Last(line => line.Code == "deadline.counted");
        return Value(last, "date").Equals(deadline.DueDate) && Value(last, "count").Equals(amount);
    });

    [Fact]
    public void Explanation_EveryDateFromStartToDue_StandsOnce() => Gen.Select(AnyDayLimit, Gen.Int[1, 60], AnyStart).Sample((limit, amount, start) =>
    {
        var deadline = limit(amount).From(start, WorkingCalendar.China);
        var dates = deadline.Explanation.Lines.Where(line => line.Code is "deadline.counted" or "deadline.skipped").Select(line => Value(line, "date"));
        return dates.SequenceEqual(new DateInterval(DateOf(start), deadline.DueDate).Cast<object>());
    });

    [Fact]
    public void IsProvisional_ExactlyWhenAFindingSaysSo() => Gen.Select(AnyLimit, Gen.Int[1, 400], AnyStart).Sample((limit, amount, start) =>
    {
        var deadline = limit(amount).From(start, WorkingCalendar.China);
        return deadline.IsProvisional == deadline.Findings.Any(finding => finding.Code == "calendars.provisional-deadline");
    });

    [Fact]
    public void Due_NotProvisional_IsTheSameWhateverOtherYearsBring()
    {
        var idle = WorkingCalendar.China.With("idle.1", [.. Years.Idle(2010, 2019), .. Years.Idle(2027, 2034), .. Years.Ordinary(2035, 2035)]);

        Gen.Select(AnyLimit, Gen.Int[1, 400], AnyStart).Sample((limit, amount, start) =>
        {
            var deadline = limit(amount).From(start, WorkingCalendar.China);
            return deadline.IsProvisional || limit(amount).From(start, idle).Due == deadline.Due;
        });
    }

    // Written from docs/calendars.md: day one, then day after day, then the last day off.
    private static LocalDate Simulated(TimeLimit limit, LocalDate start)
    {
        var counted = 0;
        for (var date = limit.FirstDay == FirstDay.NextDay ? start.PlusDays(1) : start; ; date = date.PlusDays(1))
        {
            counted += limit.Unit == LimitUnit.CalendarDays || Notices.IsWorked(date) ? 1 : 0;
            if (counted >= limit.Amount && (limit.LastDayOff == LastDayOff.Stands || Notices.IsWorked(date)))
            {
                return date;
            }
        }
    }

    private static LocalDate DateOf(Instant instant) => instant.InZone(WorkingCalendar.China.Zone).Date;

    private static object Value(ExplanationLine line, string name) => line.Arguments.Single(argument => argument.Name == name).Value;
}
