using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A deadline as it was counted; nothing is counted again.</summary>
internal static class DeadlineShape
{
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
        return deadline.Build(read => Find(calendars, read.Get(revision)) is { } calendar
            ? new(read.Get(limit), read.Get(start), read.Get(due), read.Get(date), read.Get(isProvisional), calendar)
            : new(read.Get(limit), read.Get(start), read.Get(due), read.Get(date), read.Get(isProvisional), read.Get(revision)));
    }

    private static WorkingCalendar? Find(EquatableList<WorkingCalendar> calendars, string revision)
    {
        foreach (var calendar in calendars)
        {
            if (calendar.Revision == revision)
            {
                return calendar;
            }
        }

        return null;
    }
}
