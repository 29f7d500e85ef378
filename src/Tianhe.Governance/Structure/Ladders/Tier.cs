namespace Tianhe.Governance.Structure;

/// <summary>One tier of a ladder: its name, and the tiers whose nodes may hang directly under a node of it.</summary>
/// <remarks>Immutable; equal when every member is equal, the held tiers in order.</remarks>
public sealed record Tier
{
    /// <summary>Describes a tier.</summary>
    /// <param name="id">The id, such as <c>grid</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="holds">The tiers, all further down the ladder, whose nodes may hang directly under a node of this one.</param>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Tier(TierId id, BilingualText name, params EquatableList<TierId> holds)
    {
        Id = id.IsDefault ? throw new ArgumentException("A tier has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        foreach (var held in holds)
        {
            if (held.IsDefault)
            {
                throw new ArgumentException("A held tier is named by its id.", nameof(holds));
            }
        }

        Holds = holds;
    }

    /// <summary>The id.</summary>
    public TierId Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>The tiers whose nodes may hang directly under a node of this one; empty at the bottom.</summary>
    public EquatableList<TierId> Holds { get; }
}
