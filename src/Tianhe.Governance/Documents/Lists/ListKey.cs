namespace Tianhe.Governance.Documents;

/// <summary>The columns by which two rows are the same record.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal abstract class ListKey<T>(EquatableList<ListColumn<T>> columns)
{
    public EquatableList<ListColumn<T>> Columns { get; } = columns;

    /// <summary>Starts a reading: what it returns says on which row the record stood before, or 0, and remembers it.</summary>
    public abstract Func<ListRow<T>, int, int> Start();
}

/// <summary>The same with the type of the key.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TKey">The type of the key, compared by its default equality.</typeparam>
internal sealed class ListKey<T, TKey>(Func<ListRow<T>, TKey> of, EquatableList<ListColumn<T>> columns) : ListKey<T>(columns)
    where TKey : notnull
{
    public override Func<ListRow<T>, int, int> Start()
    {
        var rows = new Dictionary<TKey, int>();
        return (row, number) =>
        {
            var key = of(row);
            return rows.TryAdd(key, number) ? 0 : rows[key];
        };
    }
}
