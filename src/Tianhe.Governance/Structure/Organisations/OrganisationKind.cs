namespace Tianhe.Governance.Structure;

/// <summary>A kind of organisations, such as 物业公司 property company.</summary>
/// <remarks>Data, not code: a place has kinds of its own. Immutable; equal when every member is equal.</remarks>
public sealed record OrganisationKind
{
    /// <summary>Describes a kind.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrganisationKind(KindId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A kind has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public KindId Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }
}
