namespace Tianhe.Governance.Structure;

/// <content>One node that becomes several, and several that become one.</content>
internal sealed partial class HistoryReplay
{
    private void Split(SplitNode change)
    {
        var node = Living(change.Node)?.Now;
        if (change.Parts.Count < 2)
        {
            Fault(HistoryFindings.SplitInOne, new("node", change.Node.Value), new("count", change.Parts.Count));
        }

        if (node is not null)
        {
            RequireNoRoot(node);
        }

        EquatableList<NodeRecord> parts = [.. change.Parts.Select(part => part.Node.Parent is null && node is not null ? part.Node with { Parent = node.Parent } : part.Node)];
        CheckParts(change, node, parts);
        var places = PlacesOfChildren(change, node);
        if (node is not null && !_broken)
        {
            CompareFigures(node, TotalCheck.Households, node.Households, parts.Select(part => part.Households));
            CompareFigures(node, TotalCheck.Residents, node.Population, parts.Select(part => part.Population));
        }

        Become([change.Node], parts);
        foreach (var (child, part) in places)
        {
            PutUnder(child, part);
        }
    }

    private void CheckParts(SplitNode change, NodeRecord? node, EquatableList<NodeRecord> parts)
    {
        var ids = new HashSet<NodeId>();
        foreach (var part in parts)
        {
            if (!ids.Add(part.Id))
            {
                Fault(HistoryFindings.IdReused, new("id", part.Id.Value), new("name", parts.First(first => first.Id == part.Id).Name ?? ""));
            }
            else if (part.Id != change.Node)
            {
                RequireNew(part.Id);
            }

            CheckRecord(part);
            CheckSuccessor(node, part);
        }
    }

    /// <summary>What a node becomes is of its tier and hangs where the ladder allows it.</summary>
    private void CheckSuccessor(NodeRecord? node, NodeRecord successor)
    {
        if (node is not null && node.Tier != successor.Tier && _ladder.IndexOf(successor.Tier) is >= 0 and var tier)
        {
            Fault(
                [node.Id],
                HistoryFindings.OtherTier,
                new("name", node.Name),
                new("node", node.Id.Value),
                new("tier", _ladder[node.Tier].Name),
                new("other", successor.Name ?? ""),
                new("otherTier", _ladder.Tiers[tier].Name));
        }
        else if (successor.Parent is { } parentId && Living(parentId) is { } parent)
        {
            CheckPlace(successor, parent.Now!);
        }
    }

    /// <summary>Where each child goes: to the part that names it; one that is left out, to the first part, so that the replay can go on.</summary>
    private Dictionary<NodeId, NodeId> PlacesOfChildren(SplitNode change, NodeRecord? node)
    {
        var children = ChildrenOf(change.Node).ToHashSet();
        var places = new Dictionary<NodeId, NodeId>();
        foreach (var part in change.Parts)
        {
            foreach (var child in part.Children)
            {
                if (node is not null && !children.Contains(child))
                {
                    if (Living(child) is not null)
                    {
                        Fault([child, change.Node], HistoryFindings.NotAChild, new("child", NameOf(child)), new("node", change.Node.Value));
                    }
                }
                else if (!places.TryAdd(child, part.Node.Id))
                {
                    Fault([child], HistoryFindings.ChildInTwoParts, new("child", NameOf(child)), new("node", change.Node.Value));
                }
            }
        }

        foreach (var child in children.Where(child => !places.ContainsKey(child)).OrderBy(child => child.Value, StringComparer.Ordinal))
        {
            Fault([child, change.Node], HistoryFindings.ChildLeftOut, new("child", NameOf(child)), new("node", change.Node.Value));
            if (change.Parts.Count > 0)
            {
                places.Add(child, change.Parts[0].Node.Id);
            }
        }

        return places;
    }

    private void CompareFigures(NodeRecord node, BilingualText figure, int? whole, IEnumerable<int?> parts)
    {
        var list = parts.ToList();
        var sum = list.Sum(part => (long)(part ?? 0));
        if (whole is { } stated && (stated != sum || list.Contains(null)))
        {
            Warn(
                HistoryFindings.FiguresDiffer,
                new("name", node.Name),
                new("node", node.Id.Value),
                new("figure", figure),
                new("whole", stated),
                new("sum", (decimal)sum),
                new("missing", list.Count(part => part is null)));
        }
    }

