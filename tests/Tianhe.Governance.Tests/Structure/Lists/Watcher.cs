namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>Keeps what it is told, at once and in order.</summary>
internal sealed class Watcher : IProgress<int>
{
    public List<int> Reports { get; } = [];

    public void Report(int value) => Reports.Add(value);
}
