namespace Tianhe.Governance.Structure;

/// <summary>The figures that an assessment adds up, each of which must fit a number.</summary>
internal static class QuotaTotals
{
    private static readonly BilingualText Needed = new("应配人数", "people required");

    public static IEnumerable<Finding> Problems(StaffingQuota quota, IReadOnlyCollection<QuotaArea> areas) =>
    [
        .. TotalCheck.Fits(TotalCheck.Households, "areas", areas.Sum(area => (long)(area.Households ?? 0))),
        .. TotalCheck.Fits(TotalCheck.Residents, "areas", areas.Sum(area => (long)(area.Population ?? 0))),
        .. TotalCheck.Fits(TotalCheck.People, "areas", areas.Sum(area => (long)area.Present)),
        .. TotalCheck.Fits(Needed, "areas", areas.Sum(area => area.CountOf(quota.Measure) is { } counted ? quota.Required(counted) : 0)),
    ];

    /// <summary>The people whom the nodes of the scope need together, where they are more than a number holds; the ladder of the tree has the scope.</summary>
    public static IEnumerable<Finding> Problems(StaffingQuota quota, GovernanceTree tree)
    {
        var counted = HouseholdSums.Of(tree, quota.Measure == QuotaMeasure.Population ? tree.PopulationAt : tree.HouseholdsAt);
        var total = tree.NodesOf(quota.Scope).Sum(node => counted[tree.IndexOf(node.Id)] is >= 0 and var number ? quota.Required(number) : 0);
        return total <= int.MaxValue
            ? []
            : [QuotaFindings.RequiresTooMany.Error(
                $"quotas.{quota.Role}",
                new("quota", quota.Name),
                new("tier", tree.Ladder[quota.Scope].Name),
                new("total", (decimal)total),
                new("most", int.MaxValue))];
    }

    /// <summary>Whether no tree of so many nodes can need too many, since what is counted in it fits a number: so it is of all quotas that anybody has, and nothing need be added up.</summary>
    public static bool MustFit(StaffingQuota quota, int nodes) => ((long)int.MaxValue * quota.Count / quota.Per) + ((long)nodes * (1 + quota.Minimum)) < int.MaxValue;
}
