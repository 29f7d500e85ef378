using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Rules;

/// <summary>Whether the quotas of a pack fit a place: it has their roles and tiers.</summary>
internal static class PlaceCheck
{
    public static void Run(EquatableList<StaffingQuota> quotas, Jurisdiction place, List<Finding> findings)
    {
        foreach (var quota in quotas)
        {
            var path = $"quotas.{quota.Role}";
            if (!place.HasRole(quota.Role))
            {
                findings.Add(RuleFindings.UnknownRole.Error($"{path}.role", new("role", quota.Role.Value), new("known", KnownNames.Of(place.Roles.Select(role => role.Id.Value)))));
            }

            if (!place.Tree.Ladder.Contains(quota.Scope))
            {
                findings.Add(RuleFindings.UnknownTier.Error($"{path}.scope", new("tier", quota.Scope.Value), new("known", KnownNames.Of(place.Tree.Ladder.Tiers.Select(tier => tier.Id.Value)))));
            }
        }
    }
}
