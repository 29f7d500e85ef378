using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>Small edits, each with what is told of it and with the shortest trace on which the definitions differ.</summary>
public sealed class EditTests
{
    private const string Submitted = "submit by anyone: waiting | waiting";
    private const string Working = $"{Submitted}; admit by dispatcher: working | working";
    private const string Reported = $"{Working}; report by the handler while in office: checking | checking";

    private const string Suspended = $"{Working}; suspend by dispatcher: suspended | suspended";

    private static readonly Condition Few = Condition.LessThan("returns", 1);
    private static readonly Condition Passed = Condition.Is("passed", true);

    private static readonly Dictionary<string, Func<WorkflowComparison>> Edits = new(StringComparer.Ordinal)
    {
        ["another authority"] = () => With(WithStep("return", step => step with { By = [Authority.Handler, Dispatcher] })),
        ["no authority"] = () => With(WithStep("return", step => step with { By = [Dispatcher] })),
        ["a wider guard"] = () => With(WithStep("return", step => step with { Guards = [Condition.LessThan("returns", 3)] })),
        ["a guard written otherwise"] = () => With(WithStep("return", step => step with { Guards = [Condition.AtMost("returns", 1)] })),
        ["a value to be known"] = () => With(WithStep("resume", step => step with { Guards = [Condition.AtLeast("returns", 0)] })),
        ["without a window"] = () => With(WithStep("return", step => step with { Within = null })),
        ["another count"] = () => With(WithStep("return", step => step with { AtMost = 1 })),
        ["another handler"] = () => With(WithStep("admit", step => step with { Handler = HandlerChange.Actor })),
        ["a clock not started"] = () => With(WithStep("report", step => step with { Starts = [] })),
        ["another extension"] = () => With(WithStep("extend", step => step with { Extends = [new("handling", new LimitAmount(3, LimitUnit.WorkingDays))] })),
        ["another limit"] = () => With(WithClock("silence", clock => new(clock.Id, clock.Kind, clock.Name, TimeLimit.ClockHours(72)))),
        ["a limit at another time of day"] = () => With(WithClock("handling", clock => new(clock.Id, clock.Kind, clock.Name, TimeLimit.WorkingDays(5, FirstDay.NextDay, new DueTime(17, 30))) { PausedDay = clock.PausedDay })),
        ["a warning"] = () => With(WithClock("handling", clock => clock with { Warnings = [new(1, LimitUnit.WorkingDays)] })),
        ["no lapse"] = () => With(WithoutStep("lapse")),
        ["a person may, too"] = () => With(WithStep("lapse", step => step with { By = [Authority.Requester] })),
        ["another way"] = () => With(WithStep("check-failed", step => Moved(step, "checking", "waiting"))),
        ["a stage without its clock"] = () => With(WithStage("working", stage => stage with { Clock = null })),
        ["another kind"] = () => With(WithStage("waiting", stage => new(stage.Id, StageKind.Pool, stage.Name))),
        ["another name"] = () => With(WithStage("waiting", stage => new(stage.Id, stage.Kind, new("待收件", "awaiting receipt")))),
        ["another id"] = () => With(Renamed(Description, "checking", "review"), new KeyValuePair<StageId, StageId>("checking", "review")),
        ["another id, unsaid"] = () => With(Renamed(Description, "checking", "review")),
        ["facts not stated"] = () => With(Description with { Actions = Description.Actions.Select(action => action with { Facts = [] }).ToEquatableList() }),
        ["a smaller range"] = () => With(WithFact("returns", fact => fact with { Minimum = 1 })),
        ["another scale"] = () => With(WithFact("returns", fact => FactDeclaration.ForNumber(fact.Name, fact.Title, 1) with { Minimum = 0 })),
        ["a wider range of an extension"] = () => With(WithFact("days", fact => fact with { Maximum = 60 })),
        ["steps in another order"] = () => With(Description with { Transitions = Description.Transitions.Reverse().ToEquatableList() }),
        ["another id of a step"] = () => With(WithStep("suspend", Postponed)),
        ["a citation"] = () => With(WithStep("return", step => step with { Citation = new(new("街道办", "sub-district office"), new("办法", "Measures")) })),
        ["another workflow"] = () => With(Description with { Id = "other", Name = new("另一流程", "other workflow"), Version = "2" }),
        ["authorities in another order"] = () => Compared(WithStep("suspend", step => step with { By = [Dispatcher, Checker] }), WithStep("suspend", step => step with { By = [Checker, Dispatcher] })),
        ["a role for the person who asked"] = () => With(WithStep("suspend", step => step with { By = [Dispatcher, Authority.ForRequesterBy("checker")] })),
        ["no value to be known"] = () => Compared(WithStep("resume", step => step with { Guards = [Condition.AtLeast("returns", 0)] }), Description),
        ["any of two guards, now all"] = () => Compared(WithStep("resume", step => step with { Guards = [Condition.AnyOf(Few, Passed)] }), WithStep("resume", step => step with { Guards = [Condition.AllOf(Few, Passed)] })),
        ["all of two guards, now any"] = () => Compared(WithStep("resume", step => step with { Guards = [Condition.AllOf(Few, Passed)] }), WithStep("resume", step => step with { Guards = [Condition.AnyOf(Few, Passed)] })),
        ["any of two guards, written otherwise"] = () => Compared(
            WithStep("resume", step => step with { Guards = [Condition.AnyOf(Few, Passed)] }),
            WithStep("resume", step => step with { Guards = [Condition.Not(Condition.AllOf(Condition.AtLeast("returns", 1), Condition.Is("passed", false)))] })),
        ["all of two guards, each for itself"] = () => Compared(WithStep("resume", step => step with { Guards = [Condition.AllOf(Few, Passed)] }), WithStep("resume", step => step with { Guards = [Few, Passed] })),
        ["within a window that runs on"] = () => Compared(WithStep("resume", step => step with { Within = "return-window" }), WithStep("resume", step => step with { Within = "return-window", By = [Dispatcher, Checker] })),
        ["within a window that has run out"] = () => Compared(RunOut, RunOut with { Transitions = RunOut.Transitions.Where(step => step.Id != "late").ToEquatableList() }),
        ["once another step is used up"] = () => Compared(UsedUp(Dispatcher), UsedUp(Dispatcher, Checker)),
        ["another count behind an alternative"] = () => Compared(WithStep("report", step => step with { AtMost = 1 }), WithStep("report", step => step with { AtMost = 2 })),
        ["a step in two, one of them counted"] = () => Compared(WithStep("suspend", step => step with { Guards = [Condition.AtLeast("returns", 0)] }), Parted),
        ["two steps in one, not counted"] = () => Compared(Parted, WithStep("suspend", step => step with { Guards = [Condition.AtLeast("returns", 0)] })),
        ["a lapse more"] = () => With(WithMore(new WorkflowTransition("no-return", "working", "lapse", "waiting") { OnLapseOf = "return-window" })),
        ["a second lapse less"] = () => Compared(WithMore(Second("second")), Description),
        ["another id of a second lapse"] = () => Compared(WithMore(Second("second")), WithMore(Second("other"))),
        ["a lapse once more"] = () => Compared(WithStep("lapse", step => Moved(step, "checking", "working") with { AtMost = 1 }), WithStep("lapse", step => Moved(step, "checking", "working") with { AtMost = 2 })),
        ["a lapse once less"] = () => Compared(WithStep("lapse", step => Moved(step, "checking", "working") with { AtMost = 2 }), WithStep("lapse", step => Moved(step, "checking", "working") with { AtMost = 1 })),
        ["an action more"] = () => With(Noted),
        ["an action less"] = () => Compared(Noted, Description),
        ["facts stated by the first action"] = () => With(Description with { Actions = Description.Actions.Select(action => action.Id == "submit" ? action with { Facts = ["returns"] } : action).ToEquatableList() }),
        ["facts stated by an action that stands first now"] = () => With(Description with { Actions = [new("check", new("核查", "check")), .. Description.Actions.Where(action => action.Id != "check")] }),
        ["stages in another order and another id of a step"] = () => With(Noted with { Stages = Description.Stages.Reverse().ToEquatableList(), Transitions = WithStep("suspend", Postponed).Transitions }),
        ["stages in another order and a wider guard"] = () => With(WithStep("return", step => step with { Guards = [Condition.LessThan("returns", 3)] }) with { Stages = Description.Stages.Reverse().ToEquatableList() }),
        ["facts of another scale, for several"] = () => Compared(Several(0), Several(1)),
    };

