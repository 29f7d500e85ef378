using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>Small lifecycles, each with what is found in it, beside the same one mended.</summary>
public sealed class WorkflowProofTests
{
    /// <summary>A matter comes to the stage a, and the lapse of k closes it from there; nothing is found in it.</summary>
    private const string Sound = "begin: > a; at a k; over: a > end on k; ";

    /// <summary>The same of a stage b, to which no step leads.</summary>
    private const string AndB = "at b l; over-b: b > end on l; ";

    public static TheoryData<string, string, string[]> DeadEnds => new()
    {
        { "nothing", Sound, [] },
        { "a stage that nothing reaches", Sound + AndB, ["warning unstarted-clock clocks.l", "warning unreachable-stage stages.b"] },
        { "reached from itself alone", $"{Sound}{AndB}round: b > b most 1 starts l", ["warning unreachable-stage stages.b"] },
        { "reached", $"{Sound}{AndB}in: a > b", [] },
        { "reached by a lapse that cannot be", $"{Sound}{AndB}in: a > b on l", ["error never-lapses transitions.in", "warning unreachable-stage stages.b"] },

        { "no closed stage", "begin: > a; at a k; over: a > a on k starts k", ["error no-closed-stage stages"] },
        { "a stage that nothing leaves", $"{Sound}at b l; lost: a > b stops l", ["error nothing-leaves stages.b: begin → lost", "warning unstarted-clock clocks.l", "warning may-wait-for-ever stages.b: begin → lost"] },
        { "by the shortest way", $"{Sound}{AndB}in: a > b; at c m; lost-b: b > c; lost: a > c", ["error nothing-leaves stages.c: begin → lost"] },
        {
            "two stages that nothing leaves", $"{Sound}{AndB}in: a > b; at c m; at d n; lost: b > c; lost-too: b > d",
            ["error nothing-leaves stages.c: begin → in → lost", "error nothing-leaves stages.d: begin → in → lost-too"]
        },
        { "what leads into a trap is not told", $"{Sound}in: a > b; at b l; lost: b > c; over-b: b > c on l; at c m", ["error nothing-leaves stages.c: begin → in → lost"] },
        { "a set that is closed off", $"{Sound}in: a > b; at b l; at c m; there: b > c on l; back: c > b on m", ["error closed-off stages.b: begin → in"] },
        { "closed off alone", $"{Sound}in: a > b; at b l; round: b > b on l starts l", ["error closed-off stages.b: begin → in"] },
        { "a set with a way out", $"{Sound}in: a > b; at b l; at c m; there: b > c on l; back: c > b on m; out: c > end", [] },
        { "a beginning that is lost", $"{Sound}at c m; lost: > c", ["error nothing-leaves stages.c: lost"] },

        { "a window is the only way out", $"{Sound}at b l; in: a > b; out: b > end within l", ["warning stuck-after-the-window stages.b: begin → in"] },
        { "a window, and a lapse", $"{Sound}{AndB}in: a > b; out: b > end within l", [] },
        { "a window that also lapses", $"{Sound}at b l; in: a > b; out: b > end within l on l by all", [] },
        { "a window farther on", $"{Sound}{AndB}in: a > b; at c m; on: b > c; out: c > end within m", ["warning stuck-after-the-window stages.c: begin → in → on"] },
        { "a window, and a way round to it", $"{Sound}at b l; in: a > b; out: b > end within l; at c m; there: b > c; back: c > b on m", ["warning stuck-after-the-window stages.b: begin → in"] },
        { "a window where nothing comes", $"{Sound}at b l; out: b > end within l", ["warning unstarted-clock clocks.l", "warning unreachable-stage stages.b"] },
        { "a window that is never open", $"{Sound}at b l; in: a > b; out: b > end within m starts m", ["error nothing-leaves stages.b: begin → in", "warning never-runs transitions.out"] },
        { "an extension of a clock that never runs", $"{Sound}{AndB}in: a > b; more: a > a extends l most 1", ["error extends-nothing transitions.more"] },
        { "an extension of a clock that stops", $"{Sound}{AndB}in: a > b extends k", ["error extends-nothing transitions.in", "warning unreachable-stage stages.b"] },
        { "an extension of a clock that runs", $"{Sound}more: a > a extends k most 1", [] },
        { "an extension of a clock that runs on", $"{Sound}{AndB}in: a > b pauses k; back: b > a resumes k extends k most 1", [] },
        { "a beginning that nobody can take", "begin: > a extends k; at b k; out: a > end; in: a > b; over: b > end on k", ["error extends-nothing transitions.begin", "warning unreachable-stage stages.a", "warning unreachable-stage stages.end", "warning unreachable-stage stages.b"] },

    };

