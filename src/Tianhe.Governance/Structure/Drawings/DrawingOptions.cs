namespace Tianhe.Governance.Structure;

/// <summary>What a drawing of a tree or a Party network shows.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record DrawingOptions
{
    /// <summary>The last tier, or level of the network, that is drawn; what is further down the ladder is left out. Null draws all.</summary>
    public TierId? DownTo { get; init; }

    /// <summary>The first tier, or level, of which siblings are drawn as one node with their number, such as 网格 ×45. Null counts only what would not fit.</summary>
    /// <remarks>What lies under nodes that are counted is not drawn. The node at which a drawing begins is never counted.</remarks>
    public TierId? CountFrom { get; init; }

    /// <summary>Where the drawing grows; down from the top unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public DrawingDirection Direction
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected TopDown or LeftRight.");
    }

    /// <summary>Whether the codes of nodes are shown; a Party body has none.</summary>
    public bool ShowsCodes { get; init; }

    /// <summary>Whether the households stated for a node, or the Party groups of a body, are shown.</summary>
    public bool ShowsCounts { get; init; }
}
