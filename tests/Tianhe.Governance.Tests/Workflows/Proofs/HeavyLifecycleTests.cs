using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>Lifecycles as large as a pack can hold, or hard: they are proved, refused or left undecided, soon and in little memory.</summary>
public sealed class HeavyLifecycleTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;

    /// <summary>A part of a second is what a release build takes; the tests run a debug build.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    public static TheoryData<string, Func<WorkflowDescription>, string?> Heavy => new()
    {
        { "a chain of 5,000 stages", () => Chain(5_000, (_, step) => step), "may-wait-for-ever" },
        { "a chain without an end", () => Large(Enumerable.Range(0, 5_000).Select(number => Step($"s{number}", number, number + 1))), "no-closed-stage" },
        { "a ring of 5,000 stages", () => Large([.. Enumerable.Range(0, 5_000).Select(number => Step($"s{number}", number, (number + 1) % 5_000)), Step("out", 1, -1)]), "endless-cycle" },
        { "a hundred rings", () => Large([.. Enumerable.Range(0, 100).Select(number => Step($"s{number}", number, number + 1)), .. Enumerable.Range(0, 100).Select(number => Step($"b{number}", number, number)), Step("out", 1, -1)]), "endless-cycle" },
        { "a step from every stage to every stage", () => Large([.. from one in Enumerable.Range(0, 70) from other in Enumerable.Range(0, 70) select Step($"s{one}-{other}", one, other), Step("out", 1, -1)]), "endless-cycle" },
        { "5,000 traps", () => Large([.. Enumerable.Range(1, 5_000).Select(number => Step($"s{number}", 0, number)), Step("out", 0, -1)]), "nothing-leaves" },
        { "4,000 traps at the end of a chain", () => Large([.. Enumerable.Range(0, 2_000).Select(number => Step($"s{number}", number, number + 1)), .. Enumerable.Range(0, 2_000).Select(number => Step($"t{number}", number, number + 3_000)), Step("out", 0, -1)]), "nothing-leaves" },
        { "300 stages with limits that lapse", () => Limits(300), null },
        { "3,000 stages with limits that lapse", () => Limits(3_000), "undecided" },
        { "one clock for each of 3,000 steps", () => Chain(3_000, (number, step) => step with { Starts = [$"k{number}"] }), "may-wait-for-ever" },
        { "900 windows that are never open", () => Chain(900, (number, step) => step with { Within = $"k{number}" }), "never-runs" },
        { "2,000 clocks that nothing starts, and one trap", () => Chain(2_000, (number, step) => step with { Stops = [$"k{number}"] }, new WorkflowTransition("lost", "c7", "lose", "c5000") { By = [Authority.Anyone] }), "nothing-leaves" },
        { "20 clocks, each started or not", () => Choices(20, (number, step) => step with { Starts = [$"k{number}"] }), "may-wait-for-ever" },
        { "12 clocks, each started or not", () => Choices(12, (number, step) => step with { Starts = [$"k{number}"] }), "may-wait-for-ever" },
        { "40 steps that are bounded", () => Rounds(40, 1), "undecided" },
        { "a step that may be taken two thousand million times", () => Rounds(1, int.MaxValue), "undecided" },
        { "3,000 steps that are bounded", () => Chain(3_000, (_, step) => step with { AtMost = 1 }), "undecided" },
        { "lapses by guards that are hard", HardGuards, "undecided" },
    };

    [Theory]
    [MemberData(nameof(Heavy), DisableDiscoveryEnumeration = true)]
    public void Of_ALargeOrHardLifecycle_EndsInTimeAndSpace(string what, Func<WorkflowDescription> make, string? found)
    {
        var description = make();
        var compiled = WorkflowCompiler.Compile(description, new("heavy", "1", ""), []);
        compiled.Length.Should().Be(description.Transitions.Count);

        var (findings, time, allocated) = Effort.Of(() => WorkflowProof.Of(description, compiled));

        time.Should().BeLessThan(MaxTime, what);
        allocated.Should().BeLessThan(MaxAllocated, what);
        findings.Count.Should().BeLessThanOrEqualTo(2_002);
        findings.Any(finding => finding.Code == $"workflows.{found}").Should().Be(found is not null, $"of {what} there is found {string.Join('\n', findings.Take(3))}");
    }

    private static string NameOf(int stage) => stage < 0 ? "end" : $"c{stage}";

    private static WorkflowTransition Step(string id, int from, int to) => new(id, NameOf(from), "go", NameOf(to)) { By = [Authority.Anyone] };

    /// <summary>Of steps by the same action out of one stage, each has an action of its own, as far as there are few stages.</summary>
    private static WorkflowDescription Large(IEnumerable<WorkflowTransition> steps)
    {
        WorkflowTransition[] all = [.. steps.GroupBy(step => step.From).SelectMany(group => group.Select((step, index) => index == 0 ? step : new WorkflowTransition(step.Id, step.From, $"go{index}", step.To)
        {
            By = step.By, AtMost = step.AtMost, Starts = step.Starts,
        }))];
        return Lifecycle.Of([new WorkflowTransition("begin", null, "begin", "c0") { By = [Authority.Anyone] }, .. all], new Dictionary<string, string>());
    }

    private static WorkflowDescription Chain(int length, Func<int, WorkflowTransition, WorkflowTransition> change, params WorkflowTransition[] more) =>
        Lifecycle.Of([new WorkflowTransition("begin", null, "begin", "c0") { By = [Authority.Anyone] }, .. Enumerable.Range(0, length).Select(number => change(number, Step($"s{number}", number, number == length - 1 ? -1 : number + 1))), .. more], new Dictionary<string, string>());

    private static WorkflowDescription Limits(int length) => Lifecycle.Of(
        [new WorkflowTransition("begin", null, "begin", "c0") { By = [Authority.Anyone] }, .. Enumerable.Range(0, length).Select(number => Step($"s{number}", number, number == length - 1 ? -1 : number + 1) with { OnLapseOf = $"k{number}" })],
        Enumerable.Range(0, length).ToDictionary(NameOf, number => $"k{number}"));

    private static WorkflowDescription Choices(int length, Func<int, WorkflowTransition, WorkflowTransition> change) => Large(
        [.. Enumerable.Range(0, length).SelectMany(number => new[] { Step($"s{number}", number, number + 1), change(number, Step($"t{number}", number, number + 1)) }), Step("out", length, -1)]);

    /// <summary>Rounds by bounded steps at a stage that is left by a bounded step alone, which leads back as well.</summary>
    private static WorkflowDescription Rounds(int count, int most) => Large(
        [.. Enumerable.Range(0, count).Select(number => Step($"s{number}", 0, 0) with { AtMost = most }), Step("on", 0, 1) with { AtMost = 1 }, Step("out", 1, -1)]);

    /// <summary>Eleven pigeons in ten holes: some guard is always met, and to see that is hard.</summary>
    private static WorkflowDescription HardGuards()
    {
        Condition In(int pigeon, int hole, bool isIn) => Condition.Is($"f{(pigeon * 10) + hole}", isIn);
        Condition left = Condition.AnyOf([.. Enumerable.Range(0, 11).Select(pigeon => Condition.AllOf([.. Enumerable.Range(0, 10).Select(hole => In(pigeon, hole, false))]))]);
        Condition shared = Condition.AnyOf([.. from one in Enumerable.Range(0, 11) from other in Enumerable.Range(one + 1, 10 - one) from hole in Enumerable.Range(0, 10) select Condition.AllOf(In(one, hole, true), In(other, hole, true))]);
        return Lifecycle.Of("begin: > a; at a k; one: a > end on k; other: a > end on k") with
        {
            Facts = FactCatalogue.Of([.. Enumerable.Range(0, 110).Select(number => FactDeclaration.ForTruth($"f{number}", BilingualText.Same("f"))), FactDeclaration.ForTruth("said", BilingualText.Same("said"))]),
            Transitions =
            [
                new("begin", null, "begin", "a") { By = [Authority.Anyone] },
                new("one", "a", "one", "end") { OnLapseOf = "k", Guards = [left] },
                new("other", "a", "other", "end") { OnLapseOf = "k", Guards = [shared, Condition.Not(left)] },
            ],
        };
    }
}
