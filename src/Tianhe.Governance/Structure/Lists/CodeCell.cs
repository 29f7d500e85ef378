namespace Tianhe.Governance.Structure;

/// <summary>A division or grid code as text; what spreadsheets and keyboards do to codes is found, whatever the scheme of the code.</summary>
internal sealed class CodeCell : ListCell<string>
{
    public override BilingualText Accepts { get; } = new("代码，如371071007003", "a code, such as 371071007003");

    public override bool TryRead(string text, out string value, out CellProblem problem)
    {
        (value, problem) = (text, default);
        return ProblemOf(text) is not { } reason || Fail(out value!, out problem, reason);
    }

    public override string? Write(string value, Language language) => value;

    private CellProblem? ProblemOf(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var half = FoldedText.HalfWidth(text);
        return text.Any(char.IsWhiteSpace) ? new CellProblem(ListFindings.WhiteSpace)
            : NumberText.IsScientific(half) ? new CellProblem(ListFindings.ScientificNumber)
            : half != text ? CellProblem.Suggest(ListFindings.FullWidthDigits, half)
            : WellFormed.IsText(text) && !text.Any(char.IsControl) ? null
            : new CellProblem(ListFindings.WrongText, new MessageArgument("expected", Accepts));
    }
}
