using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The counting of a limit: begun, then paused and resumed step by step.</summary>
internal struct DeadlineCount
{
    private readonly WorkingCalendar _calendar;
    private LocalTime _startTime;
    private LocalDate _countsFrom; // the first date of the present stretch that may count
    private LocalDate? _dependsFrom; // the first date of the present stretch whose kind matters, or null where none does
    private LocalDate _dependsTo;
    private int? _uncovered;

    private DeadlineCount(TimeLimit limit, Instant start, int amount, WorkingCalendar calendar)
    {
        Limit = limit;
        Start = start;
        Amount = amount;
        _calendar = calendar;
    }

    public TimeLimit Limit { get; }

    public Instant Start { get; }

    /// <summary>The amount of the limit with its extensions.</summary>
    public int Amount { get; }

    /// <summary>The date as which the start counts.</summary>
    public LocalDate StartDate { get; private set; }

    /// <summary>Whether the start was outside working hours and counts on another date.</summary>
    public bool IsMoved { get; private set; }

    /// <summary>The first date that may count; of limits in days.</summary>
    public LocalDate First { get; private set; }

    /// <summary>The last date that counts, before it rolls over; of limits in days.</summary>
    public LocalDate Last { get; private set; }

    public LocalDate DueDate { get; private set; }

    public Instant Due { get; private set; }

    /// <summary>Days or milliseconds that remained at the last pause.</summary>
    public long Left { get; private set; }

    /// <summary>Whether it was due before the last pause, so that this changed nothing.</summary>
    public bool IsMissed { get; private set; }

    /// <summary>Whether the last pause began and ended on one day in time, so that it changed nothing.</summary>
    public bool IsSameDay { get; private set; }

    /// <summary>Whether the due time of the day of resumption had passed, so that the next day was taken.</summary>
    public bool IsPutOff { get; private set; }

    /// <summary>The first year on which the result depends and whose notice is not known, or null; also null where the calendar assumes such years.</summary>
    public readonly int? UncoveredYear => _calendar.UnknownYears == UnknownYears.Assume ? null : _uncovered ?? Uncovered(_dependsFrom, _dependsTo);

    /// <summary>That year, where the calendar refuses it.</summary>
    public readonly int? RefusedYear => _calendar.UnknownYears == UnknownYears.Refuse ? UncoveredYear : null;

    public readonly bool IsInDays => Limit.Unit is LimitUnit.WorkingDays or LimitUnit.CalendarDays;

    public static DeadlineCount Begin(TimeLimit limit, Instant start, int extendedBy, WorkingCalendar calendar)
    {
        if (limit.NeedsHours && calendar.Hours is null)
        {
            throw new ArgumentException($"The limit of {limit.Name.English} needs working hours, and the calendar '{calendar.Revision}' has none; give it some by WithHours.", nameof(calendar));
        }

        var count = new DeadlineCount(limit, start, limit.Amount + extendedBy, calendar);
        var local = calendar.Local(start);
        count.StartDate = local.Date;
        if (count.IsInDays)
        {
            count._startTime = local.TimeOfDay;
            count.MoveStart();
            count.First = limit.FirstDay == FirstDay.DayOfStart ? count.StartDate : count.StartDate.PlusDays(1);
            count._countsFrom = count.First;
            count._dependsFrom = count.First;
            count.EndOn(count.CountFrom(count.First, count.Amount));
        }
        else
        {
            count.RunFrom(start, count.Amount * (long)NodaConstants.MillisecondsPerHour);
        }

        return count;
    }

    public static DeadlineCount Of(TimeLimit limit, Instant start, int extendedBy, EquatableList<DeadlinePause> pauses, WorkingCalendar calendar)
    {
        var count = Begin(limit, start, extendedBy, calendar);
        foreach (var pause in pauses)
        {
            count.Pause(pause);
            count.Resume(pause);
        }

        return count;
    }

    public void Pause(DeadlinePause pause)
    {
        IsMissed = pause.From > Due;
        if (IsMissed)
        {
            return;
        }

        var local = _calendar.Local(pause.From);
        if (IsInDays)
        {
            var next = pause.Day == PausedDay.GivenBack ? local.Date : local.Date.PlusDays(1);
            Left = Counted(LocalDate.Max(next, _countsFrom), Last);
        }
        else
        {
            Left = Limit.Unit == LimitUnit.ClockHours
                ? Due.ToUnixTimeMilliseconds() - pause.From.ToUnixTimeMilliseconds()
                : _calendar.HoursIndex.Before(_calendar.Local(Due)) - _calendar.HoursIndex.Before(local);
        }

        _uncovered ??= Uncovered(_dependsFrom, LocalDate.Min(local.Date, _dependsTo));
    }

