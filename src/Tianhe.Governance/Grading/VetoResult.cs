using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What became of a veto for one subject.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record VetoResult
{
    private VetoResult(CompiledVeto veto, ConditionResult result)
    {
        Veto = veto.Veto;
        Result = result;
        IsApplied = veto.AppliesTo(result.Outcome);
        Rule = veto.Reference;
    }

    /// <summary>The veto.</summary>
    public Veto Veto { get; }

    /// <summary>What became of its condition, and the values by which.</summary>
    public ConditionResult Result { get; }

    /// <summary>Whether it was applied; also where the condition could not be evaluated and the scheme then applies it.</summary>
    public bool IsApplied { get; }

    /// <summary>The grade before, or null where there was none.</summary>
    public GradeBand? Before { get; private init; }

    /// <summary>The grade after; the one before unless it was lowered.</summary>
    public GradeBand? After { get; private init; }

    /// <summary>The veto as a rule, with the text it rests on.</summary>
    public RuleReference Rule { get; }

    internal static VetoResult Of(GradeReport report, CompiledVeto veto)
    {
        var reader = new VetoReader(report, veto);
        var before = (int)report.Numbers[veto.Before];
        var result = new VetoResult(veto, ConditionResult.Of(veto.Condition, ref reader, fact => veto.Slots.ValueOf(fact, report.Numbers)));
        return result with
        {
            Before = report.At(before),
            After = report.At(before >= 0 && result.IsApplied ? Math.Max(before, veto.Best) : before),
        };
    }
}
