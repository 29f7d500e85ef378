using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>Where the time limit of a clock comes from: it is fixed, or a decision table chooses it when the clock starts.</summary>
/// <remarks>A time limit converts implicitly. Immutable; equal when the kinds and all members are equal. The kinds are closed.</remarks>
public abstract record ClockLimit
{
    private protected ClockLimit()
    {
    }

    /// <summary>The limit in words, or by which table it is chosen.</summary>
    public abstract BilingualText Name { get; }

    /// <summary>A limit that is the same for every matter.</summary>
    /// <param name="limit">The time limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    public static implicit operator ClockLimit(TimeLimit limit) => new FixedLimit(limit);

    /// <summary>The limit in English.</summary>
    /// <returns>Text for debugging.</returns>
    public sealed override string ToString() => Name.English;
}