    public static TheoryData<string, string, string[]> Bounds => new()
    {
        {
            "the only way out is used up", $"{Sound}in: a > b; at b l; back: b > a on l most 1",
            ["error stuck-once-used-up stages.b: begin → in → back → in", "warning lapse-used-up stages.b: begin → in → back → in"]
        },
        { "another way out is left", $"{Sound}in: a > b; at b l; back: b > a on l most 1; out: b > end most 1", ["warning lapse-used-up stages.b: begin → in → back → in"] },
        { "another follows", $"{Sound}in: a > b; at b l; back: b > a as x on l most 1; out: b > end as x on l after back", [] },
        { "another follows, and is used up", $"{Sound}in: a > b; at b l; back: b > a as x most 1; back-too: b > a as x most 1 after back",
            ["error stuck-once-used-up stages.b: begin → in → back → in → back-too → in"] },
        { "only the way in is bounded", $"{Sound}{AndB}in: a > b most 1", [] },
        { "told once for a stage, by whichever way", $"{Sound}in: a > b; in-too: a > b; at b l; back: b > a most 1", ["error stuck-once-used-up stages.b: begin → in → back → in"] },
        { "never its turn, behind the first step", "there: a > b as x most 1; begin: > a; at a k; at b l; back: b > b on l starts l; out: a > end as x after there", ["error closed-off stages.b: begin → there", "error stuck-once-used-up stages.a: begin"] },
        { "never its turn", "begin: > a; at a k; there: a > b as x most 1; at b l; back: b > b on l starts l; out: a > end as x after there; ",
            ["error closed-off stages.b: begin → there", "error stuck-once-used-up stages.a: begin"] },
        { "used up in a circle", $"{Sound}one: a > end as out most 1 after two; two: a > end as out most 1 after one", ["error used-up-in-a-circle transitions.one: one → two → one"] },
        { "what follows on a circle", $"{Sound}one: a > end as out most 1 after two; two: a > end as out most 1 after one; three: a > b as out after one; {AndB}", ["error used-up-in-a-circle transitions.one: one → two → one", "warning unreachable-stage stages.b"] },
        { "a circle with the first step", $"one: a > b as out most 1 after two; two: a > b as out most 1 after one; {Sound}{AndB}", ["error used-up-in-a-circle transitions.one: one → two → one", "warning unreachable-stage stages.b"] },
        { "what follows on a circle with the first step", $"one: a > end as out most 1 after one-too; one-too: a > end as out most 1 after one; three: a > b as out after one; {Sound}{AndB}", ["error used-up-in-a-circle transitions.one: one → one-too → one", "warning unreachable-stage stages.b"] },
    };

