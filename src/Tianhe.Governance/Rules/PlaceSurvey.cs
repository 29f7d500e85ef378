using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Rules;

/// <summary>What a pack finds about a place that it fits.</summary>
internal static class PlaceSurvey
{
    public static EquatableList<Finding> Run(RulePackDescription rules, Jurisdiction place, LocalDate on) =>
    [
        .. place.Coverage(on),
        .. rules.Quotas.Where(quota => !place.Quotas.Any(stated => IsSame(stated, quota))).SelectMany(quota => place.Assess(quota, on).Findings),
        .. GridSizes.From(rules.GridSizes).Check(place.Tree),
        .. rules.PartyRules is { } party && place.Party is { } network ? network.Check(party, on) : [],
    ];

    /// <summary>Whether two quotas require the same, whatever they are called and rest on.</summary>
    private static bool IsSame(StaffingQuota stated, StaffingQuota quota) => stated == quota with { Name = stated.Name, Citation = stated.Citation };
}
