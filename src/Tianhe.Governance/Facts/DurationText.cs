using System.Globalization;

using NodaTime;

namespace Tianhe.Governance.Facts;

/// <summary>An amount of time as it is written: a whole number of one unit, the largest that divides it: <c>36 h</c>, <c>90 min</c>, <c>30 s</c>, <c>1500 ms</c>, or <c>36 小时</c>, <c>90 分钟</c>, <c>30 秒</c>, <c>1500 毫秒</c>.</summary>
/// <remarks>
/// Days are no unit here: a calendar day and a working day are different things, and those are time limits. Both languages are
/// read at any place; between number and unit stands any white space or none.
/// </remarks>
internal static class DurationText
{
    public const long LeastMilliseconds = -(MostDays * 86_400_000);
    public const long MostMilliseconds = MostDays * 86_400_000;

    /// <summary>What NodaTime holds.</summary>
    private const long MostDays = (1L << 24) - 1;

    private static readonly (long Milliseconds, string English, string Chinese)[] Units =
        [(3_600_000, "h", "小时"), (60_000, "min", "分钟"), (1_000, "s", "秒"), (1, "ms", "毫秒")];

    public static BilingualText Accepts { get; } = new(
        "时间长度，如 36 小时、90 分钟、30 秒、1500 毫秒（或 36 h、90 min、30 s、1500 ms）", "an amount of time such as 36 h, 90 min, 30 s or 1500 ms");

    /// <summary>Whole milliseconds, towards zero.</summary>
    public static long Milliseconds(Duration duration) => (duration.Days * 86_400_000L) + (duration.NanosecondOfDay / 1_000_000);

    public static bool TryParse(ReadOnlySpan<char> text, out Duration value)
    {
        value = default;
        text = text.Trim();
        var end = text.StartsWith('-') ? 1 : 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (!long.TryParse(text[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var unit = text[end..].TrimStart();
        foreach (var (milliseconds, english, chinese) in Units)
        {
            if (unit.SequenceEqual(english) || unit.SequenceEqual(chinese))
            {
                var all = (Int128)number * milliseconds;
                value = all >= LeastMilliseconds && all <= MostMilliseconds ? Duration.FromMilliseconds((long)all) : default;
                return all >= LeastMilliseconds && all <= MostMilliseconds;
            }
        }

        return false;
    }

    public static string Print(Duration value, Language language)
    {
        var all = Milliseconds(value);
        var (milliseconds, english, chinese) = Units.First(unit => all % unit.Milliseconds == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{all / milliseconds} {(language == Language.Chinese ? chinese : english)}");
    }
}
