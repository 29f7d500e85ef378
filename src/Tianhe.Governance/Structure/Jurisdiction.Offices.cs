using NodaTime;

namespace Tianhe.Governance;

public sealed partial class Jurisdiction : IOfficeHolders
{
    /// <summary>Rules are bound to the tree of a day.</summary>
    internal void ThrowIfChanging(string name)
    {
        if (History is { Changes.Count: > 0 })
        {
            throw new ArgumentException("The tree of this jurisdiction changes: bind the jurisdiction of a day, place.AsOf(day), and bind anew when the next change comes.", name);
        }
    }

    IEnumerable<RoleId> IOfficeHolders.AllRoles => Roles.Select(role => role.Id);

    bool IOfficeHolders.Has(NodeId place) => Tree.Contains(place);

    bool IOfficeHolders.Holds(PersonId person, RoleId role, NodeId place, LocalDate on) => Tree.TryIndexOf(place, out var index) && HoldsRoleAt(person, role, index, on);

    EquatableList<PersonId> IOfficeHolders.Holders(RoleId role, NodeId place, LocalDate on) => Tree.TryIndexOf(place, out var index) ? HoldersAt(role, index, on) : [];

    bool IOfficeHolders.IsKeptAway(PersonId person, RoleId role, NodeId place, LocalDate on) => Tree.TryIndexOf(place, out var index) && IsKeptAway(person, role, index, on);

    BilingualText? IOfficeHolders.NameOf(RoleId role) => Roles.FirstOrDefault(one => one.Id == role)?.Name;
}
