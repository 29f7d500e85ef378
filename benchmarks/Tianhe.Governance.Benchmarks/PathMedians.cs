using BenchmarkDotNet.Reports;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The median per command over the path of an order, and per act over that of a booking; ratios within one run.</summary>
/// <remarks>Of each command the quietest iteration counts: what other work on the machine adds to a time is no part of it.</remarks>
internal static class PathMedians
{
    public static void Write(Summary summary, TextWriter output)
    {
        Write(summary, typeof(OrderBenchmarks), "Median per command over the path of an order", output, nameof(OrderBenchmarks.StatelessShared), nameof(OrderBenchmarks.StatelessPerEntity));
        Write(summary, typeof(WorkflowBenchmarks), "Median per act over the path of a booking", output, nameof(WorkflowBenchmarks.StatelessShared));
    }

    private static void Write(Summary summary, Type benchmarks, string title, TextWriter output, params string[] rivals)
    {
        var ways = summary.Reports
            .Where(report => report.BenchmarkCase.Descriptor.Type == benchmarks && report.ResultStatistics is not null)
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name)
            .ToDictionary(way => way.Key, way => new Cost(
                Median(way.Select(report => report.ResultStatistics!.Min)),
                Median(way.Select(report => (double)(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)))));
        if (!rivals.All(ways.ContainsKey))
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine();
        output.WriteLine($"| way |{string.Concat(rivals.Select(rival => $" time / {rival} | bytes / {rival} |"))} ns | bytes |");
        output.WriteLine($"|---|{string.Concat(rivals.Select(_ => "---:|---:|"))}---:|---:|");
        foreach (var (way, cost) in ways)
        {
            var ratios = rivals.Select(rival => ways[rival]).Select(rival => FormattableString.Invariant($" {cost.Time / rival.Time:0.0000} | {cost.Bytes / rival.Bytes:0.0000} |"));
            output.WriteLine(FormattableString.Invariant($"| {way} |{string.Concat(ratios)} {cost.Time:0.0} | {cost.Bytes:0} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private readonly record struct Cost(double Time, double Bytes);
}
