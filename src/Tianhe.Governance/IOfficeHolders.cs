using NodaTime;

namespace Tianhe.Governance;

/// <summary>Who holds which role where, as a workflow asks it: the rooms below know no places and no people.</summary>
internal interface IOfficeHolders
{
    /// <summary>Whether there is a place; at one that there is not, or is no more, nobody holds anything.</summary>
    bool Has(NodeId place);

    bool Holds(PersonId person, RoleId role, NodeId place, LocalDate on);

    EquatableList<PersonId> Holders(RoleId role, NodeId place, LocalDate on);

    /// <summary>Whether a person would hold a role but for a leave.</summary>
    bool IsKeptAway(PersonId person, RoleId role, NodeId place, LocalDate on);

    /// <summary>The name of a role, or null where there is no such role.</summary>
    BilingualText? NameOf(RoleId role);

    /// <summary>The roles that there are.</summary>
    IEnumerable<RoleId> AllRoles { get; }
}
