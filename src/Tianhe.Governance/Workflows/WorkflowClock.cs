using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>A time limit that starts and stops with the steps of a workflow.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowClock
{
    /// <summary>Describes a clock.</summary>
    /// <param name="id">Its id, unique in the workflow and stable, since stored events name it.</param>
    /// <param name="kind">What it means when it runs out.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="limit">The time limit, or the table that chooses it; a <see cref="TimeLimit"/> converts implicitly.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="limit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public WorkflowClock(ClockId id, ClockKind kind, BilingualText name, ClockLimit limit)
    {
        Id = id.IsDefault ? throw new ArgumentException("A clock has an id.", nameof(id)) : id;
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{nameof(ClockKind)} has no value {kind}.");
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Limit = limit ?? throw new ArgumentNullException(nameof(limit));
    }

    /// <summary>The id.</summary>
    public ClockId Id { get; }

    /// <summary>What it means when the clock runs out.</summary>
    public ClockKind Kind { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The time limit, or the table that chooses it.</summary>
    public ClockLimit Limit { get; }

    /// <summary>How long before the due instant warnings are given.</summary>
    /// <exception cref="ArgumentException">An amount is null.</exception>
    public EquatableList<LimitAmount> Warnings
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("An amount is not null.", nameof(value)) : value;
    }

    /// <summary>Who is told when work is overdue, and how long after.</summary>
    /// <exception cref="ArgumentException">An escalation is null.</exception>
    public EquatableList<ClockEscalation> Escalations
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("An escalation is not null.", nameof(value)) : value;
    }

    /// <summary>What becomes of the day on which the clock is paused, where its limit is in days; null where no step pauses it or its limit is in hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public PausedDay? PausedDay
    {
        get;
        init => field = value is { } day && !Enum.IsDefined(day) ? throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(Calendars.PausedDay)} has no value {value}.") : value;
    }

    internal string Path => $"clocks.{Id}";

    /// <summary>The published text on which the limit rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }
}
