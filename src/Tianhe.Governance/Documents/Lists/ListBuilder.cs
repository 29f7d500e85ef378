namespace Tianhe.Governance.Documents;

/// <summary>Describes a list column by column.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <param name="name">The word with which paths begin.</param>
internal sealed class ListBuilder<T>(string name)
{
    private readonly List<ListColumn<T>> _columns = [];

    public ListColumn<T, TValue> Required<TValue>(string id, string chinese, ListCell<TValue> cell, Func<T, TValue> get, params EquatableList<string> also) =>
        Add(new ListColumn<T, TValue>(_columns.Count, id, chinese, also, true, cell, get));

    /// <summary>A column that may be missing and whose cells may be blank: they stand for the default of the type.</summary>
    public ListColumn<T, TValue> Optional<TValue>(string id, string chinese, ListCell<TValue> cell, Func<T, TValue> get, params EquatableList<string> also) =>
        Add(new ListColumn<T, TValue>(_columns.Count, id, chinese, also, false, cell, get));

    public ListColumn<T, TValue?> OptionalValue<TValue>(string id, string chinese, ListCell<TValue> cell, Func<T, TValue?> get, params EquatableList<string> also)
        where TValue : struct =>
        Optional(id, chinese, new NullableCell<TValue>(cell), get, also);

    public ListDefinition<T> Build<TKey>(Func<ListRow<T>, T> make, Func<ListRow<T>, TKey> key, params EquatableList<ListColumn<T>> keyColumns)
        where TKey : notnull =>
        new(name, _columns.ToEquatableList(), make, new ListKey<T, TKey>(key, keyColumns));

    private ListColumn<T, TValue> Add<TValue>(ListColumn<T, TValue> column)
    {
        _columns.Add(column);
        return column;
    }
}
