namespace Tianhe.Governance.Documents;

/// <summary>The id of something.</summary>
/// <typeparam name="TId">The type of the id.</typeparam>
internal sealed class IdCell<TId>(Func<string, TId> make, Func<TId, string> textOf, bool isPrivate = false) : ListCell<TId>
    where TId : struct
{
    public static BilingualText AcceptsId { get; } = new(
        $"编号：1至{IdText.MaxLength}个字符，不含控制字符",
        $"an id: 1 to {IdText.MaxLength} characters without control characters");

    public override BilingualText Accepts => AcceptsId;

    public override bool IsPrivate => isPrivate;

    public override bool TryRead(string text, out TId value, out CellProblem problem)
    {
        if (ProblemOf(text) is { } reason)
        {
            return Fail(out value, out problem, reason);
        }

        (value, problem) = (make(text), default);
        return true;
    }

    public override string? Write(TId value, Language language) => textOf(value);

    public static CellProblem? ProblemOf(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? new CellProblem(ListFindings.WhiteSpace)
        : IdText.Problem(text) is null ? null
        : new CellProblem(ListFindings.WrongText, new MessageArgument("expected", AcceptsId));
}
