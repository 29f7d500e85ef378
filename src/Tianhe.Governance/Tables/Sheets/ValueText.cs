using System.Globalization;

using NodaTime.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A value as it is written in a cell.</summary>
internal static class ValueText
{
    private static readonly DateCell Dates = new();

    /// <summary>Whether values are numbers, with which spreadsheets meddle.</summary>
    public static bool IsNumeric(FactDeclaration declaration) => declaration.Type is FactType.Number or FactType.Count or FactType.Rate;

    /// <summary>What is accepted, in words.</summary>
    public static BilingualText Accepts(FactDeclaration declaration) => FactFindings.Accepted(declaration);

    /// <summary>Reads a value of a declared type; whether the declaration allows it is not asked.</summary>
    public static bool TryRead(string text, FactDeclaration declaration, out FactValue value)
    {
        value = default;
        switch (declaration.Type)
        {
            case FactType.Number or FactType.Count:
                return TryReadNumber(text, out value);
            case FactType.Rate:
                return TryReadNumber(text, out value) || TryReadRate(text, out value);
            case FactType.Date:
                var isDate = Dates.TryRead(text, out var date, out _);
                value = date;
                return isDate;
            case FactType.Duration:
                var isDuration = DurationText.TryParse(text, out var duration);
                value = duration;
                return isDuration;
            case FactType.Text:
                value = text;
                return text.Length > 0;
            case FactType.Truth:
                value = CellWords.Yes.Is(text) || text.Equals("true", StringComparison.OrdinalIgnoreCase);
                return value.Truth || CellWords.No.Is(text) || text.Equals("false", StringComparison.OrdinalIgnoreCase);
            default:
                throw new InvalidOperationException($"Unknown type of fact {declaration.Type}.");
        }
    }

    public static string Write(FactValue value, Language language) => value.Type switch
    {
        FactType.Number => value.Number.ToString("0.############################", CultureInfo.InvariantCulture),
        FactType.Text => value.Text,
        FactType.Date => LocalDatePattern.Iso.Format(value.Date),
        FactType.Duration => DurationText.Print(value.Duration, language),
        FactType.Rate => string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}"),
        FactType.Truth => (value.Truth ? CellWords.Yes : CellWords.No).In(language),
        _ => throw new InvalidOperationException($"Unknown type of fact {value.Type}."),
    };

    private static bool TryReadRate(ReadOnlySpan<char> text, out FactValue value)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !long.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            || !long.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) || denominator == 0)
        {
            return false;
        }

        value = FactValue.Rate(numerator, denominator);
        return true;
    }

    /// <summary>Digits with or without a sign and decimal places, no zero before others: what is finer or longer than a decimal is no number.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, out FactValue value)
    {
        value = default;
        var digits = text.StartsWith('-') ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var places = digits[(point + 1)..];
        if (whole.IsEmpty || places.IsEmpty || digits.Length > 29 || (whole[0] == '0' && whole.Length > 1)
            || whole.ContainsAnyExceptInRange('0', '9') || places.ContainsAnyExceptInRange('0', '9')
            || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        value = number;
        return true;
    }
}
