using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Lists how a deadline was counted, stretch by stretch between its pauses, and day by day.</summary>
internal sealed class DeadlineListing
{
    private static readonly BilingualText DayOfStart = new("起始当日", "the day of start");
    private static readonly BilingualText NotWorked = new("不是工作日", "not a working day");
    private static readonly BilingualText RollsOver = new("最后一日休息，顺延", "the last day is off and rolls over");
    private static readonly BilingualText DayOfResumption = new("恢复当日", "the day of resumption");
    private static readonly BilingualText Passed = new("恢复时已过当日的届满时刻", "its due time had passed at the resumption");

    private readonly List<ExplanationLine> _lines = [];
    private readonly WorkingCalendar _calendar;
    private readonly TimeLimit _limit;
    private DeadlineCount _count;
    private int _days;
    private long _worked;

    private DeadlineListing(Deadline deadline, WorkingCalendar calendar)
    {
        _calendar = calendar;
        _limit = deadline.Limit;
        _count = DeadlineCount.Begin(deadline.Limit, deadline.Start, deadline.ExtendedBy, calendar);
    }

    public static List<ExplanationLine> Of(Deadline deadline, WorkingCalendar calendar)
    {
        var listing = new DeadlineListing(deadline, calendar);
        listing.Begin(deadline);
        if (listing._count.IsInDays)
        {
            listing.CountDays(deadline);
        }
        else
        {
            listing.CountHours(deadline);
        }

        if (!deadline.IsPaused)
        {
            var due = calendar.Local(deadline.Due);
            listing._lines.Add(new(DeadlineLines.Due, [new("due", due), new("weekday", Wording.Weekday(due.Date))]));
        }

        return listing._lines;
    }

    private void Begin(Deadline deadline)
    {
        var start = _calendar.Local(deadline.Start);
        _lines.Add(new(DeadlineLines.Started, [new("start", start), new("weekday", Wording.Weekday(start.Date)), new("limit", DeadlineAccount.Terms(deadline))]));
        if (_count.IsMoved)
        {
            _lines.Add(new(DeadlineLines.Moved, [new("date", _count.StartDate), new("weekday", Wording.Weekday(_count.StartDate))]));
        }
    }

    private void CountDays(Deadline deadline)
    {
        var from = _calendar.Local(deadline.Start).Date;
        LocalDate? leftOut = null;
        BilingualText? why = null;
        foreach (var pause in deadline.Pauses)
        {
            _count.Pause(pause);
            var last = _calendar.Local(pause.From).Date.PlusDays(pause.Day == PausedDay.GivenBack ? -1 : 0);
            from = Stretch(from, _count.IsMissed ? _count.DueDate : LocalDate.Min(last, _count.DueDate), leftOut, why);
            Paused(pause);
            if (pause.To is not { } to)
            {
                return;
            }

            _count.Resume(pause);
            if (_count.IsMissed || _count.IsSameDay)
            {
                continue;
            }

            from = _calendar.Local(to).Date;
            _days = _count.Amount - Math.Max((int)_count.Left, 1);
            why = _count.IsPutOff ? Passed : pause.Day == PausedDay.Used && _count.Left > 0 ? DayOfResumption : null;
            leftOut = why is null ? null : from;
        }

        Stretch(from, _count.DueDate, leftOut, why);
    }

    /// <summary>The dates from one to another, and the date after them; of very many, those at both ends.</summary>
    private LocalDate Stretch(LocalDate from, LocalDate to, LocalDate? leftOut, BilingualText? why)
    {
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            if (Gap(date, from, to) is { } end)
            {
                var counted = _limit.Unit == LimitUnit.WorkingDays ? _calendar.WorkingDaysBetween(date, end.PlusDays(1)) : Period.DaysBetween(date, end) + 1;
                _days += counted;
                _lines.Add(new(DeadlineLines.ManyDays, [new("from", date), new("to", end), new("count", counted), new("total", _days), new("unit", LimitWording.Unit(_limit.Unit))]));
                date = end;
            }
            else if ((date == leftOut ? why : WhyNotCounted(date)) is { } reason)
            {
                _lines.Add(new(DeadlineLines.Skipped, [.. DayOf(date), new("reason", reason)]));
            }
            else
            {
                _days++;
                _lines.Add(new(DeadlineLines.Counted, [.. DayOf(date), new("count", _days), new("unit", LimitWording.Unit(_limit.Unit))]));
            }
        }

