using NodaTime;
using NodaTime.TimeZones;

namespace Tianhe.Governance.Calendars;

/// <summary>Collects the years and days of a calendar. Mutable, and for one thread; the calendar it builds is neither.</summary>
/// <remarks>The order of the calls does not matter: everything is checked together in <see cref="Build"/>.</remarks>
/// <example><code>
/// WorkingCalendar.China.ToBuilder("china-2020-2027.1").CoverYears(2027, 2027)
///     .Add(new ListedDay(new(2027, 1, 1), DayKind.DayOff, "元旦")).Build()
/// </code></example>
public sealed class WorkingCalendarBuilder
{
    /// <summary>The earliest year that a calendar can cover.</summary>
    public const int EarliestYear = 1900;

    /// <summary>The latest year that a calendar can cover.</summary>
    public const int LatestYear = 2199;

    private readonly string _revision;
    private readonly string _zoneId;
    private readonly SortedSet<int> _years = [];
    private readonly List<ListedDay> _days = [];
    private WorkingHours? _hours;

    /// <summary>Starts an empty calendar.</summary>
    /// <param name="revision">The name of the revision, which events will carry.</param>
    /// <param name="zoneId">The id of the time zone in the IANA database, such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">An argument is null, empty or blank.</exception>
    public WorkingCalendarBuilder(string revision, string zoneId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(revision);
        ArgumentException.ThrowIfNullOrWhiteSpace(zoneId);
        _revision = revision;
        _zoneId = zoneId;
    }

    /// <summary>Says that the notices for some years are known; adding a year twice changes nothing.</summary>
    /// <param name="firstYear">The first year, inclusive.</param>
    /// <param name="lastYear">The last year, inclusive.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is outside <see cref="EarliestYear"/> to <see cref="LatestYear"/>, or the last before the first.
    /// </exception>
    public WorkingCalendarBuilder CoverYears(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, EarliestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, LatestYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        _years.UnionWith(Enumerable.Range(firstYear, lastYear - firstYear + 1));
        return this;
    }

    /// <summary>Adds days that a notice lists.</summary>
    /// <param name="days">The days, in any order; a notice may list a day of another year, as that for 2023 lists 2022-12-31.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is null.</exception>
    public WorkingCalendarBuilder Add(params IEnumerable<ListedDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        ListedDay[] rows = [.. days];
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(days));
        }

        _days.AddRange(rows);
        return this;
    }

    /// <summary>Says at what times of its days the office works, in place of what was said before.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public WorkingCalendarBuilder WithHours(WorkingHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return WithHoursOrNull(hours);
    }

    internal WorkingCalendarBuilder WithHoursOrNull(WorkingHours? hours)
    {
        _hours = hours;
        return this;
    }

    /// <summary>Builds the calendar; the builder can be used further.</summary>
    /// <returns>The calendar. O(n) in the covered days.</returns>
    /// <exception cref="InvalidDefinitionException">
    /// The zone is unknown, no year is covered or one is missing between two, or a day is listed twice, lies outside the covered years,
    /// or makes up a Monday to Friday; every problem is listed.
    /// </exception>
    public WorkingCalendar Build()
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(_zoneId);
        var findings = Check(zone).ToEquatableList();
        return findings.Count > 0
            ? throw new InvalidDefinitionException($"The calendar '{_revision}'", findings)
            : new WorkingCalendar(_revision, zone!, _years.Min, _years.Max, _days.OrderBy(day => day.Date).ToEquatableList(), _hours);
    }

    private IEnumerable<Finding> Check(DateTimeZone? zone)
    {
        if (zone is null)
        {
            yield return CalendarFindings.ZoneUnknown(_zoneId);
        }

        if (_years.Count == 0)
        {
            yield return CalendarFindings.YearsMissing();
        }

        for (var year = _years.Min; year < _years.Max; year++)
        {
            if (!_years.Contains(year))
            {
                yield return CalendarFindings.YearGap(year, _years.Min, _years.Max);
            }
        }

        var seen = new HashSet<LocalDate>();
        foreach (var day in _days)
        {
            if (!seen.Add(day.Date))
            {
                yield return CalendarFindings.DayTwice(day);
            }

            if (!_years.Contains(day.Date.Year))
            {
                yield return CalendarFindings.DayNotCovered(day);
            }

            if (day.Kind == DayKind.MakeUpWorkingDay && !OrdinaryWeek.IsWeekend(day.Date))
            {
                yield return CalendarFindings.MakeUpOnWeekday(day);
            }
        }
    }
}
