using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <summary>Who stands where: the tree, the Party network, the roles and who holds them on any day, organisations, facilities and zones.</summary>
/// <remarks>
/// Immutable and safe to share between threads; nothing is cached. A change of people is a new jurisdiction over the same tree.
/// A date of another calendar system stands for the same day in the ISO calendar.
/// </remarks>
/// <example><code>
/// var place = Jurisdiction.From(new()
/// {
///     Tree = tree,
///     Roles = [new("building-steward", new("治理楼长", "building steward"))],
///     Appointments = [new() { Person = "p-wang", Role = "building-steward", Node = "area-1", From = new(2026, 1, 1) }],
/// });
/// </code></example>
public sealed partial class Jurisdiction
{
    private readonly AppointmentIndex _appointments;
    private readonly ActingIndex? _acting;

    private Jurisdiction(JurisdictionDefinition definition)
    {
        Definition = definition;
        Tree = definition.Tree;
        Party = definition.Party;
        Roles = definition.Roles;
        Appointments = definition.Appointments;
        Quotas = definition.Quotas;
        Leaves = definition.Leaves;
        Delegations = definition.Delegations;
        Headcounts = definition.Headcounts;
        OrganisationKinds = definition.OrganisationKinds;
        Organisations = definition.Organisations;
        FacilityKinds = definition.FacilityKinds;
        Facilities = definition.Facilities;
        Networks = definition.Networks;
        Zones = definition.Zones;
        _appointments = new(Tree, Appointments, Headcounts);
        _acting = ActingIndex.Of(Tree, _appointments, Leaves, Delegations);
        Aliases = definition.Aliases;
        _places = new(Aliases);
    }

    /// <summary>The tree.</summary>
    public GovernanceTree Tree { get; }

    /// <summary>The Party network, or null where none is kept.</summary>
    public PartyNetwork? Party { get; }

    /// <summary>The roles that people hold.</summary>
    public EquatableList<Role> Roles { get; }

    /// <summary>Who holds which role where, past and future terms included, in the order of the definition.</summary>
    public EquatableList<Appointment> Appointments { get; }

    /// <summary>How many people of a role are needed.</summary>
    public EquatableList<StaffingQuota> Quotas { get; }

    /// <summary>Who is away, past and future included, in the order of the definition.</summary>
    public EquatableList<Leave> Leaves { get; }

    /// <summary>Who acts for whom, past and future included, in the order of the definition.</summary>
    public EquatableList<Delegation> Delegations { get; }

    /// <summary>People who are counted and not named, past and future included, in the order of the definition.</summary>
    public EquatableList<Headcount> Headcounts { get; }

    /// <summary>The kinds of organisations.</summary>
    public EquatableList<OrganisationKind> OrganisationKinds { get; }

    /// <summary>The organisations, past and future ones included, in the order of the definition.</summary>
    public EquatableList<Organisation> Organisations { get; }

    /// <summary>The kinds of facilities.</summary>
    public EquatableList<FacilityKind> FacilityKinds { get; }

    /// <summary>The facilities, past and future ones included, in the order of the definition.</summary>
    public EquatableList<Facility> Facilities { get; }

    /// <summary>The grid networks beside the grids of the tree, past and future ones included, in the order of the definition.</summary>
    public EquatableList<GridNetwork> Networks { get; }

    /// <summary>The zones across the tree and the grids of the networks, past and future ones included, in the order of the definition.</summary>
    public EquatableList<Zone> Zones { get; }

    /// <summary>Makes a jurisdiction from its parts.</summary>
    /// <param name="definition">The parts.</param>
    /// <returns>The jurisdiction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">An item of a list is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// The parts contradict each other: an id used twice; an unknown role, node, tier, kind, organisation, facility or network; a term
    /// that ends before it begins; a Party body linked to a node of another tier than its level covers; a person who delegates to the
    /// same person; a facility that is a part of itself, or of one that stands elsewhere; a grid of a network that covers nodes below
    /// its ground; a quota that requires more people, on whatever day, than a number holds. Every problem is listed.
    /// </exception>
    /// <remarks>O(number of entries, nodes aside).</remarks>
    public static Jurisdiction From(JurisdictionDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Make(definition, warnings => warnings, out var findings) ?? throw new InvalidDefinitionException("The jurisdiction", findings);
    }

    /// <summary>Whether a person holds a role for a place on a day, and may act in it.</summary>
    /// <param name="person">The person; one who was never appointed holds nothing.</param>
    /// <param name="role">The role; one that is not defined is held by nobody.</param>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// <c>true</c> when the person has on that day an appointment in that role at the place or at a node above it, or a delegation that
    /// covers the role and the place from somebody who has one; and is not away.
    /// </returns>
    /// <exception cref="ArgumentException">The tree has no such place.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="person"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>
    /// A delegation is not passed on, and it stands whether who delegated is away or not. O(number of the person's appointments, leaves
    /// and delegations, and of the appointments of those who delegated); allocates nothing.
    /// </remarks>
    public bool HoldsRole(PersonId person, RoleId role, NodeId place, LocalDate on) => HoldsRoleAt(person, role, Tree.IndexOf(place), DayOf(on));

