using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Which grids of a network cover which ground on a day, and where one grid is missing or too many are (一网全覆盖).</summary>
/// <remarks>
/// Ground are the nodes of the tier that the network divides, and where a branch of the tree does not reach down to it, the lowest node
/// there above it. Immutable; equal when every member is equal.
/// </remarks>
public sealed record NetworkCoverage
{
    internal NetworkCoverage(GridNetwork network, LocalDate on, Tier ground, EquatableList<Node> nodes, EquatableList<NodeZones> rows, EquatableList<Zone> grids)
    {
        Network = network;
        On = on;
        Ground = rows;
        Uncovered = [.. rows.Where(row => row.Zones.Count == 0).Select(row => row.Node)];
        CoveredTwice = [.. rows.Where(row => row.Zones.Count > 1).Select(row => row.Node)];
        var used = rows.SelectMany(row => row.Zones).Select(membership => membership.Zone.Id).ToHashSet();
        Findings =
        [
            .. grids.Where(grid => !used.Contains(grid.Id)).Select(grid => ZoneFindings.GridWithoutGround.Warning(
                $"zones.{grid.Id}.covers", new("grid", grid.Name), new("network", network.Name), new("tier", ground.Name))),
            .. nodes.Zip(rows).Where(pair => pair.Second.Zones.Count != 1).Select(pair => Finding(pair.First, pair.Second)),
        ];
    }

    /// <summary>The network.</summary>
    public GridNetwork Network { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Every node of the ground with the grids to which it belongs, in preorder; empty where the network is not in force on the day.</summary>
    public EquatableList<NodeZones> Ground { get; }

    /// <summary>The nodes of the ground that belong to no grid, in preorder.</summary>
    public EquatableList<NodeId> Uncovered { get; }

    /// <summary>The nodes of the ground that belong to several grids, in preorder.</summary>
    public EquatableList<NodeId> CoveredTwice { get; }

    /// <summary>Whether every node of the ground belongs to exactly one grid.</summary>
    public bool IsComplete => Uncovered.Count == 0 && CoveredTwice.Count == 0;

    /// <summary>Warnings: the grids without ground, in the order of the definition, and the ground in no grid or in several, in preorder.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Network and day.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Network} on {Wording.Date(On, Language.English)}";

    private Finding Finding(Node node, NodeZones row)
    {
        var path = $"networks.{Network.Id}.{node.Id}";
        return row.Zones.Count == 0
            ? ZoneFindings.GroundUncovered.Warning(path, new("node", node.Name), new("tier", node.Tier.Name), new("network", Network.Name))
            : ZoneFindings.GroundCoveredTwice.Warning(path, new("node", node.Name), new("tier", node.Tier.Name), new("network", Network.Name), new("count", row.Zones.Count)) with
            {
                Witness = string.Join(", ", row.Zones.Select(membership => membership.Zone.Id)),
            };
    }
}
