using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Clocks whose limit a table chose: how they explain themselves, and what becomes of the choice.</summary>
public sealed class ClockByTableTests
{
    private static readonly WorkflowClock Clock = new("limit", ClockKind.Due, new("办理时限", "handling limit"), new TableLimit("limits", "within"));

    private static TableDescription Limits => new()
    {
        Id = "limits",
        Version = "1",
        Name = new("时限表", "limits by urgency"),
        Facts = Errand.Facts,
        Inputs = ["urgent", "days"],
        Outputs = [TableOutput.OfLimits("within", new("办理时限", "within"), [new("24h", TimeLimit.ClockHours(24)), new("2wd", TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay))])],
        HitPolicy = HitPolicy.First,
        AllowsGaps = true,
        Rows = [Row("urgent", "24h", Condition.Is("urgent", true)), Row("few", "2wd", Condition.Is("urgent", false), Condition.AtMost("days", 3))],
    };

    [Fact]
    public void Explain_AClockOfATable_BeginsWithTheRow_InBothLanguages()
    {
        var clock = Begun(Of(Limits), ("urgent", true)).ClockOf("limit")!;

        clock.Describe(Language.Chinese).Should().Be($"{clock.Deadline.Describe(Language.Chinese)}时限24小时由决策表“limits”的“urgent”一行确定。");
        clock.Describe(Language.English).Should().Be($"{clock.Deadline.Describe(Language.English)} The limit of 24 hours was chosen by the table 'limits', row 'urgent'.");
        clock.Explanation.Lines.Select(line => line.Code).Should().Equal([ClockLines.ChosenByRow.Code, .. clock.Deadline.Explanation.Lines.Select(line => line.Code)]);
    }

    [Fact]
    public void Explain_WhereNoRowMatchesAndTheTableStatesALimitForThat_SaysSo()
    {
        var clock = Begun(Of(Limits with { Outputs = [Limits.Outputs[0] with { Otherwise = "2wd" }] }), ("urgent", false), ("days", 4)).ClockOf("limit")!;

        clock.ChosenBy!.ToString().Should().Be("limits, no row");
        clock.Describe(Language.Chinese).Should().EndWith("时限2个工作日由决策表“limits”确定：各行均不适用，取其另定的值。");
        clock.Describe(Language.English).Should().EndWith(" The limit of 2 working days was chosen by the table 'limits', which states it for what no row matches.");
    }

    [Fact]
    public void Explain_AClockOfAFixedLimit_IsThatOfItsDeadline()
    {
        var clock = Begun(Process([Hours("limit", 10)])).ClockOf("limit")!;

        clock.ChosenBy.Should().BeNull();
        clock.Describe(Language.English).Should().Be(clock.Deadline.Describe(Language.English));
        clock.Explanation.Should().Be(clock.Deadline.Explanation);
    }

    [Theory]
    [InlineData(true, "days", "A table chooses the limit of the clock 'limit' in different units: 24 hours, 2 working days. The number that 'days' states extends it in the unit of the one that was chosen.")]
    [InlineData(false, "days", null)]
    public void Proof_OfAnExtensionByANumber_TellsWhereTheRowsHaveDifferentUnits(bool areDifferent, string fact, string? told)
    {
        var description = Described(areDifferent ? Limits : Limits with { Rows = [Limits.Rows[0]] }, Step("more", "open", "rest", "open") with { Extends = [new("limit", new FactName(fact))], AtMost = 1 });
        var findings = WorkflowProof.Of(description, WorkflowCompiler.Compile(description, new("errand", "1", ""), [])).Where(finding => finding.Code == "workflows.extension-units").ToList();

        findings.Select(finding => finding.Describe(Language.English)).Should().Equal(told is null ? [] : [told]);
        findings.Select(finding => (finding.Severity, finding.Path)).Should().Equal(told is null ? [] : [(FindingSeverity.Warning, "transitions.more")]);
    }

    [Fact]
    public void Start_Anew_ChoosesAnewByWhatWasSaidLast_AndAStopKeepsTheChoice()
    {
        var process = Of(Limits, Step("say", "open", "do", "open"), Step("again", "open", "rest", "open") with { Starts = ["limit"] });
        var begun = Begun(process, ("urgent", true), ("days", 3));
        var said = OwnLifecycle.Do(process, begun, new() { Action = "do", Facts = [("urgent", false)] }, Duration.FromHours(1)).Matter;
        var again = Do(process, said, "rest", Duration.FromHours(2));

        (said.ClockOf("limit")!.ChosenBy!.Row, again.ClockOf("limit")!.ChosenBy!.Row).Should().Be(((TableRowId)"urgent", (TableRowId)"few"));
        Do(process, again, "end", Duration.FromHours(3)).ClockOf("limit")!.ChosenBy.Should().Be(again.ClockOf("limit")!.ChosenBy);
        Matter.Replay(again.History).Should().Be(again);
    }

    [Fact]
    public void Start_AndExtend_WhereTheTableDecidesNothing_SaysThatAlone()
    {
        var description = Described(Limits, Step("rest", "open", "rest", "resting") with { Extends = [new("limit", new FactName("days"))] });
        var process = Bound(description with
        {
            Stages = [description.Stages[0], description.Stages[1] with { Clock = "limit" }, description.Stages[2]],
            Transitions = [description.Transitions[0] with { Starts = [] }, .. description.Transitions.Skip(1)],
        });

        var refusal = OwnLifecycle.Do(process, Begun(process), new() { Action = "rest" }, Duration.FromHours(1)).Refusals.Should().ContainSingle().Which;

        refusal.DescribeReason(Language.Chinese).Should().Be("无法确定“办理时限”：决策表“时限表”所需的紧急（没有写明）、日数（没有写明）没有值。");
        refusal.DescribeReason(Language.English).Should().Be("The 'handling limit' cannot be set: the table 'limits by urgency' needs a value that is not there: urgent (not stated), days (not stated).");
    }

    [Theory]
    [InlineData(null, null, false)] // what the table reads was never stated
    [InlineData(true, null, true)]
    [InlineData(false, 3, true)]
    [InlineData(false, 4, false)] // no row matches
    public void Permitted_AStepWhoseLimitTheTableDoesNotChoose_IsOfferedOnlyWhereTheActMayTellMore(bool? urgent, int? days, bool isOffered)
    {
        var process = Waiting(Limits, Step("again", "open", "rest", "open") with { Starts = ["limit"] }, Step("say", "open", "do", "open") with { Starts = ["limit"] });
        var begun = Begun(process, [.. urgent is { } said ? [("urgent", said)] : Array.Empty<(FactName, FactValue)>(), .. days is { } number ? [("days", number)] : Array.Empty<(FactName, FactValue)>()]);

        process.Permitted(begun, "p-li", Monday).Select(one => one.Action.Value).Should().Equal(isOffered ? ["do", "rest", "end"] : ["do", "end"]);
        process.WhyNot(begun, new() { Action = "rest" }, "p-li", Monday).Should().HaveCount(isOffered ? 0 : 1);
    }

    /// <summary>The act states the days alone; whether it is urgent was said before, or never.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)] // no row, whatever the days
    [InlineData(null, false)] // what the act states is not what the table lacks
    public void Permitted_AStepWhoseActTellsMoreThatHelpsNothing_IsNotOffered(bool? urgent, bool isOffered)
    {
        var table = Limits with { Rows = [Row("few", "2wd", Condition.Is("urgent", true), Condition.AtMost("days", 3)), Row("all", "24h", Condition.Is("urgent", true))] };
        var description = Waiting(Described(urgent is null ? table with { Rows = [table.Rows[1]] } : table, Step("again", "open", "rest", "open") with { Starts = ["limit"] }));
        var process = Bound(description with { Actions = [.. description.Actions.Select(action => action.Id == "rest" ? action with { Facts = ["days"] } : action)] });
        var begun = Begun(process, [.. urgent is { } said ? [("urgent", said)] : Array.Empty<(FactName, FactValue)>()]);

        process.Permitted(begun, "p-li", Monday).Any(one => one.Action == "rest").Should().Be(isOffered);
        OwnLifecycle.Do(process, begun, new() { Action = "rest", Facts = [("days", 3)] }, Duration.FromHours(1)).Outcome.Should().Be(isOffered ? DecisionOutcome.Decided : DecisionOutcome.Refused);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Permitted_AStepWhoseLimitIsChosenByWhoActs_IsOfferedToOthersWhereARowMayMatch(bool urgent, bool isOffered)
    {
        var byActor = Limits with { Inputs = [MatterFacts.ActorIsRequester, "urgent"], Rows = [Row("own", "24h", Condition.Is(MatterFacts.ActorIsRequester, true), Condition.Is("urgent", true))] };
        var process = Bound(Waiting(Described(byActor, Step("again", "open", "rest", "open") with { Starts = ["limit"], By = [Authority.Requester] })));

        process.Permitted(Begun(process, ("urgent", urgent)), "p-wang", Monday).Any(one => one.Action == "rest").Should().Be(isOffered);
    }

    [Fact]
    public void Permitted_AStepWhoseLimitIsChosenByWhoActs_IsOfferedToThoseForWhomItIs()
    {
        var byActor = Limits with { Inputs = [MatterFacts.ActorIsRequester], Rows = [Row("own", "24h", Condition.Is(MatterFacts.ActorIsRequester, true))] };
        var process = Waiting(byActor, Step("again", "open", "rest", "open") with { Starts = ["limit"] });
        var begun = Begun(process);

        process.Permitted(begun, "p-li", Monday).Single(one => one.Action == "rest").IsForActor.Should().BeTrue();
        process.Permitted(begun, "p-wang", Monday).Single(one => one.Action == "rest").IsForActor.Should().BeFalse();
    }

    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    public void Permitted_AStepThatStartsAClockAndExtendsItBeyondTheLongestLimit_IsNotOffered(int hours, bool isOffered)
    {
        var description = Description([Hours("limit", hours)], Step("again", "open", "rest", "resting") with { Extends = [new("limit", LimitAmount.Parse("1 h"))] });
        var process = Bound(description with
        {
            Stages = [description.Stages[0], description.Stages[1] with { Clock = "limit" }, description.Stages[2]],
            Transitions = [description.Transitions[0] with { Starts = [] }, .. description.Transitions.Skip(1)],
        });
        var begun = Begun(process);

        process.Permitted(begun, "p-li", Monday).Any(one => one.Action == "rest").Should().Be(isOffered);
        OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.FromHours(1)).Outcome.Should().Be(isOffered ? DecisionOutcome.Decided : DecisionOutcome.Refused);
    }

    /// <summary>No clock starts with the first step.</summary>
    private static WorkflowProcess Waiting(TableDescription table, params EquatableList<WorkflowTransition> steps) => Bound(Waiting(Described(table, steps)));

    private static WorkflowDescription Waiting(WorkflowDescription description) => description with { Transitions = [description.Transitions[0] with { Starts = [] }, .. description.Transitions.Skip(1)] };

    private static WorkflowProcess Of(TableDescription table, params EquatableList<WorkflowTransition> steps) => Bound(Described(table, steps));

    private static WorkflowDescription Described(TableDescription table, params EquatableList<WorkflowTransition> steps) => Description([Clock], steps) with { Tables = [DecisionTable.From(table)] };

    private static TableRow Row(TableRowId id, FactValue limit, params EquatableList<Condition> when) => new(id, when, [new("within", limit)]);
}
