using NodaTime;

namespace Tianhe.Governance;

/// <summary>On what occasion a command was given: by whom, when, and under which command id.</summary>
/// <remarks>
/// The library reads no clock and makes no ids; this is where both enter. Instants are truncated to milliseconds, so that
/// what a database keeps equals what was decided. Immutable; equal when every member is equal.
/// </remarks>
/// <example><code>new Occasion("p-li", at, "c-1") { OnBehalfOf = "p-zhao" } // 代录: Li records what Zhao asked for</code></example>
public sealed record Occasion
{
    /// <summary>The first instant at which nothing happens any more.</summary>
    internal static readonly Instant End = Instant.FromUtc(9900, 1, 1, 0, 0);

    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>Describes an occasion.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When it happened, in the years 1 to 9899 (UTC).</param>
    /// <param name="commandId">The id of this command; a retry carries the same.</param>
    /// <exception cref="ArgumentException">The actor or the command id is the default value of its type.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside those years.</exception>
    public Occasion(PersonId actor, Instant at, CommandId commandId)
    {
        Actor = actor.IsDefault ? throw new ArgumentException("An occasion names its actor.", nameof(actor)) : actor;
        CommandId = commandId.IsDefault ? throw new ArgumentException("An occasion names its command.", nameof(commandId)) : commandId;
        At = Within(at, nameof(at));
        RecordedAt = At;
    }

    /// <summary>Who acts.</summary>
    public PersonId Actor { get; }

    /// <summary>When it happened, in whole milliseconds.</summary>
    public Instant At
    {
        get;
        internal init
        {
            field = Truncate(value);
            RecordedAt = RecordedAt < field ? field : RecordedAt;
        }
    }

    /// <summary>The id of the command.</summary>
    public CommandId CommandId { get; }

    /// <summary>The person for whom the actor records or does this (代录, 代办), or null.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public PersonId? OnBehalfOf
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The person acted for has an id.", nameof(value)) : value;
    }

    /// <summary>When it was recorded, in whole milliseconds: <see cref="At"/> unless it was entered later, as on Monday what was done on Friday.</summary>
    /// <exception cref="ArgumentException">The value is before <see cref="At"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is after the year 9899.</exception>
    public Instant RecordedAt
    {
        get;
        init => field = Truncate(value) < At ? throw new ArgumentException($"Recorded at {value} cannot be before it happened at {At}.", nameof(value))
            : value >= End ? throw new ArgumentOutOfRangeException(nameof(value), value, "An occasion is recorded in the years 1 to 9899.")
            : Truncate(value);
    }

    /// <summary>The version of the state that the actor saw, or null when any version will do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? ExpectedVersion
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A version is 0 or more.") : value;
    }

    /// <summary>The same occasion, dated at an instant if it was before.</summary>
    internal Occasion NotBefore(Instant instant) => At >= instant ? this : this with { At = instant };

    /// <summary>The instant in whole milliseconds, if something may happen then.</summary>
    internal static Instant Within(Instant at, string parameter) =>
        at < Earliest || at >= End ? throw new ArgumentOutOfRangeException(parameter, at, "An occasion is in the years 1 to 9899.") : Truncate(at);

    private static Instant Truncate(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
