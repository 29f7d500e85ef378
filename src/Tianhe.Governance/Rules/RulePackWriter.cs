using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Rules;

/// <summary>Writes the document of a description that was made in C#.</summary>
internal static class RulePackWriter
{
    /// <summary>The document, or null with every reason why the description cannot be written.</summary>
    public static byte[]? Write(RulePackDescription description, List<Finding> findings)
    {
        foreach (var scheme in description.Schemes)
        {
            CheckVersion(description, $"schemes.{scheme.Id}", scheme.Version, findings);
        }

        if (description.Orders is { } orders)
        {
            CheckVersion(description, "orders.workflow", orders.Workflow.Version, findings);
        }

        return findings.Count > 0 ? null : RulePackShape.Write(new(description with { Facts = Facts(description) }, description.Orders is { } rules ? ContentOf(rules) : null));
    }

    private static void CheckVersion(RulePackDescription description, string path, string version, List<Finding> findings)
    {
        if (version != description.Version)
        {
            findings.Add(RuleFindings.OtherVersion.Error(path, new("part", path), new("found", version), new("version", description.Version)));
        }
    }

    /// <summary>The declared facts, and behind them those that schemes declare otherwise or alone.</summary>
    private static EquatableList<FactDeclaration> Facts(RulePackDescription description) =>
        description.Facts.Concat(description.Schemes.SelectMany(scheme => scheme.Facts.Declarations)).Distinct().ToEquatableList();

    private static OrderRulesContent ContentOf(OrderRules orders) => new()
    {
        Calendar = orders.Calendar,
        Categories = orders.Categories,
        Urgencies = orders.Urgencies,
        ReturnReasons = orders.ReturnReasons,
        HandlerRoles = orders.HandlerRoles,
        ClockSkewTolerance = orders.ClockSkewTolerance,
        Workflow = orders.Workflow.Description,
    };
}
