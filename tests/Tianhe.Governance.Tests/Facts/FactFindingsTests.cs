using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>What is said of a value that does not fit: for every type, with and without bounds, in both languages.</summary>
public sealed class FactFindingsTests
{
    private const string Rate = "\"type\": \"rate\", \"scale\": 2, \"rounding\": \"half-up\"";

    [Theory]
    [InlineData("\"type\": \"number\", \"scale\": 0", "数值", "number")]
    [InlineData("\"type\": \"text\", \"texts\": [\"x\"]", "选项", "text")]
    [InlineData("\"type\": \"date\"", "日期", "date")]
    [InlineData("\"type\": \"duration\"", "时间长度", "span of time")]
    [InlineData("\"type\": \"count\"", "计数", "count")]
    [InlineData(Rate, "比率", "rate")]
    public void WrongType_NamesTheTypeOfTheFact(string members, string chinese, string english) => Said(members, "true").Should().Equal(
        $"事实项“f”应为{chinese}，得到的是“是”。", $"The fact 'f' is a {english}; found 'yes'.");

    [Fact]
    public void WrongType_OfATruth() => Said("\"type\": \"truth\"", "{ \"rate\": [1, 2] }").Should().Equal(
        "事实项“f”应为是非，得到的是“1/2”。", "The fact 'f' is a truth; found '1/2'.");

    [Theory]
    [InlineData("\"type\": \"number\", \"scale\": 0, \"minimum\": 5, \"maximum\": 10", "4", "5 至 10", "5 to 10")]
    [InlineData("\"type\": \"number\", \"scale\": 0, \"minimum\": 5, \"maximum\": 10", "11", "5 至 10", "5 to 10")]
    [InlineData("\"type\": \"number\", \"scale\": 1, \"minimum\": 5", "4.9", "5 至 不限", "5 to any")]
    [InlineData("\"type\": \"number\", \"scale\": 1, \"maximum\": 10", "10.1", "不限 至 10", "any to 10")]
    [InlineData("\"type\": \"number\", \"scale\": 9", "9223372037", "不限 至 9223372036.854775806", "any to 9223372036.854775806")]
    [InlineData("\"type\": \"number\", \"scale\": 9", "-9223372037", "-9223372036.854775806 至 不限", "-9223372036.854775806 to any")]
    [InlineData("\"type\": \"count\"", "-1", "0 至 不限", "0 to any")]
    [InlineData("\"type\": \"count\", \"minimum\": 2, \"maximum\": 3", "4", "2 至 3", "2 to 3")]
    [InlineData(Rate + ", \"maximum\": 1", "{ \"rate\": [21, 20] }", "0 至 1", "0 to 1")]
    [InlineData(Rate + ", \"minimum\": 0.5, \"maximum\": 0.95", "{ \"rate\": [1, 4] }", "0.5 至 0.95", "0.5 to 0.95")]
    [InlineData(Rate + ", \"minimum\": 0.5, \"maximum\": 0.95", "0.96", "0.5 至 0.95", "0.5 to 0.95")]
    [InlineData(Rate, "{ \"rate\": [9223372036854775807, 1] }", "0 至 92233720368547758.06", "0 to 92233720368547758.06")]
    [InlineData("\"type\": \"date\", \"earliest\": \"2026-01-01\"", "{ \"date\": \"2025-12-31\" }", "2026年1月1日 至 不限", "1 Jan 2026 to any")]
    [InlineData("\"type\": \"date\", \"latest\": \"2026-12-31\"", "{ \"date\": \"2027-01-01\" }", "不限 至 2026年12月31日", "any to 31 Dec 2026")]
    [InlineData("\"type\": \"duration\", \"shortest\": \"1 h\"", "{ \"duration\": \"59 min\" }", "1 小时 至 不限", "1 h to any")]
    [InlineData("\"type\": \"duration\", \"longest\": \"2 h\"", "{ \"duration\": \"121 min\" }", "不限 至 2 小时", "any to 2 h")]
    public void OutOfRange_SaysTheBounds(string members, string value, string chinese, string english) => Said(members, value).Should().SatisfyRespectively(
        said => said.Should().EndWith($" 不在 {chinese}（含两端）之内。"), said => said.Should().EndWith($" is not within {english}, both inclusive."));

    [Fact]
    public void OutOfRange_ABound_IsSaidAsItWasDeclared() => Said(FactDeclaration.ForNumber("f", BilingualText.Same("F"), 2) with { Minimum = 0.50m, Maximum = 1.50m }, 2)
        .Should().Equal("事实项“f”的值 2 不在 0.50 至 1.50（含两端）之内。", "The value 2 of the fact 'f' is not within 0.50 to 1.50, both inclusive.");

