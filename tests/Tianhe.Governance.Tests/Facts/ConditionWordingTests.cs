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

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Describe_ManyParts_AreSaidAsFarAsOneReads(int count, bool isMore)
    {
        EquatableList<Condition> parts = [.. Enumerable.Range(0, count).Select(index => Condition.AtLeast("order.returns", index))];
        var (chinese, english) = (Enumerable.Range(0, 20).Select(index => $"退单次数 ≥ {index}"), Enumerable.Range(0, 20).Select(index => $"number of returns ≥ {index}"));

        Said(Condition.AllOf(parts)).Should().Be((string.Join("，且", chinese.Concat(isMore ? ["…"] : [])), string.Join(" and ", english.Concat(isMore ? ["…"] : []))));
        Said(Condition.AnyOf(parts)).Should().Be((string.Join("，或", chinese.Concat(isMore ? ["…"] : [])), string.Join(" or ", english.Concat(isMore ? ["…"] : []))));
    }

    [Theory]
    [InlineData(20, "")]
    [InlineData(21, "…")]
    public void Describe_ManyValues_AreSaidAsFarAsOneReads(int count, string more)
    {
        var condition = Condition.In("order.returns", [.. Enumerable.Range(0, count).Select(index => (FactValue)index)]);

        Said(condition).Should().Be(($"退单次数 ∈ {{{string.Join("、", Enumerable.Range(0, 20))}{more}}}", $"number of returns ∈ {{{string.Join(", ", Enumerable.Range(0, 20))}{more}}}"));
    }

    [Fact]
    public void Describe_APartThatStandsAlone_HasNoBrackets() =>
        Said(Condition.AllOf(Condition.AnyOf(Condition.Is("check.passed", true), Condition.Is("category", "lift")))).Should().Be(("核查通过 = 是，或类别 = lift", "check passed = yes or category = lift"));

    [Fact]
    public void Describe_WithoutCatalogueOrLanguage_Throws()
    {
        FluentActions.Invoking(() => Condition.Any.Describe(null!, Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        FluentActions.Invoking(() => Condition.Any.Describe(SampleFacts.Catalogue, null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }

    [Fact]
    public void Describe_FactNotDeclared_IsWrittenByItsName() =>
        Condition.Is("weather", "rain").Describe(SampleFacts.Catalogue, Language.Chinese).Should().Be("weather = rain");

    private static (string Chinese, string English) Said(Condition condition) =>
        (condition.Describe(SampleFacts.Catalogue, Language.Chinese), condition.Describe(SampleFacts.Catalogue, Language.English));

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
