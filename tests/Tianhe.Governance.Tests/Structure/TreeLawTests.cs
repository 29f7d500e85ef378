using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Laws of every tree, against walking the records by hand.</summary>
public sealed class TreeLawTests
{
    private static readonly TierLadder Ladder = TierLadder.From(
        Enumerable.Range(0, 6).Select(level =>
            new Tier($"t{level}", BilingualText.Same($"t{level}"), [.. Enumerable.Range(level + 1, 5 - level).Select(held => new TierId($"t{held}"))])),
        severalRoots: true);

    /// <summary>Each record after the first hangs under an earlier one that is not of the lowest tier, on any lower tier; about one in ten is another root.</summary>
    private static readonly Gen<NodeRecord[]> Records = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[-1, 100]).Array[0, 60].Select(Grow);

    private static readonly Gen<(NodeRecord[] Records, GovernanceTree Tree, NodeRecord A, NodeRecord B)> Pairs =
        from records in Records
        from a in Gen.Int[0, records.Length - 1]
        from b in Gen.Int[0, records.Length - 1]
        select (records, GovernanceTree.From(Ladder, records), records[a], records[b]);

    [Fact]
    public void IsWithin_EqualsWalkingUp() => Pairs.Sample(x =>
        x.Tree.IsWithin(x.A.Id, x.B.Id) == WayUp(x.Records, x.A).Contains(x.B.Id));

    [Fact]
    public void IsUnder_IsWithinButNotTheSame() => Pairs.Sample(x =>
        x.Tree.IsUnder(x.A.Id, x.B.Id) == (x.Tree.IsWithin(x.A.Id, x.B.Id) && x.A.Id != x.B.Id));

    [Fact]
    public void PathTo_EqualsWalkingUpReversed() => Pairs.Sample(x =>
        x.Tree.PathTo(x.A.Id).Select(node => node.Id).Reverse().SequenceEqual(WayUp(x.Records, x.A)));

    [Fact]
    public void AncestorsOf_EqualsPathWithoutTheNode() => Pairs.Sample(x =>
        x.Tree.AncestorsOf(x.A.Id).Select(node => node.Id).SequenceEqual(WayUp(x.Records, x.A).Skip(1)));

    [Fact]
    public void DescendantsOf_EqualsAllThatWalkUpToIt() => Pairs.Sample(x =>
        x.Tree.DescendantsOf(x.A.Id).Select(node => node.Id).ToHashSet()
            .SetEquals(x.Records.Where(other => other.Id != x.A.Id && WayUp(x.Records, other).Contains(x.A.Id)).Select(other => other.Id)));

    [Fact]
    public void ChildrenOf_EqualsRecordsWithThisParentById() => Pairs.Sample(x =>
        x.Tree.ChildrenOf(x.A.Id).Select(node => node.Id).SequenceEqual(
            x.Records.Where(other => other.Parent == x.A.Id).Select(other => other.Id).OrderBy(id => id.Value, StringComparer.Ordinal)));

    [Fact]
    public void From_AnyRecords_KeepsEveryRecord() => Pairs.Sample(x =>
        x.Tree.Nodes.Select(node => node.ToRecord()).ToHashSet().SetEquals(x.Records));

    [Fact]
    public void From_ShuffledRecords_GivesTheSameTree() => (
        from records in Records
        from shuffled in Gen.Shuffle(records)
        select (records, shuffled)).Sample(x =>
        GovernanceTree.From(Ladder, x.records).Nodes.Select(node => node.ToRecord())
            .SequenceEqual(GovernanceTree.From(Ladder, x.shuffled).Nodes.Select(node => node.ToRecord())));

    [Fact]
    public void LowestCommonAncestorOf_IsTheFirstCommonNodeOfTheWaysUp() => Pairs.Sample(x =>
        x.Tree.LowestCommonAncestorOf(x.A.Id, x.B.Id)?.Id == WayUp(x.Records, x.A).Intersect(WayUp(x.Records, x.B)).Cast<NodeId?>().FirstOrDefault());

    [Fact]
    public void SiblingsOf_AreTheOtherRecordsWithThisParentById() => Pairs.Sample(x =>
        x.Tree.SiblingsOf(x.A.Id).Select(node => node.Id).SequenceEqual(
            x.Records.Where(other => other.Parent == x.A.Parent && other.Id != x.A.Id).Select(other => other.Id).OrderBy(id => id.Value, StringComparer.Ordinal)));

    [Fact]
    public void Roots_AreTheRecordsWithoutAParent() => Pairs.Sample(x =>
        x.Tree.Roots.Select(node => node.Id.Value).SequenceEqual(x.Records.Where(record => record.Parent is null).Select(record => record.Id.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void CountWithin_EqualsCountingWaysUp() => Pairs.Sample(x =>
        x.Tree.CountWithin(x.A.Id, x.B.Tier) == x.Records.Count(record => record.Tier == x.B.Tier && WayUp(x.Records, record).Contains(x.A.Id)));

    [Fact]
    public void FindByCode_IsTheRecordWithThisCode() => Pairs.Sample(x => x.A.Code is not { } code || x.Tree.FindByCode(code).Id == x.A.Id);

    [Fact]
    public void TryFind_AnIdOfNoRecord_FindsNothing() => Pairs.Sample(x => !x.Tree.TryFind($"{x.A.Id}x", out _) && !x.Tree.TryFindByCode($"{x.A.Code}x", out _));

    [Fact]
    public void RollUps_EqualLookingAtAllThatWalkUp() => Pairs.Sample(x =>
    {
        var within = x.Records.Where(record => WayUp(x.Records, record).Contains(x.A.Id)).Select(record => record.Households).ToArray();
        return x.Tree.Sum(node => node.Households ?? 0)[x.A.Id] == within.Sum()
            && x.Tree.Min(node => node.Households)[x.A.Id] == within.Min()
            && x.Tree.Max(node => node.Households)[x.A.Id] == within.Max();
    });

    private static NodeRecord[] Grow((int Parent, int Tier, int Households)[] choices)
    {
        var records = new List<NodeRecord> { new() { Id = "n0", Tier = "t0", Name = "n0" } };
        foreach (var (parentChoice, tierChoice, households) in choices)
        {
            if (parentChoice % 10 == 0)
            {
                records.Add(new() { Id = $"n{records.Count}", Tier = "t0", Name = $"n{records.Count}", Population = households < 0 ? null : households });
                continue;
            }

            var parents = records.Where(record => record.Tier != "t5").ToArray();
            var parent = parents[parentChoice % parents.Length];
            var level = parent.Tier.Value[1] - '0';
            records.Add(new()
            {
                Id = $"n{records.Count}",
                Tier = $"t{level + 1 + (tierChoice % (5 - level))}",
                Name = $"n{records.Count}",
                Parent = parent.Id,
                Households = households < 0 ? null : households,
                Code = tierChoice % 3 == 0 ? null : $"code-{records.Count}",
                Kind = tierChoice % 4 == 0 ? GridKind.Micro : null,
            });
        }

        return [.. records];
    }

    private static List<NodeId> WayUp(NodeRecord[] records, NodeRecord from)
    {
        var way = new List<NodeId> { from.Id };
        for (var parent = from.Parent; parent is { } id; parent = records.Single(record => record.Id == id).Parent)
        {
            way.Add(id);
        }

        return way;
    }
}
