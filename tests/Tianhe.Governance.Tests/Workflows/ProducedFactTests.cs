using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Guards on a fact that is produced from what acts state.</summary>
public sealed class ProducedFactTests
{
    private static readonly FactProducer Both = new()
    {
        Id = "both",
        Title = new("两者", "both"),
        Produces = FactType.Truth,
        Inputs = [FactDeclaration.ForTruth("one", new("甲", "one")), FactDeclaration.ForTruth("other", new("乙", "other"))],
        Produce = with => with.Truth("one") && with.Truth("other"),
    };

    private static readonly FactProducer Never = Both with { Id = "never", Title = new("不适用", "never"), Produce = _ => FactValue.NotApplicable };

    private static readonly FactRegistry Registry = FactRegistry.Empty.With(Both).With(Never);

    private static readonly FactCatalogue Facts = FactCatalogue.Of(
    [
        .. MatterFacts.Declarations,
        FactDeclaration.ForTruth("said-before", new("先前写明", "said before")),
        FactDeclaration.ForTruth("said-now", new("现在写明", "said now")),
        FactDeclaration.ForTruth("both", new("两者都是", "both")) with { From = new("both", new("one", "said-before"), new("other", "said-now")) },
        FactDeclaration.ForTruth("never", new("不适用", "never")) with { From = new("never", new("one", "said-before"), new("other", "said-before")) },
        FactDeclaration.ForTruth("twice", new("再次得出", "twice")) with { From = new("both", new("one", "both"), new("other", "both")) },
    ], Registry);

    private static readonly Instant Morning = Instant.FromUtc(2026, 9, 24, 2, 0);

    [Theory]
    [InlineData(true, true, "closed")]
    [InlineData(true, false, "workflows.guard-not-met")]
    [InlineData(null, true, "workflows.guard-cannot-be-evaluated")]
    public void Decide_ByWhatIsProducedOfWhatTheActStates(bool? before, bool now, string outcome)
    {
        var decision = Process.Decide(Begun(before), new() { Action = "do", Facts = [("said-now", now)] }, new("p-li", Morning, "c-2"));

        (decision.Outcome == DecisionOutcome.Decided ? decision.Matter.Stage.Value : string.Join(" ", decision.Refusals.Select(refusal => refusal.Code))).Should().Be(outcome);
    }

    [Fact]
    public void Decide_AValueThatDoesNotFit_IsOneReason_AndWhatIsMissingBesideItAnother()
    {
        Codes(true).Should().Equal("workflows.fact-does-not-fit");
        Codes(null).Should().Equal("workflows.fact-does-not-fit", "workflows.guard-cannot-be-evaluated");

        IEnumerable<string> Codes(bool? before) =>
            Process.Decide(Begun(before), new() { Action = "do", Facts = [("said-now", "perhaps")] }, new("p-li", Morning, "c-2")).Refusals.Select(refusal => refusal.Code);
    }

    [Fact]
    public void Decide_AValueThatTheActionDoesNotAskFor_LeavesWhatIsMissingAReason() =>
        Process.Decide(Begun(null), new() { Action = "do", Facts = [("said-before", "perhaps"), ("said-now", true)] }, new("p-li", Morning, "c-2")).Refusals.Select(refusal => refusal.Code)
            .Should().Equal("workflows.fact-not-asked", "workflows.guard-cannot-be-evaluated");

    [Fact]
    public void Permitted_WhatMayBeProducedOnceTheActStatesIt_IsOffered() => Process.Permitted(Begun(true), "p-li", Morning).Select(one => one.Action.Value).Should().Equal("do", "end");

    [Fact]
    public void Permitted_WhatLacksAnInputThatTheActDoesNotState_IsNotOffered() => Process.Permitted(Begun(null), "p-li", Morning).Select(one => one.Action.Value).Should().Equal("end");

