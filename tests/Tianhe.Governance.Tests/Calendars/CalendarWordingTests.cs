using System.Text.RegularExpressions;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed partial class CalendarWordingTests
{
    private static readonly IEnumerable<MessageTemplate> All = CalendarFindings.All.Concat(DeadlineLines.All);

    [Fact]
    public void Codes_AreUnique() => All.Select(template => template.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Codes_BeginWithTheirRoom()
    {
        CalendarFindings.All.Should().OnlyContain(template => template.Code.StartsWith("calendars.", StringComparison.Ordinal));
        DeadlineLines.All.Should().OnlyContain(template => template.Code.StartsWith("deadline.", StringComparison.Ordinal));
    }

    [Fact]
    public void Wordings_NameTheSameArguments_InBothLanguages() =>
        All.Should().OnlyContain(template => Names(template.Text.Chinese).SetEquals(Names(template.Text.English)));

    [Theory]
    [InlineData("国庆节", "National Day")]
    [InlineData("清明", "Qingming Festival")]
    [InlineData("清明节", "Qingming Festival")]
    [InlineData("端午", "Dragon Boat Festival")]
    [InlineData("端午节", "Dragon Boat Festival")]
    [InlineData("中秋", "Mid-Autumn Festival")]
    [InlineData("中秋节", "Mid-Autumn Festival")]
    [InlineData("厂休日", "厂休日")] // a name of one's own stays as it is
    public void StatutoryHolidays_NameOf_HasAnEnglishName(string chinese, string english) =>
        StatutoryHolidays.NameOf(chinese).Should().Be(new BilingualText(chinese, english));

    [Fact]
    public void StatutoryHolidays_EveryNameOfTheNotices_IsTranslated() =>
        Notices.Rows.Select(row => row.Name).Distinct().Should().OnlyContain(name => StatutoryHolidays.NameOf(name).English != name);

    private static HashSet<string> Names(string wording) => [.. Placeholder().Matches(wording).Select(match => match.Value)];

    [GeneratedRegex("{[a-z]+}")]
    private static partial Regex Placeholder();
}
