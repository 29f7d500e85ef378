using System.Diagnostics;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

public sealed class WorkflowComparisonTests
{
    private static readonly WorkflowDescription Reviewed = Renamed(Description, "checking", "review");

    public static TheoryData<string[], string[]> Maps => new()
    {
        { ["checking=review", "checking=closed"], ["renamed.checking: The stage 'checking' is renamed more than once."] },
        { ["check=review"], ["renamed.check: The definition before has no stage 'check' to be renamed. It has: waiting, working, suspended, checking, closed."] },
        { ["checking=rview"], ["renamed.checking: The definition after has no stage 'rview'. It has: waiting, working, suspended, review, closed."] },
        { ["checking=closed"], ["renamed.checking: The stages checking, closed would all become 'closed'. Each becomes one of its own."] },
        { ["checking=review", "closed=review"], ["renamed.checking: The stages checking, closed would all become 'review'. Each becomes one of its own."] },
        { ["a=b"], ["renamed.a: The definition before has no stage 'a' to be renamed. It has: waiting, working, suspended, checking, closed.", "renamed.a: The definition after has no stage 'b'. It has: waiting, working, suspended, review, closed."] },
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Between_AMapThatIsNone_ListsEveryProblem(string[] renamed, string[] problems) =>
        FluentActions.Invoking(() => With(Reviewed, renamed.Select(pair => pair.Split('=')).Select(pair => new KeyValuePair<StageId, StageId>(pair[0], pair[1])).ToEquatableList()))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(problems);

    [Fact]
    public void Between_AMapOfNothing_Throws() => FluentActions.Invoking(() => With(Reviewed, default(KeyValuePair<StageId, StageId>))).Should().Throw<ArgumentException>();

    [Fact]
    public void Between_TwoStagesThatChangeTheirIds_IsProved() => With(Renamed(Renamed(Renamed(Description, "checking", "x"), "working", "checking"), "x", "working"), new("checking", "working"), new("working", "checking"))
        .Behaviour.IsProved.Should().BeTrue();

    [Fact]
    public void Between_ANegativeBudget_Throws() => FluentActions.Invoking(() => WorkflowComparison.Between(Definition, Definition, budget: -1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Describe_ADifference_SaysTheTraceInBothLanguages()
    {
        var behaviour = With(WithStep("check-failed", step => step with { Guards = [Condition.Is("passed", false), Condition.LessThan("returns", 5)] })).Behaviour;

        behaviour.Describe(Language.English).Should().Be("""
            The two definitions behave differently; the shortest example takes 4 step(s).
            1. anyone: submit, to 'awaiting admission'.
            2. dispatcher: admit, to 'in progress'.
            3. the handler while in office: report as handled, to 'awaiting check'.
            4. checker: check (number of returns = 5, check passed = no).
            Only the definition before permits it, to 'in progress'.
            """.ReplaceLineEndings("\n"));
        behaviour.Describe(Language.Chinese).Should().Be("""
            两个定义的行为不同；最短的例子有4步。
            第1步（任何人）：点单，到“待受理”。
            第2步（dispatcher）：受理，到“办理中”。
            第3步（在任的承办人）：办结，到“待核查”。
            第4步（checker）：核查（退单次数 = 5、核查通过 = 否）。
            只有原定义允许，到“办理中”。
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Describe_ALapse_NamesTheClock() => With(WithoutStep("lapse")).Behaviour.Describe(Language.English).Should().EndWith("""
        4. 'time to object' runs out: accept in silence.
        Only the definition before permits it, to 'closed'.
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Behaviour_MoreTexts_ComparesThoseOfBoth()
    {
        var (before, after) = (Choice("b", ["a", "b", "c"]), Choice("b", ["d", "c", "b", "a"]));

        var behaviour = WorkflowComparison.Between(before, after).Behaviour;

        behaviour.IsProved.Should().BeTrue("'d' is no value before and meets no guard after");
        behaviour.Steps.Should().BePositive();
    }

    [Fact]
    public void Behaviour_OtherTexts_NamesOne() => WorkflowComparison.Between(Choice("b", ["a", "b", "c"]), Choice("c", ["d", "c", "b", "a"])).Behaviour.Trace[^1].Facts.Select(fact => $"{fact.Key} = {fact.Value}")
        .Should().Equal("kind = b");

    [Fact]
    public void Behaviour_WhatARoleMay_MayWhoHasItActForThePersonWhoAsked() =>
        With(WithStep("suspend", step => step with { By = [Dispatcher, Authority.ForRequesterBy("dispatcher")] })).Behaviour.IsProved.Should().BeTrue();

    [Fact]
    public void Behaviour_AWindowThatNeverBegins_MakesNoDifference()
    {
        var never = Description with { Transitions = Description.Transitions.Select(step => step with { Starts = [] }).ToEquatableList() };

        WorkflowComparison.Between(Unproved.Definition(never), Unproved.Definition(never with { Transitions = never.Transitions.Where(step => step.Id != "return").ToEquatableList() })).Behaviour.IsProved.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Behaviour_CountsOutOfReach_IsUndecided(int budget)
    {
        var behaviour = WorkflowComparison.Between(Rounds(1_000_000), Rounds(1_000_001), budget: budget).Behaviour;

        (behaviour.Outcome, behaviour.Trace.Count, behaviour.AlikeUpTo >= budget / 40, behaviour.Steps > budget).Should().Be((ProofOutcome.Undecided, 0, true, true));
    }

    [Fact]
    public void Behaviour_CountsWithinReach_IsShownAtTheLastOne() => WorkflowComparison.Between(Rounds(50), Rounds(51)).Behaviour.Trace.Should().HaveCount(52);

    /// <summary>Two thousand stages in a row and back, with clocks, guards and facts, and a difference at the end.</summary>
    [Fact]
    public void Between_ThousandsOfStages_TakesNoLongTime()
    {
        var (before, after) = (Row(2_000, last: "closed"), Row(2_000, last: "s-0"));
        var watch = Stopwatch.StartNew();

        var comparison = WorkflowComparison.Between(before, after);

        (comparison.Behaviour.Trace.Count, comparison.Moves.All(move => move.CanMove)).Should().Be((2_001, true));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static WorkflowDefinition Choice(string kind, EquatableList<string> kinds) => Unproved.Definition(Description with
    {
        Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForText("kind", new("类别", "kind"), kinds)]),
        Transitions = Description.Transitions.Select(step => step.Id == "admit" ? step with { Guards = [Condition.Is("kind", kind)] } : step).ToEquatableList(),
    });

    private static WorkflowDefinition Rounds(int most) => Unproved.Definition(new()
    {
        Id = "rounds",
        Version = "1",
        Name = BilingualText.Same("rounds"),
        Stages = [new("s", StageKind.Working, BilingualText.Same("s"))],
        Actions = [new("begin", BilingualText.Same("begin")), new("go-round", BilingualText.Same("go round"))],
        Transitions = [new("begin", null, "begin", "s") { By = [Authority.Anyone] }, new("round", "s", "go-round", "s") { By = [Authority.Anyone], AtMost = most }],
    });

    private static WorkflowDefinition Row(int stages, StageId last) => Unproved.Definition(Description with
    {
        Stages = [.. Enumerable.Range(0, stages).Select(index => new WorkflowStage($"s-{index}", StageKind.Working, BilingualText.Same($"s {index}")) { Clock = "handling" }), new("closed", StageKind.Closed, new("已结案", "closed"))],
        Transitions =
        [
            new("submit", null, "submit", "s-0") { By = [Authority.Anyone] },
            .. Enumerable.Range(0, stages).Select(index => new WorkflowTransition($"on-{index}", $"s-{index}", "check", index < stages - 1 ? $"s-{index + 1}" : last) { By = [Checker], Guards = [Condition.Is("passed", true)] }),
            .. Enumerable.Range(1, stages - 1).Select(index => new WorkflowTransition($"back-{index}", $"s-{index}", "return", $"s-{index - 1}") { By = [Authority.Handler], Guards = [Condition.LessThan("returns", index + 1)] }),
        ],
    });
}
