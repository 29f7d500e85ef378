using BenchmarkDotNet.Running;

using Tianhe.Governance.Benchmarks;

if (args.Contains(TreeBytes.Command))
{
    TreeBytes.Write(Console.Out);
    return;
}

var (config, rest) = RunConfig.From(args);
foreach (var summary in BenchmarkSwitcher.FromAssembly(typeof(RunConfig).Assembly).Run(rest, config))
{
    PathMedians.Write(summary, Console.Out);
}
