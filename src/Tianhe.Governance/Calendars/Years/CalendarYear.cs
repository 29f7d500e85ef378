using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A year of a calendar: the days on which the notice for that year departs from the ordinary week, and that notice.</summary>
/// <remarks>
/// A day belongs to the notice that lists it: 2022-12-31 was announced with the holidays of 2023 and is a day of the year 2023 here.
/// So the days lie in the year itself or in the December before it. Immutable; equal when every member is equal.
/// </remarks>
/// <example><code>
/// var year = new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")]);
/// var calendar = WorkingCalendar.China.With("our-office-2027.1", year);
/// </code></example>
public sealed partial record CalendarYear
{
    /// <summary>The earliest year that a calendar can cover.</summary>
    public const int Earliest = 1900;

    /// <summary>The latest year that a calendar can cover.</summary>
    public const int Latest = 2199;

    /// <summary>The greatest number of a revision.</summary>
    public const int MaxRevision = 1_000;

    /// <summary>Makes a year of the days that its notice lists.</summary>
    /// <param name="year">The year for which the notice is, from <see cref="Earliest"/> to <see cref="Latest"/>.</param>
    /// <param name="days">The days, in any order; none where ordinary weeks hold throughout.</param>
    /// <param name="revision">Which state of the year it is, counted from 1; a year that is revised after its publication has the next number.</param>
    /// <param name="notice">The notice, or null where none is cited.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="revision"/> is out of range.</exception>
    /// <exception cref="ArgumentException">A day is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// A day is listed twice, lies outside the year and the December before it, or makes up a Monday to Friday; every problem is listed.
    /// </exception>
    public CalendarYear(int year, EquatableList<ListedDay> days, int revision = 1, Citation? notice = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Latest);
        ArgumentOutOfRangeException.ThrowIfLessThan(revision, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(revision, MaxRevision);
        if (days.Any(day => day is null))
        {
            throw new ArgumentException("A day is null.", nameof(days));
        }

        var findings = CalendarYearCheck.Problems(year, days);
        if (findings.Count > 0)
        {
            throw new InvalidDefinitionException(FormattableString.Invariant($"The year {year}"), findings);
        }

        Year = year;
        Days = days.OrderBy(day => day.Date).ToEquatableList();
        Revision = revision;
        Notice = notice;
    }

    /// <summary>The year for which the notice is.</summary>
    public int Year { get; }

    /// <summary>Which state of the year it is, counted from 1.</summary>
    public int Revision { get; }

    /// <summary>The notice by which the days are listed, or null where none is cited.</summary>
    public Citation? Notice { get; }

    /// <summary>The days that the notice lists, in the order of their dates.</summary>
    public EquatableList<ListedDay> Days { get; }

    /// <summary>Year, revision and the number of days.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year} (revision {Revision}, {Days.Count} days)");
}
