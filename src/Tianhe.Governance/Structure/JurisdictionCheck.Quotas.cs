using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Structure;

/// <content>Whether what quotas require can be added up, on whatever day.</content>
internal sealed partial class JurisdictionCheck
{
    private void CheckQuota(StaffingQuota quota)
    {
        RequireRole(quota.Role, $"quotas.{quota.Role}.role");
        RequireTier(quota.Scope, $"quotas.{quota.Role}.scope");
        if (definition.Tree.Ladder.Contains(quota.Scope) && !QuotaTotals.MustFit(quota, definition.Tree.Count))
        {
            _findings.AddRange(Trees().SelectMany(dated => TooMany(quota, dated.Tree, dated.From)).Take(1));
        }
    }

    private static IEnumerable<Finding> TooMany(StaffingQuota quota, GovernanceTree tree, LocalDate? from) =>
        QuotaTotals.Problems(quota, tree).Select(finding => from is { } day ? finding with { Witness = LocalDatePattern.Iso.Format(day) } : finding);

    /// <summary>The tree, or that of each day from which on it is another.</summary>
    private IEnumerable<(GovernanceTree Tree, LocalDate? From)> Trees() => history is null
        ? [(definition.Tree, null)]
        : history.Changes.Select(change => change.On).Append(history.Since).Distinct().Order().Select(day => (history.AsOf(day), (LocalDate?)day));
}
