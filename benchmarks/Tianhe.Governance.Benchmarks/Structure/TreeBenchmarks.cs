using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// Questions of the tree of a nation, each of 1,024 communities spread over it and the county that contains every second of them; and
/// the building of a tree of 2,000.
/// </summary>
[MemoryDiagnoser]
public class TreeBenchmarks
{
    private const int Asked = 1_024;

    private readonly Node[] _nodes = new Node[Asked];
    private readonly Node[] _counties = new Node[Asked];
    private readonly NodeId[] _nodeIds = new NodeId[Asked];
    private readonly NodeId[] _countyIds = new NodeId[Asked];
    private readonly string[] _codes = new string[Asked];
    private readonly ObjectNode[] _objectNodes = new ObjectNode[Asked];
    private readonly ObjectNode[] _objectCounties = new ObjectNode[Asked];
    private readonly int[] _positions = new int[Asked];
    private readonly int[] _countyPositions = new int[Asked];
    private NodeRecord[] _small = [];
    private GovernanceTree? _tree;
    private ObjectTree? _objects;
    private ArrayTree? _arrays;
    private NodeValues<long>? _sums;

    [GlobalSetup]
    public void Prepare()
    {
        var records = SyntheticNation.Sorted();
        _small = [.. records.Take(2_000).Reverse()];
        (_tree, _objects, _arrays) = (GovernanceTree.From(SyntheticNation.Ladder, records), new(records), new(records));
        _sums = _tree.Sum(node => (long)(node.Households ?? 0));
        var positions = records.Index().ToDictionary(record => record.Item.Id, record => record.Index);
        var communities = _tree.NodesOf("community");
        for (var i = 0; i < Asked; i++)
        {
            _nodes[i] = communities[(int)(i * 7_919L * 613 % communities.Count)];
            _counties[i] = _tree[_nodes[i - (i % 2)].Id.Value[..6]];
            (_nodeIds[i], _countyIds[i], _codes[i]) = (new string(_nodes[i].Id.Value), new string(_counties[i].Id.Value), new string(_nodes[i].Code));
            (_objectNodes[i], _objectCounties[i]) = (_objects.ById[_nodeIds[i].Value], _objects.ById[_countyIds[i].Value]);
            (_positions[i], _countyPositions[i]) = (positions[_nodeIds[i]], positions[_countyIds[i]]);
        }

        if (IsUnder() != IsUnderById() || IsUnder() != IsUnderObjects() || IsUnder() != IsUnderArrays() || SubtreeSum() != SubtreeSumObjects())
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int IsUnder()
    {
        var count = 0;
        for (var i = 0; i < Asked; i++)
        {
            count += _nodes[i].IsUnder(_counties[i]) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int IsUnderById()
    {
        var count = 0;
        for (var i = 0; i < Asked; i++)
        {
            count += _tree!.IsUnder(_nodeIds[i], _countyIds[i]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Up the parents, from an object that is at hand.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public int IsUnderObjects()
    {
        var count = 0;
        for (var i = 0; i < Asked; i++)
        {
            count += _objectNodes[i].IsUnder(_objectCounties[i]) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Asked)]
    public int IsUnderArrays()
    {
        var count = 0;
        for (var i = 0; i < Asked; i++)
        {
            count += _arrays!.IsUnder(_positions[i], _countyPositions[i]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Read from the sums of all nodes, made beforehand.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public long SubtreeSum()
    {
        var total = 0L;
        for (var i = 0; i < Asked; i++)
        {
            total += _sums![_counties[i]];
        }

        return total;
    }

    /// <summary>Added on the way down, about 223 nodes a county.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public long SubtreeSumObjects()
    {
        var total = 0L;
        for (var i = 0; i < Asked; i++)
        {
            total += _objectCounties[i].HouseholdsWithin();
        }

        return total;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FindById()
    {
        var length = 0;
        for (var i = 0; i < Asked; i++)
        {
            length += _tree![_nodeIds[i]].Name.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FindByCode()
    {
        var length = 0;
        for (var i = 0; i < Asked; i++)
        {
            length += _tree!.FindByCode(_codes[i]).Name.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FindByIdObjects()
    {
        var length = 0;
        for (var i = 0; i < Asked; i++)
        {
            length += _objects!.ById[_nodeIds[i].Value].Name.Length;
        }

        return length;
    }

    [Benchmark]
    public GovernanceTree BuildTwoThousand() => GovernanceTree.From(SyntheticNation.Ladder, _small);

    [Benchmark]
    public object BuildTwoThousandObjects() => new ObjectTree(_small);
}