    /// <summary>What a person holds on a day by appointment, away or not.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day.</param>
    /// <returns>In the order of the definition; empty for a person who holds nothing.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="person"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of the person's appointments).</remarks>
    public EquatableList<Appointment> AppointmentsOf(PersonId person, LocalDate on) => _appointments.Of(person, DayOf(on));

    /// <summary>Who holds a role for a place on a day: exactly those of whom <see cref="HoldsRole"/> is true.</summary>
    /// <param name="role">The role; one that is not defined is held by nobody.</param>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// Each person once: those appointed at the place itself first, then those above it, the nearest first; at one node in the order of
    /// the definition. Who acts for a holder follows the holder, and comes in the holder's stead where the holder is away.
    /// </returns>
    /// <exception cref="ArgumentException">The tree has no such place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(depth of the place and appointments met on the way up).</remarks>
    public EquatableList<PersonId> HoldersOf(RoleId role, NodeId place, LocalDate on)
    {
        var index = Tree.IndexOf(place);
        return HoldersAt(role, index, DayOf(on));
    }

    internal EquatableList<PersonId> HoldersAt(RoleId role, int place, LocalDate on)
    {
        var holders = _appointments.Holders(role, place, on);
        return (_acting?.Acting(holders, role, place, on) ?? holders).ToEquatableList();
    }

    internal JurisdictionDefinition Definition { get; private init; }

    internal bool HasRole(RoleId id) => Roles.Any(role => role.Id == id);

    /// <summary>Assesses a quota over the nodes of its scope.</summary>
    /// <param name="quota">The quota.</param>
    /// <param name="on">The day on which people are counted.</param>
    /// <returns>What is required, present and missing, for each node of the scope in preorder and in total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The jurisdiction has no such role, or the ladder of its tree no tier as the scope names; or the nodes of the scope need more people
    /// together than a number holds, which is found of a quota of the jurisdiction or of a rule pack before it comes here.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>
    /// The households of a node, or its residents, are those stated for it, otherwise those stated under it, added; they are unknown where a node
    /// within has neither, though figures stand at its tier or further down elsewhere. Present are the different people who are appointed to the role at the node or under it, away or not, and the headcounts there.
    /// O(number of nodes and appointments).
    /// </remarks>
    public QuotaAssessment Assess(StaffingQuota quota, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(quota);
        if (!HasRole(quota.Role))
        {
            throw new ArgumentException($"The jurisdiction has no role '{quota.Role}'; it has: {string.Join(", ", Roles.Select(role => role.Id))}.", nameof(quota));
        }

        var isPopulation = quota.Measure == QuotaMeasure.Population;
        var counted = HouseholdSums.Of(Tree, isPopulation ? Tree.PopulationAt : Tree.HouseholdsAt);
        var day = DayOf(on);
        return quota.Assess(Tree.NodesOf(quota.Scope).Select(node =>
        {
            var index = Tree.IndexOf(node.Id);
            var known = counted[index] is >= 0 and var number ? number : (int?)null;
            return new QuotaArea
            {
                Id = node.Id.Value,
                Name = node.Name,
                Households = isPopulation ? null : known,
                Population = isPopulation ? known : null,
                Present = _appointments.CountWithin(quota.Role, index, day),
            };
        }));
    }

    /// <summary>What is uncovered, covered twice, vacant, unattended or short of people on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>
    /// Warnings: by Party level, bodies that cover nothing, nodes covered by no body, and, where the level is exclusive, nodes covered by
    /// several; by role, the nodes that lack the holder expected there, and those where all holders are away and nobody stands in; delegations in force of people
    /// who hold nothing that they name, and leaves of people of whom nothing else is said; by quota, the areas that are short; by grid network in force, the grids without ground and the ground in no grid or in several. In
    /// each group in preorder.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes, times roles, quotas and networks).</remarks>
    public EquatableList<Finding> Coverage(LocalDate on) => new CoverageCheck(this, _appointments, _acting, DayOf(on)).Run();

    /// <summary>Whether a person holds a role by appointment and is away.</summary>
    internal bool IsKeptAway(PersonId person, RoleId role, int place, LocalDate on) =>
        _acting is { } acting && acting.IsAway(person, on) && _appointments.Holds(person, role, place, on);

    internal bool HoldsRoleAt(PersonId person, RoleId role, int place, LocalDate on) =>
        _acting is null ? _appointments.Holds(person, role, place, on) : _acting.Acts(person, role, place, on);
}
