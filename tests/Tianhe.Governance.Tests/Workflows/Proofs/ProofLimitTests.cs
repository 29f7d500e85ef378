using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>How much the proofs try, at the very bounds, and what they say where that is not enough.</summary>
public sealed class ProofLimitTests
{
    private const string ByLapses = "warning undecided transitions: After 400000 steps it was not found out whether one step and one alone applies when a clock runs out.";
    private const string ByUse = "steps it was not found out whether a matter can still end once steps are used up.";

    [Fact]
    public void ProofWork_IsUsedUpBeyondItsBudget()
    {
        var work = new ProofWork(3);

        (work.Take(2), work.Take(1), work.IsUsedUp).Should().Be((true, true, false));
        (work.Take(1), work.IsUsedUp, work.Budget).Should().Be((false, true, 3));
    }

    [Theory]
    [InlineData(1_000, 1_000, "warning unused-action actions.more-999: No step uses the action 'more-999'.")]
    [InlineData(1_001, 1_001, "warning more-warnings stages: There are more than 1000 warnings of this workflow; the others are not listed.")]
    [InlineData(1_002, 1_001, "warning more-warnings stages: There are more than 1000 warnings of this workflow; the others are not listed.")]
    public void Of_AThousandWarnings_AreListed(int actions, int listed, string last)
    {
        var description = Lifecycle.Of("begin: > a; at a k; over: a > end on k");
        var found = Said(description with { Actions = [.. description.Actions, .. Enumerable.Range(0, actions).Select(number => new WorkflowAction($"more-{number}", BilingualText.Same("more")))] });

        found.Should().HaveCount(listed);
        found[^1].Should().Be(last);
    }

    [Fact]
    public void Of_MoreThanAThousandErrors_TheWarningsStandBesideThem()
    {
        var found = Lifecycle.Found($"begin: > a; at a k; over: a > end on k; {Steps(1_005, number => $"s{number}: a > end on n")}; late: a > end within m").ToList();

        found.Count(line => line.StartsWith("error never-lapses", StringComparison.Ordinal)).Should().Be(1_000);
        found.Where(line => line.StartsWith("warning", StringComparison.Ordinal)).Should().Equal("warning unstarted-clock clocks.m", "warning unstarted-clock clocks.n", "warning never-runs transitions.late");
    }

    [Fact]
    public void Of_ThirtyTwoStepsOnALapse_AreCompared()
    {
        var description = Lifecycle.Of($"begin: > a; at a k; {Steps(32, number => $"s{number}: a > end on k")}");

        Said(description with
        {
            Facts = FactCatalogue.Of([FactDeclaration.ForNumber("n", BilingualText.Same("n"), 0) with { Minimum = 0, Maximum = 31 }, FactDeclaration.ForTruth("said", BilingualText.Same("said"))]),
            Transitions = [description.Transitions[0], .. description.Transitions.Skip(1).Select((step, number) => step with { Guards = [Condition.Is("n", number)] })],
        }).Should().BeEmpty();
    }

    [Fact]
    public void Of_MoreThanThirtyTwoStepsOnALapse_IsAnErrorAtEachStage() =>
        Said(Lifecycle.Of($"begin: > a; at a k; {Steps(33, number => $"s{number}: a > end on k")}; in: a > b; at b l; {Steps(33, number => $"t{number}: b > end on l")}")).Should().Equal(
            "error too-many-alternatives transitions.s0: There are 33 alternative steps out of one stage, by one action or on one lapse; up to 32 can be proved to exclude one another.",
            "error too-many-alternatives transitions.t0: There are 33 alternative steps out of one stage, by one action or on one lapse; up to 32 can be proved to exclude one another.");

    [Fact]
    public void Of_GuardsThatAreHard_IsUndecided_AndNothingMoreIsLookedFor()
    {
        var description = Lifecycle.Of("begin: > a; at a k; one: a > end on k; other: a > end on k; in: a > b; at b l; over: b > end on l");

        Said(description with
        {
            Facts = FactCatalogue.Of([.. Pigeons.Facts, FactDeclaration.ForTruth("said", BilingualText.Same("said"))]),
            Transitions =
            [
                description.Transitions[0],
                description.Transitions[1] with { Guards = [Condition.Not(Pigeons.Placed)] },
                description.Transitions[2] with { Guards = [Pigeons.Placed, Condition.Not(Pigeons.Apart)] },
                description.Transitions[3],
                description.Transitions[4] with { Guards = [Condition.Is("f0", true)] },
            ],
        }).Should().Equal(ByLapses);
    }

    [Fact]
    public void Of_AStepThatMayBeTakenForEver_IsUndecidedAndToldOnce() =>
        Said(Lifecycle.Of("begin: > a; at a k; again: a > a on k starts k most 2000000000; out: a > end most 1")).Should().ContainSingle().Which.Should().StartWith("warning undecided transitions: After 20002 ").And.EndWith(ByUse);

    [Theory]
    [InlineData("begin: > a; at a k; again: a > a most 2000000000; over: a > b on k; at b l; over-b: b > end on l")]
    [InlineData("begin: > a; at a k; again: a > a most 2000000000; out: a > end as x most 2000000000; out-too: a > end as x after out")]
    public void Of_AWayOutThatIsNeverUsedUp_NeedsNoStates(string lines) => Lifecycle.Found(lines).Should().BeEmpty();