    private static readonly (string Edit, string[] Changes, string Trace)[] Rows =
    [
        ("another authority", ["transitions.return: Step 'return', who may: was the handler while in office; is now the handler while in office, dispatcher."], $"{Working}; return by dispatcher on returns = 0: nothing | waiting; PermittedAfter"),
        ("no authority", ["transitions.return: Step 'return', who may: was the handler while in office; is now dispatcher."], $"{Working}; return by the handler while in office on returns = 0: waiting | nothing; PermittedBefore"),
        ("a wider guard", ["transitions.return: Step 'return', guards: was number of returns < 2; is now number of returns < 3."], $"{Working}; return by the handler while in office on returns = 2: nothing | waiting; PermittedAfter"),
        ("a guard written otherwise", ["transitions.return: Step 'return', guards: was number of returns < 2; is now number of returns ≤ 1."], "Proved"),
        ("a value to be known", ["transitions.resume: Step 'resume', guards: was none; is now number of returns ≥ 0."], $"{Working}; suspend by dispatcher: suspended | suspended; resume by dispatcher on returns = missing: working | nothing; PermittedBefore"),
        ("without a window", ["transitions.return: Step 'return', window: was return-window; is now none."], $"{Working}; return by the handler while in office on returns = 0: waiting | waiting; Window"),
        ("another count", ["transitions.return: Step 'return', how often: was 2 times; is now once."], $"{Working}; return by the handler while in office on returns = 0: waiting | waiting; admit by dispatcher: working | working; return by the handler while in office on returns = 0: waiting | nothing; PermittedBefore"),
        ("another handler", ["transitions.admit: Step 'admit', handler: was who is named; is now who acts."], $"{Working}; Handler"),
        ("a clock not started", ["transitions.report: Step 'report', clocks started: was silence; is now none."], $"{Reported}; Clocks"),
        ("another extension", ["transitions.extend: Step 'extend', clocks extended: was handling by the fact 'days'; is now handling by 3 working days."], $"{Working}; extend by dispatcher on days = 1: working | working; Clocks"),
        ("another limit", ["clocks.silence: Clock 'silence', limit: was 48 hours, around the clock; is now 72 hours, around the clock."], $"{Reported}; Clocks"),
        ("a limit at another time of day", ["clocks.handling: Clock 'handling', limit: was 5 working days, counted from the next day, due at 24:00; is now 5 working days, counted from the next day, due at 17:30."], $"{Working}; Clocks"),
        ("a warning", ["clocks.handling: Clock 'handling', warnings: was none; is now 1 working day."], $"{Working}; Clocks"),
        ("no lapse", ["transitions.lapse: Step 'lapse' is gone: from 'checking' by 'lapse' to 'closed'."], $"{Reported}; lapse by lapse of silence: closed | nothing; PermittedBefore"),
        ("a person may, too", ["transitions.lapse: Step 'lapse', who may: was none; is now the person who asked."], $"{Reported}; lapse by the person who asked: nothing | closed; PermittedAfter"),
        ("another way", ["transitions.check-failed: Step 'check-failed', stage reached: was working; is now waiting."], $"{Reported}; check by checker on passed = no: working | waiting; Stage, Clocks"),
        ("a stage without its clock", ["stages.working: Stage 'working', clock of the stage: was handling; is now none."], $"{Working}; Clocks"),
        ("another kind", ["stages.waiting: Stage 'waiting', kind: was intake; is now pool."], $"{Submitted}; StageKind"),
        ("another name", ["stages.waiting: Stage 'waiting', name: was awaiting admission; is now awaiting receipt."], "Proved"),
        ("another id", ["stages.review: Stage 'checking' bears the id 'review' now."], "Proved"),
        ("another id, unsaid", ["stages.review: Stage 'review' is new: awaiting check (checking).", "stages.checking: Stage 'checking' is gone: awaiting check (checking).", "transitions.report: Step 'report', stage reached: was checking; is now review.", "transitions.check-passed: Step 'check-passed', stage left: was checking; is now review.", "transitions.check-failed: Step 'check-failed', stage left: was checking; is now review.", "transitions.lapse: Step 'lapse', stage left: was checking; is now review."], $"{Working}; report by the handler while in office: checking | review; Stage"),
        ("facts not stated", ["actions.check: Action 'check', facts that an act may state: was passed; is now none."], $"{Reported}; check by checker on passed = yes: closed | closed; StatedFacts"),
        ("a smaller range", ["facts.returns: Fact 'returns', values: was a whole number, 0 or more; is now a whole number, 1 or more."], $"{Working}; return by the handler while in office on returns = 0: waiting | nothing; PermittedBefore"),
        ("another scale", ["facts.returns: Fact 'returns', values: was a whole number, 0 or more; is now a number of at most 1 decimal place(s), 0 or more."], $"{Working}; return by the handler while in office: waiting | waiting; FactDeclaration"),
        ("a wider range of an extension", ["facts.days: Fact 'days', values: was a whole number from 1 to 30; is now a whole number from 1 to 60."], $"{Working}; extend by dispatcher on days = 31: nothing | working; PermittedAfter"),
        ("steps in another order", [], "Proved"),
        ("another id of a step", ["transitions.postpone: Step 'postpone' is new: from 'working' by 'suspend' to 'suspended'.", "transitions.suspend: Step 'suspend' is gone: from 'working' by 'suspend' to 'suspended'."], "Proved"),
        ("a citation", ["transitions.return: Step 'return', citation: was none; is now sub-district office, Measures."], "Proved"),
        ("another workflow", ["id: Workflow 'sample', id: was sample; is now other.", "name: Workflow 'sample', name: was sample workflow; is now other workflow."], "Proved"),
        ("authorities in another order", [], "Proved"),
        ("a role for the person who asked", ["transitions.suspend: Step 'suspend', who may: was dispatcher; is now dispatcher, checker on behalf of the person who asked."], $"{Working}; suspend by checker on behalf of the person who asked: nothing | suspended; PermittedAfter"),
        ("no value to be known", ["transitions.resume: Step 'resume', guards: was number of returns ≥ 0; is now none."], $"{Suspended}; resume by dispatcher on returns = missing: nothing | working; PermittedAfter"),
        ("any of two guards, now all", ["transitions.resume: Step 'resume', guards: was number of returns < 1 or check passed = yes; is now number of returns < 1 and check passed = yes."], $"{Suspended}; resume by dispatcher on returns = 0, passed = no: working | nothing; PermittedBefore"),
        ("all of two guards, now any", ["transitions.resume: Step 'resume', guards: was number of returns < 1 and check passed = yes; is now number of returns < 1 or check passed = yes."], $"{Suspended}; resume by dispatcher on returns = 0, passed = no: nothing | working; PermittedAfter"),
        ("any of two guards, written otherwise", ["transitions.resume: Step 'resume', guards: was number of returns < 1 or check passed = yes; is now not (number of returns ≥ 1 and check passed = no)."], "Proved"),
        ("all of two guards, each for itself", ["transitions.resume: Step 'resume', guards: was number of returns < 1 and check passed = yes; is now number of returns < 1, check passed = yes."], "Proved"),
        ("within a window that runs on", ["transitions.resume: Step 'resume', who may: was dispatcher; is now dispatcher, checker."], $"{Suspended}; resume by checker: nothing | working; PermittedAfter"),
        ("within a window that has run out", ["transitions.late: Step 'late' is gone: from 'suspended' by 'return' to 'closed'."], "Proved"),
        ("once another step is used up", ["transitions.extend-more: Step 'extend-more', who may: was dispatcher; is now dispatcher, checker."], $"{Working}; extend by dispatcher on days = 1: working | working; extend by checker: nothing | working; PermittedAfter"),
        ("another count behind an alternative", ["transitions.report: Step 'report', how often: was once; is now 2 times."], $"{Reported}; check by checker on passed = no: working | working; report by the handler while in office: nothing | checking; PermittedAfter"),
        ("a step in two, one of them counted", ["transitions.suspend: Step 'suspend', guards: was number of returns ≥ 0; is now number of returns ≤ 4.", "transitions.suspend-once: Step 'suspend-once' is new: from 'working' by 'suspend' to 'suspended'."], $"{Working}; suspend by dispatcher on returns = 5: suspended | suspended; resume by dispatcher: working | working; suspend by dispatcher on returns = 5: suspended | nothing; PermittedBefore"),
        ("two steps in one, not counted", ["transitions.suspend: Step 'suspend', guards: was number of returns ≤ 4; is now number of returns ≥ 0.", "transitions.suspend-once: Step 'suspend-once' is gone: from 'working' by 'suspend' to 'suspended'."], $"{Working}; suspend by dispatcher on returns = 5: suspended | suspended; resume by dispatcher: working | working; suspend by dispatcher on returns = 5: nothing | suspended; PermittedAfter"),
        ("a lapse more", ["transitions.no-return: Step 'no-return' is new: from 'working' by 'lapse' to 'waiting'."], $"{Working}; lapse by lapse of return-window: nothing | waiting; PermittedAfter"),
        ("a second lapse less", ["transitions.second: Step 'second' is gone: from 'checking' by 'lapse' to 'working'."], $"{Reported}; lapse by lapse of return-window: working | nothing; PermittedBefore"),
        ("another id of a second lapse", ["transitions.other: Step 'other' is new: from 'checking' by 'lapse' to 'working'.", "transitions.second: Step 'second' is gone: from 'checking' by 'lapse' to 'working'."], "Proved"),
        ("a lapse once more", ["transitions.lapse: Step 'lapse', how often: was once; is now 2 times."], $"{Reported}; lapse by lapse of silence: working | working; report by the handler while in office: checking | checking; lapse by lapse of silence: nothing | working; PermittedAfter"),
        ("a lapse once less", ["transitions.lapse: Step 'lapse', how often: was 2 times; is now once."], $"{Reported}; lapse by lapse of silence: working | working; report by the handler while in office: checking | checking; lapse by lapse of silence: working | nothing; PermittedBefore"),
        ("an action more", ["actions.note: Action 'note' is new: note.", "transitions.note: Step 'note' is new: from 'working' by 'note' to 'working'."], $"{Working}; note by dispatcher: nothing | working; PermittedAfter"),
        ("an action less", ["actions.note: Action 'note' is gone: note.", "transitions.note: Step 'note' is gone: from 'working' by 'note' to 'working'."], $"{Working}; note by dispatcher: working | nothing; PermittedBefore"),
        ("facts stated by the first action", ["actions.submit: Action 'submit', facts that an act may state: was none; is now returns."], $"{Submitted}; StatedFacts"),
        ("facts stated by an action that stands first now", ["actions.check: Action 'check', facts that an act may state: was passed; is now none."], $"{Reported}; check by checker on passed = yes: closed | closed; StatedFacts"),
        ("stages in another order and another id of a step", ["actions.note: Action 'note' is new: note.", "transitions.postpone: Step 'postpone' is new: from 'working' by 'suspend' to 'suspended'.", "transitions.suspend: Step 'suspend' is gone: from 'working' by 'suspend' to 'suspended'."], "Proved"),
        ("stages in another order and a wider guard", ["transitions.return: Step 'return', guards: was number of returns < 2; is now number of returns < 3."], $"{Working}; return by the handler while in office on returns = 2: nothing | waiting; PermittedAfter"),
        ("facts of another scale, for several", ["facts.returns: Fact 'returns', values: was a whole number, 0 or more; is now a number of at most 1 decimal place(s), 0 or more.", "facts.score: Fact 'score', values: was a whole number; is now a number of at most 1 decimal place(s)."], $"{Reported}; check by checker: closed | closed; FactDeclaration"),
    ];

