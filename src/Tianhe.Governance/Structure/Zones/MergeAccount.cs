using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Follows all ground from the old grids into the new ones.</summary>
internal sealed class MergeAccount
{
    private const int MostNamed = 30;

    private readonly Jurisdiction _before;
    private readonly NetworkMerge _merge;
    private readonly EquatableList<Zone> _newGrids;
    private readonly Dictionary<ZoneId, int> _order;
    private readonly Dictionary<NodeId, EquatableList<Zone>> _old = [];
    private readonly Dictionary<NodeId, EquatableList<Zone>> _new = [];

    public MergeAccount(Jurisdiction before, NetworkMerge merge, EquatableList<Zone> oldGrids, EquatableList<Zone> newGrids)
    {
        _before = before;
        _merge = merge;
        _newGrids = newGrids;
        _order = newGrids.Select((grid, order) => (grid.Id, order)).ToDictionary();
        var (oldMap, newMap) = (new ZoneMap(before.Tree, oldGrids), new ZoneMap(before.Tree, newGrids));
        var ground = GroundUnits.Of(before.Tree, before.Networks.Where(network => merge.Networks.Contains(network.Id)).Append(merge.Into).Select(network => network.Ground));
        foreach (var unit in ground)
        {
            var id = before.Tree.IdAt(unit);
            _old[id] = [.. oldMap.Of(unit).Select(membership => membership.Zone)];
            _new[id] = [.. newMap.Of(unit).Select(membership => membership.Zone)];
        }

        EquatableList<NodeId> units = [.. ground.Select(before.Tree.IdAt)];
        LeftOver = [.. units.Where(unit => _old[unit].Count > 0 && _new[unit].Count == 0)];
        NewlyCovered = [.. units.Where(unit => _old[unit].Count == 0 && _new[unit].Count > 0)];
        Successions = Succeed(units, oldGrids);
    }

    public EquatableList<GridSuccession> Successions { get; }

    public EquatableList<NodeId> LeftOver { get; }

    public EquatableList<NodeId> NewlyCovered { get; }

    /// <summary>Says of which old grids ground was that is left over.</summary>
    public Finding FindingOf(NodeId ground)
    {
        var node = _before.Tree[ground];
        return ZoneFindings.GroundLeftOver.Warning(
            $"networks.{_merge.Into.Id}.{ground}", new("node", node.Name), new("tier", node.Tier.Name), new("grids", Names(_old[ground].Select(grid => grid.Name))));
    }

    public Explanation Explain(LocalDate eve)
    {
        var networks = _merge.Networks.Select(id => _before.Networks.First(network => network.Id == id).Name).ToEquatableList();
        return new(
        [
            new(ZoneLines.Merged, [new("networks", networks), new("on", _merge.On), new("into", _merge.Into.Name), new("eve", eve)]),
            .. Successions.SelectMany(Lines),
            .. SharesOf(NewlyCovered).Select(share => new ExplanationLine(ZoneLines.NewlyCovered, [new("into", share.Into.Name), Ground(share.Ground)])),
        ]);
    }

    private EquatableList<GridSuccession> Succeed(EquatableList<NodeId> units, EquatableList<Zone> oldGrids)
    {
        var groundOf = units.SelectMany(unit => _old[unit].Select(grid => (grid.Id, Unit: unit))).ToLookup(one => one.Id, one => one.Unit);
        return
        [
            .. oldGrids.Select(grid => (Grid: grid, Ground: groundOf[grid.Id].ToEquatableList()))
                .Select(old => new GridSuccession(old.Grid, old.Ground, SharesOf(old.Ground), [.. old.Ground.Where(unit => _new[unit].Count == 0)])),
        ];
    }

    /// <summary>What each new grid gets of some ground, in the order of the new grids.</summary>
    private EquatableList<GridShare> SharesOf(EquatableList<NodeId> ground)
    {
        var parts = ground.SelectMany(unit => _new[unit].Select(into => (Order: _order[into.Id], Unit: unit))).GroupBy(one => one.Order, one => one.Unit);
        return [.. parts.OrderBy(part => part.Key).Select(part => new GridShare(_newGrids[part.Key], [.. part]))];
    }

    private IEnumerable<ExplanationLine> Lines(GridSuccession succession)
    {
        var grid = new MessageArgument("grid", succession.Grid.Name);
        var network = new MessageArgument("network", _before.Networks.First(one => one.Id == succession.Grid.Network).Name);
        if (succession.Ground.Count == 0)
        {
            return [new(ZoneLines.NoGround, [grid, network])];
        }

        if (succession.IsWhole)
        {
            return [new(ZoneLines.WentWhole, [grid, network, new("into", succession.Shares[0].Into.Name)])];
        }

        IEnumerable<ExplanationLine> parts = succession.Shares.Select(share => new ExplanationLine(ZoneLines.WentInPart, [grid, network, new("into", share.Into.Name), Ground(share.Ground)]));
        return succession.LeftOver.Count == 0 ? parts : parts.Append(new(ZoneLines.LeftOver, [grid, network, Ground(succession.LeftOver)]));
    }

    private MessageArgument Ground(EquatableList<NodeId> ground) => new("ground", Names(ground.Select(unit => _before.Tree[unit].Name)));

    /// <summary>The first names and how many more there are: a reader takes no more in, and the lists of nodes have them all.</summary>
    private static EquatableList<BilingualText> Names(IEnumerable<string> names)
    {
        EquatableList<BilingualText> all = [.. names.Select(BilingualText.Same)];
        return all.Count <= MostNamed ? all : [.. all.Take(MostNamed), new($"等共{all.Count}处", $"and others, {all.Count} in all")];
    }
}
