using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class ConditionWordingTests
{
    [Fact]
    public void Describe_EachKind_InChinese() => Each.Select(condition => condition.Describe(SampleFacts.Catalogue, Language.Chinese)).Should().Equal(
        "任意", "核查通过 = 是", "退单次数 < 2", "退单次数 ≤ 2", "退单次数 > 2", "退单次数 ≥ 2", "类别 ∈ {lift、noise}", "非（核查通过 = 否）");

    [Fact]
    public void Describe_EachKind_InEnglish() => Each.Select(condition => condition.Describe(SampleFacts.Catalogue, Language.English)).Should().Equal(
        "any", "check passed = yes", "number of returns < 2", "number of returns ≤ 2", "number of returns > 2", "number of returns ≥ 2",
        "category ∈ {lift, noise}", "not (check passed = no)");

    [Theory]
    [InlineData(RangeEnds.Closed, "0.6 ≤ 群众满意度 ≤ 0.9")]
    [InlineData(RangeEnds.ClosedOpen, "0.6 ≤ 群众满意度 < 0.9")]
    [InlineData(RangeEnds.OpenClosed, "0.6 < 群众满意度 ≤ 0.9")]
    [InlineData(RangeEnds.Open, "0.6 < 群众满意度 < 0.9")]
    public void Describe_Range(RangeEnds ends, string expected) =>
        Condition.Between("satisfaction", 0.6m, 0.9m, ends).Describe(SampleFacts.Catalogue, Language.Chinese).Should().Be(expected);

    [Fact]
    public void Describe_FactNotDeclared_IsWrittenByItsName() =>
        Condition.Is("weather", "rain").Describe(SampleFacts.Catalogue, Language.Chinese).Should().Be("weather = rain");

    private static Condition[] Each =>
    [
        Condition.Any,
        Condition.Is("check.passed", true),
        Condition.LessThan("order.returns", 2),
        Condition.AtMost("order.returns", 2),
        Condition.MoreThan("order.returns", 2),
        Condition.AtLeast("order.returns", 2),
        Condition.In("category", ["lift", "noise"]),
        Condition.Not(Condition.Is("check.passed", false)),
    ];
}