        return LocalDate.Max(from, to.PlusDays(1));
    }

    private BilingualText? WhyNotCounted(LocalDate date) => date < _count.First ? DayOfStart
        : _calendar.IsWorkingDay(date) ? null
        : _limit.Unit == LimitUnit.WorkingDays ? NotWorked
        : _limit.LastDayOff == LastDayOff.RollsToNextWorkingDay && _days >= _count.Amount - 1 ? RollsOver
        : null;

    private void CountHours(Deadline deadline)
    {
        var (from, isCounted) = (deadline.Start, false);
        foreach (var pause in deadline.Pauses)
        {
            _count.Pause(pause);
            if (!isCounted)
            {
                HoursBetween(from, _count.IsMissed ? _count.Due : pause.From);
                isCounted = _count.IsMissed;
            }

            Paused(pause);
            if (pause.To is not { } to)
            {
                return;
            }

            _count.Resume(pause);
            from = to;
        }

        if (!isCounted)
        {
            HoursBetween(from, _count.Due);
        }
    }

    private void HoursBetween(Instant from, Instant to)
    {
        if (_limit.Unit == LimitUnit.WorkingHours)
        {
            HoursOfDays(_calendar.Local(from), _calendar.Local(to));
        }
        else if (_count.Amount * (long)NodaConstants.MillisecondsPerHour == (to - from).TotalMilliseconds)
        {
            _lines.Add(new(DeadlineLines.HoursCounted, [new("count", _count.Amount)]));
        }
        else
        {
            _lines.Add(new(DeadlineLines.TimeCounted, [new("time", LimitWording.Time(to.ToUnixTimeMilliseconds() - from.ToUnixTimeMilliseconds()))]));
        }
    }

    private void HoursOfDays(LocalDateTime from, LocalDateTime to)
    {
        var first = from.Date;
        if (_calendar.HoursIndex.RunsPastMidnight && Worked(first.PlusDays(-1), from, to) > 0)
        {
            first = first.PlusDays(-1);
        }

        // What ends at 24:00 ends on the day before.
        var last = to.TimeOfDay == LocalTime.Midnight && from.Date < to.Date ? to.Date.PlusDays(-1) : to.Date;
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            if (Gap(date, first, last) is { } end)
            {
                var worked = _calendar.HoursIndex.StartOf(end.PlusDays(1)) - _calendar.HoursIndex.StartOf(date);
                _worked += worked;
                _lines.Add(new(DeadlineLines.ManyHours, [new("from", date), new("to", end), new("time", LimitWording.Time(worked)), new("total", LimitWording.Time(_worked))]));
                date = end;
            }
            else if (Worked(date, from, to) is > 0 and var time)
            {
                _worked += time;
                _lines.Add(new(DeadlineLines.HoursOfDay,
                [
                    .. DayOf(date), new("windows", WindowsOf(date, from, to)), new("time", LimitWording.Time(time)), new("total", LimitWording.Time(_worked)),
                ]));
            }
            else
            {
                _lines.Add(new(DeadlineLines.NoHours, [.. DayOf(date)]));
            }
        }
    }

    private long Worked(LocalDate date, LocalDateTime from, LocalDateTime to)
    {
        var windows = _calendar.HoursIndex.WindowsOf(date);
        return windows.Before(MillisecondsAfter(date, to)) - windows.Before(MillisecondsAfter(date, from));
    }

    /// <summary>The windows of a date, as far as they lie between two times.</summary>
    private EquatableList<BilingualText> WindowsOf(LocalDate date, LocalDateTime from, LocalDateTime to)
    {
        var said = new List<BilingualText>();
        var (first, last) = (MillisecondsAfter(date, from), MillisecondsAfter(date, to));
        foreach (var window in _calendar.HoursIndex.WindowsOf(date).Windows)
        {
            var (opens, closes) = (Math.Max(window.OpensAt, first), Math.Min(window.ClosesAt, last));
            if (opens < closes)
            {
                said.Add(BilingualText.Same($"{TimeAfter(opens)}–{(closes == WorkingWindow.Day ? Wording.Time(TimeLimit.EndOfDay) : TimeAfter(closes))}"));
            }
        }

        return said.ToEquatableList();
    }

    private static string TimeAfter(int milliseconds) => Wording.Time(LocalTime.FromMillisecondsSinceMidnight(milliseconds % WorkingWindow.Day));

    // At most two days off, which is beyond any window.
    private static int MillisecondsAfter(LocalDate date, LocalDateTime time) => (int)Math.Clamp(
        (Period.DaysBetween(date, time.Date) * (long)WorkingWindow.Day) + (time.TickOfDay / NodaConstants.TicksPerMillisecond), -WorkingWindow.Day, 2L * WorkingWindow.Day);

    private static LocalDate? Gap(LocalDate date, LocalDate from, LocalDate to) =>
        date == from.PlusDays(DeadlineLines.DaysAtEachEnd) && to.PlusDays(-DeadlineLines.DaysAtEachEnd) is var end && end > date ? end : null;

    private void Paused(DeadlinePause pause)
    {
        var at = _calendar.Local(pause.From);
        _lines.Add(_count.IsMissed
            ? new(DeadlineLines.PausedTooLate, [new("at", at), new("weekday", Wording.Weekday(at.Date))])
            : new(DeadlineLines.Paused, [new("at", at), new("weekday", Wording.Weekday(at.Date)), new("remaining", new RemainingTime(_limit.Unit, _count.Left).Name)]));
        if (pause.To is { } to)
        {
            var resumed = _calendar.Local(to);
            _lines.Add(new(DeadlineLines.Resumed, [new("at", resumed), new("weekday", Wording.Weekday(resumed.Date))]));
        }
    }

    private MessageArgument[] DayOf(LocalDate date) =>
        [new("date", date), new("weekday", Wording.Weekday(date)), new("kind", DayWording.Of(date, _calendar))];
}
