using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class WordingTests
{
    [Theory]
    [InlineData(2026, 1, 1, "2026年1月1日", "1 Jan 2026")]
    [InlineData(2026, 10, 9, "2026年10月9日", "9 Oct 2026")]
    [InlineData(2020, 12, 31, "2020年12月31日", "31 Dec 2020")]
    public void Date_EitherLanguage_IsWrittenWithoutLeadingZeros(int year, int month, int day, string chinese, string english) =>
        new[] { Wording.Date(new(year, month, day), Language.Chinese), Wording.Date(new(year, month, day), Language.English) }.Should().Equal(chinese, english);

    [Theory]
    [InlineData(0, 0, 0, 0, "00:00")]
    [InlineData(9, 5, 0, 0, "09:05")]
    [InlineData(23, 59, 59, 0, "23:59:59")]
    [InlineData(23, 59, 59, 998, "23:59:59.998")]
    [InlineData(23, 59, 59, 999, "24:00")]
    [InlineData(12, 0, 0, 1, "12:00:00.001")]
    public void Time_SecondsAppearOnlyWhereTheyMatter(int hour, int minute, int second, int millisecond, string expected) =>
        Wording.Time(new LocalTime(hour, minute, second, millisecond)).Should().Be(expected);

    [Fact]
    public void DateTime_Chinese_IsDateAndTime() => Wording.DateTime(new(2026, 9, 24, 9, 20), Language.Chinese).Should().Be("2026年9月24日 09:20");

    [Fact]
    public void DateTime_English_IsDateAndTime() => Wording.DateTime(new(2026, 9, 24, 9, 20), Language.English).Should().Be("24 Sep 2026 09:20");

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "周一", "Mon")]
    [InlineData(IsoDayOfWeek.Thursday, "周四", "Thu")]
    [InlineData(IsoDayOfWeek.Sunday, "周日", "Sun")]
    public void Weekday_EitherLanguage_HasAShortName(IsoDayOfWeek day, string chinese, string english) =>
        new[] { Wording.Weekday(day, Language.Chinese), Wording.Weekday(day, Language.English) }.Should().Equal(chinese, english);

    [Fact]
    public void List_OfOne_HasNoSeparator() => Wording.List([new("网格", "grid")], Language.Chinese).Should().Be("网格");
}
