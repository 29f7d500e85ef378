using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>Zones across the tree, and the grid networks over one ground.</content>
public sealed partial class Jurisdiction
{
    /// <summary>The nodes in a zone on a day: those that it covers, each with all that is under it.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="on">The day.</param>
    /// <returns>Each once, in preorder; empty where the zone, or the network to which it belongs, is not in force.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such zone.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of zones and of the nodes found).</remarks>
    public EquatableList<Node> NodesIn(ZoneId zone, LocalDate on)
    {
        var covers = Zones.FirstOrDefault(one => one.Id == zone) is { } found
            ? ZonesInForce(DayOf(on)).Contains(found) ? found.Covers : []
            : throw new ArgumentException($"The jurisdiction has no zone '{zone}'.", nameof(zone));
        var indexes = covers.Select(Tree.IndexOf).SelectMany(index => Enumerable.Range(index, Tree.EndAt(index) - index));
        return [.. indexes.Distinct().Order().Select(index => Tree[Tree.IdAt(index)])];
    }

    /// <summary>The zones and grids in which a node lies on a day, wholly or in part.</summary>
    /// <param name="node">The node.</param>
    /// <param name="on">The day.</param>
    /// <returns>In the order of the definition. A node lies in a zone wholly when the zone covers it or a node above it; in part when the zone covers only something under it.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of zones and the nodes they cover).</remarks>
    public EquatableList<ZoneMembership> ZonesOf(NodeId node, LocalDate on)
    {
        var index = Tree.IndexOf(node);
        return new ZoneMap(Tree, ZonesInForce(DayOf(on))).Of(index);
    }

    /// <summary>The nodes of a tier, each with the zones in which it lies on a day: the table of several grid networks over one ground.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="on">The day.</param>
    /// <returns>In preorder.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>
    /// At the lowest of the tiers that the networks divide, each node belongs to one grid of each network, where all is well. O(number of
    /// nodes, and of zones with the nodes they cover).
    /// </remarks>
    public EquatableList<NodeZones> ZonesByNode(TierId tier, LocalDate on)
    {
        var map = new ZoneMap(Tree, ZonesInForce(DayOf(on)));
        return [.. Tree.NodesOf(tier).Select(node => new NodeZones(node.Id, map.Of(Tree.IndexOf(node.Id))))];
    }

    /// <summary>Which grids of a network cover which ground on a day, and what is uncovered or covered twice.</summary>
    /// <param name="network">The network.</param>
    /// <param name="on">The day.</param>
    /// <returns>The ground with its grids. A network that is not in force on the day covers nothing and lacks nothing.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such network.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>
    /// Ground are the nodes of the tier that the network divides, and where a branch of the tree does not reach down to it, the lowest node there
    /// above it, as in a merge. O(number of nodes and zones).
    /// </remarks>
    public NetworkCoverage CoverageOf(NetworkId network, LocalDate on)
    {
        var day = DayOf(on);
        var found = Networks.FirstOrDefault(one => one.Id == network) ?? throw new ArgumentException($"The jurisdiction has no grid network '{network}'.", nameof(network));
        EquatableList<Zone> grids = [.. ZonesInForce(day).Where(zone => zone.Network == network)];
        EquatableList<Node> nodes = InForce.On(found.From, found.To, day) ? [.. GroundUnits.Of(Tree, [found.Ground]).Select(index => Tree[Tree.IdAt(index)])] : [];
        var map = new ZoneMap(Tree, grids);
        return new(found, day, Tree.Ladder[found.Ground], nodes, [.. nodes.Select(node => new NodeZones(node.Id, map.Of(Tree.IndexOf(node.Id))))], grids);
    }

    /// <summary>Merges grid networks into one on a date (多格合一): the old ones end the day before, the new one begins.</summary>
    /// <param name="merge">Which networks, into what, and when.</param>
    /// <returns>The definition with the new lists, and an account of what became of every grid and of all ground. This jurisdiction stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merge"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// No network is named, or one twice, or one that is unknown or not in force on the day before; the new network or one of its grids begins on another day,
    /// or the grid names another network; or what comes out is no jurisdiction: see <see cref="From"/>. Every problem is listed.
    /// </exception>
    /// <remarks>
    /// Where a history is kept, the lists of the definition are added to as they stand, and the account is over the tree of the day of the merge.
    /// O(number of nodes and zones).
    /// </remarks>
    public MergedNetworks MergeNetworks(NetworkMerge merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return new NetworkMerger(this, merge).Run();
    }

    /// <summary>The zones of a day; a grid is there only while its network is.</summary>
    internal EquatableList<Zone> ZonesInForce(LocalDate on)
    {
        var networks = Networks.Where(network => InForce.On(network.From, network.To, on)).Select(network => network.Id).ToHashSet();
        return [.. Zones.Where(zone => InForce.On(zone.From, zone.To, on) && (zone.Network is not { } network || networks.Contains(network)))];
    }
}
