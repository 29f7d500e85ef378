using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Looks for stages at which a matter may stand while no clock runs.</summary>
/// <remarks>
/// Exact, with a trace, where at most 16 clocks may start and there are few enough states. Else what surely runs is found out, and a
/// stage may be named, without a trace, at which some clock always runs after all.
/// </remarks>
internal sealed class WaitingProof(StepGraph graph, ClockUse[][] uses, ShortestWays ways, ProofFindings findings)
{
    private static readonly BilingualText Question = new("事项是否可能在没有时限计时的环节等待", "whether a matter may wait at a stage where no clock runs");

    public void Check()
    {
        var bitOf = new int[graph.Description.Clocks.Count];
        Array.Fill(bitOf, -1);
        var clocks = 0;
        foreach (var use in uses.SelectMany(use => use))
        {
            if (use.Effect == ClockEffect.Starts && graph.MayBeTaken(use.Step) && bitOf[use.Clock] < 0)
            {
                bitOf[use.Clock] = clocks++;
            }
        }

        var states = clocks <= WaitingStates.MostClocks ? new WaitingStates(graph, uses, bitOf) : null;
        var surely = states is { IsComplete: true } ? null : new SurelyRunning(graph, uses);
        for (var stage = 0; stage < graph.Beginning && findings.TakesWarnings; stage++)
        {
            var trace = states?.To(stage);
            if (ways.Reaches(stage) && !graph.IsClosed(stage) && (trace is not null || surely is { IsComplete: true } && !surely.AnyAt(stage)))
            {
                findings.Report(WorkflowProofFindings.MayWaitForEver.Warning(graph.PathOf(stage), new MessageArgument("stage", graph.IdOf(stage))) with { Witness = trace });
            }
        }

        if (surely is { IsComplete: false })
        {
            findings.ReportUndecided("stages", Question, surely.Budget);
        }
    }
}
