using BenchmarkDotNet.Attributes;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks.Structure;

/// <summary>The tree of a day after a thousand changes of two thousand nodes, beside a replay into a dictionary by hand.</summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private static readonly LocalDate Since = new(2026, 1, 1);
    private static readonly LocalDate Last = Since.PlusDays(364);
    private readonly StructureHistory _history = Street();

    [GlobalSetup]
    public void Prepare()
    {
        if (AsOf().Count != Replay().Count || AsOf().Count != ReplayToTree().Count || _history.Changes.Count != 1_000)
        {
            throw new InvalidOperationException("The ways must agree.");
        }
    }

    [Benchmark]
    public GovernanceTree AsOf() => _history.AsOf(Last);

    /// <summary>By hand, up to the records: it checks nothing, and the tree is still to be made.</summary>
    [Benchmark(Baseline = true)]
    public Dictionary<NodeId, NodeRecord> Replay()
    {
        var nodes = new Dictionary<NodeId, NodeRecord>(2_500);
        foreach (var node in _history.Start.Nodes)
        {
            nodes.Add(node.Id, new() { Id = node.Id, Tier = node.Tier.Id, Name = node.Name, Parent = node.Parent, Code = node.Code, Households = node.Households });
        }

        foreach (var change in _history.Changes)
        {
            Apply(nodes, change);
        }

        return nodes;
    }

    [Benchmark]
    public GovernanceTree ReplayToTree() => GovernanceTree.From(TierLadder.Tianhe, Replay().Values);

    [Benchmark]
    public StructureHistory From() => StructureHistory.From(_history.Start, Since, _history.Changes);

    [Benchmark]
    public Lineage SuccessorsOf() => _history.SuccessorsOf("g0-0", Since, Last);

    [Benchmark]
    public StructureDifference Difference() => _history.Difference(Since, Last);

    /// <summary>The same ids, and every tenth row renamed.</summary>
    [Benchmark]
    public RosterDifference Compare() => _history.Compare(Roster(), Last.PlusDays(1));

    private NodeRecord[] Roster() =>
    [
        .. _history.AsOf(Last).Nodes.Select((node, row) => new NodeRecord
        {
            Id = node.Id,
            Tier = node.Tier.Id,
            Name = row % 10 == 0 ? $"{node.Name}新" : node.Name,
            Parent = node.Parent,
            Code = node.Code,
            Households = node.Households,
        }),
    ];

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, StructureChange change)
    {
        switch (change)
        {
            case RenameNode rename: nodes[rename.Node] = nodes[rename.Node] with { Name = rename.Name }; break;
            case TransferNode transfer: nodes[transfer.Node] = nodes[transfer.Node] with { Parent = transfer.Parent }; break;
            case FoundNode found: nodes.Add(found.Node.Id, found.Node); break;
            case RestateNode restate: nodes[restate.Node] = nodes[restate.Node] with { Households = restate.Households }; break;
            case MergeNodes merge: Apply(nodes, merge); break;
            case SplitNode split: Apply(nodes, split); break;
            default: throw new InvalidOperationException();
        }
    }

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, MergeNodes merge)
    {
        foreach (var child in nodes.Values.Where(node => node.Parent is { } parent && merge.Nodes.Contains(parent)).ToList())
        {
            nodes[child.Id] = child with { Parent = merge.Into.Id };
        }

        var parentOfAll = nodes[merge.Nodes[0]].Parent;
        foreach (var node in merge.Nodes)
        {
            nodes.Remove(node);
        }

        nodes.Add(merge.Into.Id, merge.Into with { Parent = parentOfAll });
    }

    private static void Apply(Dictionary<NodeId, NodeRecord> nodes, SplitNode split)
    {
        nodes.Remove(split.Node, out var whole);
        foreach (var part in split.Parts)
        {
            nodes.Add(part.Node.Id, part.Node with { Parent = whole!.Parent });
            foreach (var child in part.Children)
            {
                nodes[child] = nodes[child] with { Parent = part.Node.Id };
            }
        }
    }

    /// <summary>1 street, 16 communities, 10 grids each, 11 or 12 areas a grid: 2,000 nodes; changes on every day of a year.</summary>
    private static StructureHistory Street()
    {
        var records = new List<NodeRecord> { new() { Id = "s", Tier = "subdistrict", Name = "街道" } };
        for (var community = 0; community < 16; community++)
        {
            records.Add(new() { Id = $"c{community}", Tier = "community", Name = $"社区{community}", Parent = "s" });
            for (var grid = 0; grid < 10; grid++)
            {
                records.Add(new() { Id = $"g{community}-{grid}", Tier = "grid", Name = $"网格{grid}", Parent = $"c{community}" });
            }
        }

        for (var area = 0; records.Count < 2_000; area++)
        {
            records.Add(new() { Id = $"a{area}", Tier = "building-area", Name = $"{area}号楼", Parent = $"g{area % 160 / 10}-{area % 10}", Households = 60 });
        }

        return StructureHistory.From(GovernanceTree.From(TierLadder.Tianhe, records), Since, Changes());
    }

    private static IEnumerable<StructureChange> Changes()
    {
        for (var i = 0; i < 960; i++)
        {
            var on = Since.PlusDays(1 + (i * 300 / 960));
            yield return (i % 4) switch
            {
                0 => new RenameNode { On = on, Node = $"a{i}", Name = $"{i}号楼改" },
                1 => new RestateNode { On = on, Node = $"a{i}", Households = 61 },
                2 => new TransferNode { On = on, Node = $"a{i}", Parent = $"g{(i + 1) % 160 / 10}-{(i + 1) % 10}" },
                _ => new FoundNode { On = on, Node = new() { Id = $"n{i}", Tier = "building-area", Name = $"新{i}号楼", Parent = $"g{i % 16}-{i % 10}", Households = 60 } },
            };
        }

        for (var community = 0; community < 16; community++)
        {
            var on = Since.PlusDays(310 + community);
            yield return new MergeNodes { On = on, Nodes = [$"g{community}-0", $"g{community}-1"], Into = new() { Id = $"m{community}", Tier = "grid", Name = "合并网格" } };
            yield return new TransferNode { On = on, Node = $"g{community}-2", Parent = $"c{(community + 1) % 16}" };
        }

        for (var community = 0; community < 8; community++)
        {
            yield return new TransferNode { On = Since.PlusDays(340 + community), Node = $"g{community}-3", Parent = $"c{community + 8}" };
        }
    }
}