    [Theory]
    [InlineData("\"type\": \"number\", \"scale\": 0, \"minimum\": 2, \"maximum\": 1", "2 至 1", "2 to 1")]
    [InlineData("\"type\": \"count\", \"minimum\": 2, \"maximum\": 1", "2 至 1", "2 to 1")]
    [InlineData(Rate + ", \"minimum\": 0.5, \"maximum\": 0.25", "0.5 至 0.25", "0.5 to 0.25")]
    [InlineData("\"type\": \"date\", \"earliest\": \"2026-02-01\", \"latest\": \"2026-01-01\"", "2026年2月1日 至 2026年1月1日", "1 Feb 2026 to 1 Jan 2026")]
    [InlineData("\"type\": \"duration\", \"shortest\": \"2 h\", \"longest\": \"1 h\"", "2 小时 至 1 小时", "2 h to 1 h")]
    public void RangeNotHeld_SaysTheRange(string members, string chinese, string english)
    {
        var refused = FluentActions.Invoking(() => FactCatalogue.Of([WrittenFacts.Declared("f", members)])).Should().Throw<InvalidDefinitionException>().WithMessage("The catalogue of facts has 1 error(s):*").Which;

        Said(refused.Findings).Should().Equal(
            $"事实项“f”的取值范围 {chinese} 为空、超出精度可表示的界限，或与其类型不符。",
            $"The range {english} of the fact 'f' is empty, cannot be held at its scale, or is of another kind than the fact.");
    }

    [Theory]
    [InlineData("\"type\": \"number\", \"scale\": 2", "最多2位小数的数字", "a number of at most 2 decimal place(s)")]
    [InlineData("\"type\": \"number\", \"scale\": 0, \"minimum\": 1, \"maximum\": 5", "整数，从1到5", "a whole number from 1 to 5")]
    [InlineData("\"type\": \"count\"", "整数，不小于0", "a whole number, 0 or more")]
    [InlineData("\"type\": \"count\", \"minimum\": 3", "整数，不小于3", "a whole number, 3 or more")]
    [InlineData("\"type\": \"count\", \"maximum\": 9", "整数，从0到9", "a whole number from 0 to 9")]
    [InlineData("\"type\": \"text\", \"texts\": [\"x\", \"y\"]", "选项：x、y", "one of: x, y")]
    [InlineData("\"type\": \"truth\"", "是非", "a truth")]
    [InlineData(Rate, "比率", "a rate")]
    [InlineData(Rate + ", \"minimum\": 0.5", "比率，不小于0.5", "a rate, 0.5 or more")]
    [InlineData(Rate + ", \"maximum\": 0.95", "比率，不大于0.95", "a rate, 0.95 or less")]
    [InlineData("\"type\": \"date\"", "日期", "a date")]
    [InlineData("\"type\": \"date\", \"earliest\": \"2026-01-01\"", "日期，不早于2026年1月1日", "a date, not before 1 Jan 2026")]
    [InlineData("\"type\": \"date\", \"latest\": \"2026-12-31\"", "日期，不晚于2026年12月31日", "a date, not after 31 Dec 2026")]
    [InlineData("\"type\": \"date\", \"earliest\": \"2026-01-01\", \"latest\": \"2026-12-31\"", "日期，不早于2026年1月1日，不晚于2026年12月31日", "a date, not before 1 Jan 2026, not after 31 Dec 2026")]
    [InlineData("\"type\": \"duration\"", "时间长度", "a span of time")]
    [InlineData("\"type\": \"duration\", \"shortest\": \"1 h\", \"longest\": \"36 h\"", "时间长度，不小于1 小时，不大于36 小时", "a span of time, 1 h or more, 36 h or less")]
    public void Accepted_SaysTypeAndBounds(string members, string chinese, string english) =>
        FactFindings.Accepted(WrittenFacts.Declared("f", members)).Should().Be(new BilingualText(chinese, english));

    [Fact]
    public void Accepted_OfCodes_NamesTheList() => FactFindings.Accepted(FactDeclaration.ForCode("f", BilingualText.Same("F"), TypedFacts.Kinds))
        .Should().Be(new BilingualText("代码表“类”中的代码", "a code of 'kinds'"));

    private static IEnumerable<string> Said(string members, string value) => Said(WrittenFacts.Declared("f", members), WrittenFacts.Value(value));

    private static IEnumerable<string> Said(FactDeclaration declaration, FactValue value) =>
        Said(FluentActions.Invoking(() => FactSheet.Bind(FactCatalogue.Of([declaration]), [("f", value)])).Should().Throw<InvalidDefinitionException>().WithMessage("The fact sheet has 1 error(s):*").Which.Findings);

    private static IEnumerable<string> Said(EquatableList<Finding> findings) =>
        findings.SelectMany(finding => new[] { finding.Describe(Language.Chinese), finding.Describe(Language.English) });
}
