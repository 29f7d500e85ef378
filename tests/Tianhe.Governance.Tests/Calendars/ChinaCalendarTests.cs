using NodaTime;
using NodaTime.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class ChinaCalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    public static TheoryData<string, string, string> Rows { get; } = new(Notices.Rows.Select(row => (LocalDatePattern.Iso.Format(row.Date), row.Day, row.Name)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void KindOf_RowOfTheNotices_IsAsListed(string date, string day, string name)
    {
        China.KindOf(Date(date)).Should().Be(day == "off" ? DayKind.DayOff : DayKind.MakeUpWorkingDay);
        China.IsWorkingDay(Date(date)).Should().Be(day == "work");
        China.NameOf(Date(date)).Should().Be(name);
    }

    [Theory] // Counted by the date, not by the year of the notice: 2022-12-31 came with the notice for 2023.
    [InlineData(2020, 30, 6)]
    [InlineData(2021, 31, 7)]
    [InlineData(2022, 32, 7)]
    [InlineData(2023, 26, 7)]
    [InlineData(2024, 28, 8)]
    [InlineData(2025, 28, 5)]
    [InlineData(2026, 33, 6)]
    public void ListedDays_OfAYear_AreAsManyAsPublished(int year, int off, int work)
    {
        var days = China.ListedDays.Where(day => day.Date.Year == year).ToList();

        days.Count(day => day.Kind == DayKind.DayOff).Should().Be(off);
        days.Count(day => day.Kind == DayKind.MakeUpWorkingDay).Should().Be(work);
    }

    [Theory] // The days off of each notice, as the notices write them.
    [InlineData("2020-01-01..2020-01-01 2020-01-24..2020-02-02 2020-04-04..2020-04-06 2020-05-01..2020-05-05 2020-06-25..2020-06-27 2020-10-01..2020-10-08", 30)]
    [InlineData("2021-01-01..2021-01-03 2021-02-11..2021-02-17 2021-04-03..2021-04-05 2021-05-01..2021-05-05 2021-06-12..2021-06-14 2021-09-19..2021-09-21 2021-10-01..2021-10-07", 31)]
    [InlineData("2022-01-01..2022-01-03 2022-01-31..2022-02-06 2022-04-03..2022-04-05 2022-04-30..2022-05-04 2022-06-03..2022-06-05 2022-09-10..2022-09-12 2022-10-01..2022-10-07", 31)]
    [InlineData("2022-12-31..2023-01-02 2023-01-21..2023-01-27 2023-04-05..2023-04-05 2023-04-29..2023-05-03 2023-06-22..2023-06-24 2023-09-29..2023-10-06", 27)]
    [InlineData("2024-01-01..2024-01-01 2024-02-10..2024-02-17 2024-04-04..2024-04-06 2024-05-01..2024-05-05 2024-06-10..2024-06-10 2024-09-15..2024-09-17 2024-10-01..2024-10-07", 28)]
    [InlineData("2025-01-01..2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05 2025-05-31..2025-06-02 2025-10-01..2025-10-08", 28)]
    [InlineData("2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05 2026-06-19..2026-06-21 2026-09-25..2026-09-27 2026-10-01..2026-10-07", 33)]
    public void KindOf_DaysOffOfANotice_AreOff(string spans, int count)
    {
        var days = spans.Split(' ').SelectMany(Span).ToList();

        days.Should().HaveCount(count).And.OnlyContain(date => China.KindOf(date) == DayKind.DayOff);
    }

    [Theory]
    [InlineData("2020-01-19 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10")]
    [InlineData("2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09")]
    [InlineData("2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09")]
    [InlineData("2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08")]
    [InlineData("2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12")]
    [InlineData("2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11")]
    [InlineData("2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10")]
    public void KindOf_MakeUpDaysOfANotice_AreWorked(string dates) =>
        dates.Split(' ').Select(Date).Should().OnlyContain(date => China.KindOf(date) == DayKind.MakeUpWorkingDay);

    [Theory]
    [InlineData("2020-02-03", DayKind.OrdinaryWeekday)] // Monday after the extended Spring Festival
    [InlineData("2022-12-31", DayKind.DayOff)] // announced with the holidays of 2023
    [InlineData("2026-09-24", DayKind.OrdinaryWeekday)]
    [InlineData("2026-09-25", DayKind.DayOff)]
    [InlineData("2026-09-28", DayKind.OrdinaryWeekday)]
    [InlineData("2026-10-07", DayKind.DayOff)]
    [InlineData("2026-10-08", DayKind.OrdinaryWeekday)]
    [InlineData("2026-10-10", DayKind.MakeUpWorkingDay)]
    [InlineData("2026-10-11", DayKind.OrdinaryWeekend)]
    public void KindOf_DatesThatAreEasilyMistaken(string date, DayKind kind) => China.KindOf(Date(date)).Should().Be(kind);

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Covers_AtTheEndsOfTheCoveredYears(string date, bool covered) => China.Covers(Date(date)).Should().Be(covered);

    [Theory]
    [InlineData("2019-10-01", DayKind.OrdinaryWeekday)] // National Day, but no notice of 2019 is known here
    [InlineData("2027-01-01", DayKind.OrdinaryWeekday)]
    [InlineData("2027-01-02", DayKind.OrdinaryWeekend)]
    public void KindOf_OutsideTheCoveredYears_IsOrdinary(string date, DayKind kind)
    {
        China.KindOf(Date(date)).Should().Be(kind);
        China.NameOf(Date(date)).Should().BeNull();
    }

    [Theory] // By the notice, not by the date: 2022-12-31 came with the notice for 2023.
    [InlineData(2020, 2, 30, 6)]
    [InlineData(2021, 1, 31, 7)]
    [InlineData(2022, 1, 31, 7)]
    [InlineData(2023, 1, 27, 7)]
    [InlineData(2024, 1, 28, 8)]
    [InlineData(2025, 1, 28, 5)]
    [InlineData(2026, 1, 33, 6)]
    public void Years_EachHasItsRevisionAndTheDaysOfItsNotice(int number, int revision, int off, int work)
    {
        var year = China.Years[number - 2020];

        (year.Year, year.Revision).Should().Be((number, revision));
        (year.Days.Count(day => day.Kind == DayKind.DayOff), year.Days.Count(day => day.Kind == DayKind.MakeUpWorkingDay)).Should().Be((off, work));
    }

    [Theory]
    [InlineData("2019-12-31", null, null)]
    [InlineData("2020-01-24", 2020, 2020)]
    [InlineData("2022-12-30", 2022, null)]
    [InlineData("2022-12-31", 2022, 2023)]
    [InlineData("2023-01-01", 2023, 2023)]
    [InlineData("2026-10-10", 2026, 2026)]
    [InlineData("2026-10-11", 2026, null)]
    [InlineData("2027-01-01", null, null)]
    public void YearOf_NoticeFor_Table(string date, int? year, int? notice) =>
        (China.YearOf(Date(date))?.Year, China.NoticeFor(Date(date))?.Year).Should().Be((year, notice));

    [Fact]
    public void Read_TheCopy_IsTheCalendarWithNoticesWithoutANumberThatNobodyKnows()
    {
        var read = ChinaCalendar.Read();

        read.Should().Be(China);
        read.Years.Select(year => year.Notice!.In(Language.Chinese)).Should().Equal(
            "国务院办公厅《关于延长2020年春节假期的通知》（所列日期含2019年11月21日发布的2020年节假日安排；发文字号不详）",
            "国务院办公厅《关于2021年部分节假日安排的通知》（2020年11月25日发布；发文字号不详）",
            "国务院办公厅《关于2022年部分节假日安排的通知》（2021年10月25日发布；发文字号不详）",
            "国务院办公厅《关于2023年部分节假日安排的通知》（2022年12月8日发布；发文字号不详）",
            "国务院办公厅《关于2024年部分节假日安排的通知》（2023年10月发布；发文字号不详）",
            "国务院办公厅《关于2025年部分节假日安排的通知》（2024年11月发布；发文字号不详）",
            "国务院办公厅《关于2026年部分节假日安排的通知》（2025年11月4日发布；发文字号不详）");
        read.Years.Select(year => year.Notice!.In(Language.English)).Should().Equal(
            "General Office of the State Council, Notice on Prolonging the Spring Festival Holiday of 2020; with the days of the notice for 2020, published on 21 Nov 2019; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2021; published 25 Nov 2020; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2022; published 25 Oct 2021; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2023; published 8 Dec 2022; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2024; published October 2023; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2025; published November 2024; no document number is known",
            "General Office of the State Council, Notice on the Arrangement of Holidays in 2026; published 4 Nov 2025; no document number is known");
    }

    [Fact]
    public void China_NamesItsRevisionZoneAndYears() =>
        China.ToString().Should().Be("china-2020-2026.1 (2020-2026, Asia/Shanghai)");

    [Fact]
    public void China_IsReadOnce() => WorkingCalendar.China.Should().BeSameAs(China);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<LocalDate> Span(string span) =>
        new DateInterval(Date(span.Split("..")[0]), Date(span.Split("..")[1]));
}