    /// <summary>One state before the beginning, and one for each number of times.</summary>
    [Theory]
    [InlineData(19_998, 0, true)]
    [InlineData(19_999, 0, false)]
    [InlineData(9_998, 58, true)]
    [InlineData(9_999, 58, false)]
    public void UsedUpStates_AtTheMostStates(int times, int others, bool isComplete) =>
        new UsedUpStates(GraphOf($"begin: > a; again: a > a most {times}; {Steps(others, number => $"z{number}: z > z most 1")}")).IsComplete.Should().Be(isComplete);

    /// <summary>A hundred steps that are not bounded at each number of times, each of which costs as much as its forty-one counts take.</summary>
    [Theory]
    [InlineData(400, true)]
    [InlineData(1_500, false)]
    public void UsedUpStates_ByTheMostThatIsTried(int times, bool isComplete) =>
        new UsedUpStates(GraphOf($"begin: > a; again: a > a most {times}; {Steps(40, number => $"z{number}: z > z most 1")}; {Steps(100, number => $"s{number}: a > a")}")).IsComplete.Should().Be(isComplete);

    /// <summary>Eight clocks, each of them started or stopped or neither: 6,561 states at each of three stages, one at each before these, and one before the beginning.</summary>
    [Theory]
    [InlineData(316, true)]
    [InlineData(317, false)]
    public void WaitingStates_AtTheMostStates(int stages, bool isComplete)
    {
        var graph = GraphOf($"begin: > p0; {Steps(stages - 1, number => $"p{number}: p{number} > p{number + 1}")}; go: p{stages - 1} > a; {Steps(8, number => $"s{number}: a > a starts k{number}; t{number}: a > a stops k{number}")}; on: a > b; out: b > c");

        new WaitingStates(graph, ClockUse.Of(graph), [.. Enumerable.Range(0, 8)]).IsComplete.Should().Be(isComplete);
    }

    /// <summary>A clock always runs at b, which is seen of sixteen clocks together. What is only stopped is none of them, and what starts again is no other.</summary>
    [Theory]
    [InlineData(14, new string[0])]
    [InlineData(15, new[] { "warning may-wait-for-ever stages.b" })]
    public void Of_ManyClocks_SixteenAreLookedAtTogether(int others, string[] found) =>
        Lifecycle.Found($"begin: > a starts k; again: a > a starts k most 1; on: a > b stops k starts l; on-too: a > b stops z; out: b > end; more: a > end {string.Join(' ', Enumerable.Range(0, others).Select(number => $"starts m{number}"))}")
            .Should().Equal(["warning unstarted-clock clocks.z", .. found]);

    /// <summary>The first is used up by the proof that steps can be taken, the second by that which looks what follows on lapses.</summary>
    [Theory]
    [InlineData(2_050)]
    [InlineData(1_500)]
    public void ClockProof_OfManyClocksAndSteps_IsUndecidedAndToldOnce(int clocks)
    {
        var graph = GraphOf($"begin: > a {string.Join(' ', Enumerable.Range(0, clocks).Select(number => $"starts k{number}"))}; {Steps(clocks, number => $"s{number}: a > end on k{number}")}");
        var findings = new ProofFindings();
        var proof = new ClockProof(graph, ClockUse.Of(graph), findings);

        proof.Narrow();
        proof.CheckLapses(new(graph, new(graph, findings), findings));

        findings.All.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "clocks: After 4000000 steps it was not found out at which stages each clock may run, and whether something follows where it runs out.");
    }

    /// <summary>Round a ring a stage at its end is left for itself: the shortest cycle of all, which is found while every stage is tried.</summary>
    [Theory]
    [InlineData(600, "transitions.again")]
    [InlineData(1_000, "transitions.s0")]
    public void EndlessCycles_OfALargeRing_AreTheShortestAsFarAsEveryStageIsTried(int stages, string path)
    {
        var graph = GraphOf($"begin: > c0; {Steps(stages, number => $"s{number}: c{number} > c{(number + 1) % stages}")}; again: c{stages - 1} > c{stages - 1}");
        var findings = new ProofFindings();

        new EndlessCycles(graph, new(graph), findings).Check();

        findings.All.Select(finding => finding.Path).Should().Equal(path);
    }

    [Theory]
    [InlineData(0, 1, 2, 3, 4)]
    [InlineData(4, 3, 2, 1, 0)]
    [InlineData(1, 0, 2, 3, 4)]
    [InlineData(2, 0, 4, 1, 3)]
    [InlineData(3, 1, 4, 0, 2)]
    public void StageComponents_FromWhicheverPlace_AreTheSame(params int[] places) =>
        StageComponents.Of(GraphOf("begin: > a; ab: a > b; ba: b > a; bc: b > c; cd: c > d; dc: d > c; ad: a > d; de: d > e; ee: e > e"), places, _ => true)
            .Select(set => string.Join(' ', set)).Should().Equal("0 1", "2 3", "4");

    private static string Steps(int count, Func<int, string> step) => string.Join("; ", Enumerable.Range(0, count).Select(step));

    private static StepGraph GraphOf(string lines)
    {
        var description = Lifecycle.Of(lines);
        return new(description, WorkflowCompiler.Compile(description, new("small", "1", ""), []));
    }

    private static List<string> Said(WorkflowDescription description) => [.. Lifecycle.Prove(description).Select(finding => $"{Lifecycle.Line(finding)}: {finding.Describe(Language.English)}")];
}
