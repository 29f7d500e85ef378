namespace Tianhe.Governance.Structure;

/// <summary>Zones laid over a tree: asked for a node, it climbs the way up for zones that hold all of it, and looks under it for those that hold a part.</summary>
internal sealed class ZoneMap
{
    private readonly GovernanceTree _tree;
    private readonly Zone[] _zones;
    private readonly int[] _nodes;
    private readonly int[] _orders;

    public ZoneMap(GovernanceTree tree, IEnumerable<Zone> zones)
    {
        _tree = tree;
        _zones = [.. zones];
        var covers = _zones.SelectMany((zone, order) => zone.Covers.Select(node => (Node: tree.IndexOf(node), Order: order))).Order().ToArray();
        _nodes = Array.ConvertAll(covers, cover => cover.Node);
        _orders = Array.ConvertAll(covers, cover => cover.Order);
    }

    /// <summary>The zones in which a node lies, wholly or in part, in the order of the definition.</summary>
    public EquatableList<ZoneMembership> Of(int index)
    {
        var found = new SortedDictionary<int, bool>();
        for (var cover = FirstFrom(index + 1); cover < _nodes.Length && _nodes[cover] < _tree.EndAt(index); cover++)
        {
            found[_orders[cover]] = false;
        }

        for (var node = index; node >= 0; node = _tree.ParentAt(node))
        {
            for (var cover = FirstFrom(node); cover < _nodes.Length && _nodes[cover] == node; cover++)
            {
                found[_orders[cover]] = true;
            }
        }

        return [.. found.Select(one => new ZoneMembership(_zones[one.Key], one.Value))];
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, _nodes.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _nodes[middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
