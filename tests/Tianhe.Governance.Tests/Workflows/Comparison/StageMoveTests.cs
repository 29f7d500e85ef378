using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

public sealed class StageMoveTests
{
    private static readonly Dictionary<string, Func<WorkflowComparison>> Edits = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => With(Description),
        ["no stage"] = () => With(Renamed(Description, "checking", "review")),
        ["another id"] = () => With(Renamed(Description, "checking", "review"), new KeyValuePair<StageId, StageId>("checking", "review")),
        ["closed"] = () => With(WithStage("closed", stage => new(stage.Id, StageKind.Rating, stage.Name))),
        ["another kind"] = () => With(WithStage("waiting", stage => new(stage.Id, StageKind.Pool, stage.Name))),
        ["no clock"] = () => With(WithStep("lapse", step => step with { OnLapseOf = null, By = [Authority.Requester] }) is var description
            ? description with
            {
                Clocks = description.Clocks.Where(clock => clock.Id != "silence").ToEquatableList(),
                Transitions = description.Transitions.Select(step => step with { Starts = Without(step.Starts), Stops = Without(step.Stops) }).ToEquatableList(),
            }
            : throw new InvalidOperationException()),
        ["another limit"] = () => With(WithClock("handling", clock => new(clock.Id, clock.Kind, clock.Name, TimeLimit.WorkingDays(7, FirstDay.NextDay, TimeLimit.EndOfDay)) { PausedDay = clock.PausedDay })),
        ["another meaning"] = () => With(WithClock("silence", clock => new(clock.Id, ClockKind.Due, clock.Name, clock.Limit))),
        ["a clock of the stage"] = () => With(WithStage("checking", stage => stage with { Clock = "handling" })),
        ["no fact"] = () => With(WithStep("return", step => step with { Guards = [] }) with { Facts = FactCatalogue.Of(Description.Facts.Declarations.Where(fact => fact.Name != "returns").ToEquatableList()) }),
        ["another range"] = () => With(WithFact("returns", fact => fact with { Maximum = 9 })),
        ["a new fact"] = () => With(WithStep("resume", step => step with { Guards = [Condition.Is("agreed", true)] }) with { Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForTruth("agreed", new("同意", "agreed"))]) }),
        ["another count"] = () => With(WithStep("return", step => step with { AtMost = 3 })),
        ["a count"] = () => With(WithStep("suspend", step => step with { AtMost = 1 })),
        ["no bounded step"] = () => With(WithoutStep("extend")),
        ["a clock of the first stage"] = () => With(WithStage("waiting", stage => stage with { Clock = "silence" })),
        ["a clock of a stage where it runs"] = () => With(WithStage("working", stage => stage with { Clock = "return-window" })),
        ["a clock of a stage that nothing reaches"] = () => Compared(WithAside(null), WithAside("silence")),
        ["a limit resumed once it was stopped"] = () => WithLongerSilence(WithStep("suspend", step => step with { Resumes = ["silence"] })),
        ["a limit extended once it was stopped"] = () => WithLongerSilence(WithStep("suspend", step => step with { Extends = [new("silence", new LimitAmount(1, LimitUnit.ClockHours))] })),
        ["a limit that has run out"] = () => WithLongerSilence(Lapsed()),
        ["a limit that has run out and is extended"] = () => WithLongerSilence(Lapsed(new ClockExtension("silence", new LimitAmount(1, LimitUnit.ClockHours)))),
        ["a limit that has run out and is paused"] = () => WithLongerSilence(WithStep(Lapsed(), "lapse", step => step with { Pauses = ["silence"] })),
        ["another range, of what was stated"] = () => Compared(WithStated(null), WithStated(9)),
        ["a wider range of an extension"] = () => With(WithFact("days", fact => fact with { Maximum = 60 })),
    };

    private const string SilenceIsLonger = "Warning workflows.move-clock-limit: The clock 'silence', which may run at this stage, was 48 hours, around the clock and is now 72 hours, around the clock; one that has begun keeps its deadline.";

    [Theory]
    [InlineData("nothing", "working", "working", "")]
    [InlineData("no stage", "checking", null, "Error workflows.move-stage-gone: The definition after has no stage 'checking'. Keep it, or say as which stage it is renamed.")]
    [InlineData("no stage", "working", "working", "")]
    [InlineData("another id", "checking", "review", "")]
    [InlineData("closed", "closed", "closed", "Error workflows.move-kind-closed: The stage 'closed' was of the kind closed and is now rating: a change of definition neither closes nor reopens a matter. Use a stage of a like kind.")]
    [InlineData("another kind", "waiting", "waiting", "Warning workflows.move-kind-differs: The stage 'waiting' was of the kind intake and is now pool, for matters that stand there, too.")]
    [InlineData("no clock", "checking", "checking", "Error workflows.move-clock-gone: The clock 'silence' may run at this stage, and the definition after does not have it. Keep it.")]
    [InlineData("no clock", "working", "working", "")]
    [InlineData("another limit", "working", "working", "Warning workflows.move-clock-limit: The clock 'handling', which may run at this stage, was 5 working days, counted from the next day, due at 24:00 and is now 7 working days, counted from the next day, due at 24:00; one that has begun keeps its deadline.")]
    [InlineData("another limit", "suspended", "suspended", "Warning workflows.move-clock-limit: The clock 'handling', which may run at this stage, was 5 working days, counted from the next day, due at 24:00 and is now 7 working days, counted from the next day, due at 24:00; one that has begun keeps its deadline.")]
    [InlineData("another limit", "checking", "checking", "")]
    [InlineData("another limit", "waiting", "waiting", "")]
    [InlineData("another meaning", "checking", "checking", "Warning workflows.move-clock-kind: When the clock 'silence', which may run at this stage, runs out, that meant that a right ends and now means that work falls due.")]
    [InlineData("a clock of the stage", "checking", "checking", "Warning workflows.move-clock-not-started: In the definition after, this stage has the clock 'handling'; for matters that are there already it has not begun.")]
    [InlineData("no fact", "waiting", "waiting", "Warning workflows.move-fact-gone: The definition after does not have the fact 'returns'; a value that was stated is read no more.")]
    [InlineData("no fact", "closed", "closed", "")]
    [InlineData("another range", "working", "working", "Warning workflows.move-fact-declared: The fact 'returns' was a whole number, 0 or more and is now a whole number from 0 to 9; a value that was stated may no longer fit.")]
    [InlineData("a new fact", "suspended", "suspended", "Warning workflows.move-fact-new: From here on, guards of the definition after read the fact 'agreed', which the one before does not have; it is to be stated first.")]
    [InlineData("a new fact", "closed", "closed", "")]
    [InlineData("another count", "working", "working", "Warning workflows.move-count-kept: The step 'return' could be taken 2 times and can now be taken 3 times; how often it was taken before counts.")]
    [InlineData("a count", "suspended", "suspended", "Warning workflows.move-count-kept: The step 'suspend' could be taken any number of times and can now be taken once; how often it was taken before counts.")]
    [InlineData("no bounded step", "checking", "checking", "Warning workflows.move-count-lost: The step 'extend' could be taken once, and the definition after does not have it; how often it was taken limits nothing any more.")]
    [InlineData("a clock of the first stage", "waiting", "waiting", "Warning workflows.move-clock-not-started: In the definition after, this stage has the clock 'silence'; for matters that are there already it has not begun.")]
    [InlineData("a clock of a stage where it runs", "working", "working", "")]
    [InlineData("a clock of a stage that nothing reaches", "aside", "aside", "")]
    [InlineData("a limit resumed once it was stopped", "suspended", "suspended", SilenceIsLonger)]
    [InlineData("a limit extended once it was stopped", "suspended", "suspended", SilenceIsLonger)]
    [InlineData("a limit that has run out", "suspended", "suspended", "")]
    [InlineData("a limit that has run out and is extended", "suspended", "suspended", SilenceIsLonger)]
    [InlineData("a limit that has run out and is paused", "suspended", "suspended", SilenceIsLonger)]
    [InlineData("another range, of what was stated", "closed", "closed", "Warning workflows.move-fact-declared: The fact 'returns' was a whole number, 0 or more and is now a whole number from 0 to 9; a value that was stated may no longer fit.")]
    [InlineData("another range", "closed", "closed", "")]
    [InlineData("a wider range of an extension", "waiting", "waiting", "Warning workflows.move-fact-declared: The fact 'days' was a whole number from 1 to 30 and is now a whole number from 1 to 60; a value that was stated may no longer fit.")]
    [InlineData("a wider range of an extension", "closed", "closed", "")]
    public void MoveOf_AStage_SaysWhereToAndWhatIsToBeKnown(string edit, string stage, string? to, string findings)
    {
        var move = Edits[edit]().MoveOf(stage);
        (move.To?.Value, string.Join("\n", move.Findings.Select(finding => $"{finding.Severity} {finding.Code}: {finding.Describe(Language.English)}"))).Should().Be((to, findings));
    }

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("no stage", "checking")]
    [InlineData("closed", "closed")]
    [InlineData("no clock", "checking, closed")]
    [InlineData("another limit", "")]
    public void Moves_OfAllStages_SayWhichCannot(string edit, string stages) =>
        string.Join(", ", Edits[edit]().Moves.Where(move => !move.CanMove).Select(move => move.Stage)).Should().Be(stages);

    [Theory]
    [InlineData("nothing", "working", "working to working")]
    [InlineData("another id", "checking", "checking to review")]
    [InlineData("no stage", "checking", "checking cannot move")]
    [InlineData("no clock", "checking", "checking cannot move")]
    public void MoveOf_AStage_ToString_SaysWhereTo(string edit, string stage, string text) => Edits[edit]().MoveOf(stage).ToString().Should().Be(text);

    [Theory]
    [InlineData("no stage")]
    [InlineData("no clock")]
    public void MoveOf_AStage_EveryFindingStandsAtTheStage(string edit) => Edits[edit]().MoveOf("checking").Findings.Select(finding => finding.Path).Should().Equal("stages.checking");

    [Fact]
    public void Moves_StandInTheOrderOfTheDefinitionBefore() => With(Description).Moves.Select(move => move.Stage).Should().Equal(Description.Stages.Select(stage => stage.Id));

    [Fact]
    public void MoveOf_AStageThatNoMatterReaches_HasNoClocks() =>
        With(WithClock("handling", clock => clock with { Warnings = [new(1, LimitUnit.WorkingDays)] })).MoveOf("waiting").Findings.Should().BeEmpty();

    [Fact]
    public void MoveOf_AStageWhoseClockIsChosenByATableThatChanged_NamesTheTable()
    {
        var table = Laws.LawPlace.Table;
        var changed = DecisionTable.From(table.Description with { Version = "2", Rows = [table.Description.Rows[0]] });

        Findings(changed).Should().Equal("Warning workflows.move-clock-table: The clock 'handling', which may run at this stage, is chosen by the table 'limits', which has changed; one that has begun keeps its deadline.");
        Findings(DecisionTable.From(table.Description with { Version = "2" })).Should().BeEmpty();
        Findings(DecisionTable.From(table.Description with { Version = "2", Facts = FactCatalogue.Of([.. table.Description.Facts.Declarations, FactDeclaration.ForTruth("another", new("另一", "another"))]) })).Should().BeEmpty();
        Findings(DecisionTable.From(table.Description with { Version = "2", Facts = FactCatalogue.Of([.. table.Description.Facts.Declarations.Select(fact => fact.Name == "n" ? fact with { Maximum = 2 } : fact)]) })).Should().ContainSingle();

        IEnumerable<string> Findings(DecisionTable after) => WorkflowComparison.Between(By(table), By(after)).MoveOf("working").Findings.Select(finding => $"{finding.Severity} {finding.Code}: {finding.Describe(Language.English)}");
        static WorkflowDefinition By(DecisionTable table) => WorkflowDefinition.From(WithClock("handling", clock => new(clock.Id, clock.Kind, clock.Name, new TableLimit("limits", "within")) { PausedDay = PausedDay.Used }) with { Tables = [table] });
    }

    [Fact]
    public void MoveOf_AnUnknownStage_Throws() => FluentActions.Invoking(() => With(Description).MoveOf("nowhere")).Should().Throw<ArgumentException>().WithMessage("*no stage 'nowhere'*");

    [Fact]
    public void MoveOf_NoStage_Throws() => FluentActions.Invoking(() => With(Description).MoveOf(default)).Should().Throw<ArgumentException>();

    private static WorkflowComparison WithLongerSilence(WorkflowDescription before) => Compared(before, before with
    {
        Clocks = before.Clocks.Select(clock => clock.Id == "silence" ? new(clock.Id, clock.Kind, clock.Name, TimeLimit.ClockHours(72)) : clock).ToEquatableList(),
    });

    /// <summary>A stage that is reached by a lapse alone.</summary>
    private static WorkflowDescription Lapsed(params EquatableList<ClockExtension> extends) =>
        WithStep(WithoutStep("suspend"), "lapse", step => Moved(step, "checking", "suspended") with { Extends = extends });

    private static WorkflowDescription WithAside(ClockId? clock) => Description with { Stages = [.. Description.Stages, new("aside", StageKind.Working, new("旁", "aside")) { Clock = clock }] };

    private static WorkflowDescription WithStated(int? most) => WithFact("returns", fact => fact with { Maximum = most }) with
    {
        Actions = Description.Actions.Select(action => action.Id == "report" ? action with { Facts = ["returns"] } : action).ToEquatableList(),
    };

    private static EquatableList<ClockId> Without(EquatableList<ClockId> clocks) => clocks.Where(clock => clock != "silence").ToEquatableList();
}
