using CsCheck;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>Tries a law on many runs, the same for all laws: making them takes longer than looking at them.</summary>
/// <remarks>CsCheck chooses the runs anew each time. Where a law fails on one of them, it looks for a small one on which it fails, and shows its seed.</remarks>
internal static class Law
{
    private const int Often = 300;
    private const int ToFindASmallOne = 5_000;

    private static readonly Lazy<MatterRun[]> AnyRuns = new(() => MatterRun.Any.Array[Often].Single());
    private static readonly Lazy<MatterRun[]> ForwardRuns = new(() => MatterRun.Forward.Array[Often].Single());

    public static IReadOnlyList<MatterRun> Runs => AnyRuns.Value;

    public static void Holds(Func<MatterRun, bool> law, int times = Often) => Try(AnyRuns.Value.Take(times), MatterRun.Any, law);

    /// <summary>Of runs whose times never decrease.</summary>
    public static void HoldsForward(Func<MatterRun, bool> law, int times = Often) => Try(ForwardRuns.Value.Take(times), MatterRun.Forward, law);

    /// <summary>Of every move.</summary>
    public static void HoldsOfMoves(Func<MatterRun, Move, bool> law) => Holds(run => run.Moves.All(move => law(run, move)));

    /// <summary>Of every event, with the matter before it, or null, and after it.</summary>
    public static void HoldsOfEvents(Func<MatterRun, Matter?, MatterEvent, Matter, bool> law) => Holds(run =>
    {
        Matter? before = null;
        foreach (var happened in run.Last?.History ?? [])
        {
            var after = before is null ? Matter.Begin(happened) : before.Apply(happened);
            if (!law(run, before, happened, after))
            {
                return false;
            }

            before = after;
        }

        return true;
    });

    private static void Try(IEnumerable<MatterRun> runs, Gen<MatterRun> any, Func<MatterRun, bool> law)
    {
        if (runs.FirstOrDefault(run => !law(run)) is { } failing)
        {
            any.Sample(law, iter: ToFindASmallOne);
            Assert.Fail($"The law does not hold of {failing}");
        }
    }
}
