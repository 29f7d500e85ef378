using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>How much the proofs try, at the very bounds, and what they say where that is not enough.</summary>
public sealed class ProofLimitTests
{
    /// <summary>The first is used up by the proof that steps can be taken, the second by that which looks what follows on lapses.</summary>
    [Theory]
    [InlineData(2_050)]
    [InlineData(1_500)]
    public void ClockProof_OfManyClocksAndSteps_IsUndecidedAndToldOnce(int clocks)
    {
        var graph = GraphOf($"begin: > a {string.Join(' ', Enumerable.Range(0, clocks).Select(number => $"starts k{number}"))}; {Steps(clocks, number => $"s{number}: a > end on k{number}")}");
        var findings = new ProofFindings();
        var proof = new ClockProof(graph, ClockUse.Of(graph), findings);

        proof.Narrow();
        proof.CheckLapses(new(graph, new(graph, findings), findings));

        findings.All.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "clocks: After 4000000 steps it was not found out at which stages each clock may run, and whether something follows where it runs out.");
    }

    private static string Steps(int count, Func<int, string> step) => string.Join("; ", Enumerable.Range(0, count).Select(step));

    private static StepGraph GraphOf(string lines)
    {
        var description = Lifecycle.Of(lines);
        return new(description, WorkflowCompiler.Compile(description, new("small", "1", ""), []));
    }
}
