using System.Globalization;

namespace Tianhe.Governance.Structure;

/// <summary>A whole number in digits; white space around it says nothing and is passed over.</summary>
internal sealed class NumberCell(int least, int most) : ListCell<int>
{
    public override BilingualText Accepts { get; } = most == int.MaxValue
        ? new($"不小于{Digits(least)}的整数", $"a whole number, {Digits(least)} or more")
        : new($"{Digits(least)}至{Digits(most)}的整数", $"a whole number, {Digits(least)} to {Digits(most)}");

    public override bool IsText => false;

    public override bool TryRead(string text, out int value, out CellProblem problem)
    {
        var written = text.AsSpan().Trim();
        if (written.Length <= 10 && !written.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most)
        {
            problem = default;
            return true;
        }

        return Fail(out value, out problem, ProblemOf(written.ToString()));
    }

    public override string? Write(int value, Language language) => Digits(value);

    private CellProblem ProblemOf(string text)
    {
        var expected = new MessageArgument("expected", Accepts);
        var half = FoldedText.HalfWidth(text);
        return half != text && (NumberText.IsWhole(half) || NumberText.IsGrouped(half)) ? CellProblem.Suggest(ListFindings.FullWidthDigits, Bare(half))
            : NumberText.IsGrouped(text) ? CellProblem.Suggest(ListFindings.ThousandsSeparator, Bare(text))
            : NumberText.IsScientific(half) ? new(ListFindings.ScientificNumber)
            : NumberText.IsDecimal(half) ? new(ListFindings.DecimalNumber, expected)
            : NumberText.IsWhole(text) ? new(ListFindings.NumberOutOfRange, expected)
            : new(ListFindings.WrongNumber, expected);
    }

    private static string Bare(string text) => string.Concat(text.Where(character => character is not (',' or '\'' or ' ')));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
