namespace Tianhe.Governance.Structure;

/// <summary>How what is counted in an area is shared out among the people whom a quota requires there, as counts.</summary>
/// <remarks>A share that is larger than another is larger by one. Immutable; equal when every member is equal.</remarks>
public sealed record AreaAllotment
{
    internal AreaAllotment(StaffingQuota quota, QuotaArea area)
    {
        Area = area;
        Counted = area.CountOf(quota.Measure);
        People = Counted is { } counted ? quota.RequiredFor(counted) : null;
        if (People > 0)
        {
            (Smallest, Larger) = Math.DivRem(Counted!.Value, People.Value);
        }
    }

    /// <summary>The area.</summary>
    public QuotaArea Area { get; }

    /// <summary>The households or residents of the area, as the quota counts, or null where they are not known.</summary>
    public int? Counted { get; }

    /// <summary>The number of people and so of shares, or null where what is counted is not known.</summary>
    public int? People { get; }

    /// <summary>The smallest share; 0 where there is none.</summary>
    public int Smallest { get; }

    /// <summary>How many shares are larger than the smallest, each by one.</summary>
    public int Larger { get; }

    /// <summary>The largest share; 0 where there is none.</summary>
    public int Largest => Larger > 0 ? Smallest + 1 : Smallest;

    /// <summary>The shares one by one.</summary>
    /// <returns>The larger ones first; empty where nobody is required or what is counted is not known.</returns>
    /// <remarks>Counts only: which households are neighbours is not known here. O(number of people).</remarks>
    public EquatableList<int> Shares() => People > 0 ? Allotment.Balanced(Counted!.Value, People.Value) : [];
}
