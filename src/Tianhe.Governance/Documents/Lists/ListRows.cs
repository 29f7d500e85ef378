namespace Tianhe.Governance.Documents;

/// <summary>Rows of cells from anywhere, one at a time and forward.</summary>
internal abstract class ListRows(ListProblems problems)
{
    /// <summary>The number of the row, as its source counts.</summary>
    public int Row { get; protected set; }

    protected ListProblems Problems { get; } = problems;

    /// <summary>Goes to the next row that is not blank and has its cells in place; false at the end, or where nothing more can be read.</summary>
    public abstract bool MoveNext();

    /// <summary>Whether the source has a column.</summary>
    public abstract bool Has(ListColumn column);

    /// <summary>The text of a cell, blank where there is none; null where it could not be read and nothing more can be.</summary>
    public abstract string? TextOf(ListColumn column);

    /// <summary>The heading as the source has it.</summary>
    public abstract BilingualText HeadingOf(ListColumn column);

    public abstract TextPosition? PositionOf(ListColumn column);

    /// <summary>What the source has to say when all rows were read.</summary>
    public virtual void End()
    {
    }
}
