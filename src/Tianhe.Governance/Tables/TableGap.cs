using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Values that no row of a table accepts.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record TableGap
{
    internal TableGap(EquatableList<Condition> box, EquatableList<KeyValuePair<FactName, FactValue>> witness)
    {
        Box = box;
        Witness = witness;
    }

    /// <summary>The gap: at most one condition on each input, in the order of the inputs; whatever meets all of them no row accepts.</summary>
    public EquatableList<Condition> Box { get; }

    /// <summary>One value for each input, out of the gap.</summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Witness { get; }

    /// <summary>The example.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => BoxWords.Written(Witness);
}
