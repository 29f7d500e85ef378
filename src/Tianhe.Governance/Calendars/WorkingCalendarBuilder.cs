using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Collects the years of a calendar. Mutable, and for one thread; the calendar it builds is neither.</summary>
/// <remarks>Everything is checked together in <see cref="Build"/>.</remarks>
/// <example><code>
/// WorkingCalendar.China.ToBuilder("our-office-2027.1")
///     .Put(new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")]))
///     .Build()
/// </code></example>
public sealed class WorkingCalendarBuilder
{
    private readonly string _revision;
    private readonly string _zoneId;
    private readonly SortedDictionary<int, CalendarYear> _years = [];
    private readonly List<Finding> _reversals = [];
    private UnknownYears _unknownYears;
    private WorkingHours? _hours;

    /// <summary>Starts an empty calendar.</summary>
    /// <param name="revision">The name of the revision, which events will carry.</param>
    /// <param name="zoneId">The id of the time zone in the IANA database, such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">An argument is null, empty or blank, or was cut in the middle of a character.</exception>
    public WorkingCalendarBuilder(string revision, string zoneId)
    {
        _revision = WellFormed.CheckWritten(revision);
        _zoneId = WellFormed.CheckWritten(zoneId);
    }

    /// <summary>Adds years, each in place of the year of that number which is there; a year is replaced as a whole.</summary>
    /// <param name="years">The years, in any order. One that replaces another has a higher revision, or is equal to it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> or one of them is null; then none is added.</exception>
    public WorkingCalendarBuilder Put(params IEnumerable<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        CalendarYear[] list = [.. years];
        foreach (var year in list)
        {
            ArgumentNullException.ThrowIfNull(year, nameof(years));
        }

        foreach (var year in list)
        {
            if (_years.TryGetValue(year.Year, out var before) && before.Revision >= year.Revision && before != year)
            {
                _reversals.Add(CalendarFindings.NotLater(year, before));
            }

            _years[year.Year] = year;
        }

        return this;
    }

    /// <summary>Says what is counted in years that the calendar does not cover, in place of what was said before.</summary>
    /// <param name="policy">The policy; <see cref="UnknownYears.Provisional"/> where nothing is said.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public WorkingCalendarBuilder WithUnknownYears(UnknownYears policy)
    {
        _unknownYears = Enum.IsDefined(policy) ? policy : throw new ArgumentOutOfRangeException(nameof(policy), policy, $"{nameof(UnknownYears)} has no value {policy}.");
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
    /// The zone is unknown, no year is covered or one is missing between two, a year replaced one of the same or a higher revision, or
    /// two notices list a day and say different things of it; every problem is listed.
    /// </exception>
    public WorkingCalendar Build()
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(_zoneId);
        var findings = Check(zone).ToEquatableList();
        return findings.Count > 0
            ? throw new InvalidDefinitionException($"The calendar '{_revision}'", findings)
            : new WorkingCalendar(_revision, zone!, _years.Values.ToEquatableList(), _unknownYears, _hours);
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
            yield break;
        }

        var (first, last) = (_years.Keys.First(), _years.Keys.Last());
        for (var year = first; year < last; year++)
        {
            if (!_years.ContainsKey(year))
            {
                yield return CalendarFindings.YearGap(year, first, last);
            }
        }

        foreach (var finding in _reversals.Concat(_years.Values.SelectMany(Conflicts)))
        {
            yield return finding;
        }
    }

    /// <summary>The days of a December that the notice of its own year and the next one both list, and not alike.</summary>
    private IEnumerable<Finding> Conflicts(CalendarYear year)
    {
        if (!_years.TryGetValue(year.Year - 1, out var before))
        {
            yield break;
        }

        foreach (var day in year.Days.TakeWhile(day => day.Date.Year < year.Year))
        {
            if (before.Days.FirstOrDefault(other => other.Date == day.Date) is { } other && other != day)
            {
                yield return CalendarFindings.Conflict(day, other, year.Year);
            }
        }
    }
}
