namespace Tianhe.Governance.Facts;

/// <summary>What became of a condition, and by which values.</summary>
/// <remarks>Equal when every member is equal. The default value is a condition met that read nothing.</remarks>
public readonly record struct ConditionResult
{
    private ConditionResult(ConditionOutcome outcome, EquatableList<ConditionReading> readings)
    {
        Outcome = outcome;
        Readings = readings;
    }

    /// <summary>What became of it.</summary>
    public ConditionOutcome Outcome { get; }

    /// <summary>
    /// The conditions on single facts that decided it, in the order in which they are written: where it is met, those that make
    /// it so; where it is not met, those that fail; where it cannot be evaluated, those whose values are not known. Empty when it reads nothing.
    /// </summary>
    public EquatableList<ConditionReading> Readings { get; }

    /// <summary>The fact of the first reading, or null when the condition reads none.</summary>
    public FactName? Fact => Readings.Count == 0 ? (FactName?)null : Readings[0].Fact;

    /// <summary>The value of the first reading; missing when there is none.</summary>
    public FactValue Value => Readings.Count == 0 ? FactValue.Missing : Readings[0].Value;

    /// <summary>The facts for whose values it cannot be evaluated, each once; empty when it can.</summary>
    public EquatableList<FactName> Unknown => Outcome == ConditionOutcome.CannotBeEvaluated ? Readings.Select(reading => reading.Fact).Distinct().ToEquatableList() : [];

    internal static ConditionResult Of<TReader>(CompiledCondition condition, ref TReader reader, Func<int, FactValue> valueOf)
        where TReader : struct, IFactReader
    {
        var outcome = condition.Test(ref reader);
        var atoms = new List<CompiledCondition>();
        condition.AddDeciding(ref reader, outcome, atoms);
        return new(outcome, atoms.Select(atom => new ConditionReading(atom.Condition, atom.Fact, valueOf(atom.FactIndex), outcome)).ToEquatableList());
    }
}
