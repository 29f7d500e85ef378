using System.Globalization;
using System.Text.RegularExpressions;

using NodaTime;

namespace Tianhe.Governance.Documents;

/// <summary>A day, the year first in four digits, so that it can be read one way only.</summary>
internal sealed partial class DateCell : ListCell<LocalDate>
{
    public override BilingualText Accepts { get; } = new(
        "日期，如2026-01-01、2026/1/1、2026.1.1、2026年1月1日或20260101",
        "a date, such as 2026-01-01, 2026/1/1, 2026.1.1, 2026年1月1日 or 20260101");

    public override bool IsText => false;

    public override bool TryRead(string text, out LocalDate value, out CellProblem problem)
    {
        if (IsIso(text) && IsDay(Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8)), out value))
        {
            problem = default;
            return true;
        }

        var written = text.Trim();
        var match = Day().Match(written);
        if (!match.Success)
        {
            return Fail(out value, out problem, ProblemOf(written));
        }

        problem = default;
        return IsDay(Number(match.Groups["y"].ValueSpan), Number(match.Groups["m"].ValueSpan), Number(match.Groups["d"].ValueSpan), out value)
            || Fail(out value, out problem, new(ListFindings.NoSuchDay));
    }

    public override string? Write(LocalDate value, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Year:0000}-{value.Month:00}-{value.Day:00}");

    private CellProblem ProblemOf(string text)
    {
        var half = FoldedText.HalfWidth(text);
        return half != text && Day().IsMatch(half) ? CellProblem.Suggest(ListFindings.FullWidthDigits, half)
            : Serial().IsMatch(text) ? new(ListFindings.SerialDate)
            : Ambiguous().IsMatch(text) ? new(ListFindings.AmbiguousDate)
            : Timed().IsMatch(text) ? new(ListFindings.TimeOfDay, new MessageArgument("expected", Accepts))
            : new(ListFindings.WrongDate, new MessageArgument("expected", Accepts));
    }

    /// <summary>The form that programs write, without the cost of the others.</summary>
    private static bool IsIso(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && text.Count(char.IsAsciiDigit) == 8;

    private static bool IsDay(int year, int month, int day, out LocalDate value)
    {
        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        value = exists ? new(year, month, day) : default;
        return exists;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Midnight is how databases and spreadsheets write a day; it adds nothing.
    [GeneratedRegex(
        @"^(?:(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)(?:[ T]0{1,2}:00(?::00(?:\.0{1,9})?)?)?|(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[0-9]{5}(?:\.[0-9]{1,12})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{1,2}|[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^[0-9]{4}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)[ T][0-9]{1,2}:", RegexOptions.CultureInvariant)]
    private static partial Regex Timed();
}
