namespace Tianhe.Governance.Structure;

/// <summary>A role that people hold at nodes, such as 治理楼长 building steward.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Role
{
    /// <summary>Describes a role.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Role(RoleId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A role has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public RoleId Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>The tiers of which every node is expected to have somebody in this role; a node without is vacant. Empty by default.</summary>
    public EquatableList<TierId> ExpectedAt { get; init; }
}
