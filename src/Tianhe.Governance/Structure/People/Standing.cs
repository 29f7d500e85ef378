using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>By what right a person acts in a role for a place on a day, or why not.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Standing
{
    internal Standing(
        GovernanceTree tree, PersonId person, Role role, NodeId place, LocalDate on, EquatableList<Appointment> appointments, EquatableList<Delegation> delegations, EquatableList<Leave> leaves)
    {
        Person = person;
        Role = role.Id;
        Place = place;
        On = on;
        Appointments = appointments;
        Delegations = delegations;
        Leaves = leaves;
        var name = new MessageArgument("person", person.Value);
        EquatableList<ExplanationLine> lines =
        [
            .. leaves.Select(leave => new ExplanationLine(PeopleLines.Away, [name, Days(leave.From, leave.To)])),
            .. appointments.Select(held => new ExplanationLine(PeopleLines.ByAppointment, [name, new("role", role.Name), new("node", tree[held.Node].Name), Days(held.From, held.To)])),
            .. delegations.Select(one => new ExplanationLine(PeopleLines.ByDelegation, [name, new("holder", one.Person.Value), new("role", role.Name), Days(one.From, one.To)])),
        ];
        Explanation = new(lines.Count > 0 ? lines : [new(PeopleLines.HoldsNothing, [name, new("on", on), new("place", tree[place].Name), new("role", role.Name)])]);
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The role.</summary>
    public RoleId Role { get; }

    /// <summary>The place.</summary>
    public NodeId Place { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Whether the person acts: exactly what <see cref="Jurisdiction.HoldsRole"/> says.</summary>
    public bool Holds => Leaves.Count == 0 && (Appointments.Count > 0 || Delegations.Count > 0);

    /// <summary>The person's own appointments in the role at the place or above it, in the order of the definition.</summary>
    public EquatableList<Appointment> Appointments { get; }

    /// <summary>The delegations from people who hold the role for the place by appointment, in the order of the definition.</summary>
    public EquatableList<Delegation> Delegations { get; }

    /// <summary>The leaves that keep the person from acting, in the order of the definition.</summary>
    public EquatableList<Leave> Leaves { get; }

    /// <summary>The same in words: a line for each leave, appointment and delegation, or one that says that there is none.</summary>
    public Explanation Explanation { get; }

    /// <summary>The explanation in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Explanation.ToString();

    private static MessageArgument Days(LocalDate from, LocalDate? to) => new("days", to is { } last
        ? new BilingualText($"{Wording.Date(from, Language.Chinese)}至{Wording.Date(last, Language.Chinese)}", Wording.Days(from, last))
        : new BilingualText($"自{Wording.Date(from, Language.Chinese)}起", $"since {Wording.Date(from, Language.English)}"));
}
