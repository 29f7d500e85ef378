using NodaTime;

namespace Tianhe.Governance;

/// <summary>The same day in the ISO calendar, for a date of any calendar system: dates of different systems cannot be compared.</summary>
internal static class IsoDate
{
    public static LocalDate Of(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    public static LocalDate? OrNull(LocalDate? date) => date is { } day ? Of(day) : null;
}
