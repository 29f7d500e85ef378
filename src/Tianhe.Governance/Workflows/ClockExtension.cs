using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>By how much a step extends the limit of a clock (延期): a fixed amount, or as many units as a fact says.</summary>
/// <remarks>An extension does not stop the clock. Immutable; equal when every member is equal.</remarks>
public sealed record ClockExtension
{
    /// <summary>Extends by a fixed amount.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="by">How much longer, in the unit of the clock's limit.</param>
    /// <exception cref="ArgumentException">The clock is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    public ClockExtension(ClockId clock, LimitAmount by)
        : this(clock)
    {
        ArgumentNullException.ThrowIfNull(by);
        By = by;
    }

    /// <summary>Extends by as many units of the clock's limit as a fact says.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="fact">A whole number that is 1 or more, as its declaration says.</param>
    /// <exception cref="ArgumentException">The clock or the fact is the default value.</exception>
    public ClockExtension(ClockId clock, FactName fact)
        : this(clock) => Fact = fact.IsDefault ? throw new ArgumentException("The fact has a name.", nameof(fact)) : fact;

    private ClockExtension(ClockId clock) => Clock = clock.IsDefault ? throw new ArgumentException("The clock has an id.", nameof(clock)) : clock;

    /// <summary>The clock.</summary>
    public ClockId Clock { get; }

    /// <summary>How much longer, or null where <see cref="Fact"/> says it.</summary>
    public LimitAmount? By { get; }

    /// <summary>The fact that says by how many units, or null where <see cref="By"/> says it.</summary>
    public FactName? Fact { get; }
}
