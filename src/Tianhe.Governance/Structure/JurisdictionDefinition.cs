namespace Tianhe.Governance.Structure;

/// <summary>The parts of which a jurisdiction is made.</summary>
/// <remarks>The parts may contradict each other: <see cref="Jurisdiction.From"/> checks them together. Immutable.</remarks>
public sealed record JurisdictionDefinition
{
    /// <summary>The tree.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required GovernanceTree Tree { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The Party network, or null where none is kept.</summary>
    public PartyNetwork? Party { get; init; }

    /// <summary>The roles that people hold.</summary>
    public EquatableList<Role> Roles { get; init; }

    /// <summary>Who holds which role where, and when.</summary>
    public EquatableList<Appointment> Appointments { get; init; }

    /// <summary>How many people of a role are needed.</summary>
    public EquatableList<StaffingQuota> Quotas { get; init; }
}
