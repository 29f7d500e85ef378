using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A body of the Party network: level, form, the body above it, its Party groups as a count, and the nodes it covers.</summary>
/// <remarks>
/// Counts without persons: no member is named. It may contradict other bodies; <see cref="PartyNetwork.From"/> checks them together.
/// Immutable; equal when every member is equal, the covered nodes in order.
/// </remarks>
public sealed record PartyBody
{
    /// <summary>The id. Bodies under the same body are listed in the order of their ids.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required PartyBodyId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A Party body has an id.", nameof(value)) : value;
    }

    /// <summary>The level in the chain, by the id of a <see cref="PartyLevel"/>.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required TierId Level
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A Party body has a level.", nameof(value)) : value;
    }

    /// <summary>The form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required PartyForm Form
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "No form of a Party body.");
    }

    /// <summary>The official name.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckAny(value)!; }

    /// <summary>The body above this one, or null at the root.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public PartyBodyId? Parent
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A body above has an id.", nameof(value)) : value;
    }

    /// <summary>The number of Party groups (党小组) directly under this body.</summary>
    public int Groups { get; init; }

    /// <summary>The number of full Party members (正式党员), or null where it is not stated.</summary>
    /// <remarks>The figure stands for the whole body, with the bodies under it.</remarks>
    public int? Members { get; init; }

    /// <summary>The number of members of its committee, or null where it is not stated; one where there is a secretary only.</summary>
    public int? CommitteeMembers { get; init; }

    /// <summary>The number of organisations whose members it joins (联合党支部), or null where it is not stated.</summary>
    public int? Organisations { get; init; }

    /// <summary>The day on which the present term of its committee or secretary began, or null where it is not stated.</summary>
    public LocalDate? TermFrom { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The nodes that the body covers: a grid branch covers one grid or more.</summary>
    public EquatableList<NodeId> Covers { get; init; }

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
