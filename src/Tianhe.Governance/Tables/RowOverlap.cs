using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Two rows that may match together, which the hit policy forbids.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RowOverlap
{
    internal RowOverlap(TableRowId first, TableRowId second, EquatableList<KeyValuePair<FactName, FactValue>> witness)
    {
        First = first;
        Second = second;
        Witness = witness;
    }

    /// <summary>The row that stands first in the table.</summary>
    public TableRowId First { get; }

    /// <summary>The other row.</summary>
    public TableRowId Second { get; }

    /// <summary>One value for each input, with which both match.</summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Witness { get; }

    /// <summary>The rows and the example.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{First}, {Second}: {BoxWords.Written(Witness)}";
}
