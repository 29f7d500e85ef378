using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>Whether the tables that rules of orders use read what an order has, wherever the rules apply.</summary>
internal sealed class OrderTableCheck(OrderRules rules, List<Finding> findings)
{
    /// <summary>Adds every problem; paths begin behind that of the rules.</summary>
    public static void Run(OrderRules rules, List<Finding> findings)
    {
        var check = new OrderTableCheck(rules, findings);
        var tables = rules.Workflow.Description.Tables;
        foreach (var clock in rules.Workflow.Description.Clocks)
        {
            if (clock.Limit is TableLimit limit && tables.FirstOrDefault(table => table.Id == limit.Table) is { } table)
            {
                check.Check(table, $"workflow.{clock.Path}.limit");
            }
        }
    }

    /// <summary>Adds every problem of what a table reads, at the path that names the table.</summary>
    public static void Check(OrderRules rules, DecisionTable table, string path, List<Finding> findings) => new OrderTableCheck(rules, findings).Check(table, path);

    private void Check(DecisionTable table, string path)
    {
        foreach (var input in table.Description.Inputs.TakeWhile(_ => !findings.IsFull()))
        {
            if (table.Description.Facts.TryFind(input, out var fact) && Problem(table, fact, path) is { } problem)
            {
                findings.Add(problem);
            }
        }
    }

    private Finding? Problem(DecisionTable table, FactDeclaration fact, string path)
    {
        MessageArgument[] which = [new("table", table.Id.Value), new("fact", fact.Name.Value)];
        if (!OrderMatter.Facts.Contains(fact.Name.Value) || fact.From is not null)
        {
            return OrderFindings.FactNotOfOrders.Error(path, [.. which, new("known", KnownNames.Of(OrderMatter.Facts))]);
        }

        var isText = fact.Name.Value is OrderFacts.Category or OrderFacts.Urgency or OrderFacts.Tier or OrderFacts.Place;
        if (isText != (fact.Type == FactType.Text) || !(isText || Counts(fact)))
        {
            return OrderFindings.FactOfOtherType.Error(path, [.. which, new("expected", isText ? TextAccepts : CountAccepts)]);
        }

        if (fact.Name.Value == OrderFacts.Urgency && rules.Urgencies.Count == 0)
        {
            return OrderFindings.NoUrgencies.Error(path, [.. which]);
        }

        var unlisted = Unlisted(fact);
        return unlisted.Count == 0 ? null : OrderFindings.ValueNotInFact.Error(path, [.. which, new("values", unlisted)]);
    }

    private static BilingualText TextAccepts { get; } = new("文本或者代码", "a text or a code");

    private static BilingualText CountAccepts { get; } = new("从0起不设上限的整数或件数", "a number or a count from 0 without an upper bound");

    /// <summary>Whether a fact can hold every number of times.</summary>
    private static bool Counts(FactDeclaration fact) => fact.Type is FactType.Number or FactType.Count && fact.Minimum is null or <= 0 && fact.Maximum is null;

    /// <summary>What orders may have and the fact does not list; of tiers and places that is for the place to say.</summary>
    private EquatableList<BilingualText> Unlisted(FactDeclaration fact)
    {
        var values = fact.Name.Value switch
        {
            OrderFacts.Category when rules.CategoryCodes is { } codes => ReferenceEquals(codes, fact.Codes) ? [] : codes.Codes,
            OrderFacts.Category => rules.Categories.Select(category => category.Id.Value),
            OrderFacts.Urgency => rules.Urgencies.Select(urgency => urgency.Id.Value),
            _ => [],
        };
        var listed = fact.Texts.ToHashSet(StringComparer.Ordinal);
        var unlisted = values.Where(value => !listed.Contains(value)).ToList();
        return unlisted.Count == 0 ? [] : KnownNames.Of(unlisted);
    }
}
