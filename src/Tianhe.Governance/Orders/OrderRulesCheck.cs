namespace Tianhe.Governance.Orders;

/// <summary>Whether rules fit a place, with every problem at once.</summary>
internal static class OrderRulesCheck
{
    public static void ThrowIfUnfit(OrderRules rules, Jurisdiction jurisdiction)
    {
        var findings = new List<Finding>();
        var workflow = rules.Workflow.Description;
        if (!workflow.Facts.Equals(OrderFacts.Catalogue))
        {
            findings.Add(Error(OrderFindings.OtherFacts, "workflow.facts", new MessageArgument("workflow", workflow.Id.Value)));
        }

        Unique(rules.Categories.Select(category => category.Id.Value), "categories", findings);
        Unique(rules.ReturnReasons.Select(reason => reason.Id.Value), "return-reasons", findings);
        Unique(rules.HandlerRoles.Select(role => role.Value), "handler-roles", findings);
        var known = jurisdiction.Roles.Select(role => BilingualText.Same(role.Id.Value)).ToEquatableList();
        var named = rules.HandlerRoles.Select(role => (Role: role, Path: "handler-roles"))
            .Concat(workflow.Transitions.SelectMany(step => step.By.Where(by => by.Role is not null).Select(by => (Role: by.Role!.Value, step.Path))));
        foreach (var (role, path) in named.Where(name => !jurisdiction.Roles.Any(role => role.Id == name.Role)))
        {
            findings.Add(Error(OrderFindings.UnknownRole, path, new("role", role.Value), new("known", known)));
        }

        if (findings.Count > 0)
        {
            throw new InvalidDefinitionException($"The binding of the rules '{workflow.Id}' to the jurisdiction", findings.ToEquatableList());
        }
    }

    private static void Unique(IEnumerable<string> ids, string path, List<Finding> findings)
    {
        foreach (var id in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            findings.Add(Error(OrderFindings.DuplicateCode, $"{path}.{id}", new MessageArgument("id", id)));
        }
    }

    private static Finding Error(MessageTemplate template, string path, params ReadOnlySpan<MessageArgument> arguments) =>
        new(template, FindingSeverity.Error, path, EquatableList.Create(arguments));
}
