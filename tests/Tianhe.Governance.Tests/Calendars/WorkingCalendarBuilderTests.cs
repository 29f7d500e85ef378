using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingCalendarBuilderTests
{
    private static readonly CalendarYear Year2027 = new(2027, [Years.Off(2027, 1, 1)]);

    [Fact]
    public void Build_Year_IsCovered()
    {
        var calendar = Years.Calendar(Year2027);

        calendar.KindOf(new(2027, 1, 1)).Should().Be(DayKind.DayOff);
        calendar.ToString().Should().Be("own.1 (2027-2027, Asia/Shanghai)");
    }

    [Fact]
    public void Build_YearsInAnyOrder_AreOneSpan()
    {
        var calendar = Years.Calendar([.. Years.Ordinary(2027, 2028), .. Years.Ordinary(2025, 2026)]);

        calendar.Years.Select(year => year.Year).Should().Equal(2025, 2026, 2027, 2028);
        (calendar.FirstYear, calendar.LastYear).Should().Be((2025, 2028));
    }

    [Fact]
    public void Build_ManyProblems_ListsThemAll()
    {
        var builder = new WorkingCalendarBuilder("own.1", "Asia/Weihai")
            .Put(new CalendarYear(2022, [Years.Off(2022, 12, 31)]), new CalendarYear(2023, [Years.Work(2022, 12, 31)]), Year2027, new CalendarYear(2027, []));

        builder.Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Path}: {finding.Code}")
            .Should().Equal(
                "zone: calendars.unknown-zone",
                "years.2024: calendars.missing-year",
                "years.2025: calendars.missing-year",
                "years.2026: calendars.missing-year",
                "years.2027: calendars.older-revision",
                "years.2023.days.2022-12-31: calendars.conflicting-day");
    }

    [Fact]
    public void Build_NoYears_IsRefused() => new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>()
        .Which.Findings.Select(finding => finding.Code).Should().Equal("calendars.no-years");

    [Theory] // In place of revision 2: equal, or later.
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Put_AYearThatIsThere_IsReplacedAsAWhole(int revision, bool isSame) =>
        Replaced(revision, isSame).Build().Years.Should().Equal(Other(revision, isSame));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Put_AnotherYearOfNoLaterRevision_IsRefused(int revision) =>
        Replaced(revision, isSame: false).Invoking(it => it.Build()).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Describe(Language.English).Should().Be(
                $"2027 is there in revision 2 and is not replaced by another revision {revision}; a revised year has a higher number.");

    [Fact]
    public void Finding_Conflict_NamesBothNotices()
    {
        var build = () => Years.Calendar(new CalendarYear(2022, [Years.Off(2022, 12, 31)]), new CalendarYear(2023, [Years.Work(2022, 12, 31, "元旦")]));

        var finding = build.Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Subject;
        finding.Describe(Language.English).Should().Be("31 Dec 2022 is day off (New Year's Day) in the notice for 2022 and make-up working day (New Year's Day) in that for 2023; correct one of them.");
        finding.Describe(Language.Chinese).Should().Be("2022年12月31日在2022年的通知中为放假（元旦），在2023年的通知中为调休上班（元旦）；请更正其中之一。");
    }

    [Fact]
    public void Build_ADayThatTwoNoticesListAlike_BelongsToItsOwnYear()
    {
        var calendar = Years.Calendar(new CalendarYear(2022, [Years.Off(2022, 12, 31)]), new CalendarYear(2023, [Years.Off(2022, 12, 31), Years.Off(2023, 1, 1)]));

        calendar.NoticeFor(new(2022, 12, 31))!.Year.Should().Be(2022);
        calendar.ListedDays.Should().Equal(Years.Off(2022, 12, 31), Years.Off(2023, 1, 1));
    }

    [Fact]
    public void Build_WhatTheFirstNoticeListsOfTheDecemberBefore_LiesOutside()
    {
        var calendar = Years.Calendar(new CalendarYear(2023, [Years.Off(2022, 12, 30), Years.Off(2023, 1, 1)]));

        calendar.KindOf(new(2022, 12, 30)).Should().Be(DayKind.OrdinaryWeekday);
        calendar.NoticeFor(new(2022, 12, 30)).Should().BeNull();
        calendar.ListedDays.Should().Equal(Years.Off(2023, 1, 1));
        calendar.Years[0].Days.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("china-2020-2026.1")]
    [InlineData(" ")]
    public void ToBuilder_NoNewName_Throws(string revision) =>
        WorkingCalendar.China.Invoking(it => it.ToBuilder(revision)).Should().Throw<ArgumentException>().WithParameterName(nameof(revision));

    [Fact]
    public void Put_Null_ThrowsAndAddsNothing()
    {
        var builder = new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Put(Years.Ordinary(2027, 2027));

        builder.Invoking(it => it.Put(Year2027, null!)).Should().Throw<ArgumentNullException>().WithParameterName("years");
        builder.Build().ListedDays.Count.Should().Be(0);
    }

    [Fact]
    public void WithUnknownYears_AnUnknownValue_Throws() => new WorkingCalendarBuilder("own.1", "Asia/Shanghai")
        .Invoking(it => it.WithUnknownYears((UnknownYears)3)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("", "Asia/Shanghai")]
    [InlineData("own.1", " ")]
    public void Constructor_BlankName_Throws(string revision, string zone)
    {
        var make = () => new WorkingCalendarBuilder(revision, zone);

        make.Should().Throw<ArgumentException>();
    }

    private static WorkingCalendarBuilder Replaced(int revision, bool isSame) =>
        new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Put(Other(2, isSame: true)).Put(Other(revision, isSame));

    private static CalendarYear Other(int revision, bool isSame) => new(2027, isSame ? [Years.Off(2027, 1, 1)] : [Years.Off(2027, 1, 2)], revision);
}