    public void Resume(DeadlinePause pause)
    {
        if (IsMissed || pause.To is not { } at)
        {
            return;
        }

        var date = _calendar.Local(at).Date;
        (IsPutOff, IsSameDay) = (false, IsInDays && at <= Due && date == _calendar.Local(pause.From).Date);
        if (IsSameDay)
        {
            return;
        }

        if (!IsInDays)
        {
            RunFrom(at, Left);
            return;
        }

        _dependsFrom = date;
        var next = pause.Day == PausedDay.GivenBack || Left == 0 ? date : date.PlusDays(1);
        _countsFrom = LocalDate.Max(next, First);
        EndOn(CountFrom(_countsFrom, Math.Max((int)Left, 1)));
        if (Due < at)
        {
            IsPutOff = true;
            _countsFrom = date.PlusDays(1);
            EndOn(CountFrom(_countsFrom, 1));
        }
    }

    /// <summary>When the limit would fall due on a date.</summary>
    public readonly Instant DueAt(LocalDate date) => DueInstant.At(DueTimeOn(date), _calendar.Zone);

    private readonly LocalDateTime DueTimeOn(LocalDate date)
    {
        var due = Limit.DueTime!;
        return due.Time is { } time ? date + time
            : due == DueTime.TimeOfStart ? date + _startTime
            : _calendar.HoursIndex.WindowsOf(date).ClosesAt is { } closes ? date.AtMidnight().PlusMilliseconds(closes)
            : date + TimeLimit.EndOfDay;
    }

    private void MoveStart()
    {
        if (Limit.StartOutsideHours != StartOutsideHours.NextWorkingDay)
        {
            return;
        }

        var date = StartDate;
        var sinceMidnight = (int)(_startTime.TickOfDay / NodaConstants.TicksPerMillisecond);
        if (!_calendar.HoursIndex.IsOpenAt(date + _startTime) && (_calendar.HoursIndex.WindowsOf(date).ClosesAt is not { } closes || sinceMidnight >= closes))
        {
            IsMoved = true;
            StartDate = _calendar.AddWorkingDays(date, 1);
            _startTime = _calendar.HoursIndex.WindowsOf(StartDate).OpensAt is { } opens ? LocalTime.FromMillisecondsSinceMidnight(opens) : LocalTime.Midnight;
        }

        _uncovered = Uncovered(date, StartDate);
    }

    private void EndOn(LocalDate last)
    {
        Last = last;
        DueDate = Limit.LastDayOff == LastDayOff.RollsToNextWorkingDay ? _calendar.AddWorkingDays(last, 0) : last;
        Due = DueAt(DueDate);
        _dependsTo = DueDate;
        if (Limit.Unit == LimitUnit.CalendarDays)
        {
            _dependsFrom = Limit.LastDayOff == LastDayOff.RollsToNextWorkingDay || Limit.DueTime == DueTime.EndOfHours ? last : null;
        }
    }

    private void RunFrom(Instant from, long milliseconds)
    {
        if (Limit.Unit == LimitUnit.ClockHours || milliseconds == 0)
        {
            Due = from + Duration.FromMilliseconds(milliseconds);
            DueDate = _dependsTo = _calendar.Local(Due).Date;
            _dependsFrom = null;
            return;
        }

        var index = _calendar.HoursIndex;
        var local = _calendar.Local(from);
        var reached = index.FirstAt(index.Before(local) + milliseconds);
        Due = DueInstant.At(reached.Time, _calendar.Zone);
        (DueDate, _dependsFrom, _dependsTo) = (reached.Time.Date, local.Date.PlusDays(index.RunsPastMidnight ? -1 : 0), reached.Day);
    }

    private readonly LocalDate CountFrom(LocalDate from, int days) =>
        Limit.Unit == LimitUnit.WorkingDays ? _calendar.AddWorkingDays(from.PlusDays(-1), days) : from.PlusDays(days - 1);

    private readonly int Counted(LocalDate from, LocalDate last) => from > last ? 0
        : Limit.Unit == LimitUnit.WorkingDays ? _calendar.WorkingDaysBetween(from, last.PlusDays(1))
        : Period.DaysBetween(from, last) + 1;

    private readonly int? Uncovered(LocalDate? from, LocalDate to) => from is not { } first || first > to ? null
        : !_calendar.Covers(first) ? first.Year
        : !_calendar.Covers(to) ? _calendar.LastYear + 1
        : null;
}
