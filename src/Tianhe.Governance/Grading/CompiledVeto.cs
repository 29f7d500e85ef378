using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A veto with its names resolved. Its numbers: the value that was read, what became of the condition, the grade before.</summary>
internal sealed class CompiledVeto
{
    public required Veto Veto { get; init; }

    public required CompiledCondition Condition { get; init; }

    /// <summary>The place of the best grade that is left.</summary>
    public required int Best { get; init; }

    /// <summary>Where the numbers of the veto begin.</summary>
    public required int Offset { get; init; }

    public required RuleReference Reference { get; init; }

    public int Value => Offset;

    public int Outcome => Offset + 1;

    public int Before => Offset + 2;

    public int End => Offset + 3;

    public ConditionOutcome Test(FactSheet sheet, int grade, Span<long> numbers)
    {
        var fact = sheet.Read(Condition.FactIndex);
        var outcome = Condition.Test(fact);
        numbers[Value] = Marks.Of(fact);
        numbers[Outcome] = (long)outcome;
        numbers[Before] = grade;
        return outcome;
    }

    public bool AppliesTo(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Met => true,
        ConditionOutcome.NotMet => false,
        ConditionOutcome.CannotBeEvaluated => Veto.WhenUnknown == WhenUnknown.Applies,
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    public bool StopsGrading(ConditionOutcome outcome) => outcome == ConditionOutcome.CannotBeEvaluated && Veto.WhenUnknown == WhenUnknown.NoGrade;
}
