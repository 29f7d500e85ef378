using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>What holds of working time, in covered years and around them, for hours of every kind.</summary>
public sealed class WorkingTimeLawTests
{
    private static readonly WorkingCalendar[] Calendars = [.. new[] { Office.Ordinary, Office.Night, Office.Seasonal, Office.Duty }.Select(Office.With)];

    private static readonly Gen<WorkingCalendar> AnyCalendar = Gen.Int[0, Calendars.Length - 1].Select(index => Calendars[index]);

    // From two years before the covered ones to two years after.
    private static readonly Gen<LocalDateTime> AnyMinute = Gen.Int[0, 11 * 365 * 24 * 60].Select(minutes => new LocalDateTime(2018, 1, 1, 0, 0).PlusMinutes(minutes));

    private static readonly Gen<Instant> AnyInstant = Gen.Long[0, 1000L * 365 * 24 * 60 * 60 * 1000].Select(time => Shanghai.At("1992-01-01 00:00") + Duration.FromMilliseconds(time));

    private static readonly Gen<Duration> AnyTime = Gen.Long[0, 10_000L * 60 * 60 * 1000].Select(Duration.FromMilliseconds);

    [Fact]
    public void WorkingTimeBetween_EqualsAWalkFromMinuteToMinute() => Gen.Select(AnyCalendar, AnyMinute, Gen.Int[0, 4 * 24 * 60]).Sample((calendar, start, minutes) =>
        calendar.WorkingTimeBetween(At(start), At(start.PlusMinutes(minutes)))
            == Duration.FromMinutes(SlowHours.MinutesBetween(calendar.Hours!.Description, start, start.PlusMinutes(minutes))), iter: 100);

    [Fact]
    public void AddWorkingTime_EqualsAWalkFromMinuteToMinute() => Gen.Select(AnyCalendar, AnyMinute, Gen.Int[0, 2000]).Sample((calendar, start, minutes) =>
        calendar.AddWorkingTime(At(start), Duration.FromMinutes(minutes)) == At(SlowHours.Add(calendar.Hours!.Description, start, minutes)), iter: 100);

    [Fact]
    public void IsWorkingTime_EqualsTheWindowsOfTheDay() => Gen.Select(AnyCalendar, AnyMinute).Sample((calendar, minute) =>
        calendar.IsWorkingTime(At(minute)) == SlowHours.IsOpen(calendar.Hours!.Description, minute));

    [Fact]
    public void WorkingTimeBetween_Swapped_ChangesTheSign() => Gen.Select(AnyCalendar, AnyInstant, AnyInstant).Sample((calendar, one, other) =>
        calendar.WorkingTimeBetween(one, other) == -calendar.WorkingTimeBetween(other, one));

    [Fact]
    public void WorkingTimeBetween_OverAnythingBetween_AddsUp() => Gen.Select(AnyCalendar, AnyInstant, AnyInstant, AnyInstant).Sample((calendar, one, two, three) =>
        calendar.WorkingTimeBetween(one, two) + calendar.WorkingTimeBetween(two, three) == calendar.WorkingTimeBetween(one, three));

    [Fact]
    public void AddWorkingTime_IsMeasuredBack() => Gen.Select(AnyCalendar, AnyInstant, AnyTime, Gen.Bool).Sample((calendar, start, time, back) =>
        calendar.WorkingTimeBetween(start, calendar.AddWorkingTime(start, back ? -time : time)) == (back ? -time : time));

    [Fact]
    public void AddWorkingTime_Forward_IsTheFirstSuchInstant() => Gen.Select(AnyCalendar, AnyInstant, AnyTime).Where((_, _, time) => time > Duration.Zero).Sample((calendar, start, time) =>
        calendar.IsWorkingTime(calendar.AddWorkingTime(start, time) - Duration.FromMilliseconds(1)));

    [Fact]
    public void AddWorkingTime_Back_IsTheLastSuchInstant() => Gen.Select(AnyCalendar, AnyInstant, AnyTime).Where((_, _, time) => time > Duration.Zero).Sample((calendar, start, time) =>
        calendar.IsWorkingTime(calendar.AddWorkingTime(start, -time)));

    [Fact]
    public void NextOpening_IsOpenAndNothingIsWorkedBefore() => Gen.Select(AnyCalendar, AnyInstant).Sample((calendar, at) =>
    {
        var opening = calendar.NextOpening(at);
        return opening >= at && calendar.IsWorkingTime(opening) && calendar.WorkingTimeBetween(at, opening) == Duration.Zero;
    });

    private static Instant At(LocalDateTime local) => local.InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();
}
