namespace Tianhe.Governance.Structure;

/// <summary>A tree or a Party network as far as a drawing needs it: positions in preorder.</summary>
/// <param name="Ladder">The tiers or levels.</param>
/// <param name="Count">The number of positions.</param>
/// <param name="EndAt">The position after the last one within each; roots follow each other.</param>
/// <param name="TierAt">The position in the ladder.</param>
/// <param name="LabelAt">What is written: each part is escaped.</param>
internal sealed record DrawnHierarchy(TierLadder Ladder, int Count, Func<int, int> EndAt, Func<int, int> TierAt, Func<int, IEnumerable<string>> LabelAt)
{
    public override string ToString() => Ladder.ToString();
}
