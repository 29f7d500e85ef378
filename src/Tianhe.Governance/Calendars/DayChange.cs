using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A date that is another kind of day in another calendar.</summary>
/// <remarks>Made by <see cref="WorkingCalendar.Difference"/>. Immutable; equal when every member is equal.</remarks>
public sealed record DayChange
{
    internal DayChange(LocalDate date, DayKind before, DayKind after)
    {
        Date = date;
        Before = before;
        After = after;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>What it is in the calendar that was asked.</summary>
    public DayKind Before { get; }

    /// <summary>What it is in the other calendar.</summary>
    public DayKind After { get; }

    /// <summary>Date and kinds.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Wording.Date(Date, Language.English)}: {Before} -> {After}";
}
