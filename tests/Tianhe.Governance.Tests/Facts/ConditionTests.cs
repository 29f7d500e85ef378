using Tianhe.Governance.Facts;

using static Tianhe.Governance.Facts.ConditionOutcome;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Each kind of condition at its bounds; a step of the satisfaction is 0.0001.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData(0.8999, NotMet)]
    [InlineData(0.9, Met)]
    [InlineData(0.9001, NotMet)]
    public void Is_Number(double value, ConditionOutcome expected) => Satisfaction(Condition.Is("satisfaction", 0.9m), value).Should().Be(expected);

    [Theory]
    [InlineData(0.8999, NotMet)]
    [InlineData(0.9, NotMet)]
    [InlineData(0.9001, Met)]
    public void MoreThan(double value, ConditionOutcome expected) => Satisfaction(Condition.MoreThan("satisfaction", 0.9m), value).Should().Be(expected);

    [Theory]
    [InlineData(0.8999, NotMet)]
    [InlineData(0.9, Met)]
    [InlineData(0.9001, Met)]
    public void AtLeast(double value, ConditionOutcome expected) => Satisfaction(Condition.AtLeast("satisfaction", 0.9m), value).Should().Be(expected);

    [Theory]
    [InlineData(0.8999, Met)]
    [InlineData(0.9, NotMet)]
    [InlineData(0.9001, NotMet)]
    public void LessThan(double value, ConditionOutcome expected) => Satisfaction(Condition.LessThan("satisfaction", 0.9m), value).Should().Be(expected);

    [Theory]
    [InlineData(0.8999, Met)]
    [InlineData(0.9, Met)]
    [InlineData(0.9001, NotMet)]
    public void AtMost(double value, ConditionOutcome expected) => Satisfaction(Condition.AtMost("satisfaction", 0.9m), value).Should().Be(expected);

    [Theory]
    [InlineData(RangeEnds.Closed, 0.5999, NotMet)]
    [InlineData(RangeEnds.Closed, 0.6, Met)]
    [InlineData(RangeEnds.Closed, 0.6001, Met)]
    [InlineData(RangeEnds.Closed, 0.8999, Met)]
    [InlineData(RangeEnds.Closed, 0.9, Met)]
    [InlineData(RangeEnds.Closed, 0.9001, NotMet)]
    [InlineData(RangeEnds.ClosedOpen, 0.5999, NotMet)]
    [InlineData(RangeEnds.ClosedOpen, 0.6, Met)]
    [InlineData(RangeEnds.ClosedOpen, 0.6001, Met)]
    [InlineData(RangeEnds.ClosedOpen, 0.8999, Met)]
    [InlineData(RangeEnds.ClosedOpen, 0.9, NotMet)]
    [InlineData(RangeEnds.ClosedOpen, 0.9001, NotMet)]
    [InlineData(RangeEnds.OpenClosed, 0.5999, NotMet)]
    [InlineData(RangeEnds.OpenClosed, 0.6, NotMet)]
    [InlineData(RangeEnds.OpenClosed, 0.6001, Met)]
    [InlineData(RangeEnds.OpenClosed, 0.8999, Met)]
    [InlineData(RangeEnds.OpenClosed, 0.9, Met)]
    [InlineData(RangeEnds.OpenClosed, 0.9001, NotMet)]
    [InlineData(RangeEnds.Open, 0.5999, NotMet)]
    [InlineData(RangeEnds.Open, 0.6, NotMet)]
    [InlineData(RangeEnds.Open, 0.6001, Met)]
    [InlineData(RangeEnds.Open, 0.8999, Met)]
    [InlineData(RangeEnds.Open, 0.9, NotMet)]
    [InlineData(RangeEnds.Open, 0.9001, NotMet)]
    public void Between(RangeEnds ends, double value, ConditionOutcome expected) =>
        Satisfaction(Condition.Between("satisfaction", 0.6m, 0.9m, ends), value).Should().Be(expected);

    [Theory]
    [InlineData(0, NotMet)]
    [InlineData(1, Met)]
    [InlineData(2, Met)]
    [InlineData(3, NotMet)]
    [InlineData(4, NotMet)]
    [InlineData(5, Met)]
    [InlineData(6, NotMet)]
    public void In_Numbers(int returns, ConditionOutcome expected) =>
        Condition.In("order.returns", [5, 1, 2, 1]).Evaluate(SampleFacts.Sheet(("order.returns", returns))).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("lift", Met)]
    [InlineData("noise", NotMet)]
    [InlineData("parking", Met)]
    public void In_Texts(string category, ConditionOutcome expected) =>
        Condition.In("category", ["parking", "lift"]).Evaluate(SampleFacts.Sheet(("category", category))).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("lift", NotMet)]
    [InlineData("noise", Met)]
    [InlineData("parking", NotMet)]
    public void Is_Text(string category, ConditionOutcome expected) =>
        Condition.Is("category", "noise").Evaluate(SampleFacts.Sheet(("category", category))).Outcome.Should().Be(expected);

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(true, false, NotMet)]
    [InlineData(false, true, NotMet)]
    [InlineData(false, false, Met)]
    public void Is_Truth(bool wanted, bool actual, ConditionOutcome expected) =>
        Condition.Is("check.passed", wanted).Evaluate(SampleFacts.Sheet(("check.passed", actual))).Outcome.Should().Be(expected);

    [Theory]
    [InlineData(0.5999, Met)]
    [InlineData(0.6, NotMet)]
    [InlineData(0.8999, NotMet)]
    [InlineData(0.9, Met)]
    public void Not_Range(double value, ConditionOutcome expected) =>
        Satisfaction(Condition.Not(Condition.Between("satisfaction", 0.6m, 0.9m, RangeEnds.ClosedOpen)), value).Should().Be(expected);

    [Theory]
    [InlineData(0.0, Met)]
    [InlineData(0.0001, NotMet)]
    [InlineData(1.0, NotMet)]
    public void LessThan_TheLeastStep_MeetsTheMinimumOnly(double value, ConditionOutcome expected) =>
        Satisfaction(Condition.LessThan("satisfaction", 0.0001m), value).Should().Be(expected);

    [Fact]
    public void Comparisons_AtTheEndsOfAnUnboundedLine_AreHeld()
    {
        var highest = 92233720368547758.06m;
        var sheet = SampleFacts.Sheet(("balance", highest));

        Condition.AtLeast("balance", highest).Evaluate(sheet).Outcome.Should().Be(Met);
        Condition.Not(Condition.LessThan("balance", highest)).Evaluate(sheet).Outcome.Should().Be(Met);
        Condition.Not(Condition.AtMost("balance", -highest)).Evaluate(sheet).Outcome.Should().Be(Met);
    }

    [Fact]
    public void Any_ReadsNothingAndIsMet() => Told(Condition.Any.Evaluate(SampleFacts.Sheet())).Should().Be((Met, (FactName?)null, FactValue.Missing));

    [Fact]
    public void Evaluate_MissingValue_CannotBeEvaluated() =>
        Told(Condition.AtLeast("satisfaction", 0).Evaluate(SampleFacts.Sheet())).Should().Be((CannotBeEvaluated, (FactName?)"satisfaction", FactValue.Missing));

    [Fact]
    public void Evaluate_NotApplicable_CannotBeEvaluated() =>
        Told(Condition.Is("check.passed", true).Evaluate(SampleFacts.Sheet(("check.passed", FactValue.NotApplicable))))
            .Should().Be((CannotBeEvaluated, (FactName?)"check.passed", FactValue.NotApplicable));

    [Fact]
    public void Not_MissingValue_CannotBeEvaluated() =>
        Condition.Not(Condition.AtLeast("satisfaction", 0.5m)).Evaluate(SampleFacts.Sheet()).Outcome.Should().Be(CannotBeEvaluated);

    [Fact]
    public void Evaluate_SaysWhatWasRead() =>
        Told(Condition.AtMost("order.returns", 2).Evaluate(SampleFacts.Sheet(("order.returns", 3)))).Should().Be((NotMet, (FactName?)"order.returns", (FactValue)3));

    [Fact]
    public void Equality_WrittenAlike()
    {
        Condition.In("category", ["lift", "noise"]).Should().Be(Condition.In("category", ["lift", "noise"]));
        Condition.Not(Condition.Is("order.returns", 1.0m)).Should().Be(Condition.Not(Condition.Is("order.returns", 1)));
        Condition.AtLeast("order.returns", 1).Should().NotBe(Condition.MoreThan("order.returns", 0));
    }

    private static ConditionOutcome Satisfaction(Condition condition, double value) =>
        condition.Evaluate(SampleFacts.Sheet(("satisfaction", (decimal)value))).Outcome;

    private static (ConditionOutcome Outcome, FactName? Fact, FactValue Value) Told(ConditionResult result) => (result.Outcome, result.Fact, result.Value);
}