    public static TheoryData<string, string, string[]> Lapses => new()
    {
        { "never lapses", $"{Sound}in: a > b; over-b: b > end on k; at b l; over-b-l: b > end on l", ["error never-lapses transitions.over-b"] },
        { "lapses where it runs on", $"{Sound}in: a > b starts k; over-b: b > end on k", [] },
        { "never lapses once what starts it is never taken", $"{Sound}in: a > b; at b o; over-b: b > end on o; open: a > a within n starts m; open-too: a > a within n starts m; late: b > end on m", ["error never-lapses transitions.late", "warning unstarted-clock clocks.n", "warning never-runs transitions.open", "warning never-runs transitions.open-too"] },
        { "never lapses, and is never within its window", $"{Sound}both: a > b within m on n by all; {AndB}", ["error never-lapses transitions.both", "warning unstarted-clock clocks.m", "warning unstarted-clock clocks.n", "warning never-runs transitions.both", "warning unreachable-stage stages.b"] },
        { "never lapses, and extends nothing", $"{Sound}{AndB}on: a > b on n extends m", ["error never-lapses transitions.on", "warning unstarted-clock clocks.m", "warning unstarted-clock clocks.n", "warning unreachable-stage stages.b"] },
        { "extends nothing, and never lapses", $"{Sound}{AndB}on: a > b on m extends n", ["error never-lapses transitions.on", "warning unstarted-clock clocks.m", "warning unstarted-clock clocks.n", "warning unreachable-stage stages.b"] },
        { "never lapses, and is taken by people", $"{Sound}on: a > b on n by all; at b l; over-b: b > end on l; win: b > end within n", ["error never-lapses transitions.on", "warning unstarted-clock clocks.n", "warning never-runs transitions.win"] },
        { "a window that only what is never within it opens", $"{Sound}{AndB}in: a > b; win: a > b within m starts m; out: b > end within m", ["warning never-runs transitions.win", "warning never-runs transitions.out"] },
        { "into nothing", $"{Sound}in: a > b starts k; out: b > end", ["error lapse-into-nothing stages.b: begin → in"] },
        { "into nothing at two stages", "begin: > a starts k; on: a > b; on-too: b > c; over: c > end on k", ["error lapse-into-nothing stages.a: begin", "error lapse-into-nothing stages.b: begin → on"] },
        { "into nothing beside the lapse of another", "begin: > a starts k starts l; over-l: a > end on l stops k; on: a > b stops l; over-k: b > end on k", ["error lapse-into-nothing stages.a: begin"] },
        { "stopped before it started, and resumed", $"{Sound}stop: a > b stops n; {AndB}go: b > c resumes n; at c m; over-c: c > end on m; win: c > end within n", ["warning unstarted-clock clocks.n", "warning never-runs transitions.win"] },
        { "paused before it started, and resumed", $"{Sound}pause: a > b pauses n; {AndB}go: b > c resumes n; at c m; over-c: c > end on m; win: c > end within n", ["warning unstarted-clock clocks.n", "warning never-runs transitions.win"] },
        { "a lapse that runs on, of a clock that may be paused", "begin: > a starts k; rest: a > a pauses k most 1; over: a > b on k resumes k; at b l; over-b: b > end on l", ["warning may-wait-for-ever stages.a: begin → rest"] },
        { "stopped before", $"{Sound}{AndB}in: a > b stops k; out: b > end", [] },
        { "paused", $"{Sound}{AndB}in: a > b pauses k; out: b > end", [] },
        { "paused and resumed where nothing follows", $"{Sound}{AndB}in: a > b pauses k; at c m; on: b > c resumes k stops l; out: c > end", ["error lapse-into-nothing stages.c: begin → in → on"] },
        { "a clock that ran out runs no more", "begin: > a starts k; over: a > b on k; out: b > end", ["warning may-wait-for-ever stages.b: begin → over"] },
        { "taken by people it runs on", "begin: > a starts k; over: a > b on k by all; out: b > end", ["error lapse-into-nothing stages.b: begin → over", "warning may-wait-for-ever stages.b: begin → over"] },
        { "a clock that is extended runs on", "begin: > a starts k; over: a > b on k extends k; out: b > end", ["error lapse-into-nothing stages.b: begin → over"] },
        { "a clock that runs when a matter is closed", "begin: > a starts k; over: a > end on k; out: a > end", [] },
        { "a clock without lapses", "begin: > a; at a k; out: a > end", [] },

        { "guards that leave a value", "begin: > a; at a k; none: a > end on k when n=0; one: a > end on k when n=1", ["error lapse-not-covered stages.a: begin; n = 2"] },
        { "guards that leave none", "begin: > a; at a k; none: a > end on k when n=0; one: a > end on k when n=1; two: a > end on k when n=2", [] },
        { "one guard", "begin: > a; at a k; over: a > end on k when t", ["error lapse-not-covered stages.a: begin; t = no"] },
        { "guards on two facts", "begin: > a; at a k; none: a > end as x on k when n=0 when t; not: a > end as x on k when !t", ["error lapse-not-covered stages.a: begin; n = 1, t = yes"] },
        { "a fact that an act alone states", "begin: > a; at a k; yes: a > end as x on k when said; no: a > end as x on k when !said", ["error lapse-not-covered stages.a: begin"] },
        { "two that apply", "begin: > a; at a k; yes: a > end on k; no: a > end on k", ["error both-lapse transitions.yes: begin"] },
        { "two that apply for a value", "begin: > a; at a k; yes: a > end on k when !t; no: a > end on k; ", ["error both-lapse transitions.yes: begin; t = no"] },
        { "two that never both do", "begin: > a; at a k; yes: a > end on k when t; no: a > end on k when !t", [] },
        { "two by one action that apply", "begin: > a; at a k; yes: a > end as x on k; no: a > end as x on k when t", ["error both-lapse transitions.yes: begin; t = yes"] },
        { "two by one action that never both do", "begin: > a; at a k; yes: a > end as x on k when t; no: a > end as x on k when !t", [] },
        { "two by one action, which people take by one of them", "begin: > a; at a k; yes: a > end as x on k by all; no: a > end as x on k", ["error both-lapse transitions.yes: begin"] },
        { "three by one action, each after the one before", "begin: > a; at a k; one: a > a as x on k starts k most 1; two: a > a as x on k starts k most 1 after one; three: a > end as x on k after two", [] },
        { "two of two clocks", "begin: > a starts k starts l; yes: a > end on k; no: a > end on l", [] },
        { "two, one of which an act alone takes", "begin: > a; at a k; yes: a > end on k when said; no: a > end on k", [] },

        { "used up", "begin: > a; at a k; again: a > a on k starts k most 1; out: a > end", ["warning lapse-used-up stages.a: begin → again"] },
        { "used up, beside one that is not", "begin: > a; at a k; again: a > a on k starts k most 1 when t; over: a > end on k when !t; out: a > end", ["warning lapse-used-up stages.a: begin → again; t = yes"] },
        { "used up, one after the other", "begin: > a; at a k; one: a > a as x on k starts k most 1; two: a > a as x on k starts k most 1 after one; out: a > end", ["warning lapse-used-up stages.a: begin → one → two"] },
        { "not yet its turn after the first step", "again: a > a as x starts k most 1; begin: > a; at a k; over: a > end as x on k after again", ["warning lapse-used-up stages.a: begin"] },
        { "used up, and then another", "begin: > a; at a k; again: a > a as x on k starts k most 1; over: a > end as x on k after again", [] },
        { "used up where it leads away", "begin: > a; at a k; on: a > b on k most 1; out: b > end; at b l; over-b: b > end on l", [] },
        { "not yet its turn", "begin: > a; at a k; again: a > a as x starts k most 1; over: a > end as x on k after again", ["warning lapse-used-up stages.a: begin"] },
        { "used up, and then another by a guard", "begin: > a; at a k; again: a > a as x on k starts k most 1; over: a > end as x on k after again when t; out: a > end", ["warning lapse-used-up stages.a: begin → again; t = no"] },
    };

