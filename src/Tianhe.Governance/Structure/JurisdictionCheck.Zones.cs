using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>Grid networks and zones.</content>
internal sealed partial class JurisdictionCheck
{
    private readonly Dictionary<NetworkId, GridNetwork> _networks = [];
    private readonly HashSet<ZoneId> _zones = [];

    private void CheckZones()
    {
        Each(definition.Networks, CheckNetwork);
        Each(definition.Zones, CheckZone);
    }

    private void CheckNetwork(GridNetwork network)
    {
        var path = $"networks.{network.Id}";
        if (!_networks.TryAdd(network.Id, network))
        {
            _findings.Add(ZoneFindings.DuplicateNetwork.Error(path, new MessageArgument("network", network.Id.Value)));
        }

        RequireTier(network.Ground, $"{path}.ground");
        CheckDays(network.From, network.To, path);
    }

    private void CheckZone(Zone zone)
    {
        var path = $"zones.{zone.Id}";
        if (!_zones.Add(zone.Id))
        {
            _findings.Add(ZoneFindings.DuplicateZone.Error(path, new MessageArgument("zone", zone.Id.Value)));
        }

        var network = zone.Network is { } id ? _networks.GetValueOrDefault(id) : null;
        if (network is null && zone.Network is { } missing)
        {
            _findings.Add(ZoneFindings.UnknownNetwork.Error(
                $"{path}.network", new("network", missing.Value), new("known", KnownNames.Of(definition.Networks.Select(known => known.Id.Value)))));
        }

        foreach (var node in zone.Covers)
        {
            if (RequireNode(node, $"{path}.covers") && network is not null)
            {
                CheckGround(zone, network, definition.Tree[node]);
            }
        }

        CheckDays(zone.From, zone.To, path);
    }

    private void CheckGround(Zone zone, GridNetwork network, Node node)
    {
        var ladder = definition.Tree.Ladder;
        if (ladder.IndexOf(network.Ground) is >= 0 and var ground && ladder.IndexOf(node.Tier.Id) > ground)
        {
            _findings.Add(ZoneFindings.BelowGround.Error(
                $"zones.{zone.Id}.covers",
                new("grid", zone.Name),
                new("network", network.Name),
                new("ground", ladder[network.Ground].Name),
                new("node", node.Name),
                new("tier", node.Tier.Name)));
        }
    }
}
