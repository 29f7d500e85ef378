using System.Diagnostics;
using System.Globalization;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary><c>--tree-bytes</c>: what a node keeps in memory beside its texts, and a first look at how long a build takes.</summary>
internal static class TreeBytes
{
    public const string Command = "--tree-bytes";

    private const int Builds = 5;

    public static void Write(TextWriter output)
    {
        var (sorted, shuffled) = (SyntheticNation.Sorted(), SyntheticNation.Shuffled());
        output.WriteLine("| way | bytes a node | quietest of 5, ms | of these on a processor, ms |");
        output.WriteLine("|---|---:|---:|---:|");
        Write(output, "tree, sorted", sorted.Length, () => GovernanceTree.From(SyntheticNation.Ladder, sorted));
        Write(output, "tree, shuffled", sorted.Length, () => GovernanceTree.From(SyntheticNation.Ladder, shuffled));
        Write(output, "tree, shuffled, with residents and kinds", sorted.Length, Full(shuffled));
        Write(output, "objects, shuffled", sorted.Length, () => new ObjectTree(shuffled));
        Write(output, "arrays by hand, no look-up, no names", sorted.Length, () => new ArrayTree(sorted));
        GC.KeepAlive((sorted, shuffled));
    }

    private static Func<object> Full(NodeRecord[] records)
    {
        NodeRecord[] full = [.. records.Select(record => record with { Population = 1_000, Kind = GridKind.General })];
        return () => GovernanceTree.From(SyntheticNation.Ladder, full);
    }

    /// <summary>The records and their texts are in memory before and after: what is counted is what building keeps.</summary>
    private static void Write(TextWriter output, string way, int nodes, Func<object> build)
    {
        var (best, work) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Builds; i++)
        {
            GC.Collect();
            var worked = Worked();
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(build());
            best = watch.Elapsed < best ? watch.Elapsed : best;
            work = Worked() - worked is var spent && spent < work ? spent : work;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var built = build();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(built);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way} | {(after - before) / (double)nodes:0.0} | {best.TotalMilliseconds:0} | {work.TotalMilliseconds:0} |"));
    }

    private static TimeSpan Worked()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