    public static TheoryData<string, string, string[]> Cycles => new()
    {
        { "there and back", "begin: > a; at a k; at b l; there: a > b; back: b > a; out: b > end", ["warning endless-cycle transitions.there: there → back"] },
        { "bounded", "begin: > a; at a k; at b l; there: a > b; back: b > a most 2; out: b > end", [] },
        { "a lapse along the way", $"{Sound}at b l; there: a > b; back: b > a; out: b > end", [] },
        { "at one stage", "begin: > a; at a k; again: a > a; out: a > end", ["warning endless-cycle transitions.again: again"] },
        { "at one stage, bounded", "begin: > a; at a k; again: a > a most 3; out: a > end", [] },
        { "back by two ways", "begin: > a; at a k; at b l; there: a > b; back: b > a; back-too: b > a; out: b > end", ["warning endless-cycle transitions.there: there → back"] },
        { "three in a ring", "begin: > a; at a k; at b l; at c m; ab: a > b; bc: b > c; ca: c > a; out: c > end", ["warning endless-cycle transitions.ab: ab → bc → ca"] },
        { "two lapses along the way", "begin: > a; at a k; yes: a > end on k when t; no: a > end on k when !t; at b l; there: a > b; back: b > a", [] },
        { "two cycles, from the later to the sooner", "begin: > a; also: > b; at a k; at b l; aa: a > a; bb: b > b; ba: b > a; out: a > end", ["warning endless-cycle transitions.aa: aa", "warning endless-cycle transitions.bb: bb"] },
        { "the shortest", "begin: > a; at a k; at b l; at c m; ab: a > b; bc: b > c; ca: c > a; cb: c > b; out: c > end", ["warning endless-cycle transitions.bc: bc → cb"] },
        { "two cycles", "begin: > a; at a k; at b l; aa: a > a; ab: a > b; bb: b > b; out: b > end", ["warning endless-cycle transitions.aa: aa", "warning endless-cycle transitions.bb: bb"] },
        { "where nothing comes", $"{Sound}at b l; bb: b > b starts l; out: b > end", ["warning unreachable-stage stages.b"] },
    };

