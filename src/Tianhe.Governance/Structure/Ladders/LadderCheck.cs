namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of a list of tiers.</summary>
internal static class LadderCheck
{
    public static EquatableList<Finding> Check(EquatableList<Tier> tiers)
    {
        var findings = new List<Finding>();
        if (tiers.Count == 0)
        {
            findings.Add(StructureFindings.NoTier.Error("tiers"));
        }

        if (tiers.Count > TierLadder.MaxTiers)
        {
            findings.Add(StructureFindings.TooManyTiers.Error("tiers", new("count", tiers.Count), new("most", TierLadder.MaxTiers)));
        }

        var order = new Dictionary<TierId, int>();
        for (var i = 0; i < tiers.Count; i++)
        {
            if (!order.TryAdd(tiers[i].Id, i))
            {
                findings.Add(StructureFindings.DuplicateTier.Error($"tiers.{tiers[i].Id}", new MessageArgument("tier", tiers[i].Id.Value)));
            }
        }

        for (var i = 0; i < tiers.Count; i++)
        {
            CheckHeld(tiers[i], i, order, findings);
        }

        var held = tiers.SelectMany(tier => tier.Holds).ToHashSet();
        findings.AddRange(tiers.Skip(1).Where(tier => !held.Contains(tier.Id)).Select(tier =>
            StructureFindings.UnreachableTier.Error($"tiers.{tier.Id}", new MessageArgument("tier", tier.Name))));
        return findings.ToEquatableList();
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
