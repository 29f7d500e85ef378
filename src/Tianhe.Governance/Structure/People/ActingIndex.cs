using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Who acts on a day, where people are away or let others act for them.</summary>
/// <remarks>Made only where there is a leave or a delegation, so that nobody else pays for it.</remarks>
internal sealed class ActingIndex
{
    private readonly AppointmentIndex _appointments;
    private readonly Dictionary<string, Leave[]> _leaves;
    private readonly Dictionary<string, Mandate[]> _byDelegate;
    private readonly Dictionary<string, Mandate[]> _byPerson;

    private ActingIndex(GovernanceTree tree, AppointmentIndex appointments, EquatableList<Leave> leaves, EquatableList<Delegation> delegations)
    {
        _appointments = appointments;
        _leaves = leaves.GroupBy(leave => leave.Person.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var mandates = delegations.Select(delegation => new Mandate(tree, delegation)).ToArray();
        _byDelegate = GroupBy(mandates, mandate => mandate.Delegation.Delegate);
        _byPerson = GroupBy(mandates, mandate => mandate.Delegation.Person);
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
        var acting = new List<PersonId>();
        foreach (var holder in holders)
        {
            foreach (var person in StandIns(holder, role, place, on).Prepend(holder))
            {
                if (!acting.Contains(person) && !IsAway(person, on))
                {
                    acting.Add(person);
                }
            }
        }

        return acting;
    }

    /// <summary>The delegations by which a person would act, were the person not away.</summary>
    public EquatableList<Delegation> Mandates(PersonId person, RoleId role, int place, LocalDate on) =>
        [.. Of(_byDelegate, person).Where(mandate => mandate.Covers(role, place, on) && _appointments.Holds(mandate.Delegation.Person, role, place, on)).Select(mandate => mandate.Delegation)];

    public EquatableList<Leave> Leaves(PersonId person, LocalDate on) =>
        _leaves.TryGetValue(person.Value, out var leaves) ? [.. leaves.Where(leave => InForce.On(leave.From, leave.To, on))] : [];

    private static Dictionary<string, Mandate[]> GroupBy(Mandate[] mandates, Func<Mandate, PersonId> key) => mandates
        .GroupBy(mandate => key(mandate).Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

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

    private IEnumerable<PersonId> StandIns(PersonId holder, RoleId role, int place, LocalDate on) =>
        Of(_byPerson, holder).Where(mandate => mandate.Covers(role, place, on)).Select(mandate => mandate.Delegation.Delegate);

    private readonly struct Mandate(GovernanceTree tree, Delegation delegation)
    {
        private readonly int _area = delegation.Node is { } node ? tree.IndexOf(node) : 0;

        public Delegation Delegation { get; } = delegation;

        public bool Covers(RoleId role, int place, LocalDate on) =>
            (Delegation.Role is not { } only || only == role) && tree.IsWithin(place, _area) && InForce.On(Delegation.From, Delegation.To, on);
    }
}
