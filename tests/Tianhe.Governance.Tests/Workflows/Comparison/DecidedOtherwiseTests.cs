using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>What the decider decides otherwise is not proved alike, and what it decides alike is not refuted for the order of a list.</summary>
public sealed class DecidedOtherwiseTests
{
    private static readonly FactRegistry Registry = FactRegistry.Empty.With(Producer("same", with => with.Truth("x"))).With(Producer("not", with => !with.Truth("x")));

    [Fact]
    public void Window_ThatIsPaused_PermitsNothing_InEither()
    {
        var with = Windowed(Step("object", "resting", "do", "closed") with { Within = "window" });
        var process = Bound(with);
        var resting = Do(process, Begun(process), "rest", Duration.FromHours(1));

        OwnLifecycle.Do(process, resting, new() { Action = "do" }, Duration.FromHours(2)).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.window-not-open");
        process.Permitted(resting, "p-li", Monday).Select(one => one.Action.Value).Should().Equal("end");
        Between(with, Windowed()).IsProved.Should().BeTrue();
    }

    /// <summary>Of two clocks due at the same instant that of the first id goes first, however they are listed.</summary>
    [Theory]
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public void Clocks_DueAtOnce_LapseInTheOrderOfTheirIds(string one, string other)
    {
        var description = Started(one, other);
        var process = Bound(description);

        Lapsed(process, Begun(process), 24).Matter.Stage.Should().Be((StageId)"closed");
        Between(Started("first", "second"), description).IsProved.Should().BeTrue();
    }

    [Theory]
    [InlineData("same", true, DecisionOutcome.Decided)]
    [InlineData("not", false, DecisionOutcome.Refused)]
    public void Fact_ProducedFromWhatIsProducedOtherwise_IsAnother(string producer, bool isAlike, DecisionOutcome outcome)
    {
        var process = Bound(Produced(producer));

        OwnLifecycle.Do(process, Begun(process), Agreed, Duration.FromHours(1)).Outcome.Should().Be(outcome);
        var comparison = Compare(Produced("same"), Produced(producer));
        comparison.Behaviour.IsProved.Should().Be(isAlike);
        comparison.Behaviour.Differences.Select(difference => difference.Kind).Should().Equal(isAlike ? [] : [WorkflowDifferenceKind.FactDeclaration]);
        comparison.MoveOf("open").Findings.Select(finding => finding.Code).Should().Equal(isAlike ? [] : ["workflows.move-fact-declared"]);
    }

    [Theory]
    [InlineData("same", true, 6)]
    [InlineData("not", false, 60)]
    public void Limit_ByATableThatReadsWhatIsProducedOtherwise_IsAnother(string producer, bool isAlike, int hours)
    {
        var process = Bound(Chosen(producer));
        var done = OwnLifecycle.Do(process, Begun(process), Agreed, Duration.FromHours(1)).Matter;

        done.ClockOf("limit")!.Deadline.Limit.Amount.Should().Be(hours);
        var behaviour = Between(Chosen("same"), Chosen(producer));
        behaviour.IsProved.Should().Be(isAlike);
        behaviour.Differences.Select(difference => difference.Describe(Language.English)).Should().Equal(isAlike ? [] : ["The clock 'limit', which it starts, has other terms: content of its table."]);
    }

    [Theory]
    [InlineData(20, true, "")]
    [InlineData(10, false, "The act states the fact 'days', which takes other values: was a whole number from 1 to 20; is now a whole number from 1 to 10.")]
    public void Stated_AValueThatFitsNoMore_IsRefused(int most, bool isAlike, string told)
    {
        var process = Bound(Stating(most));

        OwnLifecycle.Do(process, Begun(process), new() { Action = "do", Facts = [("days", 15)] }, Duration.FromHours(1)).Outcome.Should().Be(isAlike ? DecisionOutcome.Decided : DecisionOutcome.Refused);
        var behaviour = Between(Stating(20), Stating(most));
        behaviour.IsProved.Should().Be(isAlike);
        string.Join(' ', behaviour.Differences.Select(difference => difference.Describe(Language.English))).Should().Be(told);
    }

