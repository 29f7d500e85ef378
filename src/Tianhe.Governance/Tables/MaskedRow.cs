namespace Tianhe.Governance.Tables;

/// <summary>A row that never decides, since other rows decide whatever it matches.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record MaskedRow
{
    internal MaskedRow(TableRowId row, EquatableList<TableRowId> by)
    {
        Row = row;
        By = by;
    }

    /// <summary>The row.</summary>
    public TableRowId Row { get; }

    /// <summary>The row that decides in its stead, or the rows that do so together, in the order of the hit policy.</summary>
    public EquatableList<TableRowId> By { get; }

    /// <summary>The row and those that mask it.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Row} by {By}";
}
