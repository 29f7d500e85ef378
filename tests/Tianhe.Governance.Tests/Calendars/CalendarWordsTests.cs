using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Structure.Lists;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>What the parts of a calendar and of a deadline refuse, and what they say for debugging.</summary>
public sealed class CalendarWordsTests
{
    private static WorkingCalendar China => WorkingCalendar.China;

    private static WorkingCalendar With => Office.With(Office.Ordinary);

    private static WorkingCalendarBuilder Builder => new("own.1", "Asia/Shanghai");

    private static Deadline Days => TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)).From(Shanghai.At("2026-09-24 09:30"), China);

    private static LimitAmount Hours => new(2, LimitUnit.WorkingHours);

    private static LimitTerms Terms => new() { FirstDay = FirstDay.NextDay, DueTime = DueTime.EndOfDay, LastDayOff = LastDayOff.Stands };

    public static TheoryData<Action, string> Errors => new()
    {
        { () => Days.Recount(null!), "*'calendar'*" },
        { () => Days.Resume(Days.Due, China), "The deadline is not paused." },
        { () => Days.Extend(null!, China), "*'by'*" },
        { () => Days.Extend(new(5_000, LimitUnit.WorkingDays), China).Extend(new(4_996, LimitUnit.WorkingDays), China), "by ('10001')*" },
        { () => Days.WarnAt(null!, China), "*'before'*" },
        { () => Days.WarnAt(new(1, LimitUnit.WorkingDays), null!), "*'calendar'*" },
        { () => Days.WarnAt(Hours, China), "A warning 2 working hours before needs working hours, and the calendar 'china-2020-2026.1' has none.*" },
        { () => _ = new LimitAmount(1, (LimitUnit)9), "LimitUnit has no value 9.*" },
        { () => LimitAmount.Parse(null!), "*'text'*" },
        { () => Hours.ToString(null!), "*'language'*" },
        { () => TimeLimit.WorkingDays(1, FirstDay.NextDay, null!), "*'dueTime'*" },
        { () => TimeLimit.WorkingDays(1, (FirstDay)9, DueTime.EndOfDay), "FirstDay has no value 9.*" },
        { () => TimeLimit.CalendarDays(1, FirstDay.NextDay, null!, LastDayOff.Stands), "*'dueTime'*" },
        { () => TimeLimit.Of(null!, Terms), "*'amount'*" },
        { () => TimeLimit.Of(Hours, null!), "*'terms'*" },
        { () => _ = new ListedDay(new(2027, 1, 1), DayKind.OrdinaryWeekday, "元旦"), "A notice lists days off and make-up working days; ordinary days are not listed.*" },
        { () => _ = new CalendarYear(2027, [null!]), "A day is null.*" },
        { () => CalendarYear.ToJson((IEnumerable<CalendarYear>)null!), "*'years'*" },
        { () => CalendarYear.ToJson([null!]), "A year is null.*" },
        { () => CalendarYear.ToJson(), "Expected at least one year, and each once.*" },
        { () => CalendarYear.Load("{}"u8), "The document of years has 2 error(s):*" },
        { () => CalendarYear.ReadCsv(2027, Csv.Of("")), "The list of days of 2027 has 1 error(s):*" },
        { () => China.Years[0].WriteCsv(null!), "*'csv'*" },
        { () => WorkingWindow.Parse(null!), "*'text'*" },
        { () => WorkingWindow.Parse("9:00-12:00"), "*9:00-12:00* is no window of working time; expected one such as 09:00-12:00, 22:00-06:00 or 18:00-24:00." },
        { () => _ = new WorkingWindow(new(9, 0, 3), new(12, 0)), "09:00:03 is not in whole minutes.*" },
        { () => _ = new WorkingHoursDescription { Windows = [null!] }, "*'list'*" },
        { () => WorkingHours.Daily(), "The working hours has 1 error(s):\n- Error at windows: calendars.too-few-hours: A year has 0 working hours only; expected 120 at least." },
        { () => new DayWindows(["09:00-10:00"]).At(60 * 60 * 1000), "The day is not as long as that." },
        { () => WorkingCalendar.Load("{"u8), "The calendar has 1 error(s):*" },
        { () => China.ToBuilder("china-2020-2026.1"), "'china-2020-2026.1' is this revision; what differs from it needs another name.*" },
        { () => China.ToBuilder(null!), "*'revision'*" },
        { () => China.Difference(null!), "*'other'*" },
        { () => China.AddWorkingDays(new(2026, 9, 24), int.MaxValue), "The working day lies beyond the years -9998 to 9999.*" },
        { () => With.AddWorkingTime(Shanghai.At("2026-09-28 09:30"), Duration.MaxValue), "The time lies beyond the years -9997 to 9998.*" },
        { () => Builder.WithUnknownYears((UnknownYears)3), "UnknownYears has no value 3.*" },
        { () => Builder.WithHours(null!), "*'hours'*" },
        { () => Builder.Build(), "The calendar 'own.1' has 1 error(s):\n- Error at years: calendars.no-years: The calendar covers no year; expected one at least." },
    };

    [Theory]
    [MemberData(nameof(Errors), DisableDiscoveryEnumeration = true)]
    public void Members_WhatCannotBe_IsRefused(Action act, string message) => act.Should().Throw<Exception>().WithMessage(message);

    public static TheoryData<object, string> Texts => new()
    {
        { Years.Off(2027, 1, 1), "1 Jan 2027: DayOff (元旦)" },
        { Office.Seasonal.Description.Seasons[0], "06-01 to 09-30: 08:00-12:00, 15:00-18:00" },
        { Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.Used, China).Pauses[0], "2026-09-28T07:00:00.000Z to now" },
        { Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.Used, China).Resume(Shanghai.At("2026-09-29 15:00"), China).Pauses[0], "2026-09-28T07:00:00.000Z to 2026-09-29T07:00:00.000Z" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void ToString_SaysWhatItIs(object part, string expected) => part.ToString().Should().Be(expected);

    [Theory]
    [InlineData(LimitUnit.WorkingDays, 3, "3个工作日", "3 working days")]
    [InlineData(LimitUnit.CalendarDays, 0, "0个自然日", "0 calendar days")]
    [InlineData(LimitUnit.ClockHours, 0, "0小时", "0 h")]
    [InlineData(LimitUnit.ClockHours, 61_001, "1分钟1.001秒", "1 min 1.001 s")]
    [InlineData(LimitUnit.WorkingHours, 90_060_000, "25小时1分钟工作时间", "25 h 1 min of working time")]
    [InlineData(LimitUnit.WorkingHours, 7_205_000, "2小时5秒工作时间", "2 h 5 s of working time")]
    public void RemainingTime_Name_IsInItsUnit(LimitUnit unit, int amount, string chinese, string english)
    {
        var remaining = new RemainingTime(unit, amount);
        var isInDays = unit is LimitUnit.WorkingDays or LimitUnit.CalendarDays;

        remaining.Name.Should().Be(new BilingualText(chinese, english));
        (remaining.Days, remaining.Time).Should().Be(isInDays ? (amount, null) : (null, Duration.FromMilliseconds(amount)));
        remaining.ToString().Should().Be(english);
    }
}
