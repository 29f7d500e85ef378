using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Changes applied one by one to a dictionary of records, as anybody would by hand: no children are kept, they are looked for.</summary>
internal static class HandReplay
{
    public static Dictionary<NodeId, NodeRecord> AsOf(GovernanceTree start, IEnumerable<StructureChange> changes, LocalDate on)
    {
        var nodes = start.ToRecords().ToDictionary(record => record.Id);
        foreach (var change in changes.Where(change => change.On <= on).OrderBy(change => change.On).ToList())
        {
            Apply(nodes, change);
        }

        return nodes;
    }

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, StructureChange change)
    {
        switch (change)
        {
            case FoundNode found: nodes.Add(found.Node.Id, found.Node); break;
            case RenameNode rename: nodes[rename.Node] = nodes[rename.Node] with { Name = rename.Name }; break;
            case RecodeNode recode: nodes[recode.Node] = nodes[recode.Node] with { Code = recode.Code }; break;
            case RestateNode restate:
                nodes[restate.Node] = nodes[restate.Node] with { Households = restate.Households, Population = restate.Population, Kind = restate.Kind };
                break;
            case TransferNode transfer: nodes[transfer.Node] = nodes[transfer.Node] with { Parent = transfer.Parent }; break;
            case AbolishNode abolish: nodes.Remove(abolish.Node); break;
            case SplitNode split: Apply(nodes, split); break;
            case MergeNodes merge: Apply(nodes, merge); break;
            default: throw new InvalidOperationException();
        }
    }

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, SplitNode split)
    {
        nodes.Remove(split.Node, out var whole);
        foreach (var part in split.Parts)
        {
            nodes.Add(part.Node.Id, part.Node with { Parent = part.Node.Parent ?? whole!.Parent });
            part.Children.ToList().ForEach(child => nodes[child] = nodes[child] with { Parent = part.Node.Id });
        }
    }

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, MergeNodes merge)
    {
        EquatableList<NodeRecord> merged = [.. merge.Nodes.Select(node => nodes[node])];
        EquatableList<int?> households = [.. merged.Select(node => node.Households)];
        EquatableList<int?> population = [.. merged.Select(node => node.Population)];
        merge.Nodes.ToList().ForEach(node => nodes.Remove(node));
        nodes.Add(merge.Into.Id, merge.Into with
        {
            Households = merge.Into.Households ?? (households.Contains(null) ? null : households.Sum()),
            Population = merge.Into.Population ?? (population.Contains(null) ? null : population.Sum()),
        });
        foreach (var child in nodes.Values.Where(node => node.Parent is { } parent && merge.Nodes.Contains(parent)).ToList())
        {
            nodes[child.Id] = child with { Parent = merge.Into.Id };
        }
    }
}
