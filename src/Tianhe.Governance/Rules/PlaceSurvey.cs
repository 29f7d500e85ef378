using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Rules;

/// <summary>What a pack finds about a place that it fits.</summary>
internal static class PlaceSurvey
{
    public static EquatableList<Finding> Run(RulePackDescription rules, Jurisdiction place, LocalDate on) =>
    [
        .. place.Coverage(on),
        .. rules.Quotas.Where(quota => !place.Quotas.Contains(quota)).SelectMany(quota => place.Assess(quota, on).Findings),
        .. GridSizes.From(rules.GridSizes).Check(place.Tree),
        .. rules.PartyRules is { } party && place.Party is { } network ? network.Check(party, on) : [],
    ];
}
