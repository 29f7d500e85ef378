namespace Tianhe.Governance.Structure;

/// <summary>What a quota requires of one area, and what is missing there.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record AreaAssessment
{
    internal AreaAssessment(StaffingQuota quota, QuotaArea area)
    {
        Area = area;
        Required = area.Households is { } households ? quota.RequiredFor(households) : null;
        Missing = Required is { } required ? Math.Max(0, required - area.Present) : null;
    }

    /// <summary>The area, with its households and the people present.</summary>
    public QuotaArea Area { get; }

    /// <summary>The number of people required, or null where the households are not known.</summary>
    public int? Required { get; }

    /// <summary>The number of people missing, 0 where there are enough, or null where the households are not known.</summary>
    public int? Missing { get; }
}
