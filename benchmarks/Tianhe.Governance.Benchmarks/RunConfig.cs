using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using Perfolizer.Horology;

namespace Tianhe.Governance.Benchmarks;

/// <summary>How long to measure: as BenchmarkDotNet thinks right, or <c>--quick</c>, all within about two minutes and in this process.</summary>
internal static class RunConfig
{
    private const string Quick = "--quick";

    public static (IConfig Config, string[] Remaining) From(string[] args) => args.Contains(Quick)
        ? (DefaultConfig.Instance.AddJob(QuickJob), [.. args.Where(arg => arg != Quick)])
        : (DefaultConfig.Instance, args);

    // Ten iterations of warming up, so that the second tier of the compiler has done its work before anything counts.
    private static Job QuickJob => Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(50))
        .WithWarmupCount(10)
        .WithIterationCount(12)
        .WithId(nameof(Quick));
}
