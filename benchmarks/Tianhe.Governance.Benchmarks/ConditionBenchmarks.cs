using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// A condition on one fact and one on four, evaluated on a sheet beside ifs over decimals, which know nothing of missing values and
/// say nothing: evaluating checks the condition against the declarations each time and names what decided. And a proof that one condition covers another, beside trying every value.
/// </summary>
[MemoryDiagnoser]
public class ConditionBenchmarks
{
    private const int Values = 30;

    private static readonly FactCatalogue Facts = FactCatalogue.Of(
        [.. Enumerable.Range(0, 4).Select(index => FactDeclaration.ForCount($"f{index}", BilingualText.Same($"F{index}")) with { Maximum = Values - 1 })]);

    private static readonly Condition Atom = Condition.AtLeast("f0", 3);
    private static readonly Condition Wide = Condition.AllOf([.. Enumerable.Range(0, 4).Select(index => Condition.AtLeast($"f{index}", 3 + index))]);
    private static readonly Condition Narrow = Condition.AllOf([.. Enumerable.Range(0, 4).Select(index => Condition.AnyOf(Condition.Between($"f{index}", 8, 12, RangeEnds.Closed), Condition.AtLeast($"f{index}", 20)))]);

    private readonly decimal[] _numbers = [25, 25, 25, 25];
    private readonly FactSheet _sheet = FactSheet.Bind(Facts, [.. Enumerable.Range(0, 4).Select(index => ((FactName)$"f{index}", (FactValue)25))]);

    [GlobalSetup]
    public void Prepare()
    {
        if (EvaluateAllOf().Outcome != ConditionOutcome.Met || !HandWrittenAllOf() || !Prove().IsProved || !Enumeration())
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    [Benchmark]
    public ConditionResult EvaluateAtom() => Atom.Evaluate(_sheet);

    [Benchmark]
    public ConditionResult EvaluateAllOf() => Wide.Evaluate(_sheet);

    [Benchmark(Baseline = true)]
    public bool HandWrittenAllOf() => _numbers[0] >= 3 && _numbers[1] >= 4 && _numbers[2] >= 5 && _numbers[3] >= 6;

    [Benchmark]
    public Proof Prove() => Narrow.Implies(Wide, Facts);

    /// <summary>810,000 combinations of values; a date more would make it 296 million.</summary>
    [Benchmark]
    public bool Enumeration()
    {
        for (var combination = 0; combination < Values * Values * Values * Values; combination++)
        {
            var (isNarrow, isWide) = (true, true);
            for (int index = 0, rest = combination; index < 4; index++, rest /= Values)
            {
                var value = rest % Values;
                isNarrow &= value is (>= 8 and <= 12) or >= 20;
                isWide &= value >= 3 + index;
            }

            if (isNarrow && !isWide)
            {
                return false;
            }
        }

        return true;
    }
}
