using System.Text;

using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Structure.Lists;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarYearCsvTests
{
    private static readonly Citation Notice = new(new("甲", "A"), new("乙", "B"));

    public static TheoryData<int> BuiltIn { get; } = new(WorkingCalendar.China.Years.Select(year => year.Year));

    [Theory]
    [InlineData("日期,类型,名称\n2022/12/31,放假,元旦\n2023年1月28日,调休上班,春节")]
    [InlineData("date,day,name\n2022-12-31,off,元旦\n2023-01-28,work,春节")]
    [InlineData("名称,日期,安排\n元旦,20221231,休\n春节,2023.1.28,班")]
    [InlineData("节日,日期,类别,备注\n元旦,2022-12-31,休息,x\n春节,2023-01-28,补班,")]
    [InlineData("假日,日期,类型\n元旦,2022-12-31,放假日\n春节,2023-01-28,上班")]
    [InlineData("节日名称,日期,类型\n元旦,2022-12-31,day off\n春节,2023-01-28,调休补班")]
    [InlineData("名称,日期,类型\n元旦,2022-12-31,off\n春节,2023-01-28,make-up working day")]
    public void ReadCsv_TheWordsOfEitherLanguage_AreKnown(string text) =>
        CalendarYear.ReadCsv(2023, Csv.Of(text), 2, Notice).Should().Be(new CalendarYear(2023, [Years.Off(2022, 12, 31), Years.Work(2023, 1, 28)], 2, Notice));

    [Theory]
    [InlineData("zh", "\uFEFF日期,类型,名称\r\n2022-12-31,放假,元旦\r\n2023-01-28,调休上班,春节\r\n")]
    [InlineData("en", "\uFEFFdate,day,name\r\n2022-12-31,off,元旦\r\n2023-01-28,work,春节\r\n")]
    public void WriteCsv_InALanguage_SaysItsWords(string language, string text)
    {
        using var file = new MemoryStream();
        new CalendarYear(2023, [Years.Off(2022, 12, 31), Years.Work(2023, 1, 28)]).WriteCsv(file, new() { Language = language == "zh" ? Language.Chinese : Language.English });

        Encoding.UTF8.GetString(file.ToArray()).Should().Be(text);
    }

    [Fact]
    public void ReadCsv_Gb18030_IsRead() =>
        CalendarYear.ReadCsv(2027, Csv.Of(Csv.Gb18030.GetBytes("日期,类型,名称\n2027-01-01,放假,元旦\n")), format: Csv.InGb18030).Days.Should().Equal(Years.Off(2027, 1, 1));

    [Fact]
    public void TryReadCsv_ManyBadRows_AreAllFoundWhereTheyStand()
    {
        CalendarYear.TryReadCsv(2027, Csv.Of("""
            日期,类型,名称
            2027-01-01,放假,元旦
            2027-01-01,放假,元旦
            2027-02-30,放假,春节
            2027-02-08,调休上班,春节
            2026-11-30,放假,元旦
            2027-05-01,调休,劳动节
            2027-05-02,放假,
            """), out var year, out var findings).Should().BeFalse();

        year.Should().BeNull();
        findings.Select(finding => $"{finding.Position?.Line}:{finding.Position?.Column} {finding.Path}: {finding.Code}").Should().Equal(
            "3:1 days.row-3: lists.duplicate-row",
            "4:1 days.row-4.date: lists.no-such-day",
            "5:1 days.row-5: calendars.make-up-on-weekday",
            "6:1 days.row-6: calendars.day-outside-year",
            "7:12 days.row-7.day: lists.unknown-word",
            "8:15 days.row-8.name: lists.blank-cell");
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void WriteCsv_ABuiltInYear_IsReadAgain(int number)
    {
        var year = WorkingCalendar.China.Years[number - 2020];

        Reread(year, new()).Should().Be(year);
        Reread(year, new() { Language = Language.English, Separator = ';' }).Should().Be(year);
        Reread(year, Csv.InGb18030).Should().Be(year);
    }

    [Fact]
    public void ReadCsv_WrongArguments_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => CalendarYear.ReadCsv(2027, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CalendarYear.ReadCsv(1899, Csv.Of(""))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WorkingCalendar.China.Years[0].WriteCsv(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CalendarYear.ReadCsv(2027, Csv.Of(""))).Should().Throw<InvalidDefinitionException>().Which.Findings[0].Code.Should().Be("lists.empty");
    }

    [Theory]
    [InlineData("日期,类型,名称\n")]
    [InlineData("日期,类型,名称\n,,\n")]
    public void TryReadCsv_HeadingsAlone_GiveNoYearThatWouldBeTakenAsKnown(string text)
    {
        CalendarYear.TryReadCsv(2027, Csv.Of(text), out var year, out var findings).Should().BeFalse();

        year.Should().BeNull();
        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal("days: calendars.year-without-days");
    }

    [Fact]
    public void TryReadCsv_AnyText_EndsWithAYearOrFindings() => Gen.Int[0, 11].Select(piece => new[] { "2027-01-01", "2027-01-02", "2026-12-31", "2019-01-01", "放假", "班", "元旦", ",", "\n", "\"", "日期,类型,名称\n", "\u0000" }[piece])
        .Array[0, 30].Sample(pieces =>
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(pieces.Prepend("日期,类型,名称\n")));
            var isRead = CalendarYear.TryReadCsv(2027, Csv.Of(bytes), out var year, out var findings);
            return isRead == year is not null && isRead != findings.Any(finding => finding.Severity == FindingSeverity.Error);
        });

    private static CalendarYear Reread(CalendarYear year, CsvFormat format)
    {
        using var file = new MemoryStream();
        year.WriteCsv(file, format);
        file.Position = 0;
        return CalendarYear.ReadCsv(year.Year, file, year.Revision, year.Notice, format);
    }
}
