using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
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
        { ["checking=waiting"], ["renamed.checking: The stages waiting, checking would all become 'waiting'. Each becomes one of its own."] },
        { ["checking=review", "closed=review"], ["renamed.checking: The stages checking, closed would all become 'review'. Each becomes one of its own."] },
        { ["a=b"], ["renamed.a: The definition before has no stage 'a' to be renamed. It has: waiting, working, suspended, checking, closed.", "renamed.a: The definition after has no stage 'b'. It has: waiting, working, suspended, review, closed."] },
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Between_AMapThatIsNone_ListsEveryProblem(string[] renamed, string[] problems) =>
        FluentActions.Invoking(() => With(Reviewed, renamed.Select(pair => pair.Split('=')).Select(pair => new KeyValuePair<StageId, StageId>(pair[0], pair[1])).ToEquatableList()))
            .Should().Throw<InvalidDefinitionException>().WithMessage("The map of renamed stages *").Which.Findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(problems);

    [Theory]
    [InlineData(null, null)]
    [InlineData("checking", null)]
    [InlineData(null, "review")]
    public void Between_AMapOfNothing_Throws(string? from, string? to) =>
        FluentActions.Invoking(() => With(Reviewed, new KeyValuePair<StageId, StageId>(from is null ? default : new StageId(from), to is null ? default : new StageId(to))))
            .Should().Throw<ArgumentException>().WithMessage("A stage has an id.*").WithParameterName("renamed");

    [Fact]
    public void Between_NoDefinition_Throws()
    {
        FluentActions.Invoking(() => WorkflowComparison.Between(null!, Definition)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => WorkflowComparison.Between(Definition, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
    }

    [Fact]
    public void Between_TheFirstStageBearsAnotherId_IsProved() => With(Renamed(Description, "waiting", "received"), new KeyValuePair<StageId, StageId>("waiting", "received")).Behaviour.IsProved.Should().BeTrue();

    [Fact]
    public void ToString_SaysHowManyChangesThereAreAndWhatCameOut() => With(WithStep("return", step => step with { AtMost = 1 })).ToString().Should().Be("sample 1 and sample 1: 1 change(s), behaviour Refuted");

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
    public void Trace_OnSeveralFacts_NamesEach() =>
        With(WithStep("check-failed", step => step with { Guards = [Condition.Is("passed", false), Condition.LessThan("returns", 5)] })).Behaviour.Trace[^1].ToString()
            .Should().Be("check by checker on returns = 5, passed = no: working | nothing");

    /// <summary>What a line says is its arguments: a step on no value has none for values.</summary>
    [Fact]
    public void Explanation_EveryLine_HasTheArgumentsOfItsWording() => With(WithStep("return", step => step with { Guards = [Condition.LessThan("returns", 3)] })).Behaviour.Explanation.Lines
        .Select(line => $"{line.Code}: {string.Join(", ", line.Arguments.Select(argument => argument.Name))}").Should().Equal(
            "workflow-comparison.differ: count",
            "workflow-comparison.step: number, by, action, stage",
            "workflow-comparison.step: number, by, action, stage",
            "workflow-comparison.last-step-on-facts: number, by, action, facts",
            "workflow-comparison.permitted-after: stage");

    /// <summary>A fact that one of the definitions alone declares is called by its title there.</summary>
    [Theory]
    [InlineData(false, "3. dispatcher: suspend (agreed = yes).\nOnly the definition after permits it, to 'suspended'.", "第3步（dispatcher）：缓办（同意 = 是）。\n只有新定义允许，到“缓办”。")]
    [InlineData(true, "3. dispatcher: suspend (agreed = yes).\nOnly the definition before permits it, to 'suspended'.", "第3步（dispatcher）：缓办（同意 = 是）。\n只有原定义允许，到“缓办”。")]
    public void Describe_AFactOfOneDefinition_IsCalledByItsTitle(bool isBefore, string english, string chinese)
    {
        var agreed = WithStep("suspend", step => step with { Guards = [Condition.Is("agreed", true)] }) with
        {
            Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForTruth("agreed", new("同意", "agreed"))]),
        };

        var behaviour = (isBefore ? Compared(agreed, WithoutStep("suspend")) : Compared(WithoutStep("suspend"), agreed)).Behaviour;

        behaviour.Describe(Language.English).Should().EndWith(english);
        behaviour.Describe(Language.Chinese).Should().EndWith(chinese);
    }

    [Fact]
    public void Describe_ALapse_NamesTheClock() => With(WithoutStep("lapse")).Behaviour.Describe(Language.English).Should().EndWith("""
        4. 'time to object' runs out: accept in silence.
        Only the definition before permits it, to 'closed'.
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Behaviour_MoreTexts_ComparesThoseOfBoth()
    {
        var (before, after) = (Choice(["a", "b", "c"], "b"), Choice(["d", "c", "b", "a"], "b"));

        var behaviour = WorkflowComparison.Between(before, after).Behaviour;

        behaviour.IsProved.Should().BeTrue("'d' is no value before and meets no guard after");
        behaviour.Steps.Should().BePositive();
    }

    [Fact]
    public void Behaviour_OtherTexts_NamesOne() => WorkflowComparison.Between(Choice(["a", "b", "c"], "b"), Choice(["d", "c", "b", "a"], "c")).Behaviour.Trace[^1].Facts.Select(fact => $"{fact.Key} = {fact.Value}")
        .Should().Equal("kind = b");

    /// <summary>A text that the definition after alone takes.</summary>
    [Fact]
    public void Behaviour_AGuardOnANewText_NamesIt() => WorkflowComparison.Between(Choice(["a", "b", "c"], "b"), Choice(["d", "c", "b", "a"], "b", "d")).Behaviour.Trace[^1].ToString()
        .Should().Be("admit by dispatcher on kind = d: nothing | working");

    /// <summary>A guard that every text meets is not met where none is known.</summary>
    [Fact]
    public void Behaviour_AGuardThatEveryTextMeets_NeedsOne() => WorkflowComparison.Between(Choice(["a", "b", "c"], "a", "b", "c"), Choice(["b", "a"])).Behaviour.Trace[^1].ToString()
        .Should().Be("admit by dispatcher on kind = missing: nothing | working");

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

    /// <summary>
    /// A step without guards that may be taken twice, and the same by another id. Before the beginning and at the stage: 2 for the actions
    /// that are looked at, 1 for the step on either side, 1 for its authority on either side, 4 for the search for values that meet
    /// no guard, and for the state that is reached 16 and its 3 numbers; what was compared once is not compared again.
    /// </summary>
    [Theory]
    [InlineData(1, 1, (2 + 2 + 2 + 4 + 19) * 2 + 2)]
    [InlineData(2, 1, (2 + 2 + 2 + 4 + 19) * 2 + (2 + 19) + 2)]
    [InlineData(3, 1, (2 + 2 + 2 + 4 + 19) * 2 + (2 + 19) * 2 + 2)]
    [InlineData(1, 3, (2 + 2 + 2 + 4 + 19) + (2 + 2 + 2 * 3 * 3 + 4 + 19) + 2)]
    public void Steps_OfAProof_AreThoseThatWereTried(int most, int authorities, int steps) =>
        WorkflowComparison.Between(Rounds(most, authorities), Rounds(most, authorities, "again")).Behaviour.Steps.Should().Be(steps);

    /// <summary>The budget that a proof takes is enough for it, and one less is not.</summary>
    [Fact]
    public void Behaviour_EveryBudget_IsEnoughFromItsStepsOn()
    {
        var (before, after) = (Rounds(2), Rounds(2, 1, "again"));
        var steps = (int)WorkflowComparison.Between(before, after).Behaviour.Steps;

        Enumerable.Range(0, steps + 2).Select(budget => WorkflowComparison.Between(before, after, budget: budget).Behaviour.Outcome)
            .Should().Equal([.. Enumerable.Repeat(ProofOutcome.Undecided, steps), ProofOutcome.Proved, ProofOutcome.Proved]);
    }

    /// <summary>More steps by lapses than a number has bits: each is compared with its own.</summary>
    [Fact]
    public void Behaviour_FortyLapsesByOneAction_AreEachTheirOwn()
    {
        var (before, after) = (Lapses(40, "other"), Lapses(40, "closed"));

        WorkflowComparison.Between(before, Lapses(40, "other", "first")).Behaviour.IsProved.Should().BeTrue();
        WorkflowComparison.Between(before, after).Behaviour.Trace[^1].ToString().Should().Be("lapse by lapse of c-39: other | closed");
    }

    [Fact]
    public void Behaviour_CountsWithinReach_IsShownAtTheLastOne() => WorkflowComparison.Between(Rounds(50), Rounds(51)).Behaviour.Trace.Should().HaveCount(52);

    /// <summary>Steps that only clocks take cost as well: with very many on one stage the question is left open, soon.</summary>
    [Fact]
    public void Behaviour_ThousandsOfLapsesAtOneStage_IsUndecidedSoon()
    {
        var (before, after) = (Lapses(1_500, "other"), Lapses(1_500, "other", "first"));

        var (comparison, time, _) = Effort.Of(() => WorkflowComparison.Between(before, after));

        comparison.Behaviour.Outcome.Should().Be(ProofOutcome.Undecided);
        time.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    /// <summary>Many clocks by one large table: it is compared once.</summary>
    [Fact]
    public void Moves_OfManyStagesWithManyClocksByOneTable_TakeNoLongTime()
    {
        var (before, after) = (ByTable("1"), ByTable("2"));

        var (moves, time, _) = Effort.Of(() => WorkflowComparison.Between(before, after).Moves);

        moves.Should().HaveCount(201).And.OnlyContain(move => move.Findings.Count == 0);
        time.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    /// <summary>Two thousand stages in a row and back, with clocks, guards and facts, and a difference at the end.</summary>
    [Fact]
    public void Between_ThousandsOfStages_TakesNoLongTime()
    {
        var (before, after) = (Row(2_000, last: "closed"), Row(2_000, last: "s-0"));

        var (comparison, time, _) = Effort.Of(() => WorkflowComparison.Between(before, after));

        (comparison.Behaviour.Trace.Count, comparison.Moves.All(move => move.CanMove)).Should().Be((2_001, true));
        time.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    /// <summary>A step that a kind must meet, of those that there are; any where none is named.</summary>
    private static WorkflowDefinition Choice(EquatableList<string> kinds, params FactValue[] met) => Unproved.Definition(Description with
    {
        Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForText("kind", new("类别", "kind"), kinds)]),
        Transitions = Description.Transitions.Select(step => step.Id == "admit" ? step with { Guards = met.Length == 0 ? [] : [Condition.In("kind", met.ToEquatableList())] } : step).ToEquatableList(),
    });

    private static WorkflowDefinition Rounds(int most, int authorities = 1, TransitionId? begin = null) => Unproved.Definition(new()
    {
        Id = "rounds",
        Version = "1",
        Name = BilingualText.Same("rounds"),
        Stages = [new("s", StageKind.Working, BilingualText.Same("s"))],
        Actions = [new("begin", BilingualText.Same("begin")), new("go-round", BilingualText.Same("go round"))],
        Transitions =
        [
            new(begin ?? "begin", null, "begin", "s") { By = [Authority.Anyone] },
            new("round", "s", "go-round", "s") { By = [.. Enumerable.Range(1, authorities).Select(number => Authority.ForRole($"r-{number}"))], AtMost = most },
        ],
    });

    /// <summary>As many clocks, each of which ends the matter when it runs out; the last leads to a stage of its own.</summary>
    private static WorkflowDefinition Lapses(int count, StageId last, TransitionId? begin = null) => Unproved.Definition(new()
    {
        Id = "lapses",
        Version = "1",
        Name = BilingualText.Same("lapses"),
        Stages = [new("open", StageKind.Working, BilingualText.Same("open")), new("closed", StageKind.Closed, BilingualText.Same("closed")), new("other", StageKind.Closed, BilingualText.Same("other"))],
        Actions = [new("begin", BilingualText.Same("begin")), new("lapse", BilingualText.Same("lapse"))],
        Clocks = [.. Enumerable.Range(0, count).Select(number => new WorkflowClock($"c-{number}", ClockKind.Window, BilingualText.Same($"clock {number}"), TimeLimit.ClockHours(number + 1)))],
        Transitions =
        [
            new(begin ?? "begin", null, "begin", "open") { By = [Authority.Anyone], Starts = [.. Enumerable.Range(0, count).Select(number => new ClockId($"c-{number}"))] },
            .. Enumerable.Range(0, count).Select(number => new WorkflowTransition($"lapse-{number}", "open", "lapse", number == count - 1 ? last : "closed") { OnLapseOf = $"c-{number}" }),
        ],
    });

    private static WorkflowDefinition ByTable(string version)
    {
        var table = DecisionTable.From(Laws.LawPlace.Table.Description with { Version = version, Facts = FactCatalogue.Of([.. Laws.LawPlace.Facts.Declarations.Select(fact => fact.Name == "n" ? fact with { Maximum = 999 } : fact)]), Rows = [.. Enumerable.Range(0, 1_000).Select(n => new TableRow($"r{n}", [Condition.Is("n", n)], [new("within", "30h")]))] });
        EquatableList<WorkflowClock> clocks = [.. Enumerable.Range(0, 200).Select(n => new WorkflowClock($"c-{n}", ClockKind.Window, BilingualText.Same($"clock {n}"), new TableLimit("limits", "within")))];
        return Unproved.Definition(Row(200, "closed").Description with
        {
            Version = version,
            Clocks = [.. Description.Clocks, .. clocks],
            Tables = [table],
            Transitions = Row(200, "closed").Description.Transitions.Select(step => step.Id == "submit" ? step with { Starts = [.. clocks.Select(clock => clock.Id)] } : step).ToEquatableList(),
        });
    }

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
