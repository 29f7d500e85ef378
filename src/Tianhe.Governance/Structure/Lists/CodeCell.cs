using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A division or grid code as text; what spreadsheets and keyboards do to codes is found, whatever the scheme of the code.</summary>
internal sealed class CodeCell : ListCell<string>
{
    /// <summary>Shorter ones, such as 12.00, may be a code by the scheme of a place, and so may those that begin with a zero, as no number does.</summary>
    private const int ShortestNumber = 6;

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
        var digits = DigitsOf(half);
        return text.Any(char.IsWhiteSpace) ? new CellProblem(ListFindings.WhiteSpace)
            : digits is null && NumberText.IsScientific(half) ? new CellProblem(ListFindings.ScientificNumber)
            : half != text ? CellProblem.Suggest(ListFindings.FullWidthDigits, digits ?? half)
            : digits is not null ? CellProblem.Suggest(ListFindings.WrittenAsNumber, digits)
            : WellFormed.IsText(text) && !text.Any(char.IsControl) ? null
            : new CellProblem(ListFindings.WrongText, new MessageArgument("expected", Accepts));
    }

    /// <summary>The digits of a code that a spreadsheet has written as a number without losing any: 370102 of 370102.00, 370,102 or 3.70102E+5.</summary>
    private static string? DigitsOf(string text) =>
        text.AsSpan().ContainsAny(".,eE") && SpreadsheetNumber.TryRead(text, out var digits) && digits is not null
        && (NumberText.IsScientific(text) || (digits.Length >= ShortestNumber && digits[0] != '0')) ? digits : null;
}
