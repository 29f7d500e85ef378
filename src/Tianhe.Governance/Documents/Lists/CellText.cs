using System.Globalization;

using NodaTime;

namespace Tianhe.Governance.Documents;

/// <summary>The value of a reader's cell as text, without any culture: numbers as digits, days as 2026-01-01.</summary>
internal static class CellText
{
    /// <summary>Above it, not every whole number is a <see cref="double"/>, so that digits may have been lost.</summary>
    private const double LastExact = 9_007_199_254_740_992;

    /// <summary>The same of a <see cref="float"/>.</summary>
    private const float LastExactOfSingle = 16_777_216;

    private const string Digits = "0.############################";

    public static string? Of(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        double number => !(Math.Abs(number) < LastExact) ? number.ToString("E14", CultureInfo.InvariantCulture)
            : number == Math.Truncate(number) ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : (decimal)number is var digits && digits == 0 ? number.ToString("E14", CultureInfo.InvariantCulture)
            : digits.ToString(Digits, CultureInfo.InvariantCulture),
        float number => !(Math.Abs(number) < LastExactOfSingle) ? number.ToString("E6", CultureInfo.InvariantCulture)
            : number == MathF.Truncate(number) || (decimal)number == 0 ? Of((double)number)
            : ((decimal)number).ToString(Digits, CultureInfo.InvariantCulture),
        decimal number => number.ToString(Digits, CultureInfo.InvariantCulture),
        LocalDate day => Day(day.WithCalendar(CalendarSystem.Iso)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        byte or sbyte or short or ushort or int or uint or long or ulong or Enum => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell is text, a number, a day or null; found {value.GetType().Name}.", nameof(value)),
    };

    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
