using System.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarYearFileTests
{
    private const string Good = """
        {
          "format": 1,
          "years": [{
            "year": 2023, "revision": 2, "notice": { "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "乙", "en": "B" } },
            "days": [
              { "date": "2022-12-31", "day": "off", "name": "元旦" },
              { "date": "2023-01-28", "day": "work", "name": "春节" }
            ]
          }]
        }
        """;

    [Fact]
    public void Load_ADocument_GivesItsYears() => CalendarYear.Load(Encoding.UTF8.GetBytes(Good)).Should().Equal(
        new CalendarYear(2023, [Years.Off(2022, 12, 31), Years.Work(2023, 1, 28)], 2, new(new("甲", "A"), new("乙", "B"))));

    [Fact]
    public void ToJson_TheBuiltInYears_LoadAgain() =>
        CalendarYear.Load(Encoding.UTF8.GetBytes(CalendarYear.ToJson(WorkingCalendar.China.Years))).Should().Equal(WorkingCalendar.China.Years);

    [Theory]
    [InlineData("2022-12-31", "2022-11-30", "6:17 years.2023.days.2022-11-30.date: calendars.day-outside-year")]
    [InlineData("2022-12-31", "2022-11-31", "6:17 years.2023.days.2022-11-31.date: documents.wrong-text")]
    [InlineData("2023-01-28", "2023-01-27", "7:38 years.2023.days.2023-01-27.day: calendars.make-up-on-weekday")]
    [InlineData("2023-01-28", "2022-12-31", "7:7 years.2023.days.2022-12-31: documents.duplicate-entry")]
    [InlineData("\"work\"", "\"调休\"", "7:38 years.2023.days.2023-01-28.day: documents.unknown-word")]
    [InlineData("\"year\": 2023", "\"year\": 1899", "4:13 years[0].year: documents.out-of-range")]
    [InlineData("\"revision\": 2", "\"revision\": 0", "4:31 years.2023.revision: documents.out-of-range")]
    [InlineData("\"春节\"", "\" \"", "7:54 years.2023.days.2023-01-28.name: documents.wrong-text")]
    [InlineData("\"years\": [{", "\"years\": [{ \"year\": 2023.0, \"days\": [] }, {", "3:45 years.2023: documents.duplicate-entry")]
    public void TryLoad_AProblem_IsFoundWhereItStands(string good, string bad, string problem) => Problems(Good.Replace(good, bad, StringComparison.Ordinal)).Should().Equal(problem);

    [Fact]
    public void TryLoad_ADayThatCannotBeRead_HidesNoOther() =>
        Problems(Good.Replace("2022-12-31", "2022-13-31", StringComparison.Ordinal).Replace("2023-01-28", "2024-01-27", StringComparison.Ordinal)).Should().Equal(
            "6:17 years.2023.days.2022-13-31.date: documents.wrong-text", "7:17 years.2023.days.2024-01-27.date: calendars.day-outside-year");

    [Fact]
    public void Load_AProblem_ThrowsAll() =>
        FluentActions.Invoking(() => CalendarYear.Load("{}"u8)).Should().Throw<InvalidDefinitionException>().Which.Findings.Count.Should().Be(2);

    [Fact]
    public void ToJson_NoYearOrOneTwice_IsAProgrammersError()
    {
        var year = WorkingCalendar.China.Years[0];

        FluentActions.Invoking(() => CalendarYear.ToJson()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CalendarYear.ToJson(year, year)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CalendarYear.ToJson(year, null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Problems(string text)
    {
        text.Should().NotBe(Good);
        CalendarYear.TryLoad(Encoding.UTF8.GetBytes(text), out var years, out var findings).Should().BeFalse();
        years.Count.Should().Be(0);
        return findings.Select(finding => $"{finding.Position?.Line}:{finding.Position?.Column} {finding.Path}: {finding.Code}");
    }
}
