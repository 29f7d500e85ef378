namespace Tianhe.Governance.Documents;

/// <summary>What the lists of one kind of records are: their columns, how a record is made, and what makes two rows the same.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <param name="Name">The word with which paths begin.</param>
/// <param name="Columns">The columns, in the order in which they are written.</param>
/// <param name="Make">Makes a record of cells that were all read.</param>
/// <param name="Key">What makes two rows the same record.</param>
internal sealed record ListDefinition<T>(string Name, EquatableList<ListColumn<T>> Columns, Func<ListRow<T>, T> Make, ListKey<T> Key);