    /// <summary>What a step does to thousands of clocks is known before it is taken again and again.</summary>
    [Fact]
    public void Behaviour_OfAStepThatStopsThousandsOfClocks_IsUndecidedSoon()
    {
        var (before, after) = (Stopping("begin"), Stopping("begin-again"));

        var (behaviour, time, _) = Effort.Of(() => Between(before, after));

        behaviour.Outcome.Should().Be(ProofOutcome.Undecided);
        time.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static Act Agreed => new() { Action = "do", Facts = [("urgent", true)] };

    private static BehaviourProof Between(WorkflowDescription before, WorkflowDescription after) => Compare(before, after).Behaviour;

    private static WorkflowComparison Compare(WorkflowDescription before, WorkflowDescription after) => WorkflowComparison.Between(Unproved.Definition(before), Unproved.Definition(after));

    private static WorkflowDescription Windowed(params EquatableList<WorkflowTransition> more) => Description(
        [Hours("window", 24, ClockKind.Window)], [Step("rest", "open", "rest", "resting") with { Pauses = ["window"] }, Step("end-rest", "resting", "end", "closed") with { Stops = ["window"] }, .. more]);

    private static WorkflowDescription Started(params ClockId[] order)
    {
        var description = Description([Hours("first", 6), Hours("second", 6)], Lapse("of-first", "first", "closed"), Lapse("of-second", "second", "resting"));
        return description with { Transitions = [description.Transitions[0] with { Starts = [.. order] }, .. description.Transitions.Skip(1)] };
    }

    private static FactProducer Producer(string id, Func<FactProducerArguments, FactValue> produce) => new()
    {
        Id = id,
        Title = BilingualText.Same(id),
        Produces = FactType.Truth,
        Inputs = [FactDeclaration.ForTruth("x", BilingualText.Same("x"))],
        Produce = produce,
    };

    /// <summary>Whether it was agreed is produced of what is produced of what acts state.</summary>
    private static FactCatalogue FactsBy(string producer) => FactCatalogue.Of(
    [
        .. Errand.Facts.Declarations,
        FactDeclaration.ForTruth("between", new("中间", "between")) with { From = new(producer, new KeyValuePair<string, FactValue>("x", "urgent")) },
        FactDeclaration.ForTruth("agreed", new("同意", "agreed")) with { From = new("same", new KeyValuePair<string, FactValue>("x", "between")) },
    ], Registry);

    private static WorkflowDescription Produced(string producer) => Description([], Step("agree", "open", "do", "closed") with { Guards = [Condition.Is("agreed", true)] }) with { Facts = FactsBy(producer) };

    private static WorkflowDescription Chosen(string producer)
    {
        var facts = FactsBy(producer);
        var description = Description(
            [new("limit", ClockKind.Due, BilingualText.Same("limit"), new TableLimit("limits", "within"))],
            Step("agree", "open", "do", "open") with { Starts = ["limit"] });
        return description with
        {
            Facts = facts,
            Transitions = [description.Transitions[0] with { Starts = [] }, .. description.Transitions.Skip(1)],
            Tables =
            [
                DecisionTable.From(new()
                {
                    Id = "limits",
                    Version = "1",
                    Name = new("时限表", "limits"),
                    Facts = facts,
                    Inputs = ["agreed"],
                    Outputs = [TableOutput.OfLimits("within", new("时限", "within"), [new("6h", TimeLimit.ClockHours(6)), new("60h", TimeLimit.ClockHours(60))])],
                    HitPolicy = HitPolicy.Unique,
                    Rows = [new("yes", [Condition.Is("agreed", true)], [new("within", "6h")]), new("no", [Condition.Is("agreed", false)], [new("within", "60h")])],
                }),
            ],
        };
    }

    private static WorkflowDescription Stating(int most) => Description([], Step("done", "open", "do", "closed")) with
    {
        Facts = FactCatalogue.Of([.. Errand.Facts.Declarations.Select(fact => fact.Name == "days" ? FactDeclaration.ForNumber("days", new("日数", "days"), 0) with { Minimum = 1, Maximum = most } : fact)]),
    };

    private static WorkflowDescription Stopping(TransitionId begin)
    {
        var description = Description(
            [.. Enumerable.Range(0, 2_000).Select(number => Hours($"c-{number}", 5, ClockKind.Window))],
            [
                Step("round", "open", "do", "open") with { AtMost = 1_000_000, Stops = [.. Enumerable.Range(500, 1_500).Select(number => new ClockId($"c-{number}"))] },
                Step("late", "open", "do", "resting") with { WhenUsedUp = "round" },
                .. Enumerable.Range(0, 500).Select(number => new WorkflowTransition($"w-{number}", "resting", "pass", "closed") { OnLapseOf = $"c-{number}" }),
            ]);
        return description with { Transitions = [new(begin, null, "begin", "open") { By = [Authority.Anyone] }, .. description.Transitions.Skip(1)] };
    }
}
