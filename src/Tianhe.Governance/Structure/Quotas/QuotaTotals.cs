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
}
