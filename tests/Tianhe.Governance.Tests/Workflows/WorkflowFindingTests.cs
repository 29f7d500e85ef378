using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What makes a description unfit, with a test for each code.</summary>
public sealed class WorkflowFindingTests
{
    private static readonly WorkflowDescription Sound = SampleWorkflow.Description;
    private static readonly WorkflowClock InDays = new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay));
    private static readonly WorkflowDescription OwnDescription = new()
    {
        Id = "own",
        Version = "1",
        Name = new("甲", "own"),
        Facts = FactCatalogue.Of(MatterFacts.Declarations),
        Stages = [new("closed", StageKind.Closed, new("结", "closed"))],
        Actions = [new("begin", new("始", "begin"))],
        Clocks = [],
        Transitions = [new("begin", null, "begin", "closed") { By = [Authority.Anyone] }],
    };

    private static readonly WorkflowTransition Admit = Sound.Transitions[1];
    private static readonly WorkflowTransition Return = Sound.Transitions[2];

    [Fact]
    public void DuplicateId() => Said(Sound with { Stages = [.. Sound.Stages, Sound.Stages[0]], Actions = [.. Sound.Actions, Sound.Actions[1]], Clocks = [.. Sound.Clocks, Sound.Clocks[0]], Transitions = [.. Sound.Transitions, new("submit", "closed", "submit", "closed") { By = [Authority.Anyone] }] })
        .Should().Equal(
            "stages.waiting: The id 'waiting' is used more than once among the stages.",
            "actions.admit: The id 'admit' is used more than once among the actions.",
            "clocks.handling: The id 'handling' is used more than once among the clocks.",
            "transitions.submit: The id 'submit' is used more than once among the transitions.",
            "transitions.submit: The stage 'closed' is of the kind closed, and no step may leave it.");

    [Fact]
    public void DuplicateId_AnswersForTheStagesBehindIt_StayRight() =>
        Codes(Sound with { Stages = [Sound.Stages[0], .. Sound.Stages], Clocks = [Sound.Clocks[0], .. Sound.Clocks] })
            .Should().Equal("workflows.duplicate-id", "workflows.duplicate-id");

    [Fact]
    public void UnknownName_OfEachKind() => Said(With(new WorkflowTransition("nothing", "nowhere", "nothing", "never") { By = [Authority.Anyone], Within = "no-window", Starts = ["no-start"], Stops = ["no-stop"], Resumes = ["no-more"] }))
        .Select(said => said[..said.IndexOf(" Known", StringComparison.Ordinal)]).Should().Equal(
            "transitions.nothing: There is no 'nowhere' among the stages.",
            "transitions.nothing: There is no 'nothing' among the actions.",
            "transitions.nothing: There is no 'never' among the stages.",
            "transitions.nothing: There is no 'no-window' among the clocks.",
            "transitions.nothing: There is no 'no-start' among the clocks.",
            "transitions.nothing: There is no 'no-stop' among the clocks.",
            "transitions.nothing: There is no 'no-more' among the clocks.");

    [Fact]
    public void UnknownName_OfEveryClockThatAStepOrAStageNames() => Said(With(Admit with { Starts = [], Pauses = ["no-pause"], Extends = [new("no-limit", LimitAmount.Parse("1 h"))], OnLapseOf = "no-lapse" }) with { Stages = [Sound.Stages[0] with { Clock = "no-clock" }, .. Sound.Stages.Skip(1)] })
        .Should().Equal(
            "stages.waiting: There is no 'no-clock' among the clocks. Known are: handling, return-window.",
            "transitions.admit: There is no 'no-lapse' among the clocks. Known are: handling, return-window.",
            "transitions.admit: There is no 'no-pause' among the clocks. Known are: handling, return-window.",
            "transitions.admit: There is no 'no-limit' among the clocks. Known are: handling, return-window.");

    [Theory]
    [InlineData("waiting", "check")]
    [InlineData("waiting", "nothing")]
    [InlineData("nowhere", "admit")]
    public void BothApply_OfStepsThatAreNoneOfTheWorkflow_IsNotTold(string from, string action) =>
        Codes(With(new WorkflowTransition("one", from, action, "closed") { By = [Authority.Anyone] }, new("other", from, action, "nowhere") { By = [Authority.Anyone] }))
            .Where(code => code != "workflows.unknown-name").Should().Equal(action == "check" ? ["workflows.both-apply"] : []);

    [Fact]
    public void BothApply_OfTwoBeginningsAndOfTheFirstAction() =>
        Said(With(Sound.Transitions[0], new("submit-closed", null, "submit", "closed") { By = [Authority.Anyone] }, new("again", "waiting", "submit", "waiting") { By = [Authority.Anyone] }, new("again-closed", "waiting", "submit", "closed") { By = [Authority.Anyone] })).Should().Equal(
            "transitions.submit: This step and 'transitions.submit-closed' may both apply. Make their guards exclude one another.",
            "transitions.again: This step and 'transitions.again-closed' may both apply. Make their guards exclude one another.");

    [Fact]
    public void UnknownName_OfWhatAnActionAsksFor_AndOfTheStepThatIsUsedUpFirst() => Said(With(Return with { WhenUsedUp = "never" }) with { Actions = [.. Sound.Actions.Select(action => action.Id == "return" ? action with { Facts = ["rain"] } : action)] }).Should().Equal(
        "actions.return: There is no 'rain' among the facts of the workflow. Known are: returns, passed, actor.is-handler.",
        "transitions.return: There is no 'never' among the transitions. Known are: submit, admit, report, check-passed, check-failed, return.");

    [Fact]
    public void AProducedFact_ThatAnActionAsksFor()
    {
        var whole = new FactProducer { Id = "whole", Title = new("整", "whole"), Produces = FactType.Truth, Inputs = [FactDeclaration.ForTruth("of", new("原值", "of"))], Produce = with => with.Truth("of") };
        var facts = FactCatalogue.Of([.. Sound.Facts.Declarations, FactDeclaration.ForTruth("made", new("得出", "made")) with { From = new("whole", new KeyValuePair<string, FactValue>("of", "passed")) }], FactRegistry.Empty.With(whole));

        Codes(Sound with { Facts = facts, Actions = [.. Sound.Actions.Select(action => action.Id == "return" ? action with { Facts = ["made"] } : action)] }).Should().Equal("facts.given-but-produced");
        Findings(Sound with { Facts = facts, Actions = [.. Sound.Actions, new("make", new("得", "make")) { Facts = ["made"] }] }).Select(finding => finding.Path).Should().Equal("actions.make");
    }

    [Fact]
    public void UnknownName_SaysWhatIsKnown() => Finding(With(Admit with { Starts = ["handlng"] }), "workflows.unknown-name").Describe(Language.Chinese)
        .Should().Be("时限中没有“handlng”。已有：handling、return-window。");

    [Fact]
    public void UnknownName_NothingIsKnown() => Finding(Sound with { Clocks = [], Transitions = [Sound.Transitions[0] with { Starts = ["c"] }] }, "workflows.unknown-name")
        .Describe(Language.English).Should().Be("There is no 'c' among the clocks. Known are: none.");

    [Fact]
    public void WhatTheLibrarySupplies_NeitherStatedNorProducedFrom()
    {
        var whether = new FactProducer
        {
            Id = "whether",
            Title = new("是否", "whether"),
            Produces = FactType.Truth,
            Inputs = [FactDeclaration.ForTruth("what", new("何", "what"))],
            Produce = with => with.Truth("what"),
        };
        var facts = FactCatalogue.Of(
        [
            .. MatterFacts.Declarations,
            FactDeclaration.ForTruth("stated", new("甲", "stated")),
            FactDeclaration.ForTruth("fine", new("乙", "fine")) with { From = new("whether", new KeyValuePair<string, FactValue>("what", "stated")) },
            FactDeclaration.ForTruth("wrong", new("丙", "wrong")) with { From = new("whether", new KeyValuePair<string, FactValue>("what", MatterFacts.ActorIsHandler)) },
        ], FactRegistry.Empty.With(whether));
        var rules = new WorkflowRules
        {
            Workflow = WorkflowDefinition.From(OwnDescription with { Facts = facts, Actions = [new("begin", new("始", "begin")) { Facts = ["stated", MatterFacts.ActorIsRequester] }] }),
            Calendar = WorkingCalendar.China,
            ClockSkewTolerance = NodaTime.Duration.Zero,
        };

        rules.Invoking(one => one.BindTo(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "actions.begin: The fact 'actor.is-requester' is supplied by the library, and no act states it.",
            "facts.wrong: The fact 'wrong' is produced from 'actor.is-handler', which the library supplies; only what acts state can be produced from. Let conditions read 'actor.is-handler' itself.");
    }

    [Fact]
    public void NoBeginning() => Said(Sound with { Transitions = [.. Sound.Transitions.Skip(1)] })
        .Should().Equal("transitions: No step begins a matter. Write one that leaves no stage.");

    [Fact]
    public void NobodyMay() => Said(With(Admit with { By = [] })).Should().Equal("transitions.admit: Nobody may take this step. Name at least one authority.");

    [Fact]
    public void BothApply()
    {
        var finding = Finding(With(Return with { Guards = [Condition.LessThan("returns", 3)] }, new("return-closed", "working", "return", "closed") { By = [Authority.Handler], Guards = [Condition.AtLeast("returns", 2)] }), "workflows.both-apply");

        finding.Path.Should().Be("transitions.return");
        finding.Witness.Should().Be("returns = 2");
        finding.Describe(Language.English).Should().Be("This step and 'transitions.return-closed' may both apply. Make their guards exclude one another. For example: returns = 2.");
    }

    [Fact]
    public void BothApply_WithoutGuards_HasNoWitness() =>
        Finding(With(Admit, new("admit-closed", "waiting", "admit", "closed") { By = [SampleWorkflow.Dispatcher] }), "workflows.both-apply").Witness.Should().BeNull();

    [Fact]
    public void BothApply_GuardsOnDifferentFacts_AreNamedInTheWitness() =>
        Finding(With(Admit with { Guards = [Condition.Is("passed", true)] }, new("admit-closed", "waiting", "admit", "closed") { By = [SampleWorkflow.Dispatcher], Guards = [Condition.MoreThan("returns", 4)] }), "workflows.both-apply")
            .Witness.Should().Be("passed = yes, returns = 5");

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    public void BothApply_AroundTheBound(int from, bool found) =>
        Codes(With(Return, new("return-closed", "working", "return", "closed") { By = [Authority.Handler], Guards = [Condition.AtLeast("returns", from)] }))
            .Contains("workflows.both-apply").Should().Be(found);

    [Fact]
    public void TooManyAlternatives_AreNotCompared() =>
        Said(With([.. Enumerable.Range(0, 33).Select(number => new WorkflowTransition($"return-{number}", "working", "return", "waiting") { By = [Authority.Handler] })])).Should().Equal(
            "transitions.return-0: There are 33 alternative steps out of one stage, by one action or on one lapse; up to 32 can be proved to exclude one another.");

    [Fact]
    public void TooLarge_SaysHowLarge() => Said(Sound with { Actions = [.. Sound.Actions, .. Enumerable.Range(0, 20_000).Select(number => new WorkflowAction($"more-{number}", new("甲", "A")))] }).Should().Equal(
        "stages: 4 stages times 20005 actions are more than 100000. Split the workflow.");

    [Fact]
    public void BothApply_WhateverElseIsWrongWithTheStep() =>
        Codes(With(Admit with { By = [] }, new("admit-nowhere", "waiting", "admit", "nowhere") { By = [Authority.Anyone] }))
            .Should().Equal("workflows.nobody-may", "workflows.unknown-name", "workflows.both-apply");

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void TooManyAlternatives_ToBeProved(int count, bool found) =>
        Codes(With([.. Enumerable.Range(0, count).Select(number => new WorkflowTransition($"return-{number}", "working", "return", "waiting") { By = [Authority.Handler], Guards = [Condition.Is("returns", number)] })]))
            .Should().Equal(found ? ["workflows.too-many-alternatives"] : []);

    [Theory]
    [InlineData(99, 1_000, false)]
    [InlineData(100, 1_000, true)]
    public void TooLarge_StagesTimesActions(int stages, int actions, bool found) => Codes(Sound with
    {
        Stages = [.. Sound.Stages, .. Enumerable.Range(0, stages - Sound.Stages.Count).Select(number => new WorkflowStage($"more-{number}", StageKind.Working, new("甲", "A")))],
        Actions = [.. Sound.Actions, .. Enumerable.Range(0, actions - Sound.Actions.Count).Select(number => new WorkflowAction($"more-{number}", new("甲", "A")))],
    }).Should().Equal(found ? ["workflows.too-large"] : []);

    [Fact]
    public void Findings_AThousandProblems_EndTheSearch() => Findings(Sound with
    {
        Transitions = [.. Sound.Transitions, .. Enumerable.Range(0, 5_000).Select(number => new WorkflowTransition($"more-{number}", "nowhere", "admit", "working") { By = [Authority.Anyone] })],
    }).Should().HaveCount(1_001);

    [Fact]
    public void NeverApplies() => Said(With(Admit with { Guards = [Condition.LessThan("returns", 2), Condition.Is("passed", true), Condition.AtLeast("returns", 2)] }))
        .Should().Equal("transitions.admit: The guards of this step on the fact 'returns' exclude one another, so it can never be taken.");

    [Fact]
    public void NeverApplies_ByAFact_IsAllThatIsSaid() => Said(With(Admit with { Guards = [Condition.LessThan("returns", 2), Condition.AtLeast("returns", 2), Condition.AnyOf(Condition.Is("passed", true), Condition.Is("returns", 1))] }))
        .Should().Equal("transitions.admit: The guards of this step on the fact 'returns' exclude one another, so it can never be taken.");

    [Fact]
    public void GuardsContradict_WithinOneGuard() => Said(With(Admit with { Guards = [Condition.AllOf(Condition.LessThan("returns", 2), Condition.AtLeast("returns", 2))] }))
        .Should().Equal("transitions.admit: The guards of this step together exclude one another, so it can never be taken.");

    [Fact]
    public void NotProved_IsToldOnce_AndNothingMoreIsLookedFor() => Said(HardToProve).Should().Equal(
        "transitions.placed: The guards are too intricate: after 1000000 steps it is not proved that alternatives exclude one another. Write the guards of this step more simply, or make several steps of it.");

    [Fact]
    public void LeavesClosedStage_TheFirstOne() => Said(OwnDescription with { Actions = [new("begin", new("始", "begin")), new("reopen", new("重开", "reopen"))], Transitions = [.. OwnDescription.Transitions, new("reopen", "closed", "reopen", "closed") { By = [Authority.Anyone] }] })
        .Should().Equal("transitions.reopen: The stage 'closed' is of the kind closed, and no step may leave it.");

    [Fact]
    public void LeavesClosedStage() => Said(Sound with { Transitions = [.. Sound.Transitions, new("reopen", "closed", "admit", "working") { By = [Authority.Anyone] }] })
        .Should().Equal("transitions.reopen: The stage 'closed' is of the kind closed, and no step may leave it.");

    [Fact]
    public void APausedDayThatIsNotStated() => Said(With(Admit with { Starts = [], Pauses = ["handling"] }) with { Clocks = [InDays, .. Sound.Clocks.Skip(1)] })
        .Should().Equal("transitions.admit: This step pauses the clock 'handling'. Say with the clock, as pausedDay, what becomes of the day of the pause.");

    [Theory]
    [InlineData("requester")]
    [InlineData("handler")]
    public void ABeginningThatNobodyCanTake(string by) =>
        Said(Sound with { Transitions = [Sound.Transitions[0] with { By = [by == "requester" ? Authority.Requester : Authority.Handler] }, .. Sound.Transitions.Skip(1)] }).Should().ContainSingle().Which.Should().StartWith("transitions.submit: Nobody may take this step.");

    [Theory]
    [InlineData("within")]
    [InlineData("on lapse")]
    public void ABeginningWithAClock_WhichRunsForNobodyYet(string how) =>
        Said(Sound with { Transitions = [Sound.Transitions[0] with { Within = how == "within" ? new ClockId("handling") : default(ClockId?), OnLapseOf = how == "on lapse" ? new ClockId("handling") : default(ClockId?) }, .. Sound.Transitions.Skip(1)] })
            .Should().Equal("transitions.submit: Nobody may take this step. Name at least one authority.");

    [Fact]
    public void ABeginningThatSomebodyCanTake_BesideThoseWhoCannot() => Said(Sound with { Transitions = [Sound.Transitions[0] with { By = [Authority.Requester, Authority.ForRole("dispatcher")] }, .. Sound.Transitions.Skip(1)] }).Should().BeEmpty();

    [Theory]
    [InlineData(HandlerChange.None, false)]
    [InlineData(HandlerChange.Nobody, false)]
    [InlineData(HandlerChange.Actor, true)]
    [InlineData(HandlerChange.Named, true)]
    public void ALapseThatGivesTheMatterToSomebody(HandlerChange change, bool found) => Said(With(Admit with { OnLapseOf = "handling", Handler = change }))
        .Should().Equal(found ? ["transitions.admit: This step is taken by a lapse, and cannot give the matter to who acts or who is named."] : []);

    [Fact]
    public void AnExtensionInAnotherUnit() => Said(With(Admit with { Starts = [], Extends = [new("handling", LimitAmount.Parse("4 wh"))] }))
        .Should().Equal("transitions.admit: The clock 'handling' of 72 hours cannot be extended by 4 working hours: the units differ.");

    [Fact]
    public void AnExtensionByAFactThatMayBeNothing() => Said(With(Admit with { Starts = [], Extends = [new("handling", (FactName)"returns")] }))
        .Should().Equal("transitions.admit: The fact 'returns' cannot extend a limit: that takes a whole number or a count whose minimum is 1 or more.");

    [Fact]
    public void AStepThatIsNeverUsedUp() => Said(With(Admit with { WhenUsedUp = "submit" }))
        .Should().Equal("transitions.admit: The step 'submit' has no atMost, or leaves another stage or by another action, so that this step never follows on its being used up.");

    [Theory]
    [InlineData("submit", "has no atMost and leaves another stage")]
    [InlineData("admit-late", "is the step itself")]
    [InlineData("admit-often", "has no atMost")]
    [InlineData("return", "leaves another stage by the same action")]
    [InlineData("waiting-return", "leaves by another action")]
    [InlineData("admit", null)]
    public void AStepThatWaitsForAnotherThatIs(string other, string? wrong) => Codes(Sound with
    {
        Transitions =
        [
            .. Sound.Transitions.Where(step => step.Id != "return" && step.Id != "admit"), Admit with { AtMost = 2 },
            new("return", "working", "admit", "waiting") { By = [Authority.Handler], AtMost = 1 },
            new("waiting-return", "waiting", "return", "waiting") { By = [Authority.Handler], AtMost = 1 },
            new("admit-late", "waiting", "admit", "closed") { By = [Authority.Handler], AtMost = 1, WhenUsedUp = other, Guards = [Condition.Is("returns", 1)] },
            new("admit-often", "waiting", "admit", "closed") { By = [Authority.Handler], Guards = [Condition.Is("returns", 2)] },
        ],
    }).Where(code => code != "workflows.both-apply").Should().Equal(wrong is null ? [] : ["workflows.not-used-up"]);

    [Theory]
    [InlineData("ForNumber", 0, 1, true)]
    [InlineData("ForNumber", 0, 0, false)]
    [InlineData("ForNumber", 2, 1, false)]
    [InlineData("ForCount", 0, 1, true)]
    [InlineData("ForRate", 0, 1, false)]
    public void AnExtensionByAFact_ThatIsAWholeNumberOfOneOrMore(string type, int scale, int minimum, bool fits)
    {
        var fact = type switch
        {
            "ForNumber" => FactDeclaration.ForNumber("by", new("延", "by"), scale),
            "ForCount" => FactDeclaration.ForCount("by", new("延", "by")),
            _ => FactDeclaration.ForRate("by", new("延", "by"), scale, NumberRounding.HalfUp),
        };

        Codes(With(Admit with { Starts = [], Extends = [new("handling", (FactName)"by")] }) with { Facts = FactCatalogue.Of([.. Sound.Facts.Declarations, fact with { Minimum = minimum }]) })
            .Should().Equal(fits ? [] : ["workflows.extension-fact"]);
    }

    [Theory]
    [InlineData("starts")]
    [InlineData("stops")]
    [InlineData("pauses")]
    public void ClockTwice_AnExtensionOfWhatTheStepMoves(string moved)
    {
        var step = Admit with { Starts = [], Extends = [new("handling", LimitAmount.Parse("1 h"))] };

        Said(With(moved switch { "starts" => step with { Starts = ["handling"] }, "stops" => step with { Stops = ["handling"] }, _ => step with { Pauses = ["handling"] } })).Should().Equal(
            "transitions.admit: This step starts, stops, pauses, resumes or extends the clock 'handling' more than once. Say once what it does to it.");
    }

    [Fact]
    public void ClockTwice_AnExtensionOfWhatRunsOn_IsNone() => Said(With(Admit with { Starts = [], Resumes = ["handling"], Extends = [new("handling", LimitAmount.Parse("1 h"))] })).Should().BeEmpty();

    [Fact]
    public void ClockTwice() => Said(With(Admit with { Starts = ["handling", "handling"], Stops = ["return-window"], Resumes = ["return-window"] })).Should().Equal(
        "transitions.admit: This step starts, stops, pauses, resumes or extends the clock 'handling' more than once. Say once what it does to it.",
        "transitions.admit: This step starts, stops, pauses, resumes or extends the clock 'return-window' more than once. Say once what it does to it.");

    [Fact]
    public void AGuardThatDoesNotFit() => Said(With(Admit with { Guards = [Condition.Is("passed", 1), Condition.Is("rain", true)] })).Should().Equal(
        "transitions.admit: The fact 'passed' is a truth; found '1'.",
        "transitions.admit: The fact 'rain' is not declared. Declared are: returns, passed, actor.is-handler.");

    [Fact]
    public void AGuardThatIsAny_IsMet() => Codes(With(Admit with { Guards = [Condition.Any] })).Should().BeEmpty();

    [Fact]
    public void From_EveryProblem_IsListedAtOnce() => FluentActions.Invoking(() => WorkflowDefinition.From(Troubled)).Should().Throw<InvalidDefinitionException>()
        .Which.Message.Split('\n')[0].Should().Be("The workflow 'sample' has 7 error(s):");

    [Fact]
    public void From_EveryProblem_IsSaidInChinese() => Findings(Troubled).Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
        "“waiting”在环节中用了不止一次。",
        "没有任何步骤使事项开始。请写一个不离开任何环节的步骤。",
        "动作中没有“reopen”。已有：submit、admit、return、report、check。",
        "环节“closed”属于结案类，不能再有步骤离开。",
        "没有人可以执行这一步。请至少写明一类有权人员。",
        "本步骤对“returns”的各项条件互相矛盾，永远不能执行。",
        "本步骤与“transitions.admit-closed”可能同时适用。请使两者的条件互斥。");

    private static WorkflowDescription Troubled => Sound with
    {
        Stages = [.. Sound.Stages, Sound.Stages[0]],
        Transitions =
        [
            Admit,
            new("reopen", "closed", "reopen", "working"),
            new("admit-late", "waiting", "admit", "working") { By = [SampleWorkflow.Dispatcher], Within = "handling", Guards = [Condition.LessThan("returns", 1), Condition.MoreThan("returns", 0)] },
            new("admit-closed", "waiting", "admit", "closed") { By = [Authority.Anyone] },
        ],
    };

    /// <summary>That the first two exclude one another is hard to see, and that the last two do not is not.</summary>
    private static WorkflowDescription HardToProve
    {
        get
        {
            WorkflowTransition Step(TransitionId id, Condition guard) => new(id, "waiting", "admit", "closed") { By = [Authority.Anyone], Guards = [guard] };
            return With(Step("placed", Pigeons.Placed), Step("apart", Pigeons.Apart), Step("apart-too", Pigeons.Apart)) with { Facts = FactCatalogue.Of([.. Sound.Facts.Declarations, .. Pigeons.Facts]) };
        }
    }

    /// <summary>The sound description with steps in the place of those out of the same stage by the same action.</summary>
    private static WorkflowDescription With(params WorkflowTransition[] steps) => Sound with
    {
        Transitions = [.. Sound.Transitions.Where(sound => !steps.Any(step => step.From == sound.From && step.Action == sound.Action)), .. steps],
    };

    private static List<Finding> Findings(WorkflowDescription description)
    {
        var findings = new List<Finding>();
        WorkflowCompiler.Compile(description, new("sample", "1", ""), findings);
        return findings;
    }

    private static Finding Finding(WorkflowDescription description, string code) =>
        Findings(description).Should().ContainSingle(finding => finding.Code == code).Which;

    private static IEnumerable<string> Said(WorkflowDescription description) => Findings(description).Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");

    private static IEnumerable<string> Codes(WorkflowDescription description) => Findings(description).Select(finding => finding.Code);
}
