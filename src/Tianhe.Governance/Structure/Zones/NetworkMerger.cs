using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Merges grid networks: makes the new lists, checks them, and accounts for every grid and all ground.</summary>
internal sealed class NetworkMerger(Jurisdiction before, NetworkMerge merge)
{
    private readonly LocalDate _eve = merge.On.PlusDays(-1);
    private readonly HashSet<NetworkId> _ending = [.. merge.Networks];

    public MergedNetworks Run()
    {
        var definition = NewDefinition();
        var merged = Jurisdiction.Make(definition, warnings => warnings, out var refused);
        EquatableList<Finding> problems = [.. Problems(), .. refused];
        if (merged is null || problems.Count > 0)
        {
            throw new InvalidDefinitionException("The merge of grid networks", problems);
        }

        // Ground is told in the nodes of the day of the merge, to which the old grids are carried as the new ones are.
        var (old, day) = (OnTheDay(before), OnTheDay(merged));
        var account = new MergeAccount(
            old, merge, [.. old.ZonesInForce(_eve).Where(Ends)], [.. day.Zones.Where(zone => zone.Network == merge.Into.Id)]);
        var coverage = day.CoverageOf(merge.Into.Id, merge.On);
        var leftOver = account.LeftOver.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        return new(
            definition,
            account.Successions,
            account.LeftOver,
            account.NewlyCovered,
            [.. NeverBegin(), .. account.LeftOver.Select(account.FindingOf), .. coverage.Findings.Where(finding => !leftOver.Contains(finding.Path))],
            account.Explain(_eve));
    }

    /// <summary>What is not in force on the day before has ended already, or was still to begin and stays as it was planned, to be reported.</summary>
    private JurisdictionDefinition NewDefinition() => before.Definition with
    {
        Networks = [.. before.Definition.Networks.Select(Ended), merge.Into with { From = merge.On }],
        Zones = [.. before.Definition.Zones.Select(Ended), .. merge.Grids.Select(grid => grid with { From = merge.On, Network = merge.Into.Id })],
    };

    private Jurisdiction OnTheDay(Jurisdiction jurisdiction) =>
        jurisdiction.History is { } history && merge.On >= history.Since ? jurisdiction.AsOf(merge.On) : jurisdiction;

    private string PathOf(NodeId ground) => $"networks.{merge.Into.Id}.{ground}";

    private GridNetwork Ended(GridNetwork network) =>
        _ending.Contains(network.Id) && InForce.On(network.From, network.To, _eve) ? network with { To = _eve } : network;

    private Zone Ended(Zone zone) => Ends(zone) && InForce.On(zone.From, zone.To, _eve)
        ? zone with { To = _eve, Covers = [.. zone.Covers.Where(IsThereInTime)] }
        : zone;

    /// <summary>Whether a grid that ends can have covered a node: one that is founded later never was in it, and may not be named by it.</summary>
    private bool IsThereInTime(NodeId node) => !(before.History?.Lives.GetValueOrDefault(node)?.Born > _eve);

    private bool Ends(Zone zone) => zone.Network is { } network && _ending.Contains(network);

    private IEnumerable<Finding> NeverBegin() => before.Definition.Zones
        .Where(zone => Ends(zone) && zone.From > _eve)
        .Select(zone => ZoneFindings.GridNeverBegins.Warning(
            $"zones.{zone.Id}", new("grid", zone.Name), new("from", zone.From!.Value), new("network", NetworkOf(zone).Name), new("eve", _eve)));

    private IEnumerable<Finding> Problems() =>
    [
        .. merge.Networks.Count == 0 ? [ZoneFindings.NothingToMerge.Error("merge.networks")] : Array.Empty<Finding>(),
        .. merge.Networks.GroupBy(id => id).SelectMany(group => NetworkProblems(group.Key, group.Count())),
        .. BeginningProblems("merge.into.from", merge.Into.Name, merge.Into.From),
        .. merge.Grids.SelectMany(grid => GridProblems(grid, $"merge.grids.{grid.Id}")),
    ];

    private IEnumerable<Finding> NetworkProblems(NetworkId id, int times)
    {
        var path = $"merge.networks.{id}";
        if (times > 1)
        {
            yield return ZoneFindings.DuplicateNetwork.Error(path, new MessageArgument("network", id.Value));
        }

        if (before.Networks.FirstOrDefault(one => one.Id == id) is not { } network)
        {
            yield return ZoneFindings.UnknownNetwork.Error(path, new("network", id.Value), new("known", KnownNames.Of(before.Networks.Select(one => one.Id.Value))));
        }
        else if (!InForce.On(network.From, network.To, _eve))
        {
            yield return ZoneFindings.NotInForceBefore.Error(path, new("network", network.Name), new("eve", _eve));
        }
    }

    private IEnumerable<Finding> GridProblems(Zone grid, string path)
    {
        foreach (var problem in BeginningProblems($"{path}.from", BilingualText.Same(grid.Name), grid.From))
        {
            yield return problem;
        }

        if (grid.Network is { } other && other != merge.Into.Id)
        {
            yield return ZoneFindings.GridOfOtherNetwork.Error(
                $"{path}.network", new("grid", grid.Name), new("network", other.Value), new("into", merge.Into.Id.Value));
        }
    }

    private IEnumerable<Finding> BeginningProblems(string path, BilingualText name, LocalDate? from)
    {
        if (from is { } day && day != merge.On)
        {
            yield return ZoneFindings.OtherBeginning.Error(path, new("name", name), new("from", day), new("on", merge.On));
        }
    }

    private GridNetwork NetworkOf(Zone zone) => before.Networks.First(network => network.Id == zone.Network);
}
