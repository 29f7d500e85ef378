using System.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarFileTests
{
    [Fact]
    public void Load_AFile_IsTheCalendar()
    {
        var calendar = WorkingCalendar.Load(FullCalendar.Utf8);

        calendar.ToString().Should().Be("office.1 (2020-2028, Asia/Shanghai)");
        calendar.UnknownYears.Should().Be(UnknownYears.Assume);
        calendar.Difference(WorkingCalendar.China).Select(change => change.Date).Should().Equal(new NodaTime.LocalDate(2026, 12, 31), new(2027, 1, 9));
        calendar.YearOf(new(2027, 1, 1))!.Revision.Should().Be(2);
    }

    [Fact]
    public void Load_WithoutABase_HasItsOwnYearsAlone() =>
        WorkingCalendar.Load(Encoding.UTF8.GetBytes(FullCalendar.With("\"base\": \"china\",", ""))).ToString().Should().Be("office.1 (2027-2028, Asia/Shanghai)");

    [Fact]
    public void ToJson_LoadsAsAnEqualCalendar()
    {
        var calendar = WorkingCalendar.Load(FullCalendar.Utf8);

        Reloaded(calendar).Should().Be(calendar);
        Reloaded(WorkingCalendar.China).Should().Be(WorkingCalendar.China);
        Reloaded(WorkingCalendar.China.WithUnknownYears(UnknownYears.Refuse, "x")).UnknownYears.Should().Be(UnknownYears.Refuse);
    }

    [Fact]
    public void ToJson_IsWrittenWhole_SoThatItDoesNotChangeWithTheLibrary() => WorkingCalendar.Load(FullCalendar.Utf8).ToJson().Should().NotContain("base").And.Contain("国务院办公厅");

    [Theory]
    [InlineData("Asia/Shanghai", "Asia/Weihai", "5:11 zone: calendars.unknown-zone")]
    [InlineData("\"office.1\"", "\" \"", "4:15 revision: documents.wrong-text")]
    [InlineData("office.1", "china-2020-2026.1", "4:15 revision: calendars.taken-revision")]
    [InlineData("\"china\"", "\"japan\"", "6:11 base: documents.unknown-word")]
    [InlineData("\"assume\"", "\"guess\"", "7:19 unknownYears: documents.unknown-word")]
    [InlineData("\"year\": 2028", "\"year\": 2029", "8:12 years.2028: calendars.missing-year")]
    [InlineData("\"year\": 2028", "\"year\": 2020", "21:5 years.2020: calendars.older-revision")]
    [InlineData("\"year\": 2028, \"days\": []", "\"year\": 2026, \"revision\": 2, \"days\": [{ \"date\": \"2026-12-31\", \"day\": \"off\", \"name\": \"岁末\" }]", "17:9 years.2027.days.2026-12-31: calendars.conflicting-day")]
    [InlineData("2027-01-09", "2027-01-08", "18:40 years.2027.days.2027-01-08.day: calendars.make-up-on-weekday")]
    [InlineData("\"year\": 2028, \"days\": []", "\"year\": 2027, \"days\": []", "21:5 years.2027: documents.duplicate-entry")]
    public void TryLoad_AProblem_IsFoundWhereItStands(string good, string bad, string problem) => FullCalendar.Problems(FullCalendar.With(good, bad)).Should().Equal(problem);

    [Fact]
    public void TryLoad_ManyProblems_AreAllListed() => FullCalendar.Problems(
        FullCalendar.With("Asia/Shanghai", "Asia/Weihai").Replace("2026-12-31", "2026-10-31", StringComparison.Ordinal).Replace("\"assume\"", "1", StringComparison.Ordinal)).Should().Equal(
            "5:11 zone: calendars.unknown-zone", "7:19 unknownYears: documents.wrong-kind", "17:19 years.2027.days.2026-10-31.date: calendars.day-outside-year");

    [Theory]
    [InlineData("{", "documents.syntax")]
    [InlineData("{ \"format\": 1, \"revision\": \"x\", \"zone\": \"Asia/Shanghai\" }", "calendars.no-years")]
    public void Load_AProblem_Throws(string text, string code) =>
        FluentActions.Invoking(() => WorkingCalendar.Load(Encoding.UTF8.GetBytes(text))).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Code).Should().Equal(code);

    private static WorkingCalendar Reloaded(WorkingCalendar calendar) => WorkingCalendar.Load(Encoding.UTF8.GetBytes(calendar.ToJson()));
}
