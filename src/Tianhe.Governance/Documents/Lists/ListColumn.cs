namespace Tianhe.Governance.Documents;

/// <summary>A column of a list: its id, its headings, and whether every row fills it.</summary>
internal abstract class ListColumn(int index, string id, string chinese, EquatableList<string> also, bool isRequired)
{
    public int Index { get; } = index;

    public string Id { get; } = id;

    /// <summary>What the library writes at its head; the English heading is the id.</summary>
    public BilingualText Heading { get; } = new(chinese, id);

    /// <summary>What files may write at its head, folded.</summary>
    public EquatableList<string> Names { get; } = new[] { id, chinese }.Concat(also).Select(FoldedText.Of).ToEquatableList();

    public bool IsRequired { get; } = isRequired;

    public abstract BilingualText Accepts { get; }

    public abstract bool IsPrivate { get; }

    /// <summary>Whether a spreadsheet should take the cells for text, whatever they look like.</summary>
    public abstract bool IsText { get; }

    /// <summary>A place for the values of one reading.</summary>
    public abstract CellSlot CreateSlot();
}

/// <summary>A column of the records of a list.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal abstract class ListColumn<T>(int index, string id, string chinese, EquatableList<string> also, bool isRequired)
    : ListColumn(index, id, chinese, also, isRequired)
{
    /// <summary>The text of a record's cell, or null where it is blank; false where it could not be read back.</summary>
    public abstract bool TryWrite(T record, Language language, out string? text);
}

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class ListColumn<T, TValue>(int index, string id, string chinese, EquatableList<string> also, bool isRequired, ListCell<TValue> cell, Func<T, TValue> get)
    : ListColumn<T>(index, id, chinese, also, isRequired)
{
    public override BilingualText Accepts => cell.Accepts;

    public override bool IsPrivate => cell.IsPrivate;

    public override bool IsText => cell.IsText;

    public override CellSlot CreateSlot() => new CellSlot<TValue>(cell);

    public override bool TryWrite(T record, Language language, out string? text)
    {
        var value = get(record);
        text = value is null ? null : cell.Write(value, language);
        return string.IsNullOrWhiteSpace(text)
            ? !IsRequired && AreEqual(value, default)
            : cell.TryRead(text!, out var read, out _) && AreEqual(read, value);
    }

    private static bool AreEqual(TValue? one, TValue? other) => EqualityComparer<TValue?>.Default.Equals(one, other);
}
