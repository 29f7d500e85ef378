using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>
/// A deadline by walking from day to day and from minute to minute, written from the words of docs/deadlines.md and nothing else. Times
/// are those of Shanghai, in whole minutes.
/// </summary>
internal sealed class SlowDeadline
{
    private readonly TimeLimit _limit;
    private readonly WorkingHoursDescription _hours;
    private readonly LocalTime _timeOfStart;
    private readonly LocalDate _first;
    private LocalDate _countsFrom;
    private LocalDate _last;
    private LocalDateTime _pausedAt;
    private PausedDay _policy;
    private bool _isMissed;

    public SlowDeadline(TimeLimit limit, int amount, LocalDateTime start, WorkingHoursDescription hours)
    {
        _limit = limit;
        _hours = hours;
        if (limit.Unit == LimitUnit.ClockHours)
        {
            Due = start.PlusHours(amount);
        }
        else if (limit.Unit == LimitUnit.WorkingHours)
        {
            Due = SlowHours.Add(hours, start, amount * 60);
        }
        else
        {
            var dayOfStart = start.Date;
            _timeOfStart = start.TimeOfDay;
            if (limit.StartOutsideHours == StartOutsideHours.NextWorkingDay && !SlowHours.IsOpen(hours, start) && !(ClosingOf(start.Date) is { } closing && start < closing))
            {
                do
                {
                    dayOfStart = dayOfStart.PlusDays(1);
                }
                while (!Notices.IsWorked(dayOfStart));
                _timeOfStart = SlowHours.WindowsOf(hours, dayOfStart).Select(window => window.Opens).DefaultIfEmpty(LocalTime.Midnight).Min();
            }

            _first = _countsFrom = limit.FirstDay == FirstDay.DayOfStart ? dayOfStart : dayOfStart.PlusDays(1);
            EndOn(Walk(_first, amount));
        }
    }

    public LocalDateTime Due { get; private set; }

    /// <summary>Days, or minutes.</summary>
    public int Left { get; private set; }

    public bool IsOverdueAt(LocalDateTime time, bool isPaused) => time > Due && !(isPaused && !_isMissed);

    public void Pause(LocalDateTime at, PausedDay policy)
    {
        (_pausedAt, _policy, _isMissed) = (at, policy, at > Due);
        if (_isMissed)
        {
            Left = 0;
        }
        else if (_limit.Unit == LimitUnit.ClockHours)
        {
            Left = (int)Period.Between(at, Due, PeriodUnits.Minutes).Minutes;
        }
        else if (_limit.Unit == LimitUnit.WorkingHours)
        {
            Left = SlowHours.MinutesBetween(_hours, at, Due);
        }
        else
        {
            Left = 0;
            for (var date = policy == PausedDay.GivenBack ? at.Date : at.Date.PlusDays(1); date <= _last; date = date.PlusDays(1))
            {
                Left += date >= _countsFrom && Counts(date) ? 1 : 0;
            }
        }
    }

    public void Resume(LocalDateTime at)
    {
        if (_isMissed)
        {
            return;
        }

        if (_limit.Unit == LimitUnit.ClockHours)
        {
            Due = at.PlusMinutes(Left);
        }
        else if (_limit.Unit == LimitUnit.WorkingHours)
        {
            Due = SlowHours.Add(_hours, at, Left);
        }
        else if (at.Date != _pausedAt.Date || at > Due)
        {
            var from = _policy == PausedDay.GivenBack || Left == 0 ? at.Date : at.Date.PlusDays(1);
            _countsFrom = from < _first ? _first : from;
            EndOn(Walk(_countsFrom, Left == 0 ? 1 : Left));
            if (Due < at)
            {
                _countsFrom = at.Date.PlusDays(1);
                EndOn(Walk(_countsFrom, 1));
            }
        }
    }

    private bool Counts(LocalDate date) => _limit.Unit == LimitUnit.CalendarDays || Notices.IsWorked(date);

    private LocalDate Walk(LocalDate from, int amount)
    {
        for (var date = from; ; date = date.PlusDays(1))
        {
            amount -= Counts(date) ? 1 : 0;
            if (amount == 0)
            {
                return date;
            }
        }
    }

    private void EndOn(LocalDate last)
    {
        _last = last;
        while (_limit.LastDayOff == LastDayOff.RollsToNextWorkingDay && !Notices.IsWorked(last))
        {
            last = last.PlusDays(1);
        }

        Due = _limit.DueTime == DueTime.EndOfHours ? ClosingOf(last) ?? last + TimeLimit.EndOfDay
            : _limit.DueTime == DueTime.TimeOfStart ? last + _timeOfStart
            : last + _limit.DueTime!.Time!.Value;
    }

    private LocalDateTime? ClosingOf(LocalDate date)
    {
        LocalDateTime? closing = null;
        foreach (var window in SlowHours.WindowsOf(_hours, date))
        {
            var closes = window.Closes > window.Opens ? date + window.Closes : date.PlusDays(1) + window.Closes;
            closing = closing is { } latest && latest > closes ? latest : closes;
        }

        return closing;
    }
}
