using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Who acts on a day, where people are away or let others act for them.</summary>
/// <remarks>Made only where there is a leave or a delegation, so that nobody else pays for it.</remarks>
internal sealed class ActingIndex
{
    private readonly AppointmentIndex _appointments;
    private readonly Dictionary<string, Leave[]> _leaves;
    private readonly Dictionary<string, Mandate[]> _byDelegate;
    private readonly Dictionary<(string Person, int Area), (Mandate Mandate, int Order)[]> _byPerson;
    private readonly GovernanceTree _tree;

    private ActingIndex(GovernanceTree tree, AppointmentIndex appointments, EquatableList<Leave> leaves, EquatableList<Delegation> delegations)
    {
        _tree = tree;
        _appointments = appointments;
        _leaves = leaves.GroupBy(leave => leave.Person.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var mandates = delegations.Select(delegation => new Mandate(tree, delegation)).ToArray();
        _byDelegate = mandates.GroupBy(mandate => mandate.Delegation.Delegate.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byPerson = mandates.Select((mandate, order) => (Mandate: mandate, Order: order))
            .GroupBy(one => (one.Mandate.Delegation.Person.Value, one.Mandate.Area)).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The index, or null where everybody acts in exactly what they hold.</summary>
    public static ActingIndex? Of(GovernanceTree tree, AppointmentIndex appointments, EquatableList<Leave> leaves, EquatableList<Delegation> delegations) =>
        leaves.Count == 0 && delegations.Count == 0 ? null : new(tree, appointments, leaves, delegations);

    public bool IsAway(PersonId person, LocalDate on)
    {
        if (_leaves.TryGetValue(person.Value, out var leaves))
        {
            foreach (var leave in leaves)
            {
                if (InForce.On(leave.From, leave.To, on))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Acts(PersonId person, RoleId role, int place, LocalDate on) =>
        !IsAway(person, on) && (_appointments.Holds(person, role, place, on) || StandsIn(person, role, place, on));

    /// <summary>Everybody of whom <see cref="Acts"/> is true: each holder in turn, followed by those who act for the holder.</summary>
    public List<PersonId> Acting(IEnumerable<PersonId> holders, RoleId role, int place, LocalDate on)
    {
        var acting = new EachOnce();
        foreach (var holder in holders)
        {
            foreach (var person in StandIns(holder, role, place, on).Prepend(holder))
            {
                if (!IsAway(person, on))
                {
                    acting.Add(person);
                }
            }
        }

        return acting.People;
    }

    /// <summary>The delegations by which a person would act, were the person not away.</summary>
    public EquatableList<Delegation> Mandates(PersonId person, RoleId role, int place, LocalDate on) =>
        [.. Of(_byDelegate, person).Where(mandate => mandate.Covers(role, place, on) && _appointments.Holds(mandate.Delegation.Person, role, place, on)).Select(mandate => mandate.Delegation)];

    public EquatableList<Leave> Leaves(PersonId person, LocalDate on) =>
        _leaves.TryGetValue(person.Value, out var leaves) ? [.. leaves.Where(leave => InForce.On(leave.From, leave.To, on))] : [];

    private static Mandate[] Of(Dictionary<string, Mandate[]> mandates, PersonId person) => mandates.TryGetValue(person.Value, out var found) ? found : [];

    private bool StandsIn(PersonId person, RoleId role, int place, LocalDate on)
    {
        foreach (var mandate in Of(_byDelegate, person))
        {
            // By appointment only: what is held by delegation is not passed on.
            if (mandate.Covers(role, place, on) && _appointments.Holds(mandate.Delegation.Person, role, place, on))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In the order of the definition. Looks only at the place, above it and everywhere, for who holds very many posts may delegate each by itself.</summary>
    private IEnumerable<PersonId> StandIns(PersonId holder, RoleId role, int place, LocalDate on)
    {
        List<(Mandate Mandate, int Order)>? found = null;
        for (var area = place; ; area = _tree.ParentAt(area))
        {
            if (_byPerson.TryGetValue((holder.Value, area), out var mandates))
            {
                (found ??= []).AddRange(mandates.Where(one => one.Mandate.Covers(role, place, on)));
            }

            if (area == Mandate.Everywhere)
            {
                return found?.OrderBy(one => one.Order).Select(one => one.Mandate.Delegation.Delegate) ?? [];
            }
        }
    }

    private readonly struct Mandate(GovernanceTree tree, Delegation delegation)
    {
        // Above every root, of which a tree may have several.
        public const int Everywhere = -1;

        public int Area { get; } = delegation.Node is { } node ? tree.IndexOf(node) : Everywhere;

        public Delegation Delegation { get; } = delegation;

        public bool Covers(RoleId role, int place, LocalDate on) =>
            (Delegation.Role is not { } only || only == role) && (Area == Everywhere || tree.IsWithin(place, Area)) && InForce.On(Delegation.From, Delegation.To, on);
    }
}
