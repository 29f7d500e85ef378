using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>What remained of a limit when it was paused, in its own unit.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RemainingTime
{
    internal RemainingTime(LimitUnit unit, long amount)
    {
        Unit = unit;
        Amount = amount;
    }

    /// <summary>The unit of the limit.</summary>
    public LimitUnit Unit { get; }

    /// <summary>How many days remained of a limit in days; null for one in hours.</summary>
    public int? Days => IsInDays ? (int)Amount : null;

    /// <summary>How much working or clock time remained of a limit in hours; null for one in days.</summary>
    public Duration? Time => IsInDays ? null : Duration.FromMilliseconds(Amount);

    /// <summary>What remained in words: 3个工作日, "3 working days"; 1小时30分钟工作时间, "1 h 30 min of working time".</summary>
    public BilingualText Name => Unit switch
    {
        LimitUnit.WorkingHours when LimitWording.Time(Amount) is var time => new($"{time.Chinese}工作时间", $"{time.English} of working time"),
        LimitUnit.ClockHours => LimitWording.Time(Amount),
        _ => LimitWording.Name((int)Amount, Unit),
    };

    /// <summary>Days, or milliseconds.</summary>
    internal long Amount { get; }

    private bool IsInDays => Unit is LimitUnit.WorkingDays or LimitUnit.CalendarDays;

    /// <summary>What remained in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Name.English;
}
