using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>A time limit that is the same for every matter.</summary>
/// <remarks>Immutable; equal when the limits are equal.</remarks>
public sealed record FixedLimit : ClockLimit
{
    /// <summary>Fixes a limit.</summary>
    /// <param name="limit">The time limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    public FixedLimit(TimeLimit limit) => Limit = limit ?? throw new ArgumentNullException(nameof(limit));

    /// <summary>The time limit.</summary>
    public TimeLimit Limit { get; }

    /// <inheritdoc/>
    public override BilingualText Name => Limit.Name;
}
