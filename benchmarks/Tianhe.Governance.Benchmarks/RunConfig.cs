using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using Perfolizer.Horology;

namespace Tianhe.Governance.Benchmarks;

/// <summary>How long to measure: as BenchmarkDotNet thinks right, or <c>--quick</c>, all within several minutes and in this process.</summary>
internal static class RunConfig
{
    private const string Quick = "--quick";

    public static (IConfig Config, string[] Remaining) From(string[] args)
    {
        var config = DefaultConfig.Instance.AddColumn(StatisticColumn.Min);
        return args.Contains(Quick)
            ? (config.AddJob(QuickJob), [.. args.Where(arg => arg != Quick)])
            : (config, args);
    }

    // Many short iterations instead of few long ones: on a machine with other work some of them are left in peace. The warming up
    // is long, so that the second tier of the compiler has done its work before anything counts.
    private static Job QuickJob => Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(6))
        .WithWarmupCount(60)
        .WithIterationCount(50)
        .WithId(nameof(Quick));
}
