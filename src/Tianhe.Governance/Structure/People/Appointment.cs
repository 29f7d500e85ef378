using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A person holds a role at a node for a term.</summary>
/// <remarks>
/// A person may hold several, and their coming and going changes no tree. A role held at a node is held in all that is under it.
/// A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.
/// </remarks>
public sealed record Appointment
{
    /// <summary>The person, by reference only.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required PersonId Person
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An appointment names a person.", nameof(value)) : value;
    }

    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required RoleId Role
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An appointment names a role.", nameof(value)) : value;
    }

    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An appointment names a node.", nameof(value)) : value;
    }

    /// <summary>The first day of the term, inclusive.</summary>
    public required LocalDate From { get; init => field = IsoDate.Of(value); }

    /// <summary>The last day of the term, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The organisation that sent the person down (力量下沉), or null.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public OrganisationId? SentBy
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("An organisation has an id.", nameof(value)) : value;
    }

    /// <summary>Person, role, node and term.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() =>
        $"{Person} is {Role} at {Node} {Wording.Days(From, To)}";
}