    public static TheoryData<string, string, string[]> Waiting => new()
    {
        { "no clock", "begin: > a; out: a > end", ["warning may-wait-for-ever stages.a: begin"] },
        { "a clock of the stage", "begin: > a; at a k; out: a > end", [] },
        { "a clock that still runs", "begin: > a starts k; on: a > b; out: b > end", [] },
        { "stopped on one way of two", "begin: > a starts k; on: a > b; on-too: a > b stops k; out: b > end", ["warning may-wait-for-ever stages.b: begin → on-too"] },
        { "one clock on one way, another on another", "begin: > a starts k; on: a > b stops k starts l; on-too: a > b; out: b > end", [] },
        { "one clock on one way, another on another, and round", "begin: > a starts k; on: a > b stops k starts l; on-too: a > b; again: b > b; out: b > end", ["warning endless-cycle transitions.again: again"] },
        { "one of two that run is stopped", "begin: > a starts k starts l; on: a > b stops l; out: b > end", [] },
        { "after a window of the second clock", "begin: > a starts k starts l; on: a > b within l stops k stops l; out: b > end", ["warning stuck-after-the-window stages.a: begin", "warning may-wait-for-ever stages.b: begin → on"] },
        { "no more where the window was open", "begin: > a starts k; close: a > a stops k most 1; on: a > b within k; out: b > end; drop: a > end", ["warning may-wait-for-ever stages.a: begin → close"] },
        { "paused", "begin: > a starts k; rest: a > b pauses k; back: b > a resumes k; out: a > end; ", ["warning endless-cycle transitions.rest: rest → back", "warning may-wait-for-ever stages.b: begin → rest"] },
        { "resumed though never started", "begin: > a; on: a > b resumes k; out: b > end; never: b > end starts k", ["warning may-wait-for-ever stages.a: begin", "warning may-wait-for-ever stages.b: begin → on"] },
        { "lapsed", "begin: > a; at a k; over: a > b on k; out: b > end", ["warning may-wait-for-ever stages.b: begin → over"] },
    };

    [Theory]
    [MemberData(nameof(DeadEnds))]
    [MemberData(nameof(Bounds))]
    [MemberData(nameof(Lapses))]
    [MemberData(nameof(Cycles))]
    [MemberData(nameof(Waiting))]
    public void Of_ALifecycle_FindsWhatIsWrongWithIt(string what, string lines, string[] found) => Lifecycle.Found(lines).Should().Equal(found, what);

    [Fact]
    public void Of_TwoShortestCycles_ThatWhichTheFirstStepCloses_IsOne()
    {
        var description = Lifecycle.Of("back: b > a; begin: > a; there: a > b; aside: a > c; back-too: c > a; out: a > end");

        Lifecycle.Prove(description with { Stages = [.. description.Stages.OrderBy(stage => stage.Id.Value, StringComparer.Ordinal)] }).Select(Lifecycle.Line)
            .Should().Contain("warning endless-cycle transitions.there: there → back");
    }

    [Fact]
    public void Of_ALapseByGuardsThatJoinConditions_IsCovered() => Lapsing(
        Condition.AnyOf(Condition.Is("n", 0), Condition.Is("t", true)), Condition.AllOf(Condition.AtLeast("n", 1), Condition.Is("t", false))).Should().BeEmpty();

