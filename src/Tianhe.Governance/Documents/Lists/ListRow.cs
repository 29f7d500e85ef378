namespace Tianhe.Governance.Documents;

/// <summary>The cells of the row that is being read.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class ListRow<T>(ListDefinition<T> definition)
{
    private readonly CellSlot[] _slots = [.. definition.Columns.Select(column => column.CreateSlot())];

    public CellSlot this[int column] => _slots[column];

    /// <summary>The value of a cell that was read; of a blank one that is not required, the default of its type.</summary>
    public TValue Get<TValue>(ListColumn<T, TValue> column) => ((CellSlot<TValue>)_slots[column.Index]).Value!;

    public bool IsRead => Array.TrueForAll(_slots, slot => slot.IsRead);

    public bool AreRead(EquatableList<ListColumn<T>> columns)
    {
        foreach (var column in columns)
        {
            if (!_slots[column.Index].IsRead)
            {
                return false;
            }
        }

        return true;
    }
}
