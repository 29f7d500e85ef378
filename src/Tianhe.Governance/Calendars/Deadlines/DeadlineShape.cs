using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A deadline as it was counted; nothing is counted again.</summary>
internal static class DeadlineShape
{
    private const decimal MostRemaining = TimeLimit.MaxAmount * (decimal)NodaConstants.MillisecondsPerHour;

    private static readonly ObjectShape<DeadlinePause> Pause = MakePause();

    /// <summary>The shape for whom some calendars are at hand, by which deadlines are explained.</summary>
    public static ObjectShape<Deadline> With(EquatableList<WorkingCalendar> calendars)
    {
        var deadline = new ObjectShapeBuilder<Deadline>("deadline", new("届满时刻。", "When a time limit falls due."));
        var limit = deadline.Required("limit", new("时限", "the limit"), TimeLimitShape.Shape, value => value.Limit);
        var start = deadline.Required("start", new("起始时刻", "when it started"), Shapes.InstantBefore(Occasion.End), value => value.Start);
        var due = deadline.Required("due", new("届满时刻，该时刻仍不算逾期", "the last instant that is still in time"), Shapes.Instant, value => value.Due);
        var date = deadline.Required("dueDate", new("届满之日", "the last day of the limit"), Shapes.Date, value => value.DueDate);
        var isProvisional = deadline.WithDefault("isProvisional", new("是否暂定", "whether it depends on a year whose notice was not known"), Shapes.Truth, value => value.IsProvisional, false);
        var revision = deadline.Required("calendarRevision", new("所用日历的版本", "the revision of the calendar by which it was counted"), Shapes.Text, value => value.CalendarRevision);
        var pauses = deadline.WithDefault("pauses", new("各次暂停", "its pauses"), Shapes.List(Pause, new("from", isUnique: false)), value => value.Pauses, []);
        var extended = deadline.WithDefault("extendedBy", new("延长的数量，单位同时限", "by how many units of the limit it was extended"), Shapes.Whole(0, TimeLimit.MaxAmount), value => value.ExtendedBy, 0);
        var remaining = deadline.OptionalValue<decimal>(
            "remaining", new("暂停时的余数：以日计的为日数，以时计的为毫秒数", "what remained when it was paused: days of a limit in days, milliseconds of one in hours"), Shapes.Number(0, 0, MostRemaining), value => value.Remaining?.Amount);
        return deadline.Build(read =>
        {
            var (counted, begun, most) = (read.Get(limit), read.Get(start), TimeLimit.MaxAmount - read.Get(limit).Amount);
            return read.Get(extended) > most ? read.Fail(extended, DocumentFindings.OutOfRange, new("found", read.Get(extended)), new("expected", Shapes.Whole(0, most).Accepts))
                : Misplaced(begun, read.Get(pauses)) is var (found, earliest)
                    ? read.Fail(pauses, DocumentFindings.BeforeOther, new("found", Shapes.InstantText(found)), new("earliest", Shapes.InstantText(earliest)))
                : new(
                    counted, begun, read.Get(due), read.Get(date), read.Get(isProvisional), Find(calendars, read.Get(revision), counted) as object ?? read.Get(revision),
                    History(counted.Unit, read.Get(pauses), read.Get(extended), read.Get(remaining)));
        });
    }

    /// <summary>The first end of a pause that is before what came before it, and that; nothing comes after a pause that goes on.</summary>
    private static (Instant Found, Instant Earliest)? Misplaced(Instant start, EquatableList<DeadlinePause> pauses)
    {
        var latest = start;
        foreach (var pause in pauses)
        {
            if (pause.From < latest)
            {
                return (pause.From, latest);
            }

            if (pause.To < pause.From)
            {
                return (pause.To.Value, pause.From);
            }

            latest = pause.To ?? Occasion.End;
        }

        return null;
    }

    private static ObjectShape<DeadlinePause> MakePause()
    {
        var pause = new ObjectShapeBuilder<DeadlinePause>("deadline-pause", new("时限的一次暂停。", "A pause of a deadline."));
        var from = pause.Required("from", new("开始的时刻", "when it began"), Shapes.InstantBefore(Occasion.End), value => value.From);
        var to = pause.OptionalValue<Instant>("to", new("恢复的时刻；仍在暂停则不写", "when it was resumed; left out while it goes on"), Shapes.InstantBefore(Occasion.End), value => value.To);
        var day = pause.Required("day", new("暂停当日如何计算", "what becomes of the day on which it began"), Shapes.Words(("given-back", PausedDay.GivenBack), ("used", PausedDay.Used)), value => value.Day);
        return pause.Build(read => new(read.Get(from), read.Get(to), read.Get(day)));
    }

    /// <summary>A pause that goes on has a rest; any other is none of it, and days are never more than a limit has.</summary>
    private static DeadlineHistory? History(LimitUnit unit, EquatableList<DeadlinePause> pauses, int extendedBy, decimal? remaining)
    {
        if (pauses.Count == 0 && extendedBy == 0)
        {
            return null;
        }

        var most = unit is LimitUnit.WorkingDays or LimitUnit.CalendarDays ? TimeLimit.MaxAmount : MostRemaining;
        return new(pauses, extendedBy, pauses is [.., { To: null }] ? new RemainingTime(unit, (long)Math.Min(remaining ?? 0, most)) : null);
    }

    /// <summary>The calendar of a revision; one without the hours that the limit needs cannot be the one by which it was counted.</summary>
    private static WorkingCalendar? Find(EquatableList<WorkingCalendar> calendars, string revision, TimeLimit limit)
    {
        foreach (var calendar in calendars)
        {
            if (calendar.Revision == revision && (calendar.Hours is not null || !limit.NeedsHours))
            {
                return calendar;
            }
        }

        return null;
    }
}
