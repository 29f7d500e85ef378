namespace Tianhe.Governance.Structure;

/// <summary>The tiers of a tree, top first, and what may hang under what.</summary>
/// <remarks>Data, not code: a place with four tiers or six writes its own. Immutable; equal when the tiers are equal, in order, and both
/// allow several roots or neither does.</remarks>
/// <example><code>
/// var rural = TierLadder.From(
/// [
///     new("town", new("镇", "town"), "village"),
///     new("village", new("村", "village"), "grid"),
///     new("grid", new("网格", "grid")),
/// ]);
/// </code></example>
public sealed partial record TierLadder
{
    /// <summary>The most tiers that a ladder may have.</summary>
    public const int MaxTiers = 10;

    private readonly int[] _holds;

    private TierLadder(EquatableList<Tier> tiers, bool severalRoots)
    {
        Tiers = tiers;
        SeveralRoots = severalRoots;
        _holds = [.. tiers.Select(tier => tier.Holds.Aggregate(0, (mask, held) => mask | (1 << IndexOf(held))))];
    }

    /// <summary>The tiers, top first.</summary>
    public EquatableList<Tier> Tiers { get; }

    /// <summary>The tier of the root.</summary>
    public Tier Top => Tiers[0];

    /// <summary>Whether a tree may have several roots, as that of a host with many streets and no district above them.</summary>
    public bool SeveralRoots { get; }

    /// <summary>The tier of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The ladder has no such tier.</exception>
    public Tier this[TierId id] => Tiers[Require(id)];

    /// <summary>Makes a ladder.</summary>
    /// <param name="tiers">The tiers, top first; each holds only tiers further down.</param>
    /// <param name="severalRoots">Whether a tree may have several roots, all of the top tier; one alone unless you say so.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tiers"/> or a tier is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// There is no tier or more than ten, an id is used twice, a held tier is unknown or not further down, or a tier below the
    /// top is held by none. Every problem is listed.
    /// </exception>
    public static TierLadder From(IEnumerable<Tier> tiers, bool severalRoots = false)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        EquatableList<Tier> list = [.. tiers.Select(tier => tier ?? throw new ArgumentNullException(nameof(tiers), "A tier is null."))];
        var findings = LadderCheck.Check(list);
        return findings.Count == 0 ? new(list, severalRoots) : throw new InvalidDefinitionException("The ladder", findings);
    }

    /// <summary>Whether the ladder has a tier.</summary>
    /// <param name="id">The id.</param>
    /// <returns><c>true</c> when a tier has this id.</returns>
    public bool Contains(TierId id) => IndexOf(id) >= 0;

    /// <summary>Whether a node of one tier may hang directly under a node of another.</summary>
    /// <param name="tier">The tier of the lower node.</param>
    /// <param name="parent">The tier of the upper node.</param>
    /// <returns><c>true</c> when the upper tier holds the lower one.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier.</exception>
    public bool MayHang(TierId tier, TierId parent) => MayHang(Require(tier), Require(parent));

    /// <summary>Whether another ladder has equal tiers in the same order, and as many roots.</summary>
    /// <param name="other">The other ladder.</param>
    /// <returns><c>true</c> when the tiers are equal one by one, and both allow several roots or neither does.</returns>
    public bool Equals(TierLadder? other) => other is not null && SeveralRoots == other.SeveralRoots && Tiers == other.Tiers;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tiers, SeveralRoots);

    /// <summary>The ids of the tiers, top first.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => string.Join(" > ", Tiers.Select(tier => tier.Id));

    internal bool MayHang(int tier, int parent) => (_holds[parent] & (1 << tier)) != 0;

    internal int IndexOf(TierId id)
    {
        var tiers = Tiers.AsSpan();
        for (var i = 0; i < tiers.Length; i++)
        {
            if (tiers[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The tiers under whose nodes a node of a tier may hang directly, in words.</summary>
    internal EquatableList<BilingualText> NamesAbove(int tier)
    {
        EquatableList<BilingualText> names = [.. Tiers.Where((_, above) => MayHang(tier, above)).Select(above => above.Name)];
        return names.Count > 0 ? names : [new("无（最高层级）", "none, it is the top tier")];
    }

    internal int Require(TierId id) => IndexOf(id) is >= 0 and var index
        ? index
        : throw new ArgumentException($"The ladder {this} has no tier '{id}'.", nameof(id));
}
