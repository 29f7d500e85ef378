namespace Tianhe.Governance.Structure;

/// <summary>Writes a tree by hand, what hangs under a node inside its braces.</summary>
/// <remarks>
/// Mutable, and for one thread. Whoever has a list of records hands it to <see cref="GovernanceTree.From"/> instead; both come to the same
/// checks and the same tree.
/// </remarks>
/// <example><code>
/// var tree = new GovernanceTreeBuilder(TierLadder.Tianhe)
///     .Add(new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" }, street => street
///         .Add(new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会" }))
///     .Build();
/// </code></example>
public sealed class GovernanceTreeBuilder
{
    private readonly TierLadder _ladder;
    private readonly List<NodeRecord> _records = [];
    private NodeId? _parent;

    /// <summary>Begins a tree without nodes.</summary>
    /// <param name="ladder">The tiers, and what may hang under what.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    public GovernanceTreeBuilder(TierLadder ladder) => _ladder = ladder ?? throw new ArgumentNullException(nameof(ladder));

    /// <summary>Adds a node, and what hangs under it.</summary>
    /// <param name="record">The node. Where it names no parent, it hangs under the node inside whose braces it is added; at the outside it is a root.</param>
    /// <param name="under">Adds the nodes under this one to this same builder; none unless you say so.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <remarks>Nothing is checked before <see cref="Build"/>. When <paramref name="under"/> throws, what it had added stays.</remarks>
    public GovernanceTreeBuilder Add(NodeRecord record, Action<GovernanceTreeBuilder>? under = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        _records.Add(record.Parent is null ? record with { Parent = _parent } : record);
        if (under is not null)
        {
            var outer = _parent;
            _parent = record.Id;
            try
            {
                under(this);
            }
            finally
            {
                _parent = outer;
            }
        }

        return this;
    }

    /// <summary>Makes the tree; the builder may go on adding, and the tree stays as it is.</summary>
    /// <returns>The tree.</returns>
    /// <exception cref="InvalidDefinitionException">The nodes form no tree by the ladder; see <see cref="GovernanceTree.From"/>. Every problem is listed.</exception>
    public GovernanceTree Build() => GovernanceTree.From(_ladder, _records);
}