    private void Merge(MergeNodes change)
    {
        EquatableList<NodeId> ids = [.. change.Nodes.Distinct()];
        if (ids.Count < 2)
        {
            Fault(HistoryFindings.MergeOfOne, new("into", change.Into.Id.Value), new("count", ids.Count));
        }

        EquatableList<NodeRecord> nodes = [.. ids.Select(id => Living(id)?.Now).OfType<NodeRecord>()];
        var into = change.Into;
        if (into.Parent is null)
        {
            into = into with { Parent = ParentOf(into.Id, nodes) };
        }

        if (!ids.Contains(into.Id))
        {
            RequireNew(into.Id);
        }

        CheckRecord(into);
        CheckMerged(nodes, into);
        into = into with
        {
            Households = into.Households ?? Added(into, nodes, TotalCheck.Households, node => node.Households),
            Population = into.Population ?? Added(into, nodes, TotalCheck.Residents, node => node.Population),
        };
        var children = ids.SelectMany(id => ChildrenOf(id)).ToList();
        Become(ids, [into]);
        children.ForEach(child => PutUnder(child, into.Id));
    }

    private void CheckMerged(EquatableList<NodeRecord> nodes, NodeRecord into)
    {
        var ids = nodes.Select(node => node.Id).ToHashSet();
        var around = nodes.ToDictionary(node => node.Id, node => WayUp(node).Skip(1).FirstOrDefault(above => ids.Contains(above.Id)));
        var outer = around.Values.OfType<NodeRecord>().Select(above => above.Id).ToHashSet();
        foreach (var node in nodes)
        {
            RequireNoRoot(node);
            if (around[node.Id] is { } above)
            {
                Fault([node.Id, above.Id], HistoryFindings.WithinAnother, new("name", node.Name), new("node", node.Id.Value), new("other", above.Name));
            }
            else if (node.Tier != into.Tier && _ladder.Contains(into.Tier) && !outer.Contains(node.Id))
            {
                CheckSuccessor(node, into);
            }
        }

        if (into.Parent is null)
        {
            if (!_broken)
            {
                Fault(HistoryFindings.NoCommonParent, new("name", into.Name ?? ""), new("id", into.Id.Value));
            }
        }
        else if (nodes.All(node => node.Tier == into.Tier))
        {
            CheckSuccessor(null, into);
        }
    }

    private static NodeId? ParentOf(NodeId into, EquatableList<NodeRecord> nodes)
    {
        EquatableList<NodeId?> parents = [.. nodes.Select(node => node.Parent).Distinct()];
        return parents.Count == 1 ? parents[0] : nodes.FirstOrDefault(node => node.Id == into)?.Parent;
    }

    private int? Added(NodeRecord into, EquatableList<NodeRecord> nodes, BilingualText figure, Func<NodeRecord, int?> read)
    {
        var stated = nodes.Select(read).OfType<int>().ToList();
        var sum = stated.Sum(value => (long)Math.Max(value, 0));
        if (stated.Count == nodes.Count && stated.Count > 0)
        {
            return (int)Math.Min(sum, int.MaxValue);
        }

        if (stated.Count > 0 && !_broken)
        {
            Warn(HistoryFindings.FigureUnknown, new("name", into.Name ?? ""), new("node", into.Id.Value), new("figure", figure), new("sum", (decimal)sum));
        }

        return null;
    }

    private void Become(EquatableList<NodeId> from, EquatableList<NodeRecord> to)
    {
        _events[^1] = new(from, [.. to.Select(record => record.Id)]);
        foreach (var id in from)
        {
            if (_lives.GetValueOrDefault(id) is not { Now: not null } life)
            {
                continue;
            }

            if (to.Any(record => record.Id == id))
            {
                life.AddFate(Position);
            }
            else
            {
                End(life);
            }
        }

        foreach (var record in to.Where(record => from.Contains(record.Id) || !_lives.ContainsKey(record.Id)))
        {
            Begin(record);
        }
    }

    private void PutUnder(NodeId child, NodeId parent)
    {
        if (_lives.GetValueOrDefault(child) is { Now: { } record } life && record.Parent != parent)
        {
            Write(life, _change.On, record with { Parent = parent });
        }
    }

    private string NameOf(NodeId id) => _lives.TryGetValue(id, out var life) ? life.Last.Name : id.Value;
}
