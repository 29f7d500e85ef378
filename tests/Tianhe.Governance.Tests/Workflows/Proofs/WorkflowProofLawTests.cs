using CsCheck;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>The proofs against a search that tries everything, on any small lifecycle.</summary>
public sealed class WorkflowProofLawTests
{
    private const int Iterations = 800;

    private static readonly string[] OfTheGraph = ["nothing-leaves", "closed-off", "stuck-after-the-window"];

    [Fact]
    public void Of_AnyLifecycle_FindsWhatTryingEverythingFinds() => AnyLifecycle.Any.Sample(description =>
    {
        var model = new LifecycleModel(description);
        Sorted(Lifecycle.Prove(description).Select(finding => Keyed(finding, model))).Should().Be(Sorted(model.Found));
    }, iter: Iterations);

    [Fact]
    public void Of_AnyLifecycle_TellsNothingTwice() => AnyLifecycle.Any.Sample(description =>
        Lifecycle.Prove(description).Where(finding => CodeOf(finding) is not ("both-lapse" or "lapse-into-nothing" or "lapse-not-covered" or "lapse-used-up" or "never-lapses" or "never-runs" or "extends-nothing"))
            .Select(finding => (finding.Code, finding.Path)).Should().OnlyHaveUniqueItems(), iter: Iterations);

    [Fact]
    public void Of_AnyLifecycle_EveryTraceCanBeFollowed() => AnyLifecycle.Any.Sample(description =>
    {
        var model = new LifecycleModel(description);
        Lifecycle.Prove(description).Where(finding => !Shows(finding, model)).Select(Lifecycle.Line).Should().BeEmpty();
    }, iter: Iterations);

    /// <summary>What is done where there are too many clocks may name a stage once too often, and leaves none out.</summary>
    [Fact]
    public void SurelyRunning_WhereAMatterMayWait_IsNothing() => AnyLifecycle.Any.Sample(description =>
    {
        var graph = new StepGraph(description, WorkflowCompiler.Compile(description, new("small", "1", ""), []));
        var uses = ClockUse.Of(graph);
        var (states, surely) = (new WaitingStates(graph, uses, [.. Enumerable.Range(0, description.Clocks.Count)]), new SurelyRunning(graph, uses));
        return states.IsComplete && surely.IsComplete && Enumerable.Range(0, graph.Beginning).All(stage => states.To(stage) is null || !surely.AnyAt(stage));
    }, iter: Iterations);

    [Fact]
    public void Of_TheSame_IsTheSame() => AnyLifecycle.Any.Sample(description => Lifecycle.Prove(description).Equals(Lifecycle.Prove(description)), iter: 300);

    [Fact]
    public void AnyLifecycle_FindingsOfEveryKind_OccurAmongThem() => new Pool<WorkflowDescription>(AnyLifecycle.Any, Iterations).GoThrough(
        WorkflowProofFindings.All.Select(template => template.Code["workflows.".Length..]).Except(["unused-action", "extension-units", "undecided", "more-warnings"]),
        description => Lifecycle.Prove(description).Select(CodeOf));

    private static string Sorted(IEnumerable<string> found) => string.Join('\n', found.Distinct().Order(StringComparer.Ordinal));

    private static string CodeOf(Finding finding) => finding.Code["workflows.".Length..];

    private static string Keyed(Finding finding, LifecycleModel model) =>
        CodeOf(finding) == "endless-cycle" ? $"endless-cycle {model.SetOf(finding.Path)}" : $"{CodeOf(finding)} {finding.Path}";

    private static string ClockOf(Finding finding) => (string)finding.Arguments[0].Value;

    private static Dictionary<string, string> ValuesOf(Finding finding) => finding.Witness!.Split("; ") is [_, var values]
        ? values.Split(", ").Select(value => value.Split(" = ")).ToDictionary(pair => pair[0], pair => pair[1])
        : [];

    /// <summary>Whether the witness of a finding, if it is to have one, ends where it says.</summary>
    private static bool Shows(Finding finding, LifecycleModel model)
    {
        var code = CodeOf(finding);
        var trace = (finding.Witness ?? "").Split(';')[0].Split(" → ");
        var stage = finding.Path.Split('.')[^1];
        return code switch
        {
            _ when OfTheGraph.Contains(code) => model.Follow(trace, null).Any(end => end.Stage == stage) && trace.Length == model.DistanceTo(stage),
            "lapse-into-nothing" or "lapse-not-covered" => model.Follow(trace, ClockOf(finding)).Contains((stage, "running")) && model.IsUncovered(stage, ClockOf(finding), ValuesOf(finding)),
            "stuck-once-used-up" => model.IsStuckAfter(trace, stage),
            "may-wait-for-ever" => model.FollowAll(trace).Any(end => end.StartsWith($"{stage} ", StringComparison.Ordinal) && !end.Contains("running", StringComparison.Ordinal)),
            "endless-cycle" => model.IsEndless(trace) && trace.Length == model.ShortestAround(trace),
            "both-lapse" => model.Follow(trace, ClockOf(finding)).Any(end => end.Phase == "running" && model.AreTwoMet(end.Stage, ClockOf(finding), ValuesOf(finding))),
            "lapse-used-up" => model.IsNothingLeftAfter(trace, stage, ClockOf(finding), ValuesOf(finding)),
            "used-up-in-a-circle" => model.IsCircle(trace),
            _ => finding.Witness is null,
        };
    }
}
