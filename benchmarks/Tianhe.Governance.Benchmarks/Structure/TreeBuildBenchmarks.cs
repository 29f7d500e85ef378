using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Work on all 665,276 nodes of a nation: building the tree, and a sum for every node.</summary>
[MemoryDiagnoser]
[WarmupCount(4)]
[IterationCount(12)]
[InvocationCount(1)]
public class TreeBuildBenchmarks
{
    private NodeRecord[] _sorted = [];
    private NodeRecord[] _shuffled = [];
    private GovernanceTree? _tree;
    private ObjectTree? _objects;
    private ArrayTree? _arrays;

    [GlobalSetup]
    public void Prepare()
    {
        _sorted = SyntheticNation.Sorted();
        _shuffled = SyntheticNation.Shuffled();
        (_tree, _objects, _arrays) = (Sorted(), new(_shuffled), new(_sorted));
        if (SumOfAll()["11"] != _objects.RollUp()[_objects.ById["11"]] || SumOfAll()["11"] != _arrays.RollUp()[0])
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    [Benchmark]
    public GovernanceTree Sorted() => GovernanceTree.From(SyntheticNation.Ladder, _sorted);

    [Benchmark]
    public GovernanceTree Shuffled() => GovernanceTree.From(SyntheticNation.Ladder, _shuffled);

    [Benchmark]
    public object ObjectsSorted() => new ObjectTree(_sorted);

    [Benchmark(Baseline = true)]
    public object ObjectsShuffled() => new ObjectTree(_shuffled);

    [Benchmark]
    public object ArraysSorted() => new ArrayTree(_sorted);

    [Benchmark]
    public NodeValues<long> SumOfAll() => _tree!.Sum(node => (long)(node.Households ?? 0));

    [Benchmark]
    public object SumOfAllObjects() => _objects!.RollUp();

    [Benchmark]
    public object SumOfAllArrays() => _arrays!.RollUp();
}
