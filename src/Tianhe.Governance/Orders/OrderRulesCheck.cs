using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>Whether rules fit a place, with every problem at once.</summary>
internal static class OrderRulesCheck
{
    public static void ThrowIfUnfit(OrderRules rules, Jurisdiction jurisdiction)
    {
        var findings = new List<Finding>();
        Run(rules, findings);
        CheckDuties(rules, findings);
        WorkflowRulesCheck.CheckRoles(
            rules.HandlerRoles.Select(role => (role, "handlerRoles")).Concat(WorkflowRulesCheck.RolesOf(rules.Workflow.Description, "workflow.")), jurisdiction.Roles.Select(role => role.Id), findings);
        CheckOrganisations(rules, jurisdiction, findings);
        if (findings.Count > 0)
        {
            throw new InvalidDefinitionException($"The binding of the rules '{rules.Workflow.Id}' to the jurisdiction", findings.ToEquatableList());
        }
    }

    /// <summary>Whether rules are rules of orders, wherever they apply.</summary>
    private static void Run(OrderRules rules, List<Finding> findings)
    {
        var workflow = rules.Workflow.Description;
        if (!workflow.Facts.Declarations.Take(OrderFacts.Catalogue.Declarations.Count).SequenceEqual(OrderFacts.Catalogue.Declarations))
        {
            findings.Add(OrderFindings.OtherFacts.Error("workflow.facts", new MessageArgument("workflow", workflow.Id.Value)));
        }

        CheckSteps(workflow, findings);
        WorkflowRulesCheck.CheckCalendar(rules.Calendar, findings);
        WorkflowRulesCheck.CheckHours(workflow, rules.Calendar, "workflow.", findings);
        CheckTables(rules, findings);
        if (rules.CategoryCodes is not { } codes)
        {
            CheckList(rules.Categories.Select(category => category.Id.Value), "categories", findings);
        }
        else if (rules.Categories.Count > 0)
        {
            findings.Add(OrderFindings.CategoriesTwice.Error("categories", new MessageArgument("list", codes.Id.Value)));
        }

        CheckOnce(rules.Urgencies.Select(urgency => urgency.Id.Value), "urgencies", findings);
        CheckList(rules.ReturnReasons.Select(reason => reason.Id.Value), "returnReasons", findings);
        CheckList(rules.HandlerRoles.Select(role => role.Value), "handlerRoles", findings);
    }

    /// <summary>Whether the tables and the list of duties fit orders, wherever they apply. The path of the list is that of the rules.</summary>
    public static void CheckTables(OrderRules rules, List<Finding> findings)
    {
        OrderTableCheck.Run(rules, findings);
        OrderRoutingCheck.Run(rules, findings);
    }

    /// <summary>Whether an order begins by its submission and by nothing else, and whether typed commands are left to say what they do.</summary>
    public static void CheckSteps(WorkflowDescription workflow, List<Finding> findings)
    {
        WorkflowRulesCheck.CheckStated(workflow, OrderFacts.Catalogue.Declarations, "workflow.", findings);
        findings.AddRange(workflow.Actions.Where(action => action.Facts.Count > 0 && OrderActions.All.Contains(action.Id.Value)).TakeWhile(_ => !findings.IsFull())
            .Select(action => OrderFindings.FactsOfTypedAction.Error($"workflow.actions.{action.Id}", new MessageArgument("action", action.Id.Value))));
        foreach (var step in workflow.Transitions.Where(step => OrderActions.All.Contains(step.Action.Value)).TakeWhile(_ => !findings.IsFull()))
        {
            if (step.OnLapseOf is not null)
            {
                findings.Add(OrderFindings.LapseOfTypedAction.Error($"workflow.{step.Path}", new MessageArgument("action", step.Action.Value)));
            }

            if (step.Handler != HandlerChange.None)
            {
                findings.Add(OrderFindings.HandlerOfTypedAction.Error($"workflow.{step.Path}", new MessageArgument("action", step.Action.Value)));
            }
        }

        CheckOutcome(OrderFacts.CheckPassed, OrderActions.Check, workflow, findings);
        CheckOutcome(OrderFacts.RatingSatisfied, OrderActions.Rate, workflow, findings);

        findings.AddRange(workflow.Transitions.Where(step => (step.From is null) != (step.Action == OrderActions.Submit)).TakeWhile(_ => !findings.IsFull()).Select(step =>
            OrderFindings.OnlySubmissionBegins.Error($"workflow.{step.Path}", new MessageArgument("action", OrderActions.Submit))));
    }

    /// <summary>Whether what one action alone tells is read by steps of that action alone.</summary>
    private static void CheckOutcome(string fact, string action, WorkflowDescription workflow, List<Finding> findings) =>
        findings.AddRange(workflow.Transitions.Where(step => step.Action != action && step.Guards.Any(guard => guard.FactsRead.Contains(fact))).TakeWhile(_ => !findings.IsFull())
            .Select(step => OrderFindings.FactOfOtherAction.Error($"workflow.{step.Path}", [new("fact", fact), new("action", action)])));

    private static void CheckList(IEnumerable<string> ids, string path, List<Finding> findings)
    {
        if (!ids.Any())
        {
            findings.Add(OrderFindings.NothingListed.Error(path, new MessageArgument("list", path)));
        }

        CheckOnce(ids, path, findings);
    }

    private static void CheckOnce(IEnumerable<string> ids, string path, List<Finding> findings) =>
        findings.AddRange(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group =>
            OrderFindings.DuplicateCode.Error($"{path}.{group.Key}", new MessageArgument("id", group.Key))));

    private static void CheckDuties(OrderRules rules, List<Finding> findings)
    {
        if (rules.Duties is { } duties)
        {
            var problems = new List<Finding>();
            DutyListCheck.Run(duties, problems);
            findings.AddRange(problems.Select(problem => problem.At($"duties.{problem.Path}")));
        }
    }

    private static void CheckOrganisations(OrderRules rules, Jurisdiction jurisdiction, List<Finding> findings)
    {
        var known = jurisdiction.Organisations.Select(organisation => organisation.Id).ToHashSet();
        findings.AddRange((rules.Duties?.Items ?? []).Where(duty => duty.LeadOrganisation is { } lead && !known.Contains(lead)).TakeWhile(_ => !findings.IsFull()).Select(duty =>
            OrderFindings.UnknownOrganisation.Error($"duties.items.{duty.Id}", new MessageArgument("organisation", duty.LeadOrganisation!.Value.Value))));
    }
}
