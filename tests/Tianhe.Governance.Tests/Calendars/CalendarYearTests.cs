using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarYearTests
{
    [Fact]
    public void Constructor_DaysInAnyOrder_AreSorted() =>
        new CalendarYear(2023, [Years.Off(2023, 1, 1), Years.Off(2022, 12, 31)]).Days.Should().Equal(Years.Off(2022, 12, 31), Years.Off(2023, 1, 1));

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(2200, 1)]
    [InlineData(2027, 0)]
    [InlineData(2027, 1_001)]
    public void Constructor_OutOfRange_Throws(int year, int revision) =>
        FluentActions.Invoking(() => new CalendarYear(year, [], revision)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(1900, 1)]
    [InlineData(2199, 1_000)]
    public void Constructor_AtTheBounds_IsAccepted(int year, int revision) => new CalendarYear(year, [], revision).ToString().Should().Be($"{year} (revision {revision}, 0 days)");

    [Fact]
    public void Constructor_ANullDay_Throws() => FluentActions.Invoking(() => new CalendarYear(2027, [null!])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(2026, 11, 30, false)]
    [InlineData(2026, 12, 1, true)]
    [InlineData(2027, 1, 1, true)]
    [InlineData(2027, 12, 31, true)]
    [InlineData(2028, 1, 1, false)]
    public void Constructor_ADayOfTheYearOrOfTheDecemberBefore_IsAccepted(int year, int month, int day, bool isAccepted) =>
        Codes(Years.Off(year, month, day)).Should().Equal(isAccepted ? [] : ["calendars.day-outside-year"]);

    [Theory]
    [InlineData(5, false)] // Friday
    [InlineData(6, true)] // Saturday
    [InlineData(7, true)] // Sunday
    [InlineData(8, false)] // Monday
    public void Constructor_MakeUpWorkingDay_IsOnAWeekend(int day, bool isAccepted) =>
        Codes(Years.Work(2027, 2, day)).Should().Equal(isAccepted ? [] : ["calendars.make-up-on-weekday"]);

    [Fact]
    public void Constructor_ManyProblems_ListsThemAll() =>
        Findings(Years.Off(2027, 1, 1), Years.Off(2027, 1, 1, "春节"), Years.Off(2029, 1, 1), Years.Work(2027, 2, 8)).Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal(
            "days.2027-01-01: calendars.duplicate-day", "days.2029-01-01: calendars.day-outside-year", "days.2027-02-08: calendars.make-up-on-weekday");

    [Fact]
    public void Finding_OfAnotherYear_SaysWhatWouldBeAccepted()
    {
        var finding = Findings(Years.Off(2026, 11, 30)).Should().ContainSingle().Subject;

        finding.Describe(Language.English).Should().Be("30 Nov 2026 is not of the notice for 2027; expected a date of 2027, or of the December before.");
        finding.Describe(Language.Chinese).Should().Be("2026年11月30日不属于2027年的通知：应为2027年的日期，或上一年12月的日期。");
    }

    [Fact]
    public void Finding_MakeUpOnWeekday_SaysWhatWouldBeAccepted()
    {
        var finding = FluentActions.Invoking(() => new CalendarYear(2020, [Years.Work(2020, 2, 3)])).Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Subject;

        finding.Describe(Language.English).Should().Be("3 Feb 2020 (Mon) is worked anyway, so it makes up no day of Spring Festival; correct the date or leave the day out.");
        finding.Describe(Language.Chinese).Should().Be("2020年2月3日（周一）本来就是工作日，不能列为“春节”的调休上班日；请更正日期，或者不列此日。");
    }

    [Fact]
    public void Equality_IsByContent()
    {
        var notice = WorkingCalendar.China.Years[0].Notice;

        new CalendarYear(2027, [Years.Off(2027, 1, 1)], 2, notice).Should().Be(new CalendarYear(2027, [Years.Off(2027, 1, 1)], 2, notice));
        new CalendarYear(2027, [Years.Off(2027, 1, 1)], 2, notice).Should().NotBe(new CalendarYear(2027, [Years.Off(2027, 1, 1)], 3, notice))
            .And.NotBe(new CalendarYear(2027, [], 2, notice)).And.NotBe(new CalendarYear(2027, [Years.Off(2027, 1, 1)], 2));
    }

    private static IEnumerable<string> Codes(params ListedDay[] days) => Findings(days).Select(finding => finding.Code);

    private static EquatableList<Finding> Findings(params ListedDay[] days)
    {
        try
        {
            GC.KeepAlive(new CalendarYear(2027, [.. days]));
            return [];
        }
        catch (InvalidDefinitionException exception)
        {
            return exception.Findings;
        }
    }
}
