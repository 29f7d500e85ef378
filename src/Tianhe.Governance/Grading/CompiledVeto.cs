using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A veto with its names resolved. Its numbers: the values that were read, what became of the condition, the grade before.</summary>
internal sealed class CompiledVeto
{
    public required Veto Veto { get; init; }

    public required CompiledCondition Condition { get; init; }

    /// <summary>The place of the best grade that is left.</summary>
    public required int Best { get; init; }

    /// <summary>Where the values that are read stand.</summary>
    public required FactSlots Slots { get; init; }

    public required RuleReference Reference { get; init; }

    public int Outcome => Slots.End;

    public int Before => Slots.End + 1;

    public int End => Slots.End + 2;

    public ConditionOutcome Test(FactSheet sheet, int grade, Span<long> numbers)
    {
        var reader = new SheetReader(sheet);
        var outcome = Condition.Test(ref reader);
        Slots.Note(sheet, numbers);
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
