using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Rules;

/// <summary>Whether what a pack says of places fits a place: it has the roles, tiers and Party levels that the pack names, and what its quotas require can be added up.</summary>
internal sealed class PlaceCheck(Jurisdiction place, List<Finding> findings)
{
    public static void Run(RulePackDescription rules, Jurisdiction place, List<Finding> findings)
    {
        var check = new PlaceCheck(place, findings);
        foreach (var quota in rules.Quotas)
        {
            check.CheckRole(quota.Role, $"quotas.{quota.Role}.role");
            check.CheckTier(quota.Scope, $"quotas.{quota.Role}.scope");
            check.CheckTotal(quota);
        }

        foreach (var size in rules.GridSizes)
        {
            check.CheckTier(size.Tier, $"gridSizes.{GridSizesCheck.KeyOf(size)}.tier");
        }

        foreach (var level in rules.PartyRules?.Terms.Select(term => term.Level).OfType<TierId>().Distinct() ?? [])
        {
            check.CheckLevel(level, $"partyRules.terms.{level}.level");
        }
    }

    private void CheckRole(RoleId role, string path)
    {
        if (!place.HasRole(role))
        {
            findings.Add(RuleFindings.UnknownRole.Error(path, new("role", role.Value), new("known", KnownNames.Of(place.Roles.Select(one => one.Id.Value)))));
        }
    }

    private void CheckTier(TierId tier, string path)
    {
        if (!place.Tree.Ladder.Contains(tier))
        {
            findings.Add(RuleFindings.UnknownTier.Error(path, new("tier", tier.Value), new("known", KnownNames.Of(place.Tree.Ladder.Tiers.Select(one => one.Id.Value)))));
        }
    }

    private void CheckTotal(StaffingQuota quota)
    {
        if (place.Tree.Ladder.Contains(quota.Scope) && !QuotaTotals.MustFit(quota, place.Tree.Count))
        {
            findings.AddRange(QuotaTotals.Problems(quota, place.Tree));
        }
    }

    /// <summary>Where no Party network is kept, the rules of one say nothing.</summary>
    private void CheckLevel(TierId level, string path)
    {
        if (place.Party is { } party && !party.Ladder.Tiers.Contains(level))
        {
            findings.Add(RuleFindings.UnknownLevel.Error(path, new("level", level.Value), new("known", KnownNames.Of(party.Ladder.Levels.Select(one => one.Id.Value)))));
        }
    }
}
