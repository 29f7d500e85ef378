using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class TimeLimitTests
{
    private static readonly LocalTime Evening = new(17, 30);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(TimeLimit.MaxAmount + 1)]
    public void Factories_AmountOutOfRange_Throw(int amount)
    {
        FluentActions.Invoking(() => TimeLimit.WorkingDays(amount, FirstDay.NextDay, Evening)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(amount));
        FluentActions.Invoking(() => TimeLimit.CalendarDays(amount, FirstDay.NextDay, Evening, LastDayOff.Stands)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimeLimit.ClockHours(amount)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Factories_UnknownValueOfAnEnumeration_Throw()
    {
        FluentActions.Invoking(() => TimeLimit.WorkingDays(1, (FirstDay)9, Evening)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("firstDay");
        FluentActions.Invoking(() => TimeLimit.CalendarDays(1, FirstDay.NextDay, Evening, (LastDayOff)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("lastDayOff");
    }

    [Fact]
    public void WorkingDays_StatesWhatMattersToIt()
    {
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, Evening);

        (limit.Amount, limit.Unit, limit.FirstDay, limit.DueTime, limit.LastDayOff).Should().Be((5, LimitUnit.WorkingDays, FirstDay.NextDay, Evening, null));
    }

    [Fact]
    public void CalendarDays_StatesWhatMattersToIt()
    {
        var limit = TimeLimit.CalendarDays(7, FirstDay.DayOfStart, Evening, LastDayOff.Stands);

        (limit.Amount, limit.Unit, limit.FirstDay, limit.DueTime, limit.LastDayOff).Should().Be((7, LimitUnit.CalendarDays, FirstDay.DayOfStart, Evening, LastDayOff.Stands));
    }

    [Fact]
    public void ClockHours_StatesWhatMattersToIt()
    {
        var limit = TimeLimit.ClockHours(24);

        (limit.Amount, limit.Unit, limit.FirstDay, limit.DueTime, limit.LastDayOff).Should().Be((24, LimitUnit.ClockHours, null, null, null));
    }

    [Fact]
    public void DueTime_LastNanosecondOfTheDay_IsTheEndOfDay() =>
        TimeLimit.WorkingDays(1, FirstDay.NextDay, LocalTime.MaxValue).Should().Be(TimeLimit.WorkingDays(1, FirstDay.NextDay, TimeLimit.EndOfDay));

    [Theory]
    [InlineData(1, "1个工作日", "1 working day")]
    [InlineData(5, "5个工作日", "5 working days")]
    public void Name_WorkingDays(int amount, string chinese, string english) =>
        TimeLimit.WorkingDays(amount, FirstDay.NextDay, Evening).Name.Should().Be(new BilingualText(chinese, english));

    [Fact]
    public void Name_OtherUnits()
    {
        TimeLimit.CalendarDays(7, FirstDay.NextDay, Evening, LastDayOff.Stands).Name.Should().Be(new BilingualText("7个自然日", "7 calendar days"));
        TimeLimit.ClockHours(24).Name.Should().Be(new BilingualText("24小时", "24 hours"));
        TimeLimit.ClockHours(1).ToString().Should().Be("1 hour");
    }

    [Fact]
    public void Equality_EveryMember_Matters()
    {
        var limit = TimeLimit.CalendarDays(7, FirstDay.NextDay, Evening, LastDayOff.Stands);

        limit.Should().Be(TimeLimit.CalendarDays(7, FirstDay.NextDay, Evening, LastDayOff.Stands));
        limit.Should().NotBe(TimeLimit.CalendarDays(8, FirstDay.NextDay, Evening, LastDayOff.Stands));
        limit.Should().NotBe(TimeLimit.CalendarDays(7, FirstDay.DayOfStart, Evening, LastDayOff.Stands));
        limit.Should().NotBe(TimeLimit.CalendarDays(7, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.Stands));
        limit.Should().NotBe(TimeLimit.CalendarDays(7, FirstDay.NextDay, Evening, LastDayOff.RollsToNextWorkingDay));
        limit.Should().NotBe(TimeLimit.WorkingDays(7, FirstDay.NextDay, Evening));
    }

    [Fact]
    public void From_NoCalendar_Throws() =>
        TimeLimit.ClockHours(1).Invoking(limit => limit.From(NodaConstants.UnixEpoch, null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(0)]
    [InlineData(9900)]
    public void From_StartBeyondTheYears_Throws(int year) =>
        LongestFrom(year).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("start");

    [Theory]
    [InlineData(1)]
    [InlineData(9899)]
    public void From_StartWithinTheYears_IsCounted(int year) => LongestFrom(year).Should().NotThrow();

    private static Func<Deadline> LongestFrom(int year) => FluentActions.Invoking(() => TimeLimit
        .WorkingDays(TimeLimit.MaxAmount, FirstDay.NextDay, Evening)
        .From(new LocalDateTime(year, 1, 1, 0, 0).InUtc().ToInstant(), WorkingCalendar.China));
}
