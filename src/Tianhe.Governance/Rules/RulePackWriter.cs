using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>Writes the document of a description that was made in C#.</summary>
internal static class RulePackWriter
{
    /// <summary>The document, or null with every reason why the description cannot be written.</summary>
    public static byte[]? Write(RulePackDescription description, List<Finding> findings)
    {
        if (description is { Duties: { } listed, Orders.Duties: { } used } && listed != used)
        {
            findings.Add(RuleFindings.OtherDuties.Error("duties", new("found", used.Version), new("version", listed.Version)));
        }

        description = description with { Duties = description.Duties ?? description.Orders?.Duties, Tables = Tables(description), CodeLists = CodeLists(description) };
        foreach (var table in description.Tables)
        {
            CheckVersion(description, $"tables.{table.Id}", table.Version, findings);
            CheckTable(table, findings);
        }

        foreach (var scheme in description.Schemes)
        {
            CheckVersion(description, $"schemes.{scheme.Id}", scheme.Version, findings);
        }

        if (description.Orders is { } orders)
        {
            CheckVersion(description, "orders.workflow", orders.Workflow.Version, findings);
        }

        foreach (var workflow in description.Workflows.Select(rules => rules.Workflow))
        {
            CheckVersion(description, $"workflows.{workflow.Id}", workflow.Version, findings);
        }

        var limits = Limits(description, findings);
        return findings.Count > 0 ? null : RulePackShape.Write(new(
            description with { Facts = Facts(description), TimeLimits = limits },
            description.Orders is { } rules ? ContentOf(rules) : null,
            [.. description.Tables.Select(table => TableContent.Of(table, limits))],
            [.. description.Workflows.Select(WorkflowRulesContent.Of)]));
    }

    /// <summary>The listed tables, and behind them those that the rules of orders use and nobody listed.</summary>
    private static EquatableList<TableDescription> Tables(RulePackDescription description) =>
        [.. description.Tables.Concat((description.Orders is { } orders ? orders.Workflow.Description.Tables.Append(orders.Routing?.Table).OfType<DecisionTable>() : [])
            .Concat(description.Workflows.SelectMany(rules => rules.Workflow.Description.Tables)).Select(table => table.Description)).Distinct()];

    /// <summary>The listed lists of codes, and behind them the one that lists the categories of orders.</summary>
    private static EquatableList<CodeList> CodeLists(RulePackDescription description) =>
        description.Orders?.CategoryCodes is { } codes && !description.CodeLists.Contains(codes) ? [.. description.CodeLists, codes] : description.CodeLists;

    /// <summary>Whether every condition stands in a cell of its own, so that the table can be written; what is to be proved of it is proved when it is loaded.</summary>
    private static void CheckTable(TableDescription table, List<Finding> findings)
    {
        var problems = new List<Finding>();
        TableCompiler.Compile(table, problems);
        findings.AddRange(problems.Select(problem => problem.At($"tables.{table.Id}.{problem.Path}")));
    }

    /// <summary>The listed time limits, and behind them those that tables name and nobody listed.</summary>
    private static EquatableList<KeyValuePair<string, TimeLimit>> Limits(RulePackDescription description, List<Finding> findings)
    {
        var limits = description.TimeLimits.ToList();
        var known = new Dictionary<string, TimeLimit>(StringComparer.Ordinal);
        limits.ForEach(limit => known.TryAdd(limit.Key, limit.Value));
        foreach (var table in description.Tables)
        {
            foreach (var limit in table.Outputs.SelectMany(output => output.Limits))
            {
                if (known.TryAdd(limit.Key, limit.Value))
                {
                    limits.Add(limit);
                }
                else if (!known[limit.Key].Equals(limit.Value))
                {
                    findings.Add(TableFormFindings.OtherLimit.Error($"timeLimits.{limit.Key}", new("limit", limit.Key), new("table", table.Id.Value)));
                }
            }
        }

        return limits.ToEquatableList();
    }

    private static void CheckVersion(RulePackDescription description, string path, string version, List<Finding> findings)
    {
        if (version != description.Version)
        {
            findings.Add(RuleFindings.OtherVersion.Error(path, new("part", path), new("found", version), new("version", description.Version)));
        }
    }

    /// <summary>The declared facts, and behind them those that tables, workflows and schemes declare otherwise or alone.</summary>
    private static EquatableList<FactDeclaration> Facts(RulePackDescription description) =>
        description.Facts.Concat(description.Tables.SelectMany(table => table.Facts.Declarations))
            .Concat(description.Orders?.Workflow.Description.Facts.Declarations.Skip(OrderFacts.Catalogue.Declarations.Count) ?? [])
            .Concat(description.Workflows.SelectMany(rules => rules.Workflow.Description.Facts.Declarations.Skip(MatterFacts.Declarations.Count)))
            .Concat(description.Schemes.SelectMany(scheme => scheme.Facts.Declarations)).Distinct().ToEquatableList();

    private static OrderRulesContent ContentOf(OrderRules orders) => new()
    {
        Calendar = orders.Calendar,
        Categories = new(orders.Categories, orders.CategoryCodes),
        Urgencies = orders.Urgencies,
        ReturnReasons = orders.ReturnReasons,
        HandlerRoles = orders.HandlerRoles,
        ClockSkewTolerance = orders.ClockSkewTolerance,
        Facts = [.. orders.Workflow.Description.Facts.Declarations.Skip(OrderFacts.Catalogue.Declarations.Count).Select(fact => fact.Name)],
        Routing = orders.Routing is { } routing ? new(routing.Table.Id, routing.Duty, routing.HandlerRole) : null,
        Workflow = orders.Workflow.Description,
    };
}
