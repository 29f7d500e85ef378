namespace Tianhe.Governance.Structure;

/// <summary>A node of a tree: a place of responsibility.</summary>
/// <remarks>
/// A view of 16 bytes on the tree, made without allocating. Two are equal when they are the same node of the same tree object.
/// The default value is invalid: its members throw.
/// </remarks>
public readonly record struct Node
{
    private readonly GovernanceTree? _tree;
    private readonly int _index;

    internal Node(GovernanceTree tree, int index)
    {
        _tree = tree;
        _index = index;
    }

    /// <summary>The id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public NodeId Id => Tree.IdAt(_index);

    /// <summary>The tier.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Tier Tier => Tree.TierAt(_index);

    /// <summary>The official name of the place, as it is written there.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Name => Tree.NameAt(_index);

    /// <summary>The node under which this one hangs directly, or null at the root.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public NodeId? Parent => Tree.ParentAt(_index) is >= 0 and var parent ? Tree.IdAt(parent) : (NodeId?)null;

    /// <summary>The division or grid code, or null.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? Code => Tree.CodeAt(_index);

    /// <summary>The number of households stated for the node itself, or null where none is stated.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int? Households => Tree.HouseholdsAt(_index);

    /// <summary>The number of residents stated for the node itself, or null where none is stated.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int? Population => Tree.PopulationAt(_index);

    /// <summary>The kind of grid, or null where the node is none or its kind is not stated.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public GridKind? Kind => Tree.KindAt(_index);

    /// <summary>Whether this node stands strictly under another, without looking an id up.</summary>
    /// <param name="ancestor">The upper node.</param>
    /// <returns><c>true</c> when the upper node is met on the way up to the root; a node is not under itself.</returns>
    /// <exception cref="ArgumentException"><paramref name="ancestor"/> is of another tree object, or the default value.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsUnder(Node ancestor) => Tree.IsUnder(_index, ancestor.IndexIn(Tree));

    /// <summary>Whether this node is an area or stands under it, without looking an id up.</summary>
    /// <param name="area">The area.</param>
    /// <returns><c>true</c> when they are the same or this node is under the area.</returns>
    /// <exception cref="ArgumentException"><paramref name="area"/> is of another tree object, or the default value.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsWithin(Node area) => Tree.IsWithin(_index, area.IndexIn(Tree));

    /// <summary>The record from which a tree can make this node again.</summary>
    /// <returns>The record, with the parent that it has here.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public NodeRecord ToRecord() => new()
    {
        Id = Id,
        Tier = Tier.Id,
        Name = Name,
        Parent = Parent,
        Code = Code,
        Households = Households,
        Population = Population,
        Kind = Kind,
    };

    internal int IndexIn(GovernanceTree tree) => ReferenceEquals(tree, _tree) ? _index
        : throw new ArgumentException($"The node {this} is not of this tree.");

    private GovernanceTree Tree => _tree ?? throw new InvalidOperationException("This Node was never given a value: it is the default of its type.");

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => _tree is null ? "(no Node)" : $"{Name} ({Id})";
}
