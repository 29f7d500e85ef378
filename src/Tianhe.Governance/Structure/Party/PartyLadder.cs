namespace Tianhe.Governance.Structure;

/// <summary>The levels of the Party network, top first: each hangs under the one before it.</summary>
/// <remarks>A ladder of its own beside the tiers of the tree, as data. Immutable; equal when the levels are equal, in order.</remarks>
public sealed record PartyLadder
{
    private PartyLadder(EquatableList<PartyLevel> levels, TierLadder tiers)
    {
        Levels = levels;
        Tiers = tiers;
    }

    /// <summary>The three levels of bodies of 田和街道: 街道党工委, 社区党组织, 网格党支部, covering street, community and grids.</summary>
    /// <remarks>The Party groups of the published chain 1+16+45 are no bodies; they are counted at the branch (<see cref="PartyBody.Groups"/>).</remarks>
    public static PartyLadder Tianhe { get; } = From(
    [
        new("working-committee", new("街道党工委", "subdistrict Party working committee"), "subdistrict"),
        new("community-body", new("社区党组织", "community Party body"), "community"),
        new("grid-branch", new("网格党支部", "grid Party branch"), "grid"),
    ]);

    /// <summary>The levels, top first.</summary>
    public EquatableList<PartyLevel> Levels { get; }

    internal TierLadder Tiers { get; }

    /// <summary>The level of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The ladder has no such level.</exception>
    public PartyLevel this[TierId id] => Levels[Tiers.Require(id)];

    /// <summary>Makes a ladder.</summary>
    /// <param name="levels">The levels, top first.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> or a level is null.</exception>
    /// <exception cref="InvalidDefinitionException">There is no level or more than ten, or an id is used twice. Every problem is listed.</exception>
    public static PartyLadder From(IEnumerable<PartyLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        EquatableList<PartyLevel> list = [.. levels.Select(level => level ?? throw new ArgumentNullException(nameof(levels), "A level is null."))];
        if (LadderCheck.Listed(list.Select(level => level.Id)).Findings is { Count: > 0 } findings)
        {
            throw new InvalidDefinitionException("The ladder", findings.ToEquatableList()); // what hangs under what is not the author's, and nothing of it is told
        }

        return new(list, TierLadder.From(list.Select((level, i) => i + 1 < list.Count
            ? new Tier(level.Id, level.Name, list[i + 1].Id)
            : new Tier(level.Id, level.Name))));
    }

    /// <summary>Whether another ladder has equal levels in the same order.</summary>
    /// <param name="other">The other ladder.</param>
    /// <returns><c>true</c> when the levels are equal one by one.</returns>
    public bool Equals(PartyLadder? other) => other is not null && Levels == other.Levels;

    /// <inheritdoc/>
    public override int GetHashCode() => Levels.GetHashCode();

    /// <summary>The ids of the levels, top first.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Tiers.ToString();
}
