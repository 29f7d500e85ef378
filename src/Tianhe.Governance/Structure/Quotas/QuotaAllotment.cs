namespace Tianhe.Governance.Structure;

/// <summary>How areas are shared out among the people whom a quota requires.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record QuotaAllotment
{
    internal QuotaAllotment(StaffingQuota quota, EquatableList<AreaAllotment> areas)
    {
        Quota = quota;
        Areas = areas;
        Findings = [.. areas.Select(area => Problem(quota, area)).OfType<Finding>()];
        Explanation = new([.. areas.Select(area => Line(quota, area))]);
    }

    /// <summary>The quota.</summary>
    public StaffingQuota Quota { get; }

    /// <summary>The areas, in the order in which they were given.</summary>
    public EquatableList<AreaAllotment> Areas { get; }

    /// <summary>
    /// A warning for each area of which what is counted is not known, where one person has more than the quota gives one, or where
    /// there is nobody for what is there. In the order of the areas.
    /// </summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>The shares in words, a line for each area.</summary>
    public Explanation Explanation { get; }

    private static Finding? Problem(StaffingQuota quota, AreaAllotment allotted)
    {
        var path = $"quotas.{quota.Role}.{allotted.Area.Id}";
        EquatableList<MessageArgument> named = [new("quota", quota.Name), new("area", allotted.Area.Name)];
        return allotted switch
        {
            { Counted: null } => QuotaWords.Unknown(quota).Warning(path, named),
            { People: 0, Counted: > 0 } => QuotaFindings.NobodyToShare.Warning(path, [.. named, .. Figures(quota, allotted)]),
            _ when allotted.Largest > quota.MostPerPerson => QuotaFindings.ShareTooLarge.Warning(
                path, [.. named, .. Figures(quota, allotted), new("share", allotted.Largest), new("most", quota.MostPerPerson)]),
            _ => null,
        };
    }

    private static ExplanationLine Line(StaffingQuota quota, AreaAllotment allotted)
    {
        var area = new MessageArgument("area", allotted.Area.Name);
        return allotted switch
        {
            { Counted: null } => new(AllotmentLines.Unknown, [area]),
            { People: 0 } => new(AllotmentLines.Nobody, [area, .. Figures(quota, allotted)]),
            { Larger: 0 } => new(AllotmentLines.Even, [area, .. Figures(quota, allotted), new("share", allotted.Smallest)]),
            _ => new(AllotmentLines.Uneven,
            [
                area,
                .. Figures(quota, allotted),
                new("larger", allotted.Larger),
                new("most", allotted.Largest),
                new("smaller", allotted.People!.Value - allotted.Larger),
                new("least", allotted.Smallest),
            ]),
        };
    }

    private static EquatableList<MessageArgument> Figures(StaffingQuota quota, AreaAllotment allotted) =>
        [new("counted", allotted.Counted!.Value), new("measure", QuotaWords.Measure(quota)), new("people", allotted.People!.Value)];
}
