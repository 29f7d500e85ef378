namespace Tianhe.Governance.Documents;

/// <summary>The value of one column in the row that is being read.</summary>
internal abstract class CellSlot
{
    /// <summary>Whether the cell could be read; false also where it is required and blank.</summary>
    public bool IsRead { get; protected set; }

    public abstract bool TryRead(string text, out CellProblem problem);

    /// <summary>Makes it blank.</summary>
    public abstract void Clear(bool isRead);
}

/// <summary>The same of values of one type.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class CellSlot<TValue>(ListCell<TValue> cell) : CellSlot
{
    private string? _text;
    private TValue? _lastRead;

    public TValue? Value { get; private set; }

    public override bool TryRead(string text, out CellProblem problem)
    {
        // What stands in every row of a column, such as its tier, is one and the same text: see CsvRows.
        if (ReferenceEquals(text, _text))
        {
            (Value, IsRead, problem) = (_lastRead, true, default);
            return true;
        }

        IsRead = cell.TryRead(text, out var value, out problem);
        (Value, _lastRead, _text) = (value, value, IsRead ? text : null);
        return IsRead;
    }

    public override void Clear(bool isRead) => (Value, IsRead) = (default, isRead);
}
