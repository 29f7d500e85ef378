using NodaTime;

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

    /// <summary>Who is away, and when.</summary>
    public EquatableList<Leave> Leaves { get; init; }

    /// <summary>Who acts for whom, and when.</summary>
    public EquatableList<Delegation> Delegations { get; init; }

    /// <summary>People who are counted and not named.</summary>
    public EquatableList<Headcount> Headcounts { get; init; }

    /// <summary>The kinds of organisations.</summary>
    public EquatableList<OrganisationKind> OrganisationKinds { get; init; }

    /// <summary>The organisations.</summary>
    public EquatableList<Organisation> Organisations { get; init; }

    /// <summary>The kinds of facilities.</summary>
    public EquatableList<FacilityKind> FacilityKinds { get; init; }

    /// <summary>The facilities.</summary>
    public EquatableList<Facility> Facilities { get; init; }

    /// <summary>The grid networks beside the grids of the tree.</summary>
    public EquatableList<GridNetwork> Networks { get; init; }

    /// <summary>The zones across the tree, the grids of the networks among them.</summary>
    public EquatableList<Zone> Zones { get; init; }

    /// <summary>What people call the places.</summary>
    public EquatableList<PlaceAlias> Aliases { get; init; }

    /// <summary>Published texts by the ids under which entries of a document name them; what is cited and not listed here is written where it is cited.</summary>
    /// <exception cref="ArgumentException">A citation is null, an id is none, or two are the same.</exception>
    public EquatableList<KeyValuePair<string, Citation>> Citations
    {
        get;
        init => field = Named(value);
    }

    /// <summary>The first day of the tree as it stands here, or null where no history is kept.</summary>
    public LocalDate? Since { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The dated changes of the tree after that day; none where no history is kept.</summary>
    public EquatableList<StructureChange> Changes { get; init; }

    /// <summary>The top of the tree and the number of its nodes.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Tree.Ladder.Top.Id} of {Tree.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} nodes";

    private static EquatableList<KeyValuePair<string, Citation>> Named(EquatableList<KeyValuePair<string, Citation>> value)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, citation) in value)
        {
            IdText.Check(id, nameof(value));
            if (citation is null || !ids.Add(id))
            {
                throw new ArgumentException(citation is null ? "A citation is null." : $"Two citations have the id '{id}'.", nameof(value));
            }
        }

        return value;
    }
}
