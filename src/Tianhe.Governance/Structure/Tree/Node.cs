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

    /// <summary>The kind of grid, or null where the node is no grid or its kind is not stated.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public GridKind? Kind => Tree.KindAt(_index);

    internal int IndexIn(GovernanceTree tree) => ReferenceEquals(tree, _tree) ? _index
        : throw new ArgumentException($"The node {this} is not of this tree.");

    private GovernanceTree Tree => _tree ?? throw new InvalidOperationException("This Node was never given a value: it is the default of its type.");

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => _tree is null ? "(no Node)" : $"{Name} ({Id})";
}