    public static TheoryData<string, string[]> Changes => new(Rows.Select(row => (row.Edit, row.Changes)));

    public static TheoryData<string, string> Traces => new(Rows.Select(row => (row.Edit, row.Trace)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Changes_OfASmallEdit_AreTold(string edit, string[] changes) => Edits[edit]().Changes.Select(change => $"{change}").Should().Equal(changes);

    [Theory]
    [MemberData(nameof(Traces))]
    public void Behaviour_OfASmallEdit_IsProvedOrShownByTheShortestTrace(string edit, string trace)
    {
        var behaviour = Edits[edit]().Behaviour;
        (behaviour.Outcome == ProofOutcome.Refuted ? $"{string.Join("; ", behaviour.Trace)}; {string.Join(", ", behaviour.Differences.Select(difference => difference.Kind))}" : $"{behaviour.Outcome}").Should().Be(trace);
    }

    [Fact]
    public void Rows_CoverEveryEdit() => Rows.Select(row => row.Edit).Should().BeEquivalentTo(Edits.Keys);

    /// <summary>The fact that comes first in the catalogue is named, whichever a guard reads first.</summary>
    [Fact]
    public void Differences_OfTwoFactsDeclaredOtherwise_NameTheFirst() => Edits["facts of another scale, for several"]().Behaviour.Differences.Select(difference => $"{difference.Line}").Should().Equal(
        "A guard reads the fact 'number of returns', which is declared otherwise: was a whole number, 0 or more; is now a number of at most 1 decimal place(s), 0 or more.");

    /// <summary>What a comparison takes is the same on every machine, so that what was decided within a budget stays so.</summary>
    [Theory]
    [InlineData("another id of a step", 2087)]
    [InlineData("another id of a second lapse", 3803)]
    [InlineData("a guard written otherwise", 2101)]
    [InlineData("any of two guards, written otherwise", 2145)]
    [InlineData("a person may, too", 437)]
    [InlineData("no value to be known", 270)]
    [InlineData("two steps in one, not counted", 754)]
    [InlineData("another extension", 160)]
    [InlineData("facts of another scale, for several", 271)]
    public void Behaviour_OfASmallEdit_TakesItsSteps(string edit, int steps) => Edits[edit]().Behaviour.Steps.Should().Be(steps);

    /// <summary>What is of words only needs no search, and what is not is never taken for it.</summary>
    [Theory]
    [InlineData("another name", false)]
    [InlineData("another id", false)]
    [InlineData("a citation", false)]
    [InlineData("another workflow", false)]
    [InlineData("steps in another order", false)]
    [InlineData("another id of a step", true)]
    [InlineData("a guard written otherwise", true)]
    public void Behaviour_ThatIsProved_IsSearchedWhereMoreThanWordsChanged(string edit, bool isSearched) => Edits[edit]().Behaviour.Should().Match<BehaviourProof>(behaviour => behaviour.IsProved && behaviour.Steps > 0 == isSearched);

    [Fact]
    public void Behaviour_WordsAndAGuard_IsSearched() =>
        With(WithStep("return", step => step with { Guards = [], Citation = new(new("街道办", "sub-district office"), new("办法", "Measures")) })).Behaviour.Outcome.Should().Be(ProofOutcome.Refuted);

    /// <summary>Two alternatives, of which one may be taken once.</summary>
    private static WorkflowDescription Parted => WithStep(
        WithMore(new WorkflowTransition("suspend-once", "working", "suspend", "suspended") { By = [Dispatcher], Pauses = ["handling"], Guards = [Condition.AtLeast("returns", 5)], AtMost = 1 }),
        "suspend", step => step with { Guards = [Condition.AtMost("returns", 4)] });

    /// <summary>A stage that is reached by the lapse of the very window within which it is left.</summary>
    private static WorkflowDescription RunOut => Description with
    {
        Transitions =
        [
            .. Description.Transitions.Where(step => step.Id.Value is "submit" or "admit"),
            new("lapse", "working", "lapse", "suspended") { OnLapseOf = "return-window" },
            new("late", "suspended", "return", "closed") { By = [Dispatcher], Within = "return-window" },
        ],
    };

    private static WorkflowDescription Noted => WithMore(new WorkflowTransition("note", "working", "note", "working") { By = [Dispatcher] }) with { Actions = [.. Description.Actions, new("note", new("备注", "note"))] };

    private static WorkflowDescription UsedUp(params EquatableList<Authority> by) => WithMore(new WorkflowTransition("extend-more", "working", "extend", "working") { By = by, WhenUsedUp = "extend", AtMost = 1 });

    private static WorkflowTransition Second(TransitionId id) => new(id, "checking", "lapse", "working") { OnLapseOf = "return-window" };

    private static WorkflowTransition Postponed(WorkflowTransition step) => new("postpone", step.From, step.Action, step.To) { By = step.By, Pauses = step.Pauses };

    /// <summary>Alternatives of two persons, on two facts.</summary>
    private static WorkflowDescription Several(int scale) => Description with
    {
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("returns", new("退单次数", "number of returns"), scale) with { Minimum = 0 },
            .. Description.Facts.Declarations.Skip(1),
            FactDeclaration.ForNumber("score", new("得分", "score"), scale),
        ]),
        Transitions = WithStep(
            WithStep(WithoutStep("return"), "check-passed", step => step with { Guards = [Condition.AtLeast("score", 3), Condition.LessThan("returns", 2)] }),
            "check-failed", step => step with { By = [Dispatcher], Guards = [Condition.LessThan("score", 3), Condition.LessThan("returns", 2)] }).Transitions,
    };
}
