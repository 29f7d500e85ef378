using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>
/// Small lifecycles in lines: <c>id: from > to</c>, nothing before the arrow where a matter begins, and then words with a value each:
/// <c>as</c> action, <c>on</c> clock whose lapse takes it, <c>by all</c> where people may take such a step too, <c>within</c>,
/// <c>most</c>, <c>after</c>, <c>starts</c>, <c>stops</c>, <c>pauses</c>, <c>resumes</c>, <c>extends</c>, <c>when n=0</c>. A line
/// <c>at stage clock</c> gives a stage a limit. A stage whose name begins with "end" is closed.
/// </summary>
internal static class Lifecycle
{
    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber("n", BilingualText.Same("n"), 0) with { Minimum = 0, Maximum = 2 },
        FactDeclaration.ForTruth("t", BilingualText.Same("t")),
        FactDeclaration.ForTruth("said", BilingualText.Same("said")),
    ]);

    /// <summary>Reads lines that are divided by semicolons.</summary>
    public static WorkflowDescription Of(string lines)
    {
        var words = lines.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var limits = words.Where(line => line[0] == "at").ToDictionary(line => line[1], line => line[2]);
        return Of([.. words.Where(line => line[0] != "at").Select(Step)], limits);
    }

    /// <summary>A lifecycle of the stages, actions and clocks that its steps name, in the order in which they do.</summary>
    public static WorkflowDescription Of(EquatableList<WorkflowTransition> steps, IReadOnlyDictionary<string, string> limits) => new()
    {
        Id = "small",
        Version = "1",
        Name = BilingualText.Same("small"),
        Facts = Facts,
        Stages = [.. steps.SelectMany(step => new[] { step.From, step.To }).OfType<StageId>().Distinct().Select(stage => Stage(stage, limits))],
        Actions = [.. steps.Select(step => step.Action).Distinct().Select(action => new WorkflowAction(action, BilingualText.Same("do it")) { Facts = ["said"] })],
        Clocks = [.. limits.Values.Select(clock => (ClockId)clock).Concat(steps.SelectMany(ClocksOf)).Distinct().OrderBy(clock => clock.Value, StringComparer.Ordinal).Select(Clock)],
        Transitions = steps,
    };

    /// <summary>What the proofs find in a lifecycle in which the compiler finds nothing.</summary>
    public static EquatableList<Finding> Prove(WorkflowDescription description)
    {
        var findings = new List<Finding>();
        var steps = WorkflowCompiler.Compile(description, new("small", "1", ""), findings);
        findings.Should().BeEmpty();
        return WorkflowProof.Of(description, steps);
    }

    /// <summary>What is found, in a line each: severity, code without its room, path, and the witness.</summary>
    public static IEnumerable<string> Found(string lines) => Prove(Of(lines)).Select(Line);

    public static string Line(Finding finding) =>
        $"{(finding.Severity == FindingSeverity.Error ? "error" : "warning")} {finding.Code["workflows.".Length..]} {finding.Path}{(finding.Witness is null ? "" : $": {finding.Witness}")}";

    private static WorkflowStage Stage(StageId stage, IReadOnlyDictionary<string, string> limits) =>
        new(stage, stage.Value.StartsWith("end", StringComparison.Ordinal) ? StageKind.Closed : StageKind.Working, BilingualText.Same("there"))
        {
            Clock = limits.TryGetValue(stage.Value, out var clock) ? new ClockId(clock) : default(ClockId?),
        };

    private static WorkflowClock Clock(ClockId clock) => new(clock, ClockKind.Due, BilingualText.Same("in time"), TimeLimit.ClockHours(24));

    private static IEnumerable<ClockId> ClocksOf(WorkflowTransition step) =>
        [.. step.Starts, .. step.Stops, .. step.Pauses, .. step.Resumes, .. step.Extends.Select(extension => extension.Clock), .. new[] { step.Within, step.OnLapseOf }.OfType<ClockId>()];

    private static WorkflowTransition Step(string[] words)
    {
        var id = words[0].TrimEnd(':');
        var arrow = Array.IndexOf(words, ">");
        StageId? from = arrow == 2 ? new StageId(words[1]) : default(StageId?);
        var said = words.Skip(arrow + 2).Chunk(2).ToLookup(pair => pair[0], pair => pair[1]);
        ClockId? One(string word) => said[word].FirstOrDefault() is { } clock ? new ClockId(clock) : default(ClockId?);
        EquatableList<ClockId> Many(string word) => [.. said[word].Select(clock => (ClockId)clock)];
        return new(id, from, said["as"].FirstOrDefault() ?? id, words[arrow + 1])
        {
            By = said["on"].Any() && !said["by"].Any() ? [] : [Authority.Anyone],
            OnLapseOf = One("on"),
            Within = One("within"),
            AtMost = said["most"].Select(int.Parse).Cast<int?>().FirstOrDefault(),
            WhenUsedUp = said["after"].FirstOrDefault() is { } after ? new TransitionId(after) : default(TransitionId?),
            Starts = Many("starts"),
            Stops = Many("stops"),
            Pauses = Many("pauses"),
            Resumes = Many("resumes"),
            Extends = [.. said["extends"].Select(clock => new ClockExtension(clock, LimitAmount.Parse("1 h")))],
            Guards = [.. said["when"].Select(Guard)],
        };
    }

    private static Condition Guard(string text) => text.Split('=') is [var fact, var value]
        ? Condition.Is(fact, int.Parse(value))
        : Condition.Is(text.TrimStart('!'), !text.StartsWith('!'));
}
