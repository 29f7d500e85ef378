using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingCalendarBuilderTests
{
    private static readonly ListedDay NewYear = new(new(2027, 1, 1), DayKind.DayOff, "元旦");

    [Fact]
    public void Build_Year_IsCovered()
    {
        var calendar = new WorkingCalendarBuilder("own.1", "Asia/Shanghai").CoverYears(2027, 2027).Add(NewYear).Build();

        calendar.KindOf(NewYear.Date).Should().Be(DayKind.DayOff);
        calendar.ToString().Should().Be("own.1 (2027-2027, Asia/Shanghai)");
    }

    [Fact]
    public void Build_YearsInAnyOrderAndTwice_AreOneSpan()
    {
        var calendar = new WorkingCalendarBuilder("own.1", "Asia/Shanghai").CoverYears(2027, 2028).CoverYears(2025, 2027).Build();

        (calendar.FirstYear, calendar.LastYear).Should().Be((2025, 2028));
    }

    [Fact]
    public void Build_ManyProblems_ListsThemAll()
    {
        var builder = new WorkingCalendarBuilder("own.1", "Asia/Weihai").CoverYears(2025, 2025).CoverYears(2027, 2027)
            .Add(NewYear, NewYear, new(new(2028, 1, 1), DayKind.DayOff, "元旦"), new(new(2027, 2, 1), DayKind.MakeUpWorkingDay, "春节"));

        builder.Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Path}: {finding.Code}")
            .Should().Equal(
                "zone: calendars.unknown-zone",
                "years.2026: calendars.missing-year",
                "days.2027-01-01: calendars.duplicate-day",
                "days.2028-01-01: calendars.day-outside-years",
                "days.2027-02-01: calendars.make-up-on-weekday");
    }

    [Fact]
    public void Build_NoYears_ListsEveryDayToo()
    {
        var builder = new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Add(NewYear);

        builder.Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => finding.Code).Should().Equal("calendars.no-years", "calendars.day-outside-years");
    }

    [Theory]
    [InlineData(5)] // Friday
    [InlineData(8)] // Monday
    public void Build_MakeUpWorkingDayOnAWeekday_IsRefused(int day) =>
        MakeUpOn(day).Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>();

    [Theory]
    [InlineData(6)] // Saturday
    [InlineData(7)] // Sunday
    public void Build_MakeUpWorkingDayOnAWeekend_IsWorked(int day) =>
        MakeUpOn(day).Build().IsWorkingDay(new(2027, 2, day)).Should().BeTrue();

    [Fact]
    public void Finding_MakeUpOnWeekday_SaysWhatWouldBeAccepted()
    {
        var build = () => new WorkingCalendarBuilder("own.1", "Asia/Shanghai").CoverYears(2020, 2020).Add(new ListedDay(new(2020, 2, 3), DayKind.MakeUpWorkingDay, "春节")).Build();

        var finding = build.Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Subject;
        finding.Describe(Language.English).Should().Be("3 Feb 2020 (Mon) is worked anyway, so it makes up no day of Spring Festival; correct the date or leave the day out.");
        finding.Describe(Language.Chinese).Should().Be("2020年2月3日（周一）本来就是工作日，不能列为“春节”的调休上班日；请更正日期，或者不列此日。");
    }

    [Fact]
    public void ToBuilder_NextYear_IsAddedAndTheOldCalendarStays()
    {
        var next = WorkingCalendar.China.ToBuilder("china-2020-2027.test").CoverYears(2027, 2027).Add(NewYear).Build();

        next.IsWorkingDay(NewYear.Date).Should().BeFalse();
        next.ListedDays.Count.Should().Be(WorkingCalendar.China.ListedDays.Count + 1);
        WorkingCalendar.China.IsWorkingDay(NewYear.Date).Should().BeTrue();
    }

    [Theory]
    [InlineData("china-2020-2026.1")]
    [InlineData(" ")]
    public void ToBuilder_NoNewName_Throws(string revision) =>
        WorkingCalendar.China.Invoking(it => it.ToBuilder(revision)).Should().Throw<ArgumentException>().WithParameterName(nameof(revision));

    [Theory]
    [InlineData(1899, 2000)]
    [InlineData(2000, 2200)]
    [InlineData(2027, 2026)]
    public void CoverYears_OutOfRange_Throws(int first, int last) =>
        new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Invoking(it => it.CoverYears(first, last)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Add_Null_ThrowsAndAddsNothing()
    {
        var builder = new WorkingCalendarBuilder("own.1", "Asia/Shanghai").CoverYears(2027, 2027);

        builder.Invoking(it => it.Add(NewYear, null!)).Should().Throw<ArgumentNullException>().WithParameterName("days");
        builder.Build().ListedDays.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("", "Asia/Shanghai")]
    [InlineData("own.1", " ")]
    public void Constructor_BlankName_Throws(string revision, string zone)
    {
        var make = () => new WorkingCalendarBuilder(revision, zone);

        make.Should().Throw<ArgumentException>();
    }

    private static WorkingCalendarBuilder MakeUpOn(int day) =>
        new WorkingCalendarBuilder("own.1", "Asia/Shanghai").CoverYears(2027, 2027).Add(new ListedDay(new(2027, 2, day), DayKind.MakeUpWorkingDay, "春节"));
}
