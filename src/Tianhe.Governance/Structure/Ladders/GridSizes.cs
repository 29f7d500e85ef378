namespace Tianhe.Governance.Structure;

/// <summary>How large the grids of a place should be, by tier and kind.</summary>
/// <remarks>
/// A size for a kind holds for the grids of that kind; the general size of a tier, which names no kind, for all others. Data: the
/// library has no sizes of its own. Immutable; equal when the sizes are equal, in order.
/// </remarks>
/// <example><code>
/// var sizes = GridSizes.From([new() { Tier = "grid", MinHouseholds = 300, MaxHouseholds = 500 }]);
/// foreach (var finding in sizes.Check(tree)) { … }
/// </code></example>
public sealed record GridSizes
{
    private GridSizes(EquatableList<GridSize> sizes) => Sizes = sizes;

    /// <summary>The sizes, as they were given.</summary>
    public EquatableList<GridSize> Sizes { get; }

    /// <summary>Puts sizes together.</summary>
    /// <param name="sizes">The sizes, in any order.</param>
    /// <returns>The sizes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sizes"/> or a size is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// There are two sizes for a tier and kind, or one without any bound, with a negative one, or with more households at the least than
    /// at the most. Every problem is listed.
    /// </exception>
    public static GridSizes From(IEnumerable<GridSize> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        EquatableList<GridSize> list = [.. sizes.Select(size => size ?? throw new ArgumentNullException(nameof(sizes), "A size is null."))];
        var findings = GridSizesCheck.Check(list);
        return findings.Count == 0 ? new(list) : throw new InvalidDefinitionException("The sizes of grids", findings);
    }

    /// <summary>The size that holds for the grids of a kind.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="kind">The kind, or null where it is not stated.</param>
    /// <returns>The size for this kind, otherwise the general one of the tier, otherwise null.</returns>
    public GridSize? SizeOf(TierId tier, GridKind? kind)
    {
        GridSize? general = null;
        foreach (var size in Sizes)
        {
            if (size.Tier == tier && size.Kind == kind)
            {
                return size;
            }

            general = size.Tier == tier && size.Kind is null ? size : general;
        }

        return general;
    }

    /// <summary>Says which grids are smaller or larger than they should be, and which cannot be told.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>
    /// Warnings in preorder, after one for each tier that is named here and that the ladder of the tree does not have.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    /// <remarks>
    /// Households and residents are those stated for the grid, otherwise those stated under it, added; where a node within has neither,
    /// though figures stand at its tier or further down elsewhere, they are not known. O(number of nodes, times sizes).
    /// </remarks>
    public EquatableList<Finding> Check(GovernanceTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new GridSizeReview(this, tree).Run();
    }

    /// <summary>The number of sizes.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Sizes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} sizes of grids";
}
