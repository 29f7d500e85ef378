using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class ConditionFaultTests
{
    [Fact]
    public void Factories_DefaultFact_Throw()
    {
        FluentActions.Invoking(() => Condition.Is(default, 1)).Should().Throw<ArgumentException>().WithParameterName("fact");
        FluentActions.Invoking(() => Condition.Between(default, 1, 2, RangeEnds.Closed)).Should().Throw<ArgumentException>().WithParameterName("fact");
        FluentActions.Invoking(() => Condition.In(default, [1])).Should().Throw<ArgumentException>().WithParameterName("fact");
    }

    [Fact]
    public void In_NoValues_Throws() => FluentActions.Invoking(() => Condition.In("category", [])).Should().Throw<ArgumentException>().WithParameterName("values");

    [Fact]
    public void Between_UnknownEnds_Throws() =>
        FluentActions.Invoking(() => Condition.Between("satisfaction", 0, 1, (RangeEnds)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("ends");

    [Fact]
    public void Not_Any_Throws() => FluentActions.Invoking(() => Condition.Not(Condition.Any)).Should().Throw<ArgumentException>();

    [Fact]
    public void Not_Null_Throws() => FluentActions.Invoking(() => Condition.Not(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Evaluate_NoSheet_Throws() => FluentActions.Invoking(() => Condition.Any.Evaluate(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void UnknownFact() => English(Condition.Is("returns", 1)).Should().StartWith("The fact 'returns' is not declared.");

    [Fact]
    public void ValueOfTheWrongType() => English(Condition.Is("category", 1)).Should().Be("The fact 'category' is a text; found '1'.");

    [Fact]
    public void MissingValue() => English(Condition.Is("order.returns", FactValue.Missing)).Should().Be("The fact 'order.returns' is a number; found 'missing'.");

    [Fact]
    public void MissingValue_InChinese() => Chinese(Condition.Is("order.returns", FactValue.Missing)).Should().Be("事实项“order.returns”应为数值，得到的是“未知”。");

    [Fact]
    public void ValueOutOfRange() =>
        English(Condition.AtMost("satisfaction", 90)).Should().Be("The value 90 of the fact 'satisfaction' is not within 0 to 1, both inclusive.");

    [Fact]
    public void ValueTooPrecise() => English(Condition.AtMost("order.returns", 1.5m)).Should().Be("The fact 'order.returns' has at most 0 decimal place(s); found 1.5.");

    [Fact]
    public void ComparedText() =>
        English(Condition.MoreThan("category", "lift")).Should().Be("The fact 'category' is a text; only numbers, counts, rates, dates and amounts of time are more or less than another.");

    [Fact]
    public void RangeOfATruth_InChinese() =>
        Chinese(Condition.Between("check.passed", false, true, RangeEnds.Closed)).Should().Be("事实项“check.passed”为是非，只有数值、计数、比率、日期和时间长度才能比较大小。");

    [Fact]
    public void BothEndsOfARange_AreFoundAtOnce() =>
        Findings(Condition.Between("satisfaction", -1, 2, RangeEnds.Closed)).Select(finding => finding.Code).Should().Equal("facts.out-of-range", "facts.out-of-range");

    [Fact]
    public void EveryValueOfASet_IsFoundAtOnce() =>
        Findings(Condition.In("category", ["dogs", "lift", 1])).Select(finding => finding.Code).Should().Equal("facts.unknown-text", "facts.wrong-type");

    [Theory]
    [InlineData(3, 2, RangeEnds.Closed)]
    [InlineData(2, 2, RangeEnds.ClosedOpen)]
    [InlineData(2, 2, RangeEnds.OpenClosed)]
    [InlineData(2, 3, RangeEnds.Open)]
    public void EmptyRange(int low, int high, RangeEnds ends) =>
        Findings(Condition.Between("order.returns", low, high, ends)).Should().ContainSingle().Which.Code.Should().Be("facts.empty-range");

    [Fact]
    public void EmptyRange_Wording()
    {
        English(Condition.MoreThan("order.returns", 100)).Should().Be("The condition on the fact 'order.returns' is met by no value: number of returns > 100.");
        Chinese(Condition.LessThan("order.returns", 0)).Should().Be("对事实项“order.returns”的条件取不到任何值：退单次数 < 0。");
    }

    [Fact]
    public void EmptyRange_OfANegationOfEverything() =>
        English(Condition.Not(Condition.AtLeast("order.returns", 0))).Should().EndWith("is met by no value: not (number of returns ≥ 0).");

    /// <summary>The innermost negation is the part that nothing meets; where the whole has an odd number of them, the whole is.</summary>
    [Theory]
    [InlineData(1, "not (number of returns ≥ 0)")]
    [InlineData(2, "not (number of returns ≥ 0)")]
    [InlineData(3, "not (not (not (number of returns ≥ 0)))")]
    public void EmptyRange_OfNegationsOfEverything_NamesWhatNothingMeets(int times, string expected) =>
        English(Enumerable.Range(0, times).Aggregate(Condition.AtLeast("order.returns", 0), (inner, _) => Condition.Not(inner))).Should().EndWith($" is met by no value: {expected}.");

    [Fact]
    public void EmptyRange_WithinANegation_IsFoundToo() =>
        English(Condition.Not(Condition.Between("order.returns", 5, 3, RangeEnds.Closed))).Should().EndWith("is met by no value: 5 ≤ number of returns ≤ 3.");

    [Fact]
    public void Findings_OfAnEvaluation_AreThoseOfTheCondition() => FluentActions.Invoking(() => Condition.Is("returns", 1).Evaluate(SampleFacts.Sheet()))
        .Should().Throw<InvalidDefinitionException>().WithMessage("The condition has 1 error(s):*");

    [Fact]
    public void Findings_NameTheCondition() => Findings(Condition.Is("returns", 1)).Should().ContainSingle().Which.Path.Should().Be("condition");

    private static string English(Condition condition) => Findings(condition).Should().ContainSingle().Which.Describe(Language.English);

    private static string Chinese(Condition condition) => Findings(condition).Should().ContainSingle().Which.Describe(Language.Chinese);

    private static EquatableList<Finding> Findings(Condition condition) =>
        FluentActions.Invoking(() => condition.Evaluate(SampleFacts.Sheet())).Should().Throw<InvalidDefinitionException>().Which.Findings;
}
