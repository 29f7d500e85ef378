using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>Tries a law on many runs.</summary>
internal static class Law
{
    private static readonly Pool<MatterRun> Any = new(MatterRun.Any, 300);
    private static readonly Pool<MatterRun> Forward = new(MatterRun.Forward, 150);

    /// <summary>Shows that the laws are about all of this.</summary>
    public static void GoThrough(IEnumerable<string> everything, Func<MatterRun, IEnumerable<string>> seenIn) => Any.GoThrough(everything, seenIn);

    public static void Holds(Func<MatterRun, bool> law, int times = int.MaxValue) => Any.Holds(law, times);

    /// <summary>Of runs whose times never decrease.</summary>
    public static void HoldsForward(Func<MatterRun, bool> law, int times = int.MaxValue) => Forward.Holds(law, times);

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
}
