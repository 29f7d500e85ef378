using BenchmarkDotNet.Attributes;

using NodaTime;

using RulesEngine.Models;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// A table of twenty rows over ten inputs, numbers, dates, texts and truths, complete and without overlap: evaluated beside an if
/// chain and RulesEngine, and proved beside trying every combination of one value from each piece.
/// </summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private const int Inputs = 10;
    private const string Workflow = "table";

    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly FactCatalogue Facts = FactCatalogue.Of([.. Enumerable.Range(0, Inputs).Select(Declare)]);

    private readonly TableDescription _description = Describe(HitPolicy.Unique, Leaves());
    private readonly DecisionTable _table;
    private readonly DecisionTable _first;
    private readonly FactSheet _sheet;
    private readonly RivalSheet _rivalSheet = new();
    private readonly RulesEngine.RulesEngine _engine;
    private readonly TableResult _result;

    public TableBenchmarks()
    {
        _table = DecisionTable.From(_description);
        _first = DecisionTable.From(Describe(HitPolicy.First, Overlapping()) with { AllowsGaps = true });
        _sheet = FactSheet.Bind(Facts, [.. Enumerable.Range(0, Inputs).Select(input => ((FactName)$"f{input}", ValueOf(input, 70)))]);
        _result = _table.Evaluate(_sheet);
        _engine = new([new Workflow { WorkflowName = Workflow, Rules = [.. Leaves().Select((leaf, index) => new Rule { RuleName = $"r{index}", Expression = Expression(leaf) })] }]);
    }

    [GlobalSetup]
    public async Task Check()
    {
        if (_result["out"].Number != IfChain() || await RivalRulesEngine().ConfigureAwait(false) != IfChain() || !_table.Verify().Completeness.IsProved || !Enumerate())
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    /// <summary>From a bound sheet to a result with what its explanation needs.</summary>
    [Benchmark]
    public TableResult Evaluate() => _table.Evaluate(_sheet);

    [Benchmark]
    public FactValue EvaluateAndRead() => _table.Evaluate(_sheet)["out"];

    [Benchmark]
    public string Render() => _result.Describe(Language.Chinese);

    /// <summary>The rows one after another, by hand; no value is missing, and nothing is explained.</summary>
    [Benchmark(Baseline = true)]
    public int IfChain() => RivalSheet.Decide(_rivalSheet);

    [Benchmark]
    public async Task<int> RivalRulesEngine()
    {
        var results = await _engine.ExecuteAllRulesAsync(Workflow, _rivalSheet).ConfigureAwait(false);
        return results.FindIndex(result => result.IsSuccess);
    }

    [Benchmark]
    public TableVerification Verify() => _table.Verify();

    /// <summary>Rows that overlap and leave gaps, so that there is something to tell of.</summary>
    [Benchmark]
    public TableVerification VerifyOverlapping() => _first.Verify();

    [Benchmark]
    public DecisionTable CompileAndProve() => DecisionTable.From(_description);

    /// <summary>One value of each of two pieces, in all combinations: 1,024 sheets, each looked at by twenty rows. It relies on knowing the pieces.</summary>
    [Benchmark]
    public bool Enumerate()
    {
        var leaves = RivalSheet.Leaves;
        for (var combination = 0; combination < 1 << Inputs; combination++)
        {
            var matches = 0;
            foreach (var (mask, bits) in leaves)
            {
                matches += (combination & mask) == bits ? 1 : 0;
            }

            if (matches != 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Halves, halved again in the next input, until there are twenty: which inputs a row looks at, and whether it wants the upper part.</summary>
    internal static IReadOnlyList<(int Mask, int Bits)> Leaves()
    {
        var leaves = new Queue<(int Mask, int Bits)>([(0, 0)]);
        for (var step = 0; leaves.Count < 20; step++)
        {
            var (mask, bits) = leaves.Dequeue();
            var input = 1 << Enumerable.Range(step, Inputs).Select(place => place % Inputs).First(place => (mask >> place & 1) == 0);
            leaves.Enqueue((mask | input, bits));
            leaves.Enqueue((mask | input, bits | input));
        }

        return [.. leaves];
    }

    private static IReadOnlyList<(int Mask, int Bits)> Overlapping() =>
        [.. Enumerable.Range(0, 20).Select(row => (row * 2_654_435 % 1_024, row * 40_503 % 1_024)).Select(leaf => (leaf.Item1, leaf.Item1 & leaf.Item2))];

    private static FactDeclaration Declare(int input)
    {
        var (name, title) = ((FactName)$"f{input}", BilingualText.Same($"F{input}"));
        return (input % 5) switch
        {
            0 or 1 => FactDeclaration.ForNumber(name, title, scale: 2) with { Minimum = 0, Maximum = 100 },
            2 => FactDeclaration.ForDate(name, title),
            3 => FactDeclaration.ForText(name, title, ["a", "b", "c", "d"]),
            _ => FactDeclaration.ForTruth(name, title),
        };
    }

    private static FactValue ValueOf(int input, int of) => (input % 5) switch
    {
        0 or 1 => of,
        2 => Start.PlusDays(of),
        3 => of >= 60 ? "c" : "a",
        _ => of >= 60,
    };

    private static Condition Half(int input, bool isUpper)
    {
        FactName name = $"f{input}";
        return (input % 5) switch
        {
            0 or 1 => isUpper ? Condition.Between(name, 60, 100, RangeEnds.Closed) : Condition.Between(name, 0, 60, RangeEnds.ClosedOpen),
            2 => isUpper ? Condition.AtLeast(name, Start.PlusDays(60)) : Condition.LessThan(name, Start.PlusDays(60)),
            3 => Condition.In(name, isUpper ? ["c", "d"] : ["a", "b"]),
            _ => Condition.Is(name, isUpper),
        };
    }

    private static TableDescription Describe(HitPolicy policy, IReadOnlyList<(int Mask, int Bits)> leaves) => new()
    {
        Id = "benchmark",
        Version = "1",
        Name = BilingualText.Same("benchmark"),
        Facts = Facts,
        Inputs = [.. Facts.Declarations.Select(fact => fact.Name)],
        Outputs = [new(FactDeclaration.ForNumber("out", BilingualText.Same("out"), 0))],
        HitPolicy = policy,
        Rows =
        [
            .. leaves.Select((leaf, index) => new TableRow(
                $"r{index}",
                [.. Enumerable.Range(0, Inputs).Where(input => (leaf.Mask >> input & 1) != 0).Select(input => Half(input, (leaf.Bits >> input & 1) != 0))],
                [new("out", index)])),
        ],
    };

    private static string Expression((int Mask, int Bits) leaf) => string.Join(" && ", Enumerable.Range(0, Inputs).Where(input => (leaf.Mask >> input & 1) != 0).Select(input => $"{((leaf.Bits >> input & 1) != 0 ? "" : "!")}input1.Upper({input})"));
}
