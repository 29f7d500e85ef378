using System.Globalization;

using BenchmarkDotNet.Attributes;

using RulesEngine.Models;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// One subject of ten criteria graded by the scheme of Zoucheng, beside the same arithmetic written by hand and beside
/// RulesEngine with ten rules, used as its README says and warm, which is given less to do.
/// </summary>
[MemoryDiagnoser]
public class GradingBenchmarks
{
    private const string Workflow = "stars";

    private static readonly EquatableList<(FactName Name, FactValue Value)> Values =
        [.. Enumerable.Range(0, 10).Select(index => ((FactName)$"mark-{index}", (FactValue)(9 + (index / 100m)))), (ZouchengStars.Review, 83.5m), (ZouchengStars.Satisfaction, 0.91m)];

    private readonly GradingScheme _scheme = GradingScheme.From(ZouchengStars.Describe(new()
    {
        Version = "benchmark",
        BaseCriteria = [.. Enumerable.Range(0, 10).Select(Marks)],
        Deductions = [],
        Floor = 0,
        TotalPlaces = 2,
        TotalRounding = NumberRounding.HalfUp,
        Scope = PopulationScope.All,
        Counting = CountedSubjects.Graded,
        ShareRounding = ShareRounding.Down,
        TieBreaks = [],
        Ties = TiedAtTheLimit.AllOut,
        WhenSatisfactionUnknown = WhenUnknown.NoGrade,
    }));

    private readonly decimal[] _marks = [.. Values.Take(10).Select(value => value.Value.Number)];
    private readonly decimal _review = 83.5m;
    private readonly decimal _satisfaction = 0.91m;
    private readonly RivalMarks _rivalMarks = new();
    private readonly RulesEngine.RulesEngine _engine = Engine(index => new Rule { RuleName = $"mark-{index}", Expression = $"input1.Mark{index} >= 6" });
    private readonly RulesEngine.RulesEngine _engineWithOutput = Engine(index => new Rule
    {
        RuleName = $"mark-{index}",
        Expression = $"input1.Mark{index} >= 0",
        Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["expression"] = $"input1.Mark{index} * 0.7" } } },
    });

    private readonly FactSheet _sheet;
    private readonly GradeReport _report;

    public GradingBenchmarks()
    {
        _sheet = FactSheet.Bind(_scheme.Description.Facts, Values);
        _report = _scheme.Grade(_sheet);
    }

    /// <summary>Compiles the expressions, as the first call does.</summary>
    [GlobalSetup]
    public async Task Warm()
    {
        await RivalRulesEngine().ConfigureAwait(false);
        if (await RivalRulesEngineWithOutput().ConfigureAwait(false) != 0.7m * _marks.Sum())
        {
            throw new InvalidOperationException("The rival does not add up the marks.");
        }
    }

    /// <summary>From a bound sheet to a report; the numbers of the explanation are in it.</summary>
    [Benchmark]
    public GradeReport Grade() => _scheme.Grade(_sheet);

    [Benchmark]
    public FactSheet Bind() => FactSheet.Bind(_scheme.Description.Facts, Values);

    [Benchmark]
    public string Render() => _report.Explain(Language.Chinese);

    /// <summary>A number of stars and nothing else: no explanation, no value that is missing.</summary>
    [Benchmark(Baseline = true)]
    public int HandWrittenDecimals()
    {
        var sum = 0m;
        foreach (var mark in _marks)
        {
            sum += mark;
        }

        var total = decimal.Round((Math.Max(0, sum) * 0.7m) + (_review * 0.3m), 2, MidpointRounding.AwayFromZero);
        var stars = total >= 90 ? 5 : total >= 80 ? 4 : total >= 70 ? 3 : total >= 60 ? 2 : 1;
        return _satisfaction < 0.6m ? Math.Min(stars, 2) : stars;
    }

    /// <summary>Ten marks tested against a bound; nothing is added, weighed or graded.</summary>
    [Benchmark]
    public async Task<int> RivalRulesEngine()
    {
        var results = await _engine.ExecuteAllRulesAsync(Workflow, _rivalMarks).ConfigureAwait(false);
        return results.Count(result => result.IsSuccess);
    }

    /// <summary>Ten marks weighed by the engine's own output expressions and added by hand; still nothing is graded or explained.</summary>
    [Benchmark]
    public async Task<decimal> RivalRulesEngineWithOutput()
    {
        var results = await _engineWithOutput.ExecuteAllRulesAsync(Workflow, _rivalMarks).ConfigureAwait(false);
        return results.Sum(result => Convert.ToDecimal(result.ActionResult.Output, CultureInfo.InvariantCulture));
    }

    private static RulesEngine.RulesEngine Engine(Func<int, Rule> rule) =>
        new([new Workflow { WorkflowName = Workflow, Rules = [.. Enumerable.Range(0, 10).Select(rule)] }]);

    private static FactDeclaration Marks(int index) => FactDeclaration.ForNumber($"mark-{index}", BilingualText.Same($"M{index}"), scale: 2) with
    {
        Minimum = 0,
        Maximum = 10,
        Direction = FactDirection.MoreIsBetter,
    };

    /// <summary>What the rules of RulesEngine read.</summary>
    public sealed record RivalMarks
    {
        public decimal Mark0 { get; init; } = 9.00m;

        public decimal Mark1 { get; init; } = 9.01m;

        public decimal Mark2 { get; init; } = 9.02m;

        public decimal Mark3 { get; init; } = 9.03m;

        public decimal Mark4 { get; init; } = 9.04m;

        public decimal Mark5 { get; init; } = 9.05m;

        public decimal Mark6 { get; init; } = 9.06m;

        public decimal Mark7 { get; init; } = 9.07m;

        public decimal Mark8 { get; init; } = 9.08m;

        public decimal Mark9 { get; init; } = 9.09m;
    }
}
