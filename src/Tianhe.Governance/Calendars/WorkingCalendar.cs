using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Which days are worked, in which time zone: ordinary weeks, and the days on which yearly notices depart from them.</summary>
/// <remarks>
/// Outside the covered years Monday to Friday are assumed to be worked: nothing is blocked by a notice that is not out yet, and
/// <see cref="Covers"/> tells that the answer is provisional. Every member is O(1) at any distance and allocates nothing, unless it
/// says otherwise. A date of another calendar system stands for the same day in the ISO calendar; results are ISO dates. Immutable,
/// shared by all threads; equal when revision, zone, years, hours and the policy for unknown years are equal.
/// <see cref="Revision"/> is what events carry.
/// </remarks>
public sealed partial class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly DayIndex _index;
    private readonly HoursIndex? _hours;
    private readonly Dictionary<LocalDate, (ListedDay Day, CalendarYear Year)> _listed = [];

    internal WorkingCalendar(string revision, DateTimeZone zone, EquatableList<CalendarYear> years, UnknownYears unknownYears, WorkingHours? hours = null)
    {
        Revision = revision;
        Zone = zone;
        Years = years;
        UnknownYears = unknownYears;
        FirstYear = years[0].Year;
        LastYear = years[^1].Year;
        foreach (var year in years)
        {
            foreach (var day in year.Days.Where(day => Covers(day.Date)))
            {
                _listed.TryAdd(day.Date, (day, year));
            }
        }

        ListedDays = _listed.Values.Select(listed => listed.Day).OrderBy(day => day.Date).ToEquatableList();
        _index = new DayIndex(FirstYear, LastYear, ListedDays);
        Hours = hours;
        _hours = hours is null ? null : new HoursIndex(hours.Plan, _index, FirstYear, LastYear);
    }

    /// <summary>China by the State Council's notices for 2020 to 2026, in the zone Asia/Shanghai.</summary>
    /// <remarks>Read once, at the first use; origin and licence stand in <c>Calendars/China/NOTICE.md</c>.</remarks>
    public static WorkingCalendar China => ChinaCalendar.BuiltIn;

    /// <summary>Names this state of the calendar, such as <c>china-2020-2026.1</c>; another one when a year is added or a day revised.</summary>
    public string Revision { get; }

    /// <summary>The time zone in which instants become dates.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The covered years with their notices, in order, without a gap.</summary>
    public EquatableList<CalendarYear> Years { get; }

    /// <summary>What is counted in a year that is not covered.</summary>
    public UnknownYears UnknownYears { get; }

    /// <summary>The first covered year, inclusive.</summary>
    public int FirstYear { get; }

    /// <summary>The last covered year, inclusive.</summary>
    public int LastYear { get; }

    /// <summary>The days of the covered years that notices list, in the order of their dates, each once.</summary>
    /// <remarks>What the first notice lists of the December before it lies outside, and is not among them.</remarks>
    public EquatableList<ListedDay> ListedDays { get; }

    /// <summary>At what times of its days the office works, or null where only days are counted.</summary>
    public WorkingHours? Hours { get; }

    /// <summary>Whether the notice for the year of a date is known.</summary>
    /// <param name="date">The date.</param>
    /// <returns><c>false</c> where ordinary weeks are assumed.</returns>
    public bool Covers(LocalDate date)
    {
        var year = IsoDate.Of(date).Year;
        return year >= FirstYear && year <= LastYear;
    }

    /// <summary>The year in which a date lies, as this calendar has it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The year, or null where it is not covered. That the notice for it lists the date is not said, see <see cref="NoticeFor"/>.</returns>
    public CalendarYear? YearOf(LocalDate date) => Covers(date) ? Years[IsoDate.Of(date).Year - FirstYear] : null;

    /// <summary>The year whose notice lists a date: for 2022-12-31 that of 2023.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The year, or null for an ordinary day. Where two notices list the date alike, that of its own year.</returns>
    public CalendarYear? NoticeFor(LocalDate date) => _listed.GetValueOrDefault(IsoDate.Of(date)).Year;

    /// <summary>What a date is.</summary>
    /// <param name="date">The date; outside the covered years it is ordinary.</param>
    /// <returns>The kind.</returns>
    public DayKind KindOf(LocalDate date) => _index.KindOf(IsoDate.Of(date));

    /// <summary>The holiday to which a listed day belongs.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The name as the notice writes it, such as 国庆节, or null for an ordinary day.</returns>
    public string? NameOf(LocalDate date) => _listed.GetValueOrDefault(IsoDate.Of(date)).Day?.Name;

    /// <summary>Whether a date is worked: an ordinary weekday or a make-up working day.</summary>
    /// <param name="date">The date.</param>
    /// <returns><c>true</c> when worked.</returns>
    public bool IsWorkingDay(LocalDate date) => DayIndex.IsWorked(_index.KindOf(IsoDate.Of(date)));

    /// <summary>Goes a number of working days forward or back; the answer is always a working day.</summary>
    /// <param name="date">Where to start; never counted itself.</param>
    /// <param name="days">
    /// How far: the <c>days</c>-th working day strictly after the date when positive, strictly before it when negative. Zero is the date
    /// itself when it is worked, and otherwise the next working day.
    /// </param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The working day lies beyond the dates that can be written.</exception>
    /// <example><code>WorkingCalendar.China.AddWorkingDays(new(2026, 9, 24), 5) // 9 October: 28, 29, 30 September, 8, 9 October</code></example>
    public LocalDate AddWorkingDays(LocalDate date, int days) => _index.Step(IsoDate.Of(date), days);

    /// <summary>The first working day strictly after a date.</summary>
    /// <param name="date">The date; never the answer itself.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The working day lies beyond the dates that can be written.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The last working day strictly before a date.</summary>
    /// <param name="date">The date; never the answer itself.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The working day lies beyond the dates that can be written.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>Counts the working days from one date up to another.</summary>
    /// <param name="start">The first date, counted when worked.</param>
    /// <param name="end">The end, not counted.</param>
    /// <returns>The number; negative when the end is before the start, so that swapping the two changes the sign.</returns>
    public int WorkingDaysBetween(LocalDate start, LocalDate end) =>
        _index.WorkingDaysBefore(IsoDate.Of(end)) - _index.WorkingDaysBefore(IsoDate.Of(start));

    /// <summary>The same calendar with other working hours.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="revision">The name of the new revision.</param>
    /// <returns>The calendar; this one stays as it is. O(n) in the covered days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="revision"/> is null, empty or blank, or the name of this revision.</exception>
    public WorkingCalendar WithHours(WorkingHours hours, string revision) => ToBuilder(revision).WithHours(hours).Build();

    /// <summary>Whether an instant lies in working time.</summary>
    /// <param name="instant">The instant, in the years 1 to 9899.</param>
    /// <returns><c>true</c> at the opening time of a window, <c>false</c> at its closing time.</returns>
    /// <exception cref="InvalidOperationException">The calendar has no working hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> is outside those years.</exception>
    public bool IsWorkingTime(Instant instant) => HoursIndex.IsOpenAt(Local(CalendarSpan.Check(instant, nameof(instant))));

    /// <summary>The instant itself where it lies in working time, and otherwise when the next window opens.</summary>
    /// <param name="instant">The instant, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <returns>The opening.</returns>
    /// <exception cref="InvalidOperationException">The calendar has no working hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> is outside those years.</exception>
    public Instant NextOpening(Instant instant)
    {
        var local = Local(instant = CalendarSpan.Check(instant, nameof(instant)));
        return HoursIndex.IsOpenAt(local) ? instant : DueInstant.At(HoursIndex.LastAt(HoursIndex.Before(local)).Time, Zone);
    }

    /// <summary>Measures the working time from one instant up to another.</summary>
    /// <remarks>
    /// On the clock of the zone: where clocks change inside a window, an hour that is left out is counted and one that is repeated is
    /// counted once. China's clocks do not change.
    /// </remarks>
    /// <param name="start">The start, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="end">The end, likewise.</param>
    /// <returns>The time; negative when the end is before the start, so that swapping the two changes the sign.</returns>
    /// <exception cref="InvalidOperationException">The calendar has no working hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An instant is outside those years.</exception>
    public Duration WorkingTimeBetween(Instant start, Instant end) => Duration.FromMilliseconds(
        HoursIndex.Before(Local(CalendarSpan.Check(end, nameof(end)))) - HoursIndex.Before(Local(CalendarSpan.Check(start, nameof(start)))));

    /// <summary>Goes an amount of working time forward or back.</summary>
    /// <remarks>
    /// Forward the answer is the first instant at which so much was worked: exactly the rest of a day ends at its closing time, not when
    /// the next day opens. Back it is the last instant from which so much is worked: exactly what was worked of a day ends at its opening
    /// time. A search among the covered years and one inside a year, at any distance.
    /// </remarks>
    /// <param name="start">Where to start, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="time">How much, in whole milliseconds; what is finer is cut off. Zero is the start itself.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="InvalidOperationException">The calendar has no working hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside those years, or the answer beyond the dates that can be written.</exception>
    public Instant AddWorkingTime(Instant start, Duration time)
    {
        start = CalendarSpan.Check(start, nameof(start));
        var index = HoursIndex;
        return ((time.Days * (long)NodaConstants.MillisecondsPerDay) + (time.NanosecondOfDay / NodaConstants.NanosecondsPerMillisecond)) switch
        {
            0 => start,
            > 0 and var forward => DueInstant.At(index.FirstAt(index.Before(Local(start)) + forward).Time, Zone),
            var back => DueInstant.At(index.LastAt(index.Before(Local(start)) + back).Time, Zone),
        };
    }

    /// <summary>Starts a revision of this calendar: the same zone, policy, years and hours, to which more can be added.</summary>
    /// <param name="revision">The name of the new revision.</param>
    /// <returns>A builder; this calendar stays as it is. O(n) in the years.</returns>
    /// <exception cref="ArgumentException"><paramref name="revision"/> is null, empty or blank, or the name of this revision.</exception>
    public WorkingCalendarBuilder ToBuilder(string revision) => revision == Revision
        ? throw new ArgumentException($"'{revision}' is this revision; what differs from it needs another name.", nameof(revision))
        : new WorkingCalendarBuilder(revision, Zone.Id).WithUnknownYears(UnknownYears).Put(Years).WithHoursOrNull(Hours);

    internal HoursIndex HoursIndex => _hours ?? throw new InvalidOperationException($"The calendar '{Revision}' has no working hours; give it some by WithHours.");

    internal LocalDateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime;

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) => ReferenceEquals(this, other)
        || (other is not null && Revision == other.Revision && Zone.Id == other.Zone.Id && UnknownYears == other.UnknownYears && Years == other.Years && Equals(Hours, other.Hours));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Revision, FirstYear, LastYear);

    /// <summary>Revision and covered years.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => FormattableString.Invariant($"{Revision} ({FirstYear}-{LastYear}, {Zone.Id})");
}
