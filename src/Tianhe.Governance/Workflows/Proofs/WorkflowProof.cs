using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves of a definition whose names are resolved that every matter can end, and lists all that speaks against it.</summary>
internal static class WorkflowProof
{
    public static EquatableList<Finding> Of(WorkflowDescription description, CompiledTransition[] steps)
    {
        var findings = new ProofFindings();
        var graph = new StepGraph(description, steps);
        var uses = ClockUse.Of(graph);
        var usedUp = new UsedUpProof(graph, findings);
        var clocks = new ClockProof(graph, uses, findings);
        CheckUnused(graph, uses, findings);
        CheckUnits(graph, findings);
        usedUp.CheckCircles();
        clocks.Narrow();

        var ways = new ShortestWays(graph);
        clocks.Report(ways);
        var leads = graph.LeadingToClosed(graph.MayBeTaken);
        new DeadEnds(graph, ways, findings).Check(leads);
        usedUp.Check(ways, leads);
        clocks.CheckLapses(new(graph, usedUp, findings));
        new EndlessCycles(graph, ways, findings).Check();
        new WaitingProof(graph, uses, ways, findings).Check();
        return findings.All;
    }

    private static void CheckUnused(StepGraph graph, ClockUse[][] uses, ProofFindings findings)
    {
        var used = graph.Steps.Select(step => step.ActionIndex).ToHashSet();
        foreach (var (_, action) in graph.Description.Actions.Index().Where(action => !used.Contains(action.Index)).TakeWhile(_ => findings.TakesWarnings))
        {
            findings.Report(WorkflowProofFindings.UnusedAction.Warning($"actions.{action.Id}", new MessageArgument("action", action.Id.Value)));
        }

        var started = uses.SelectMany(use => use).Where(use => use.Effect == ClockEffect.Starts).Select(use => use.Clock).ToHashSet();
        foreach (var (_, clock) in graph.Description.Clocks.Index().Where(clock => !started.Contains(clock.Index)).TakeWhile(_ => findings.TakesWarnings))
        {
            findings.Report(WorkflowProofFindings.UnstartedClock.Warning(clock.Path, new MessageArgument("clock", clock.Id.Value)));
        }
    }

    /// <summary>An amount that is written has a unit and was held against that of every limit; a number that is stated has none.</summary>
    private static void CheckUnits(StepGraph graph, ProofFindings findings)
    {
        var units = new Dictionary<ClockId, EquatableList<BilingualText>>();
        foreach (var (step, extension) in graph.Steps.SelectMany(step => step.Extends.Where(extension => extension.Fact is not null).Select(extension => (step.Transition, extension))).TakeWhile(_ => findings.TakesWarnings))
        {
            if (!units.TryGetValue(extension.Clock.Id, out var limits))
            {
                limits = WorkflowRulesCheck.LimitsOf(extension.Clock, graph.Description).DistinctBy(limit => limit.Unit).Select(limit => limit.Name).ToEquatableList();
                units.Add(extension.Clock.Id, limits);
            }

            if (limits.Count > 1)
            {
                findings.Report(WorkflowProofFindings.ExtensionUnits.Warning(step.Path, [new("clock", extension.Clock.Id.Value), new("limits", limits), new("fact", extension.Fact!.Name.Value)]));
            }
        }
    }
}
