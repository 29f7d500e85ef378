namespace Tianhe.Governance.Structure;

/// <summary>A node with the zones in which it lies: a row of the table of several grid networks over one ground.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record NodeZones
{
    internal NodeZones(NodeId node, EquatableList<ZoneMembership> zones)
    {
        Node = node;
        Zones = zones;
    }

    /// <summary>The node.</summary>
    public NodeId Node { get; }

    /// <summary>The zones, in the order of the definition.</summary>
    public EquatableList<ZoneMembership> Zones { get; }

    /// <summary>The grids of one network among them.</summary>
    /// <param name="network">The network.</param>
    /// <returns>One where the node belongs to exactly one grid; none where it is uncovered; several where it is divided or covered twice.</returns>
    public EquatableList<ZoneMembership> GridsOf(NetworkId network) => [.. Zones.Where(membership => membership.Zone.Network == network)];

    /// <summary>Node and zones.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Node}: {string.Join(", ", Zones)}";
}
