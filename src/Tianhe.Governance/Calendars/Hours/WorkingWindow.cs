using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>One stretch of working time in a day, such as 09:00 to 12:00.</summary>
/// <remarks>
/// Half-open: the opening minute is worked, the closing one is not. A window that closes at or before the time at which it opens runs
/// past midnight (night shift 22:00 to 06:00; 08:00 to 08:00 lasts 24 hours) and belongs to the day on which it opens. Converts
/// implicitly from text. Immutable; equal when both times are equal.
/// </remarks>
/// <example><code>WorkingWindow morning = "09:00-12:00";</code></example>
public sealed record WorkingWindow
{
    internal const int Day = 24 * 60 * 60 * 1000;

    private const int Minute = 60 * 1000;

    /// <summary>Makes a window.</summary>
    /// <param name="opens">When it opens, in whole minutes.</param>
    /// <param name="closes">When it closes, in whole minutes; midnight and <see cref="TimeLimit.EndOfDay"/> both stand for 24:00.</param>
    /// <exception cref="ArgumentException">A time is not in whole minutes.</exception>
    public WorkingWindow(LocalTime opens, LocalTime closes)
    {
        Opens = WholeMinutes(opens, nameof(opens));
        Closes = closes == TimeLimit.EndOfDay ? LocalTime.Midnight : WholeMinutes(closes, nameof(closes));
    }

    /// <summary>When it opens.</summary>
    public LocalTime Opens { get; }

    /// <summary>When it closes: on the day on which it opens, or on the next day where that is not after <see cref="Opens"/>; midnight is 24:00.</summary>
    public LocalTime Closes { get; }

    /// <summary>How long it is, from one minute to 24 hours.</summary>
    public Duration Length => Duration.FromMilliseconds(LengthMilliseconds);

    internal int OpensAt => (int)(Opens.TickOfDay / NodaConstants.TicksPerMillisecond);

    internal int LengthMilliseconds => Closes > Opens
        ? (int)((Closes.TickOfDay - Opens.TickOfDay) / NodaConstants.TicksPerMillisecond)
        : Day - (int)((Opens.TickOfDay - Closes.TickOfDay) / NodaConstants.TicksPerMillisecond);

    /// <summary>After the start of its day; more than <see cref="Day"/> where it runs past midnight.</summary>
    internal int ClosesAt => OpensAt + LengthMilliseconds;

    /// <summary>Converts text such as <c>09:00-12:00</c> to a window.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no window.</exception>
    public static implicit operator WorkingWindow(string text) => Parse(text);

    /// <summary>Reads a window from text such as <c>09:00-12:00</c>, <c>22:00-06:00</c> or <c>18:00-24:00</c>.</summary>
    /// <param name="text">The text: two times of two digits each for hour and minute.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no window.</exception>
    public static WorkingWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var window) ? window
            : throw new FormatException($"{Documents.Shown.Text(text)} is no window of working time; expected one such as 09:00-12:00, 22:00-06:00 or 18:00-24:00.");
    }

    /// <summary>Reads a window from text, if it is one; see <see cref="Parse"/>.</summary>
    /// <param name="text">The text, or null, which is none.</param>
    /// <param name="window">The window, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WorkingWindow? window)
    {
        window = text is { Length: 11 } && text[5] == '-' && ReadTime(text.AsSpan(0, 5), mayBeEnd: false) is { } opens && ReadTime(text.AsSpan(6), mayBeEnd: true) is { } closes
            ? new WorkingWindow(opens, closes)
            : null;
        return window is not null;
    }

    /// <summary>The text that <see cref="Parse"/> reads; midnight as the closing time is written 24:00.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Wording.Time(Opens)}-{ClosingTime}";

    internal string ClosingTime => Wording.Time(Closes == LocalTime.Midnight ? TimeLimit.EndOfDay : Closes);

    private static LocalTime? ReadTime(ReadOnlySpan<char> text, bool mayBeEnd)
    {
        if (text[2] != ':' || Digits(text[0], text[1]) is not { } hour || Digits(text[3], text[4]) is not { } minute)
        {
            return null;
        }

        return hour < 24 && minute < 60 ? new LocalTime(hour, minute)
            : hour == 24 && minute == 0 && mayBeEnd ? LocalTime.Midnight
            : null;
    }

    private static int? Digits(char tens, char ones) => char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? ((tens - '0') * 10) + (ones - '0') : null;

    private static LocalTime WholeMinutes(LocalTime time, string name) => time.TickOfDay % (Minute * NodaConstants.TicksPerMillisecond) == 0 && time.NanosecondOfSecond == 0
        ? time
        : throw new ArgumentException($"{Wording.Time(time)} is not in whole minutes.", name);
}
