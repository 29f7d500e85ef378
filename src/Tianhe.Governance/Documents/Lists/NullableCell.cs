namespace Tianhe.Governance.Documents;

/// <summary>A cell that stands for null where it is blank.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class NullableCell<TValue>(ListCell<TValue> cell) : ListCell<TValue?>
    where TValue : struct
{
    public override BilingualText Accepts => cell.Accepts;

    public override bool IsPrivate => cell.IsPrivate;

    public override bool IsText => cell.IsText;

    public override bool TryRead(string text, out TValue? value, out CellProblem problem)
    {
        var isRead = cell.TryRead(text, out var read, out problem);
        value = isRead ? read : null;
        return isRead;
    }

    public override string? Write(TValue? value, Language language) => value is { } known ? cell.Write(known, language) : null;
}
