using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Calendars;

/// <summary>An amount in one of the units of time limits, such as 5 工作日 or 4 wh.</summary>
/// <remarks>Immutable; equal when amount and unit are equal.</remarks>
/// <example><code>LimitAmount.Parse("5个工作日")</code></example>
public sealed record LimitAmount
{
    /// <summary>Makes an amount.</summary>
    /// <param name="amount">How many units, from 1 to <see cref="TimeLimit.MaxAmount"/>.</param>
    /// <param name="unit">In what it is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or the unit unknown.</exception>
    public LimitAmount(int amount, LimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, TimeLimit.MaxAmount);
        Amount = amount;
        Unit = Enum.IsDefined(unit) ? unit : throw new ArgumentOutOfRangeException(nameof(unit), unit, $"{nameof(LimitUnit)} has no value {unit}.");
    }

    /// <summary>How many units, from 1 to <see cref="TimeLimit.MaxAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>In what it is counted.</summary>
    public LimitUnit Unit { get; }

    /// <summary>Reads an amount from text in Chinese or English.</summary>
    /// <remarks>
    /// A whole number and a unit, with or without spaces, 个 and full-width digits; capital letters do not matter. Working days: 工作日, wd,
    /// working day(s). Calendar days: 日, 天, 自然日, 日历日, d, day(s), calendar day(s). Working hours: 工作时, 工作小时, wh, working hour(s).
    /// Clock hours: 小时, h, hour(s). Some rules say that by 日 they mean working days: write 工作日 for those.
    /// </remarks>
    /// <param name="text">The text, such as <c>5 工作日</c>, <c>4 wh</c>, <c>24小时</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static LimitAmount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var amount) ? amount
            : throw new FormatException($"{Documents.Shown.Text(text)} is no amount of time; expected a whole number from 1 to {TimeLimit.MaxAmount} and a unit, such as 5 工作日, 4 工作时, 24 小时, 7 日, 5 wd, 4 wh, 24 h or 7 d.");
    }

    /// <summary>Reads an amount from text, if it is one; see <see cref="Parse"/>.</summary>
    /// <param name="text">The text, or null, which is none.</param>
    /// <param name="amount">The amount, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LimitAmount? amount)
    {
        amount = text is not null && LimitText.Read(text) is { } read ? new LimitAmount(read.Amount, read.Unit) : null;
        return amount is not null;
    }

    /// <summary>The amount with its unit: 5个工作日, "5 working days"; what <see cref="Parse"/> reads.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToString(Language language) => LimitWording.Name(Amount, Unit).In(language);

    /// <summary>The amount in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);
}
