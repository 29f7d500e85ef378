using BenchmarkDotNet.Reports;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The median per command over the path of an order: eight measured commands a way, ratios within one run.</summary>
/// <remarks>Of each command the quietest iteration counts: what other work on the machine adds to a time is no part of it.</remarks>
internal static class PathMedians
{
    public static void Write(Summary summary, TextWriter output)
    {
        var ways = summary.Reports
            .Where(report => report.BenchmarkCase.Descriptor.Type == typeof(OrderBenchmarks) && report.ResultStatistics is not null)
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name)
            .ToDictionary(way => way.Key, way => new Cost(
                Median(way.Select(report => report.ResultStatistics!.Min)),
                Median(way.Select(report => (double)(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)))));
        if (!ways.TryGetValue(nameof(OrderBenchmarks.StatelessShared), out var shared)
            || !ways.TryGetValue(nameof(OrderBenchmarks.StatelessPerEntity), out var perEntity))
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("Median per command over the path of an order");
        output.WriteLine();
        output.WriteLine("| way | time / Stateless shared | bytes / shared | time / per entity | bytes / per entity | ns | bytes |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (way, cost) in ways)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {way} | {cost.Time / shared.Time:0.000} | {cost.Bytes / shared.Bytes:0.000} | {cost.Time / perEntity.Time:0.0000} | {cost.Bytes / perEntity.Bytes:0.0000} | {cost.Time:0.0} | {cost.Bytes:0} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private readonly record struct Cost(double Time, double Bytes);
}
