namespace Tianhe.Governance.Structure;

/// <summary>What a quota requires, what is present and what is missing, for each area and in total.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record QuotaAssessment
{
    internal QuotaAssessment(StaffingQuota quota, EquatableList<AreaAssessment> areas)
    {
        Quota = quota;
        Areas = areas;
        Households = Sum(area => area.Area.Households);
        Population = Sum(area => area.Area.Population);
        Required = Sum(area => area.Required);
        Missing = Sum(area => area.Missing);
        Present = areas.Sum(area => area.Area.Present);
        Findings = [.. areas.Where(area => area.Missing is not { } missing || missing > quota.Tolerance).Select(area => Finding(quota, area))];
    }

    /// <summary>The quota.</summary>
    public StaffingQuota Quota { get; }

    /// <summary>The areas, in the order of the tree or as given.</summary>
    public EquatableList<AreaAssessment> Areas { get; }

    /// <summary>The households of all areas, or null where those of an area are not known: a part of the whole is no total.</summary>
    public int? Households { get; }

    /// <summary>The residents of all areas, or null where those of an area are not known.</summary>
    public int? Population { get; }

    /// <summary>The number of people required in all areas, or null where what is counted is not known of an area.</summary>
    public int? Required { get; }

    /// <summary>The number of people present, added over the areas: who serves in two areas counts in each.</summary>
    public int Present { get; }

    /// <summary>The number of people missing, added over the areas: too many in one area fill no gap in another. Null where what is counted is not known of an area.</summary>
    public int? Missing { get; }

    /// <summary>
    /// A warning for each area that lacks more people than the quota tolerates or of which what is counted is not known, in the
    /// order of the areas.
    /// </summary>
    public EquatableList<Finding> Findings { get; }

    private int? Sum(Func<AreaAssessment, int?> figure)
    {
        var sum = 0;
        foreach (var area in Areas)
        {
            if (figure(area) is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }

    private static Finding Finding(StaffingQuota quota, AreaAssessment area)
    {
        var path = $"quotas.{quota.Role}.{area.Area.Id}";
        return area is { Required: { } required, Missing: { } missing }
            ? StructureFindings.QuotaShort.Warning(
                path,
                new("quota", quota.Name),
                new("basis", quota.Basis),
                new("minimum", quota.Minimum),
                new("area", area.Area.Name),
                new("counted", area.Area.CountOf(quota.Measure)!.Value),
                new("measure", QuotaWords.Measure(quota)),
                new("required", required),
                new("present", area.Area.Present),
                new("missing", missing))
            : QuotaWords.Unknown(quota).Warning(path, new("quota", quota.Name), new("area", area.Area.Name));
    }
}
