namespace Tianhe.Governance.Structure;

/// <summary>What a quota requires of one area, and what is missing there.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record AreaAssessment
{
    internal AreaAssessment(StaffingQuota quota, QuotaArea area)
    {
        Area = area;
        Required = area.CountOf(quota.Measure) is { } number ? quota.RequiredFor(number) : null;
        Missing = Required is { } required ? Math.Max(0, required - area.Present) : null;
    }

    /// <summary>The area, with what is counted there and the people present.</summary>
    public QuotaArea Area { get; }

    /// <summary>The number of people required, or null where what is counted is not known.</summary>
    public int? Required { get; }

    /// <summary>The number of people missing, 0 where there are enough, or null where what is counted is not known.</summary>
    public int? Missing { get; }
}
