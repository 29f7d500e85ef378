using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Guards that join conditions: what is refused, what is open to others, and what is proved of alternatives.</summary>
public sealed class CompoundGuardTests
{
    private static readonly Condition Few = Condition.LessThan("returns", 2);
    private static readonly Condition Passed = Condition.Is("passed", true);
    private static readonly Condition IsHandler = Condition.Is("actor.is-handler", true);

    [Fact]
    public void NotMet_OfAllOf_EachThatFailsIsARefusal() => Said(Condition.AllOf(Few, Passed, IsHandler), ("returns", 2), ("passed", false), ("actor.is-handler", true)).Should().Equal(
        "Cannot return: this needs 'number of returns < 2', and the value is 2.", "Cannot return: this needs 'check passed = yes', and the value is no.");

    [Fact]
    public void NotMet_OfAnyOf_IsOneRefusalWithEveryValue() => Said(Condition.AnyOf(Few, Passed), ("returns", 2), ("passed", false)).Should().Equal(
        "Cannot return: this needs 'number of returns < 2 or check passed = yes', and the values are: number of returns 2, check passed no.");

    [Fact]
    public void NotMet_OfAnyOf_InChinese() => Refusals(Condition.AnyOf(Few, Passed), ("returns", 2), ("passed", false)).Select(refusal => refusal.Describe(Language.Chinese).Split("依据")[0]).Should().Equal(
        "不能退单：须满足“退单次数 < 2，或核查通过 = 是”，现为：退单次数 2、核查通过 否。");

    [Fact]
    public void CannotBeEvaluated_EveryFactWithoutAValue_IsNamed() => Said(Condition.AnyOf(Few, Passed)).Should().Equal(
        "Cannot return: 'number of returns < 2 or check passed = yes' cannot be evaluated, for 'number of returns' is missing.",
        "Cannot return: 'number of returns < 2 or check passed = yes' cannot be evaluated, for 'check passed' is missing.");

    [Fact]
    public void NotMet_WhateverElseIsNotKnown_IsToldBesideIt() => Said(Condition.AllOf(Few, Passed), ("returns", 2)).Should().Equal(
        "Cannot return: this needs 'number of returns < 2', and the value is 2.",
        "Cannot return: 'check passed = yes' cannot be evaluated, for 'check passed' is missing.");

    [Fact]
    public void Met_ByOneAlternative_TakesTheStep() => Said(Condition.AnyOf(Few, Passed), ("passed", true)).Should().BeEmpty();

    [Theory]
    [InlineData(true, "return: own (the handler while in office)")]
    [InlineData(false, "return: others (the handler while in office)")]
    public void Permitted_APartAboutTheActor_LeavesItToOthers(bool isHandler, string expected) =>
        Permitted(Condition.AllOf(IsHandler, Few), ("returns", 1), ("actor.is-handler", isHandler)).Should().Equal(expected);

    [Fact]
    public void Permitted_APartThatForbidsItToEverybody_Forbids() => Permitted(Condition.AllOf(IsHandler, Few), ("returns", 2), ("actor.is-handler", true)).Should().BeEmpty();

    [Fact]
    public void Permitted_WhatLacksMoreThanTheActStates_IsNotOffered()
    {
        Permitted(Condition.AllOf(Few, Passed)).Should().BeEmpty();
        Permitted(Condition.AllOf(Few, Passed), ("returns", 1)).Should().ContainSingle();
        Permitted(Condition.AnyOf(Few, Passed)).Should().ContainSingle();
        Permitted(Condition.AnyOf(Condition.AllOf(Few, Passed), Condition.Not(Few))).Should().BeEmpty();
    }

    [Fact]
    public void BothApply_TheWitnessMeetsBoth() => Findings([Condition.AnyOf(Few, Passed)], [Condition.AllOf(Condition.AtLeast("returns", 2), Condition.AnyOf(Passed, IsHandler))])
        .Should().ContainSingle().Which.Describe(Language.English).Should().EndWith("For example: returns = 2, passed = yes, actor.is-handler = no.");

    [Fact]
    public void BothApply_WhatExcludesOneAnother_IsProved() => Findings([Condition.AnyOf(Few, Passed)], [Condition.Not(Condition.AnyOf(Few, Passed))]).Should().BeEmpty();

    [Fact]
    public void GuardsContradict_OnlyTogether() => Findings([Condition.AnyOf(Few, Passed), Condition.AtLeast("returns", 2), Condition.Not(Passed)])
        .Select(finding => (finding.Code, finding.Path)).Should().Equal(("workflows.guards-contradict", "transitions.0"));

    private static IEnumerable<string> Said(Condition guard, params (FactName, FactValue)[] values) => Refusals(guard, values).Select(refusal => refusal.Describe(Language.English).Split(" Rule: ")[0]);

    private static List<Refusal> Refusals(Condition guard, params (FactName, FactValue)[] values)
    {
        var (decider, definition) = Of(guard);
        var act = new SampleAct(Authority.Handler).With(values);
        List<Refusal>? refusals = null;
        decider.Decide(ref act, definition.IndexOf(new StageId("working")), definition.IndexOf(new ActionId("return")), ref refusals);
        return refusals ?? [];
    }

    private static IEnumerable<string> Permitted(Condition guard, params (FactName, FactValue)[] values)
    {
        var (decider, definition) = Of(guard);
        var act = new SampleAct(Authority.Handler).With(values);
        return decider.Permitted(ref act, definition.IndexOf(new StageId("working"))).Where(permitted => permitted.Action == "return")
            .Select(permitted => $"{permitted.Action}: {(permitted.IsForActor ? "own" : "others")} ({string.Join(", ", permitted.By.Select(by => by.English))})");
    }

    private static (Decider Decider, WorkflowDefinition Definition) Of(Condition guard)
    {
        var definition = WorkflowDefinition.From(SampleWorkflow.Description with
        {
            Transitions = [.. SampleWorkflow.Description.Transitions.Where(step => step.Id != "return"), new("return", "working", "return", "waiting") { By = [Authority.Handler], Guards = [guard] }],
        });
        return (new(definition, _ => null), definition);
    }

    private static List<Finding> Findings(params Condition[][] steps)
    {
        var findings = new List<Finding>();
        WorkflowCompiler.Compile(SampleWorkflow.Description with
        {
            Transitions = [SampleWorkflow.Description.Transitions[0], .. steps.Select((guards, index) => new WorkflowTransition($"{index}", "working", "return", "waiting") { By = [Authority.Handler], Guards = guards.ToEquatableList() })],
        }, new("sample", "1", ""), findings);
        return findings;
    }
}
