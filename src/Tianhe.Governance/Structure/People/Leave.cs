using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A person is away for a time and acts in no role.</summary>
/// <remarks>Who is away keeps the appointments: nothing is vacant, and delegations stand. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Leave
{
    /// <summary>The person, by reference only.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required PersonId Person
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A leave names a person.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive.</summary>
    public required LocalDate From { get; init => field = IsoDate.Of(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Person and days.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Person} is away {Wording.Days(From, To)}";
}
