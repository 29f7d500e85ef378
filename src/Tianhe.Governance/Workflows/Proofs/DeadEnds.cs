using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves that every stage can be reached, and that from each one that is, a matter can end.</summary>
internal sealed class DeadEnds(StepGraph graph, ShortestWays ways, ProofFindings findings)
{
    /// <summary>Looks for stages that nothing reaches and such from which nothing closed is reached.</summary>
    public void Check(bool[] leads)
    {
        for (var stage = 0; stage < graph.Beginning && findings.TakesWarnings; stage++)
        {
            if (!ways.Reaches(stage))
            {
                findings.Report(WorkflowProofFindings.UnreachableStage.Warning(graph.PathOf(stage), new MessageArgument("stage", graph.IdOf(stage))));
            }
        }

        if (!graph.Description.Stages.Any(stage => stage.Kind == StageKind.Closed))
        {
            findings.Report(WorkflowProofFindings.NoClosedStage.Error("stages"));
            return;
        }

        CheckTraps(leads);
        CheckWindows(leads);
    }

    /// <summary>Of the stages from which nothing closed is reached, those are told from which nothing but they is reached: there a matter ends up.</summary>
    private void CheckTraps(bool[] leads)
    {
        bool IsTrapped(int node) => node < graph.Beginning && ways.Reaches(node) && !leads[node];
        var rank = ways.Order.Index().ToDictionary(place => place.Item, place => place.Index);
        foreach (var set in StageComponents.Of(graph, ways.Order.Where(IsTrapped).Order(), graph.MayBeTaken).TakeWhile(_ => findings.TakesErrors))
        {
            var members = set.ToHashSet();
            var leaving = set.SelectMany(graph.Out).Where(graph.MayBeTaken).Select(graph.To).ToHashSet();
            if (!leaving.IsSubsetOf(members))
            {
                continue;
            }

            var nearest = set.MinBy(stage => rank[stage]);
            findings.Report((leaving.Count == 0
                ? WorkflowProofFindings.NothingLeaves.Error(graph.PathOf(nearest), new MessageArgument("stage", graph.IdOf(nearest)))
                : WorkflowProofFindings.ClosedOff.Error(graph.PathOf(nearest), new MessageArgument("stages", KnownNames.Of(set.Select(graph.IdOf))))) with
            {
                Witness = ways.To(nearest),
            });
        }
    }

    /// <summary>Stages from which a closed stage is reached through windows alone, where such a step leaves.</summary>
    private void CheckWindows(bool[] leads)
    {
        var late = graph.LeadingToClosed(graph.MayBeTakenLate);
        for (var stage = 0; stage < graph.Beginning && findings.TakesWarnings; stage++)
        {
            if (ways.Reaches(stage) && leads[stage] && !late[stage]
                && graph.Out(stage).Any(step => graph.MayBeTaken(step) && !graph.MayBeTakenLate(step) && leads[graph.To(step)]))
            {
                findings.Report(WorkflowProofFindings.StuckAfterTheWindow.Warning(graph.PathOf(stage), new MessageArgument("stage", graph.IdOf(stage))) with { Witness = ways.To(stage) });
            }
        }
    }
}
