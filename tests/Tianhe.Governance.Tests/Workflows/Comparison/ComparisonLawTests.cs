using System.Text.RegularExpressions;

using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>What holds of every two small workflows, against a slow simulation of every act on every value.</summary>
public sealed class ComparisonLawTests
{
    private const int Often = 200;
    private const int Seldom = 50;

    private static readonly string[] Places =
        [.. ComparisonLines.All.Concat(ComparisonFindings.All).SelectMany(template => Regex.Matches(template.Text.English, "{[a-z]+}")).Select(match => match.Value).Distinct()];

    [Fact]
    public void Between_AWorkflowAndItself_FindsNothing() => AnyWorkflow.Any.Sample(description =>
    {
        var comparison = Compare(description, description);
        return comparison.Changes.Count == 0 && comparison.Behaviour.IsProved && comparison.Moves.All(move => move.CanMove && move.Findings.Count == 0);
    }, iter: Often);

    /// <summary>Other ids of steps: nothing is matched by them, and the search has to prove it.</summary>
    [Fact]
    public void Behaviour_StepsOfOtherIds_IsProved() => AnyWorkflow.Any.Sample(description => Compare(description, WithOtherIds(description)).Behaviour is { IsProved: true, Steps: > 0 }, iter: Often);

    [Fact]
    public void Behaviour_OfAnEdit_AgreesWithTheSlowSimulation() => AnyWorkflow.Edited.Sample(pair =>
    {
        var behaviour = Compare(pair.Before, pair.After).Behaviour;
        var slow = new SlowComparison(new(pair.Before), new(pair.After));
        return slow.Shortest() is { } length
            ? behaviour.Outcome == ProofOutcome.Refuted && behaviour.Trace.Count == length && behaviour.AlikeUpTo == length - 1 && slow.IsShownBy(behaviour.Trace)
            : behaviour.IsProved;
    }, iter: Seldom, print: pair => $"{string.Join("\n", pair.Before.Transitions)}\n\n{string.Join("\n", pair.After.Transitions)}");

    [Fact]
    public void Behaviour_TheOtherWayRound_HasATraceOfTheSameLength() => AnyWorkflow.Edited.Sample(pair =>
        Compare(pair.Before, pair.After).Behaviour.Trace.Count == Compare(pair.After, pair.Before).Behaviour.Trace.Count, iter: Often);

    [Fact]
    public void Words_OfAnEdit_LeaveNothingOpen() => AnyWorkflow.Edited.Sample(pair =>
        !Words(Compare(pair.Before, pair.After)).Any(text => Places.Any(text.Contains)), iter: Often, print: pair => string.Join("\n", Words(Compare(pair.Before, pair.After))));

    /// <summary>What the slow simulation meets at a stage, the walk over the steps has, too.</summary>
    [Fact]
    public void StageReach_HasEveryClockThatRunsAndEveryStepThatWasTaken() => AnyWorkflow.Any.Sample(description =>
    {
        var definition = Unproved.Definition(description);
        var reach = new StageReach(definition, description.Transitions.Select(step => step.Id).ToHashSet());
        var slow = new SlowComparison(new(description), new(description));
        slow.Shortest();
        return slow.Seen.Select(pair => pair.Before).Where(matter => matter.Stage is not null).All(matter => definition.IndexOf(matter.Stage!.Value) is var stage
            && reach.IsReached(stage)
            && matter.Clocks.Where(clock => clock.State is "running" or "paused").All(clock => reach.ClocksAt(stage).Any(one => one.Id == clock.Id))
            && matter.Steps.All(step => reach.StepsTo(stage).Any(one => one.Id == step)));
    }, iter: Seldom);

    private static IEnumerable<string> Words(WorkflowComparison comparison) => new[] { Language.Chinese, Language.English }.SelectMany(language =>
        comparison.Changes.Select(change => change.Describe(language))
            .Concat(comparison.Moves.SelectMany(move => move.Findings).Select(finding => finding.Describe(language)))
            .Append(comparison.Behaviour.Describe(language)));

    private static WorkflowComparison Compare(WorkflowDescription before, WorkflowDescription after) => WorkflowComparison.Between(Unproved.Definition(before), Unproved.Definition(after));

    private static WorkflowDescription WithOtherIds(WorkflowDescription description) => description with
    {
        Transitions = description.Transitions.Select(step => new WorkflowTransition($"x-{step.Id}", step.From, step.Action, step.To)
        {
            By = step.By,
            Guards = step.Guards,
            Within = step.Within,
            OnLapseOf = step.OnLapseOf,
            AtMost = step.AtMost,
            WhenUsedUp = step.WhenUsedUp is { } before ? new TransitionId($"x-{before}") : default(TransitionId?),
            Handler = step.Handler,
            Starts = step.Starts,
            Stops = step.Stops,
            Pauses = step.Pauses,
            Resumes = step.Resumes,
            Extends = step.Extends,
        }).ToEquatableList(),
    };
}
