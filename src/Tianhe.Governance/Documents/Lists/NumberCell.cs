using System.Globalization;

namespace Tianhe.Governance.Documents;

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
        if (TryParse(written, out value))
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
        return text is ['+', .. var unsigned] && TryParse(unsigned, out var number) ? CellProblem.Suggest(ListFindings.PlusSign, Digits(number))
            : half != text && (NumberText.IsWhole(half) || NumberText.IsGrouped(half)) ? CellProblem.Suggest(ListFindings.FullWidthDigits, Bare(half))
            : NumberText.IsGrouped(text) ? CellProblem.Suggest(ListFindings.ThousandsSeparator, Bare(text))
            : NumberText.IsScientific(half) ? OfScientific(half, expected)
            : NumberText.IsDecimal(half) ? new(ListFindings.DecimalNumber, expected)
            : NumberText.IsWhole(text) ? new(ListFindings.NumberOutOfRange, expected)
            : new(ListFindings.WrongNumber, expected);
    }

    /// <summary>In 4.31E+2 every digit is there, and in 4.31E+5 it is not known what the last three were.</summary>
    private static CellProblem OfScientific(string text, MessageArgument expected)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = (point < 0 ? 0 : e - point - 1) - int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = text[..e].Replace(".", "", StringComparison.Ordinal).TrimStart('+');
        return decimals < 0 ? new(ListFindings.ScientificNumber)
            : digits[0] == '-' ? new(ListFindings.NumberOutOfRange, expected)
            : decimals >= digits.Length || digits.AsSpan(digits.Length - decimals).ContainsAnyExcept('0') ? new(ListFindings.DecimalNumber, expected)
            : CellProblem.Suggest(ListFindings.WrittenAsNumber, digits[..^decimals]);
    }

    /// <summary>The parser of the runtime passes over a null character at the end, which is no digit.</summary>
    private bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
    }

    private static string Bare(string text) => string.Concat(text.Where(character => character is not (',' or '\'' or ' ' or '+')));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
