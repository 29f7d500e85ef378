using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>What people call the places.</content>
internal sealed partial class JurisdictionCheck
{
    private void CheckAliases()
    {
        var aliases = new List<(PlaceAlias Alias, string Text)>(definition.Aliases.Count);
        Each(definition.Aliases, alias =>
        {
            var text = PlaceText.Normalise(alias.Text);
            aliases.Add((alias, text));
            CheckAlias(alias, text);
        });
        foreach (var same in aliases.GroupBy(row => (row.Text, row.Alias.Node), row => row.Alias).Where(same => same.Skip(1).Any()))
        {
            CheckDays([.. same.OrderBy(alias => alias.From ?? LocalDate.MinIsoValue)]);
        }
    }

    private void CheckAlias(PlaceAlias alias, string text)
    {
        RequireNode(alias.Node, Mention.PathOf(alias));
        if (text.Length == 0)
        {
            _findings.Add(PlaceFindings.AliasWithoutText.Error(Mention.PathOf(alias), new MessageArgument("alias", alias.Text)));
        }

        if (alias is { From: { } from, To: { } to } && to < from)
        {
            _findings.Add(PlaceFindings.AliasDaysReversed.Error(Mention.PathOf(alias), new("alias", alias.Text), new("from", from), new("to", to)));
        }
    }

    /// <summary>By their first days, so that each need be compared only with the one among the earlier that lasts longest.</summary>
    private void CheckDays(PlaceAlias[] same)
    {
        var longest = same[0];
        foreach (var alias in same.Skip(1).TakeWhile(_ => !_findings.IsFull()))
        {
            if (longest.To is not { } to || (alias.From ?? LocalDate.MinIsoValue) <= to)
            {
                _findings.Add(PlaceFindings.DuplicateAlias.Error(
                    Mention.PathOf(alias), new("alias", alias.Text), new("other", longest.Text), new("node", alias.Node.Value)));
            }

            longest = LastDay(alias) > LastDay(longest) ? alias : longest;
        }
    }

    private static LocalDate LastDay(PlaceAlias alias) => alias.To ?? LocalDate.MaxIsoValue;
}
