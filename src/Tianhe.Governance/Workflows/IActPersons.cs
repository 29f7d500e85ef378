namespace Tianhe.Governance.Workflows;

/// <summary>The persons about a matter or an order, and what they hold at its place on the day of the act.</summary>
internal interface IActPersons
{
    PersonId Actor { get; }

    /// <summary>For whom the person acts, or null.</summary>
    PersonId? OnBehalfOf { get; }

    /// <summary>Who asked for it, or null before it begins.</summary>
    PersonId? Requester { get; }

    PersonId? Handler { get; }

    bool MayHandle(PersonId person);

    bool Holds(PersonId person, RoleId role);

    EquatableList<PersonId> HoldersOf(RoleId role);
}
