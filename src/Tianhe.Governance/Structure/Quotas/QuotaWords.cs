namespace Tianhe.Governance.Structure;

/// <summary>What a quota counts, in words.</summary>
internal static class QuotaWords
{
    public static BilingualText Measure(StaffingQuota quota) => quota.Measure switch
    {
        QuotaMeasure.Households => new("户", "households"),
        QuotaMeasure.Population => new("人", "residents"),
        _ => throw new InvalidOperationException($"Unknown measure {quota.Measure}."),
    };

    /// <summary>The finding that what is counted is not known.</summary>
    public static MessageTemplate Unknown(StaffingQuota quota) =>
        quota.Measure == QuotaMeasure.Population ? QuotaFindings.PopulationUnknown : StructureFindings.HouseholdsUnknown;
}