    [Fact]
    public void Permitted_WhatIsNotApplicableThoughAllInputsAreKnown_IsNotOffered()
    {
        var process = Bound(Description with { Transitions = [.. Description.Transitions.Select(step => step.Id == "do" ? step with { Guards = [Condition.Is("never", true)] } : step)] });

        process.Permitted(Begun(true), "p-li", Morning).Select(one => one.Action.Value).Should().Equal("end");
    }

    [Fact]
    public void Lapse_OnWhatIsProducedOfWhatOnlyAnActStates_LeavesTheCaseOut() => FluentActions.Invoking(() => WorkflowDefinition.From(Description with
    {
        Clocks = [new("limit", ClockKind.Due, new("时限", "limit"), TimeLimit.ClockHours(2))],
        Transitions =
        [
            .. Description.Transitions.Select(step => step.Id == "begin" ? step with { Starts = ["limit"] } : step),
            new("yes", "open", "do", "closed") { OnLapseOf = "limit", Guards = [Condition.Is("twice", true)] },
            new("no", "open", "do", "closed") { OnLapseOf = "limit", Guards = [Condition.Is("twice", false)] },
        ],
    })).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Code).Should().Equal("workflows.lapse-not-covered");

    /// <summary>Each produced twice from the one before: as many ways lead to the last as two to the power of their number.</summary>
    [Fact]
    public void Produced_FromOneFactByVeryManyWays_IsAskedOnceOfEach()
    {
        var last = "both";
        var facts = Facts.Declarations.ToList();
        for (var number = 0; number < 40; number++)
        {
            facts.Add(FactDeclaration.ForTruth($"p-{number}", new("再次得出", "once more")) with { From = new("both", new("one", last), new("other", last)) });
            last = $"p-{number}";
        }

        var description = Description with
        {
            Facts = FactCatalogue.Of(facts.ToEquatableList(), Registry),
            Clocks = [new("limit", ClockKind.Due, new("时限", "limit"), TimeLimit.ClockHours(2))],
            Transitions =
            [
                .. Description.Transitions.Select(step => step.Id == "do" ? step with { Guards = [Condition.Is(last, true)] } : step with { Starts = step.Id == "begin" ? ["limit"] : [] }),
                new("late", "open", "do", "closed") { OnLapseOf = "limit", Guards = [Condition.Is(last, true)] },
            ],
        };

        Effort.Of(() => FluentActions.Invoking(() => WorkflowDefinition.From(description)).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Code).Should().Equal("workflows.lapse-not-covered"))
            .Time.Should().BeLessThan(TimeSpan.FromSeconds(5));
        var process = Bound(description with { Transitions = [.. description.Transitions.SkipLast(1)] });
        Effort.Of(() => process.Permitted(Begun(true), "p-li", Morning).Select(one => one.Action.Value).Should().Equal("do", "end"))
            .Time.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static WorkflowDescription Description { get; } = new()
    {
        Id = "produced",
        Version = "1",
        Name = new("甲", "produced"),
        Facts = Facts,
        Stages = [new("open", StageKind.Working, new("办理中", "open")), new("closed", StageKind.Closed, new("已结", "closed"))],
        Actions = [new("do", new("办", "do")) { Facts = ["said-now"] }, new("begin", new("始", "begin")) { Facts = ["said-before"] }, new("end", new("结", "end"))],
        Clocks = [],
        Transitions =
        [
            new("begin", null, "begin", "open") { By = [Authority.Anyone] },
            new("do", "open", "do", "closed") { By = [Authority.Anyone], Guards = [Condition.Is("twice", true)] },
            new("end", "open", "end", "closed") { By = [Authority.Anyone] },
        ],
    };

    private static WorkflowProcess Process { get; } = Bound(Description);

    private static WorkflowProcess Bound(WorkflowDescription description) =>
        new WorkflowRules { Workflow = WorkflowDefinition.From(description), Calendar = WorkingCalendar.China, ClockSkewTolerance = Duration.Zero }.BindTo(SampleStreet.Place);

    private static Matter Begun(bool? before) =>
        Process.Begin("m", "grid-07", new() { Action = "begin", Facts = before is { } said ? [("said-before", said)] : [] }, new("p-li", Morning, "c-1")).Matter;
}
