using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A person lets another act in what the person holds, for a time.</summary>
/// <remarks>It covers all that the person holds, or one role, or one node and what is under it. It is not passed on: a delegate acts by what the delegating person holds by appointment. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Delegation
{
    /// <summary>Who delegates.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required PersonId Person
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A delegation names who delegates.", nameof(value)) : value;
    }

    /// <summary>Who acts instead.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required PersonId Delegate
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A delegation names who acts instead.", nameof(value)) : value;
    }

    /// <summary>The role that is delegated, or null for every role.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public RoleId? Role
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A role has an id.", nameof(value)) : value;
    }

    /// <summary>The node to which it is limited, or null for all that the person holds.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public NodeId? Node
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A node has an id.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive.</summary>
    public required LocalDate From { get; init => field = IsoDate.Of(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Who acts for whom, and when.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Delegate} acts for {Person}{(Role is { } role ? $" as {role}" : "")}{(Node is { } node ? $" at {node}" : "")} {Wording.Days(From, To)}";
}