    [Fact]
    public void Of_ALapseByGuardsThatJoinConditions_LeavesValues() => Lapsing(
        Condition.AllOf(Condition.Is("n", 0), Condition.Is("t", true)), Condition.AllOf(Condition.AtLeast("n", 1), Condition.AnyOf(Condition.Is("t", false), Condition.Is("n", 2))))
        .Should().Equal("error lapse-not-covered stages.a: begin; n = 1, t = yes");

    [Fact]
    public void Of_ALapseByGuardsThatJoinConditions_AppliesTwice() => Lapsing(
        Condition.AnyOf(Condition.Is("n", 0), Condition.Is("t", true)), Condition.AnyOf(Condition.AtLeast("n", 2), Condition.AllOf(Condition.Is("t", false), Condition.Is("n", 1))))
        .Should().Equal("error both-lapse transitions.0: begin; n = 2, t = yes");

    [Fact]
    public void Of_ALapseByAlternatives_OneOfWhichAnActAloneStates() => Lapsing(
        Condition.AnyOf(Condition.Is("said", true), Condition.Is("t", true)), Condition.Is("t", false)).Should().BeEmpty();

    [Fact]
    public void Of_AnActionThatNoStepUses_TellsIt()
    {
        var description = Lifecycle.Of(Sound);

        Lifecycle.Prove(description with { Actions = [.. description.Actions, new("rest", BilingualText.Same("rest"))] }).Select(Lifecycle.Line)
            .Should().Equal("warning unused-action actions.rest");
    }

    [Theory]
    [InlineData(60, "s58 → s59")]
    [InlineData(61, "s58 → s59 → … (+1)")]
    public void Of_ATraceOfSixtySteps_IsShownWhole(int steps, string end) =>
        Lifecycle.Found(string.Join("; ", Enumerable.Range(0, steps).Select(number => $"s{number}: {(number == 0 ? "" : $"c{number - 1}")} > c{number}"))).Where(line => line.Contains($"may-wait-for-ever stages.c{steps - 1}:", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().EndWith(end);

    [Fact]
    public void Of_ALongTrace_ShowsItsBeginning() =>
        Lifecycle.Found(string.Join("; ", Enumerable.Range(0, 99).Select(number => $"s{number}: {(number == 0 ? "" : $"c{number - 1}")} > c{number} starts k")) + "; out: c98 > end; lost: c98 > d")
            .Last().Should().EndWith("s59 → … (+40)");

    [Fact]
    public void Of_ALifecycle_IsToldInWords()
    {
        var found = Lifecycle.Prove(Lifecycle.Of("begin: > a; at a k; over: a > end on k when t; lost: a > b starts l; at b m; window: b > b within k most 1"));

        found.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "The stage 'b' is not of the kind closed, and no step that can be taken leaves it, so that a matter is stuck there. For example: begin → lost.",
            "When the clock 'k' runs out at the stage 'a', it may be that none of the steps taken on its lapse applies. For example: begin; t = no.",
            "This step can be taken only while the clock 'k' runs, and it never runs where the step leaves. It runs at: a.");
        found[0].Describe(Language.Chinese).Should().Be("环节“b”不属于结案类，却没有能够执行的步骤离开它，事项会停在这里。例：begin → lost。");
    }

    [Fact]
    public void From_ADeadEnd_IsRefused() => FluentActions.Invoking(() => WorkflowDefinition.From(Lifecycle.Of("begin: > a; lost: a > b; out: a > end")))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Select(Lifecycle.Line).Should().Equal("error nothing-leaves stages.b: begin → lost");

    [Fact]
    public void From_WarningsAlone_StandWithTheDefinition() =>
        WorkflowDefinition.From(Lifecycle.Of("begin: > a; out: a > end")).Verify().Select(Lifecycle.Line).Should().Equal("warning may-wait-for-ever stages.a: begin");

    /// <summary>What is found where the lapse of a clock takes steps by different actions, with a guard each.</summary>
    private static IEnumerable<string> Lapsing(params Condition[] guards)
    {
        var description = Lifecycle.Of($"begin: > a; at a k; {string.Join("; ", guards.Select((_, number) => $"{number}: a > end on k"))}");
        return Lifecycle.Prove(description with
        {
            Transitions = [description.Transitions[0], .. description.Transitions.Skip(1).Select((step, number) => step with { Guards = [guards[number]] })],
        }).Select(Lifecycle.Line);
    }
}
