namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of a list of tiers.</summary>
internal static class LadderCheck
{
    public static EquatableList<Finding> Check(EquatableList<Tier> tiers)
    {
        var (findings, order) = Listed(tiers.Select(tier => tier.Id));
        for (var i = 0; i < tiers.Count; i++)
        {
            CheckHeld(tiers[i], i, order, findings);
        }

        var held = tiers.SelectMany(tier => tier.Holds).ToHashSet();
        findings.AddRange(tiers.Skip(1).Where(tier => !held.Contains(tier.Id)).Select(tier =>
            StructureFindings.UnreachableTier.Error($"tiers.{tier.Id}", new MessageArgument("tier", tier.Name))));
        return findings.ToEquatableList();
    }

    /// <summary>The problems of the list itself, their number and their ids, which levels of a Party network have too; with the place of each id.</summary>
    public static (List<Finding> Findings, Dictionary<TierId, int> Order) Listed(IEnumerable<TierId> ids)
    {
        var findings = new List<Finding>();
        var order = new Dictionary<TierId, int>();
        var count = 0;
        foreach (var id in ids)
        {
            if (!order.TryAdd(id, count++))
            {
                findings.Add(StructureFindings.DuplicateTier.Error($"tiers.{id}", new MessageArgument("tier", id.Value)));
            }
        }

        if (count > TierLadder.MaxTiers)
        {
            findings.Insert(0, StructureFindings.TooManyTiers.Error("tiers", new("count", count), new("most", TierLadder.MaxTiers)));
        }

        return (count > 0 ? findings : [StructureFindings.NoTier.Error("tiers")], order);
    }

    private static void CheckHeld(Tier tier, int index, Dictionary<TierId, int> order, List<Finding> findings)
    {
        foreach (var held in tier.Holds)
        {
            if (!order.TryGetValue(held, out var heldIndex))
            {
                findings.Add(StructureFindings.UnknownTier.Error($"tiers.{tier.Id}.holds.{held}", new MessageArgument("tier", held.Value)));
            }
            else if (heldIndex <= index)
            {
                findings.Add(StructureFindings.TierNotBelow.Error($"tiers.{tier.Id}.holds.{held}", new("held", held.Value), new("tier", tier.Name)));
            }
        }
    }
}
