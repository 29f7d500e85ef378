using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Laws of every drawing, against the records.</summary>
public sealed class DrawingLawTests
{
    private static readonly TierLadder Ladder = TierLadder.From(Enumerable.Range(0, 6).Select(level =>
        new Tier($"t{level}", BilingualText.Same($"t{level}"), [.. Enumerable.Range(level + 1, 5 - level).Select(held => new TierId($"t{held}"))])));

    private static readonly Gen<NodeRecord[]> Small = RecordsOf(60);

    private static readonly Gen<NodeRecord[]> Large = RecordsOf(2_000);

    [Fact]
    public void ToMermaid_ATreeThatFits_DrawsEveryNodeOnceUnderItsParent() => Small.Sample(records =>
    {
        var drawn = new DrawnText(GovernanceTree.From(Ladder, records).ToMermaid(Language.English));
        var nameOf = drawn.Nodes.ToDictionary(node => node.Node, node => node.Label);
        return drawn.IsSound && drawn.Edges == records.Length - 1
            && drawn.Nodes.Select(node => (node.Label, node.Parent.Length == 0 ? null : nameOf[node.Parent])).ToHashSet()
                .SetEquals(records.Select(record => (record.Name, record.Parent?.Value)));
    });

    [Fact]
    public void ToMermaid_AnyTree_StaysWithinTheLimits() => Large.Sample(
        records => new DrawnText(GovernanceTree.From(Ladder, records).ToMermaid(Language.English)) is { IsSound: true } drawn && drawn.Edges == drawn.Nodes.Count - 1, iter: 200);

    [Fact]
    public void ToMermaid_AnyCutting_DrawsOrCountsWhatTheRecordsSay() => Gen.Select(Small, Gen.Int[0, 5], Gen.Int[0, 5]).Sample((records, last, first) =>
        new DrawnText(GovernanceTree.From(Ladder, records).ToMermaid(Language.English, options: new() { DownTo = $"t{last}", CountFrom = $"t{first}" })) is { IsSound: true } drawn
            && drawn.Total == records.Count(record => IsShown(records, record, last, first)));

    [Fact]
    public void ToMermaid_APart_DrawsWhatIsWithinIt() => Gen.Select(Small, Gen.Int[0, 1_000]).Sample((records, choice) =>
        GovernanceTree.From(Ladder, records) is var tree && records[choice % records.Length].Id is var from
            && new DrawnText(tree.ToMermaid(Language.English, from)).Labels.SequenceEqual(tree.Nodes.Where(node => tree.IsWithin(node.Id, from)).Select(node => node.Name)));

    [Fact]
    public void ToMermaid_ShuffledRecords_GiveTheSameText() => (
        from records in Large
        from shuffled in Gen.Shuffle(records)
        select (records, shuffled)).Sample(
        x => GovernanceTree.From(Ladder, x.records).ToMermaid(Language.Chinese) == GovernanceTree.From(Ladder, x.shuffled).ToMermaid(Language.Chinese), iter: 50);

    [Fact]
    public void ToMermaid_AnyName_IsOneLabel() => Gen.String.Where(name => !string.IsNullOrWhiteSpace(name)).Sample(name =>
        new DrawnText(GovernanceTree.From(Ladder, [new() { Id = "a", Tier = "t0", Name = name + "a" }]).ToMermaid(Language.English)).Nodes.Count == 1);

    /// <summary>Drawn or counted: within the last tier, and its parent drawn one by one.</summary>
    private static bool IsShown(NodeRecord[] records, NodeRecord record, int last, int first) =>
        record.Parent is not { } parent || (TierOf(record) <= last && TierOf(records.Single(other => other.Id == parent)) is var above
            && (above == 0 || above < first) && IsShown(records, records.Single(other => other.Id == parent), last, first));

    private static int TierOf(NodeRecord record) => record.Tier.Value[1] - '0';

    private static Gen<NodeRecord[]> RecordsOf(int most) =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[0, most].Select(Grow);

    private static NodeRecord[] Grow((int Parent, int Tier)[] choices)
    {
        var records = new List<NodeRecord> { new() { Id = "r", Tier = "t0", Name = "r" } };
        var holders = new List<NodeRecord>(records);
        foreach (var (parent, tier) in choices)
        {
            var above = holders[parent % holders.Count];
            var record = new NodeRecord { Id = $"r{records.Count}", Tier = $"t{TierOf(above) + 1 + (tier % (5 - TierOf(above)))}", Name = $"r{records.Count}", Parent = above.Id };
            records.Add(record);
            holders.AddRange(TierOf(record) < 5 ? [record] : []);
        }

        return [.. records];
    }
}
