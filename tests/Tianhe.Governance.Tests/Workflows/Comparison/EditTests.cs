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
        ["another id of a step"] = () => With(WithStep("suspend", step => new("postpone", step.From, step.Action, step.To) { By = step.By, Pauses = step.Pauses })),
        ["a citation"] = () => With(WithStep("return", step => step with { Citation = new(new("街道办", "sub-district office"), new("办法", "Measures")) })),
        ["another workflow"] = () => With(Description with { Id = "other", Name = new("另一流程", "other workflow"), Version = "2" }),
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
}
