namespace Tianhe.Governance.Orders;

/// <summary>An entry of a list of duties: a matter, and whether the subdistrict leads, assists or has no part in it.</summary>
/// <remarks>
/// An assisting or withdrawn duty names who leads, in words, by organisation or both; a list is checked for that. Immutable; equal
/// when every member is equal.
/// </remarks>
public sealed record Duty
{
    /// <summary>Describes a duty.</summary>
    /// <param name="id">Its id, unique in the list and stable.</param>
    /// <param name="name">What the matter is called.</param>
    /// <param name="kind">How it falls to the subdistrict.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Duty(DutyId id, BilingualText name, DutyKind kind)
    {
        Id = id.IsDefault ? throw new ArgumentException("A duty has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{nameof(DutyKind)} has no value {kind}.");
    }

    /// <summary>The id.</summary>
    public DutyId Id { get; }

    /// <summary>What the matter is called.</summary>
    public BilingualText Name { get; }

    /// <summary>How it falls to the subdistrict.</summary>
    public DutyKind Kind { get; }

    /// <summary>Who leads, in words, such as a department; null where it is the subdistrict itself or <see cref="LeadOrganisation"/> says it.</summary>
    public BilingualText? Lead { get; init; }

    /// <summary>Who leads, as an organisation of the place; null where the list of duties does not say.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public OrganisationId? LeadOrganisation
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("An organisation has an id.", nameof(value)) : value;
    }

    /// <summary>Who assists, in the order of the list.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<BilingualText> Assisting
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("Who assists is not null.", nameof(value)) : value;
    }

    /// <summary>The text on which the entry rests, or null where that of the list holds.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Id and kind.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} ({Kind})";
}
