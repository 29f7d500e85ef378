using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>At what times an office works: the windows of its days, by weekday, season and kind of day.</summary>
/// <remarks>
/// Hours of offices are local and none are built in. A calendar gets them by <see cref="WorkingCalendar.WithHours"/>. Windows never
/// overlap, also across midnight. Immutable; equal when the descriptions are equal.
/// </remarks>
/// <example><code>WorkingHours.Daily("09:00-12:00", "13:30-17:00")</code></example>
public sealed class WorkingHours : IEquatable<WorkingHours>
{
    private readonly HoursPlan _plan;

    private WorkingHours(WorkingHoursDescription description, HoursPlan plan)
    {
        Description = description;
        _plan = plan;
    }

    /// <summary>Of what they are made.</summary>
    public WorkingHoursDescription Description { get; }

    internal HoursPlan Plan => _plan;

    /// <summary>The same windows on every working day, make-up working days included.</summary>
    /// <param name="windows">The windows, in any order.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="InvalidDefinitionException">They overlap, or are too few; see <see cref="Create"/>.</exception>
    public static WorkingHours Daily(params EquatableList<WorkingWindow> windows) => Create(new() { Windows = windows });

    /// <summary>Checks a description and makes hours of it.</summary>
    /// <param name="description">The description.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// Windows of a day overlap, or run into those of a day that may follow; seasons overlap; a weekday is listed twice or is not Monday
    /// to Friday; or a year has less than 120 hours. Every problem is listed.
    /// </exception>
    public static WorkingHours Create(WorkingHoursDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var findings = HoursCheck.Problems(description, out var plan);
        return findings.Count > 0 ? throw new InvalidDefinitionException("The working hours", findings) : new WorkingHours(description, plan!);
    }

    /// <summary>Whether other hours have an equal description.</summary>
    /// <param name="other">The other hours.</param>
    /// <returns><c>true</c> when they are equal.</returns>
    public bool Equals(WorkingHours? other) => other is not null && Description == other.Description;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WorkingHours other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Description.GetHashCode();

    /// <summary>The windows of an ordinary working day, and that there are others where there are.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString()
    {
        var windows = string.Join(", ", Description.Windows.AsEnumerable());
        return Description == new WorkingHoursDescription { Windows = Description.Windows } ? windows : $"{windows} (and others)";
    }
}
