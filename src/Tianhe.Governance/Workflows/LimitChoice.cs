namespace Tianhe.Governance.Workflows;

/// <summary>By which row of which decision table the time limit of a clock was chosen.</summary>
/// <remarks>Stored with the clock, so that it can be said years later. Immutable; equal when table and row are equal.</remarks>
public sealed record LimitChoice
{
    internal LimitChoice(TableId table, TableRowId? row)
    {
        Table = table;
        Row = row;
    }

    /// <summary>The table.</summary>
    public TableId Table { get; }

    /// <summary>The row, or null where no row matched and the table says what holds then.</summary>
    public TableRowId? Row { get; }

    /// <summary>Table and row.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Row is { } row ? $"{Table}, {row}" : $"{Table}, no row";
}
