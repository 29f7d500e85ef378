using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

using static Tianhe.Governance.Facts.ConditionOutcome;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>All of several and any of several: three-valued, and saying which parts decided.</summary>
public sealed class CompoundConditionTests
{
    private static readonly Condition Few = Condition.LessThan("order.returns", 3);
    private static readonly Condition Passed = Condition.Is("check.passed", true);

    [Theory]
    [InlineData(2, true, Met)]
    [InlineData(2, false, NotMet)]
    [InlineData(3, true, NotMet)]
    [InlineData(3, null, NotMet)]
    [InlineData(2, null, CannotBeEvaluated)]
    [InlineData(null, null, CannotBeEvaluated)]
    public void AllOf_IsWhatTheStrongLogicOfKleeneSays(int? returns, bool? passed, ConditionOutcome expected) =>
        Condition.AllOf(Few, Passed).Evaluate(Sheet(returns, passed)).Outcome.Should().Be(expected);

    [Theory]
    [InlineData(3, false, NotMet)]
    [InlineData(2, false, Met)]
    [InlineData(2, null, Met)]
    [InlineData(null, true, Met)]
    [InlineData(3, null, CannotBeEvaluated)]
    [InlineData(null, null, CannotBeEvaluated)]
    public void AnyOf_IsWhatTheStrongLogicOfKleeneSays(int? returns, bool? passed, ConditionOutcome expected) =>
        Condition.AnyOf(Few, Passed).Evaluate(Sheet(returns, passed)).Outcome.Should().Be(expected);

    [Fact]
    public void Evaluate_NotMet_NamesWhatFails() => Condition.AllOf(Few, Passed).Evaluate(Sheet(3, null)).Readings
        .Should().Equal(new ConditionReading(Few, "order.returns", 3, NotMet));

    [Fact]
    public void Evaluate_CannotBeEvaluated_NamesEveryFactWithoutAValue()
    {
        var result = Condition.AllOf(Condition.AnyOf(Few, Passed), Condition.AtLeast("satisfaction", 0.5m)).Evaluate(Sheet(null, null));
        result.Unknown.Should().Equal("order.returns", "check.passed", "satisfaction");
        (result.Fact!.Value.Value, result.Value).Should().Be(("order.returns", FactValue.Missing));
    }

    [Fact]
    public void Evaluate_Met_HasNothingUnknown() => Condition.AnyOf(Few, Passed).Evaluate(Sheet(2, null)).Unknown.Should().BeEmpty();

    [Fact]
    public void Evaluate_UnderANegation_SaysTheOpposite() => Condition.Not(Condition.AnyOf(Few, Condition.Not(Passed))).Evaluate(Sheet(1, false)).Readings
        .Select(reading => reading.Condition.Describe(SampleFacts.Catalogue, Language.English)).Should().Equal("not (number of returns < 3)", "check passed = yes");

    [Fact]
    public void Describe_PartsOfParts_StandInBrackets()
    {
        var condition = Condition.AllOf(Few, Condition.AnyOf(Passed, Condition.Is("category", "lift")));
        condition.Describe(SampleFacts.Catalogue, Language.English).Should().Be("number of returns < 3 and (check passed = yes or category = lift)");
        condition.Describe(SampleFacts.Catalogue, Language.Chinese).Should().Be("退单次数 < 3，且（核查通过 = 是，或类别 = lift）");
    }

    [Fact]
    public void Evaluate_EveryProblemOfEveryPart_IsListed() =>
        FluentActions.Invoking(() => Condition.AllOf(Condition.Is("x", 1), Condition.AnyOf(Condition.Is("category", "dogs"), Condition.LessThan("order.returns", 0))).Evaluate(Sheet(1, true)))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Code).Should().Equal("facts.unknown-fact", "facts.unknown-text", "facts.empty-range");

    [Fact]
    public void AllOf_NoParts_Throws() => FluentActions.Invoking(() => Condition.AllOf([])).Should().Throw<ArgumentException>();

    [Fact]
    public void AnyOf_AnyAmongOthers_Throws() => FluentActions.Invoking(() => Condition.AnyOf(Few, Condition.Any)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("not", 3)]
    [InlineData("allOf", 2)]
    [InlineData("anyOf", 2)]
    public void Compounds_OfTheDeepest_Throw(string word, int returns)
    {
        var deepest = Enumerable.Range(1, Condition.MaxDepth - 1).Aggregate(Few, (inner, _) => Around(word, inner));
        deepest.Evaluate(Sheet(returns, true)).Outcome.Should().Be(Met);
        FluentActions.Invoking(() => Condition.Not(deepest)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.AllOf(deepest)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.AnyOf(deepest)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void FactRead_IsTheOneThatAllPartsRead()
    {
        Condition.AllOf(Few, Condition.Not(Condition.Is("order.returns", 1))).FactRead!.Value.Value.Should().Be("order.returns");
        Condition.Not(Passed).FactRead!.Value.Value.Should().Be("check.passed");
        Condition.AnyOf(Few, Passed).FactRead.Should().BeNull();
        Condition.Any.FactRead.Should().BeNull();
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheCondition() => CsCheck.Check.Sample(TypedFacts.AnyCondition, condition => Reread(condition).Equals(condition));

    [Fact]
    public void Write_IsShort() => ConditionShape.Shape.Write(Condition.AnyOf(Few, Condition.Under("k", "a"))).Flat()
        .Should().Be("""{ "anyOf": [{ "fact": "order.returns", "lessThan": 3 }, { "fact": "k", "under": "a" }] }""");

    [Theory]
    [InlineData("""{ "allOf": [] }""", "documents.too-few-entries")]
    [InlineData("""{ "allOf": [{ "any": true }] }""", "documents.no-case")]
    [InlineData("""{ "not": { "anyOf": [{ "fact": "a", "is": 1 }], "allOf": [] } }""", "documents.several-cases")]
    public void Read_WhatIsNoCondition_IsRefused(string json, string code) => Problems(json).Should().Equal(code);

    private static Condition Around(string word, Condition inner) => word switch
    {
        "not" => Condition.Not(inner),
        "allOf" => Condition.AllOf(inner),
        _ => Condition.AnyOf(inner),
    };

    private static IEnumerable<string> Problems(string json)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)));
        ConditionShape.Shape.TryRead(reading, 0, out _).Should().BeFalse();
        return reading.Problems.Select(problem => problem.Finding.Code);
    }

    private static Condition Reread(Condition condition)
    {
        ConditionShape.Shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(ConditionShape.Shape.Write(condition).Print()))), 0, out var read).Should().BeTrue();
        return read!;
    }

    private static FactSheet Sheet(int? returns, bool? passed) => SampleFacts.Sheet(
        ("order.returns", returns is { } number ? number : FactValue.Missing), ("check.passed", passed is { } truth ? truth : FactValue.Missing));
}
