using CsCheck;

using NodaTime;
using NodaTime.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    // Two years beyond the covered ones on either side.
    private static readonly Gen<LocalDate> AnyDate = Gen.Int[0, 4017].Select(days => new LocalDate(2018, 1, 1).PlusDays(days));

    [Theory]
    [InlineData("2026-09-24", 1, "2026-09-28")] // over Mid-Autumn
    [InlineData("2026-09-24", 3, "2026-09-30")]
    [InlineData("2026-09-24", 4, "2026-10-08")] // over National Day
    [InlineData("2026-09-24", 5, "2026-10-09")]
    [InlineData("2026-10-09", 1, "2026-10-10")] // a Saturday worked
    [InlineData("2026-10-10", 1, "2026-10-12")]
    [InlineData("2026-09-18", 1, "2026-09-20")] // a Sunday worked
    [InlineData("2026-10-08", -1, "2026-09-30")]
    [InlineData("2026-10-09", -5, "2026-09-24")]
    [InlineData("2026-10-03", 1, "2026-10-08")] // from a day off, forward
    [InlineData("2026-10-03", -1, "2026-09-30")] // and back
    [InlineData("2026-10-03", 0, "2026-10-08")] // zero rolls forward to a working day
    [InlineData("2026-10-08", 0, "2026-10-08")] // and stays on one
    [InlineData("2026-12-31", 1, "2027-01-01")] // assumed
    [InlineData("2026-12-31", 2, "2027-01-04")]
    [InlineData("2027-01-01", -1, "2026-12-31")]
    [InlineData("2020-01-02", -1, "2019-12-31")]
    [InlineData("2019-12-31", 1, "2020-01-02")]
    [InlineData("2019-01-05", 0, "2019-01-07")]
    [InlineData("1969-12-26", 1, "1969-12-29")]
    [InlineData("1970-01-12", -6, "1970-01-02")]
    public void AddWorkingDays_Table(string date, int days, string expected) =>
        China.AddWorkingDays(Date(date), days).Should().Be(Date(expected));

    [Theory]
    [InlineData("2026-09-24", "2026-09-24", 0)]
    [InlineData("2026-09-24", "2026-09-25", 1)] // the start counts
    [InlineData("2026-09-25", "2026-09-28", 0)] // the end does not
    [InlineData("2026-09-25", "2026-10-10", 5)]
    [InlineData("2026-10-10", "2026-09-25", -5)]
    [InlineData("2026-01-01", "2027-01-01", 248)]
    [InlineData("2019-12-30", "2020-01-03", 3)]
    [InlineData("1969-12-26", "1970-01-12", 11)]
    [InlineData("1969-12-26", "1969-12-29", 1)]
    public void WorkingDaysBetween_Table(string start, string end, int expected) =>
        China.WorkingDaysBetween(Date(start), Date(end)).Should().Be(expected);

    [Fact]
    public void AddWorkingDays_EqualsADayWalk() => Gen.Select(AnyDate, Gen.Int[-1500, 1500]).Sample((date, days) =>
        China.AddWorkingDays(date, days) == Notices.Walk(date, days));

    [Fact]
    public void WorkingDaysBetween_EqualsADayWalk() => Gen.Select(AnyDate, AnyDate).Sample((start, end) =>
        China.WorkingDaysBetween(start, end) == Notices.Count(start, end));

    [Fact]
    public void IsWorkingDay_EqualsTheNotices() => AnyDate.Sample(date => China.IsWorkingDay(date) == Notices.IsWorked(date));

    [Fact]
    public void AddWorkingDays_FarOutside_IsUndoneByGoingBack() => Gen.Select(AnyDate, Gen.Int[1, 1_500_000]).Sample((date, days) =>
        China.AddWorkingDays(China.AddWorkingDays(date, days), -days) == China.AddWorkingDays(China.AddWorkingDays(date, 1), -1));

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(3_000_000)]
    [InlineData(-4_000_000)]
    public void AddWorkingDays_BeyondTheDatesThatCanBeWritten_Throws(int days)
    {
        var add = () => China.AddWorkingDays(new(2026, 9, 24), days);

        add.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(days));
    }

    [Fact]
    public void AddWorkingDays_AtTheFirstAndTheLastDate_IsThatWeekday()
    {
        China.AddWorkingDays(LocalDate.MaxIsoValue, 0).Should().Be(LocalDate.MaxIsoValue); // Friday 31 December 9999
        China.AddWorkingDays(LocalDate.MinIsoValue, 0).Should().Be(LocalDate.MinIsoValue); // Tuesday 1 January -9998
    }

    [Fact]
    public void Members_DateOfAnotherCalendarSystem_TakeTheSameDay()
    {
        var julian = new LocalDate(2026, 10, 3).WithCalendar(CalendarSystem.Julian);

        China.AddWorkingDays(julian, 0).Should().Be(new LocalDate(2026, 10, 8));
        China.NameOf(julian).Should().Be("国庆节");
        China.Covers(new LocalDate(2027, 1, 1).WithCalendar(CalendarSystem.Julian)).Should().BeFalse();
    }

    [Fact]
    public void AddWorkingDays_AllocatesNothing()
    {
        China.AddWorkingDays(new(2026, 9, 24), 5);

        Effort.Of(() => China.AddWorkingDays(new(2026, 9, 24), 5)).Allocated.Should().Be(0);
        Effort.Of(() => China.AddWorkingDays(new(2031, 9, 24), 5000)).Allocated.Should().Be(0);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
