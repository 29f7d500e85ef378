using CsCheck;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Zones;

/// <summary>Coverage against counting by hand, and a merge that loses no ground.</summary>
public sealed class NetworkLawTests
{
    private static readonly LocalDate Eve = AnyTree.FirstDay.PlusDays(4);

    private static readonly Gen<(NodeRecord[] Records, JurisdictionDefinition Definition, NetworkMerge Merge)> Cases =
        from records in AnyTree.Forests
        from grounds in Gen.Int[0, 3].Array[3]
        from old in Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1_000].Array[0, 4], AnyTree.Days).Array[0, 6]
        from merged in Gen.Int[0, 1_000].Array[0, 4].Array[0, 4]
        select (records, new JurisdictionDefinition
        {
            Tree = AnyTree.Of(records),
            Networks = [Network("a", grounds[0]), Network("b", grounds[1])],
            Zones = [.. old.Select((zone, i) => Grid($"z{i}", zone.Item1 == 0 ? "a" : "b", records, grounds[zone.Item1], zone.Item2) with { From = zone.Item3.From, To = zone.Item3.To })],
        }, new NetworkMerge
        {
            On = Eve.PlusDays(1),
            Networks = ["a", "b"],
            Into = Network("c", grounds[2]),
            Grids = [.. merged.Select((covers, i) => Grid($"m{i}", "c", records, grounds[2], covers))],
        });

    [Fact]
    public void CoverageOf_EqualsCountingByHand() => Cases.Sample(x =>
    {
        var coverage = Jurisdiction.From(x.Definition).CoverageOf("a", Eve);
        var byHand = Pieces(x.Records, coverage.Network.Ground.Value[1] - '0').Select(piece => (piece, Grids: string.Join(' ', InForce(x.Definition, "a").Where(zone => IsIn(x.Records, piece, zone)).Select(zone => zone.Id))));
        return coverage.Ground.Select(row => (row.Node, string.Join(' ', row.Zones.Select(membership => membership.Zone.Id)))).ToHashSet().SetEquals(byHand)
            && coverage.IsComplete == byHand.All(row => row.Grids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 1);
    });

    [Fact]
    public void MergeNetworks_EachOldGrid_KeepsItsGround() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).MergeNetworks(x.Merge).Successions.All(succession =>
            succession.Ground.ToHashSet().SetEquals(Pieces(x).Where(piece => IsIn(x.Records, piece, succession.Grid)))
            && succession.Ground.ToHashSet().SetEquals(succession.Shares.SelectMany(share => share.Ground).Concat(succession.LeftOver))
            && succession.Shares.All(share => share.Ground.All(piece => IsIn(x.Records, piece, share.Into)))
            && !succession.Shares.SelectMany(share => share.Ground).Intersect(succession.LeftOver).Any()));

    [Fact]
    public void MergeNetworks_OldGroundAndNew_DifferByWhatIsLeftOverAndNewlyCovered() => Cases.Sample(x =>
    {
        var merged = Jurisdiction.From(x.Definition).MergeNetworks(x.Merge);
        var old = Pieces(x).Where(piece => InForce(x.Definition, "a").Concat(InForce(x.Definition, "b")).Any(grid => IsIn(x.Records, piece, grid))).ToHashSet();
        var now = Pieces(x).Where(piece => x.Merge.Grids.Any(grid => IsIn(x.Records, piece, grid))).ToHashSet();
        return merged.LeftOver.ToHashSet().SetEquals(old.Except(now)) && merged.NewlyCovered.ToHashSet().SetEquals(now.Except(old));
    });

    [Fact]
    public void MergeNetworks_TheDayBefore_IsAsItWas() => Cases.Sample(x =>
    {
        var (before, after) = (Jurisdiction.From(x.Definition), Jurisdiction.From(Jurisdiction.From(x.Definition).MergeNetworks(x.Merge).Definition));
        return x.Records.All(record => Ids(before.ZonesOf(record.Id, Eve)) == Ids(after.ZonesOf(record.Id, Eve)));
    });

    [Fact]
    public void MergeNetworks_TheDayItself_HasOnlyTheNewNetwork() => Cases.Sample(x =>
    {
        var after = Jurisdiction.From(Jurisdiction.From(x.Definition).MergeNetworks(x.Merge).Definition);
        return x.Records.All(record => after.ZonesOf(record.Id, x.Merge.On).All(membership => membership.Zone.Network == "c"));
    });

    private static GridNetwork Network(string id, int level) => new() { Id = id, Name = BilingualText.Same(id), Ground = $"t{level}" };

    private static Zone Grid(string id, string network, NodeRecord[] records, int ground, int[] covers)
    {
        var lawful = records.Where(record => AnyTree.LevelOf(record) <= ground).ToArray();
        return new() { Id = id, Name = id, Network = network, Covers = [.. covers.Select(cover => lawful[cover % lawful.Length].Id)] };
    }

    private static IEnumerable<Zone> InForce(JurisdictionDefinition definition, string network) =>
        definition.Zones.Where(zone => zone.Network == network && zone.From <= Eve && (zone.To is null || Eve <= zone.To));

    /// <summary>By the lowest ground of the three networks.</summary>
    private static IEnumerable<NodeId> Pieces((NodeRecord[] Records, JurisdictionDefinition Definition, NetworkMerge Merge) x) =>
        Pieces(x.Records, x.Definition.Networks.Append(x.Merge.Into).Max(network => network.Ground.Value[1] - '0'));

    /// <summary>Nodes down to a level that have no such node directly under them.</summary>
    private static IEnumerable<NodeId> Pieces(NodeRecord[] records, int lowest)
    {
        var shown = records.Where(record => AnyTree.LevelOf(record) <= lowest).ToArray();
        return shown.Where(record => shown.All(other => other.Parent != record.Id)).Select(record => record.Id);
    }

    private static bool IsIn(NodeRecord[] records, NodeId piece, Zone grid) => AnyTree.WayUp(records, piece).Any(node => grid.Covers.Contains(node));

    private static string Ids(EquatableList<ZoneMembership> memberships) => string.Join(' ', memberships);
}
