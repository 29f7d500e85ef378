using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <content>Revisions of a calendar, and what they change.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>A revision with years added or revised: each takes the place of the year of that number, with all its days.</summary>
    /// <param name="revision">The name of the new revision.</param>
    /// <param name="years">The years, in any order. One that replaces another has a higher revision, or is equal to it.</param>
    /// <returns>The calendar; this one stays as it is. O(n) in the covered days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="revision"/> is null, empty or blank, or the name of this revision.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// A year is missing between two, a year replaces one of the same or a higher revision, or two notices say different things of a day.
    /// </exception>
    /// <example><code>var calendar = WorkingCalendar.China.With("our-office-2027.1", CalendarYear.Load(File.ReadAllBytes("2027.json")));</code></example>
    public WorkingCalendar With(string revision, params IEnumerable<CalendarYear> years) => ToBuilder(revision).Put(years).Build();

    /// <summary>A revision with another policy for years that are not covered.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="revision">The name of the new revision.</param>
    /// <returns>The calendar; this one stays as it is. O(n) in the covered days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is none of the enumeration.</exception>
    /// <exception cref="ArgumentException"><paramref name="revision"/> is null, empty or blank, or the name of this revision.</exception>
    public WorkingCalendar WithUnknownYears(UnknownYears policy, string revision) => ToBuilder(revision).WithUnknownYears(policy).Build();

    /// <summary>Which deadlines this calendar counts otherwise than the one by which they were counted.</summary>
    /// <param name="deadlines">The deadlines, counted by any calendar.</param>
    /// <returns>Those whose due instant, due date, <see cref="Deadline.IsProvisional"/> or, while paused, <see cref="Deadline.Remaining"/> differs, in the order given. O(1) for each deadline but for its pauses.</returns>
    /// <remarks>What follows from a change is for the host: an order keeps the deadline that its event carries until another event says otherwise.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="deadlines"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A deadline needs working hours, and this calendar has none.</exception>
    /// <exception cref="UncoveredYearException">A deadline depends on a year that this calendar does not cover and refuses to assume.</exception>
    public EquatableList<DeadlineChange> Moved(IEnumerable<Deadline> deadlines)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        var changes = new List<DeadlineChange>();
        foreach (var before in deadlines)
        {
            ArgumentNullException.ThrowIfNull(before, nameof(deadlines));
            var after = before.Recount(this);
            if (before.Due != after.Due || before.DueDate != after.DueDate || before.IsProvisional != after.IsProvisional || before.Remaining != after.Remaining)
            {
                changes.Add(new(before, after));
            }
        }

        return changes.ToEquatableList();
    }

    /// <summary>The dates that are another kind of day in another calendar.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>The dates, in order. Outside the covered years of a calendar its ordinary week is compared. O(n) in the listed days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public EquatableList<DayChange> Difference(WorkingCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. ListedDays.Concat(other.ListedDays).Select(day => day.Date).Distinct().Order()
                .Where(date => KindOf(date) != other.KindOf(date))
                .Select(date => new DayChange(date, KindOf(date), other.KindOf(date))),
        ];
    }
}
