namespace Tianhe.Governance.Structure;

/// <summary>One level of the Party network, and the tier of the tree whose nodes its bodies cover.</summary>
/// <remarks>A level says where in the chain a body stands, not what form it has: a community may hold a 党委, a 总支 or a 支部. Immutable; equal when every member is equal.</remarks>
public sealed record PartyLevel
{
    /// <summary>Describes a level.</summary>
    /// <param name="id">The id, such as <c>grid-branch</c>.</param>
    /// <param name="name">The name of the bodies of this level.</param>
    /// <param name="covers">The tier of the nodes that a body of this level covers.</param>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public PartyLevel(TierId id, BilingualText name, TierId covers)
    {
        Id = id.IsDefault ? throw new ArgumentException("A level has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Covers = covers.IsDefault ? throw new ArgumentException("The covered tier is named by its id.", nameof(covers)) : covers;
    }

    /// <summary>The id.</summary>
    public TierId Id { get; }

    /// <summary>The name of the bodies of this level.</summary>
    public BilingualText Name { get; }

    /// <summary>The tier of the nodes that a body of this level covers.</summary>
    public TierId Covers { get; }

    /// <summary>Whether a node belongs to one body of this level at most; <c>true</c> by default.</summary>
    public bool IsExclusive { get; init; } = true;
}
