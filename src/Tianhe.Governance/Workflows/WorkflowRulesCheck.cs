using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether a workflow can run by the calendar and the facts that it is given, and among the roles of a place.</summary>
internal static class WorkflowRulesCheck
{
    /// <summary>Whether rules of matters can run, wherever they apply; paths begin behind that of the rules.</summary>
    public static void Run(WorkflowRules rules, List<Finding> findings)
    {
        var workflow = rules.Workflow.Description;
        if (!workflow.Facts.Declarations.Take(MatterFacts.Declarations.Count).SequenceEqual(MatterFacts.Declarations))
        {
            findings.Add(WorkflowFindings.OtherFacts.Error("facts", [new("workflow", workflow.Id.Value), new("first", KnownNames.Of(MatterFacts.Declarations.Select(fact => fact.Name.Value)))]));
            return;
        }

        CheckCalendar(rules.Calendar, findings);
        CheckHours(workflow, rules.Calendar, "", findings);
        CheckStated(workflow, MatterFacts.Declarations, "", findings);
        CheckTables(workflow, findings);
    }

    /// <summary>Whether the calendar counts every deadline: a notice that is not out yet never blocks a matter.</summary>
    public static void CheckCalendar(WorkingCalendar calendar, List<Finding> findings)
    {
        if (calendar.UnknownYears == UnknownYears.Refuse)
        {
            findings.Add(WorkflowFindings.RefusingCalendar.Error("calendar", [new("revision", calendar.Revision), new("last", calendar.LastYear)]));
        }
    }

    /// <summary>Whether the calendar has working hours where a limit, a warning or an escalation needs them.</summary>
    public static void CheckHours(WorkflowDescription workflow, WorkingCalendar calendar, string under, List<Finding> findings)
    {
        if (calendar.Hours is not null)
        {
            return;
        }

        foreach (var clock in workflow.Clocks.TakeWhile(_ => !findings.IsFull()))
        {
            var needs = LimitsOf(clock, workflow).Where(limit => limit.NeedsHours).Select(limit => limit.Name)
                .Concat(clock.Warnings.Concat(clock.Escalations.Select(one => one.After).OfType<LimitAmount>()).Where(amount => amount.Unit == LimitUnit.WorkingHours).Select(amount => LimitWording.Name(amount.Amount, amount.Unit)));
            if (needs.FirstOrDefault() is { } name)
            {
                findings.Report(WorkflowFindings.NoWorkingHours.Error($"{under}clocks.{clock.Id}.limit", [new("clock", clock.Id.Value), new("limit", name), new("revision", calendar.Revision)]));
            }
        }
    }

    /// <summary>Whether no act states what the library supplies, no fact is produced from it, since that is known of each act alone, and every fact of a guard may come to be known.</summary>
    public static void CheckStated(WorkflowDescription workflow, EquatableList<FactDeclaration> supplied, string under, List<Finding> findings)
    {
        var names = supplied.Select(fact => fact.Name).ToHashSet();
        findings.AddRange(workflow.Actions.SelectMany(action => action.Facts.Where(names.Contains).Select(fact =>
            WorkflowFindings.FactOfLibrary.Error($"{under}actions.{action.Id}", new MessageArgument("fact", fact.Value)))).TakeWhile(_ => !findings.IsFull()));
        findings.AddRange(workflow.Facts.Productions.SelectMany(production => production.Inputs.Distinct().Where(input => input < supplied.Count).Select(input =>
            WorkflowFindings.ProducedFromLibrary.Error($"facts.{production.Fact.Name}", [new("fact", production.Fact.Name.Value), new("input", supplied[input].Name.Value)]))).TakeWhile(_ => !findings.IsFull()));

        var unstated = Unstated(workflow, supplied);
        findings.AddRange(workflow.Transitions.SelectMany(step => step.Guards.SelectMany(guard => guard.FactsRead).Concat(step.Extends.Select(extension => extension.Fact).OfType<FactName>()).Where(unstated.Contains).Distinct().Select(fact =>
            WorkflowFindings.NeverStated.Error($"{under}{step.Path}", new MessageArgument("fact", fact.Value)))).TakeWhile(_ => !findings.IsFull()));
    }

    /// <summary>Each role that a place does not have, once, at the first place that names it and with every such place as a witness.</summary>
    public static void CheckRoles(IEnumerable<(RoleId Role, string Path)> named, IEnumerable<RoleId> roles, List<Finding> findings)
    {
        var known = roles.ToHashSet();
        findings.AddRange(named.Where(name => !known.Contains(name.Role)).GroupBy(name => name.Role).Select(group =>
            WorkflowFindings.UnknownRole.Error(group.First().Path, new("role", group.Key.Value), new("known", known.Select(role => BilingualText.Same(role.Value)).ToEquatableList())) with
            {
                Witness = string.Join(", ", group.Select(name => name.Path).Distinct(StringComparer.Ordinal)),
            }));
    }

    /// <summary>The roles that a workflow names, with where.</summary>
    public static IEnumerable<(RoleId Role, string Path)> RolesOf(WorkflowDescription workflow, string under) =>
        workflow.Transitions.SelectMany(step => step.By.Where(by => by.Role is not null).Select(by => (by.Role!.Value, $"{under}{step.Path}")))
            .Concat(workflow.Clocks.SelectMany(clock => clock.Escalations.Select(escalation => (escalation.To, $"{under}{clock.Path}"))));

    /// <summary>The limits that a clock may have: the fixed one, or those that rows of its table choose.</summary>
    public static IEnumerable<TimeLimit> LimitsOf(WorkflowClock clock, WorkflowDescription workflow) => clock.Limit switch
    {
        FixedLimit one => [one.Limit],
        TableLimit by => workflow.Tables.Where(table => table.Id == by.Table)
            .SelectMany(table => table.Description.Outputs.Where(output => output.Declaration.Name == by.Output).SelectMany(output => ChosenBy(table.Description, output))),
        _ => throw new InvalidOperationException($"Unknown kind of limit {clock.Limit.GetType()}."),
    };

    /// <summary>The facts that neither the library supplies, nor an action states, nor a producer gives.</summary>
    private static HashSet<FactName> Unstated(WorkflowDescription workflow, EquatableList<FactDeclaration> supplied) => workflow.Facts.Declarations.Select(fact => fact.Name)
        .Except(supplied.Select(fact => fact.Name).Concat(workflow.Actions.SelectMany(action => action.Facts)).Concat(workflow.Facts.Productions.Select(production => production.Fact.Name))).ToHashSet();

    private static IEnumerable<TimeLimit> ChosenBy(TableDescription table, TableOutput output)
    {
        var names = table.Rows.SelectMany(row => row.Then).Where(then => then.Key == output.Declaration.Name).Select(then => then.Value.Text)
            .Concat(output.Otherwise is { } otherwise ? [otherwise.Text] : Array.Empty<string>()).ToHashSet(StringComparer.Ordinal);
        return output.Limits.Where(limit => names.Contains(limit.Key)).Select(limit => limit.Value);
    }

    private static void CheckTables(WorkflowDescription workflow, List<Finding> findings)
    {
        var unstated = Unstated(workflow, MatterFacts.Declarations);
        foreach (var clock in workflow.Clocks)
        {
            if (clock.Limit is TableLimit limit && workflow.Tables.FirstOrDefault(table => table.Id == limit.Table) is { } table)
            {
                findings.AddRange(table.Description.Inputs
                    .Where(input => !table.Description.Facts.TryFind(input, out var fact) || !workflow.Facts.TryFind(input, out var own) || fact != own).TakeWhile(_ => !findings.IsFull())
                    .Select(input => WorkflowFindings.TableFact.Error($"{clock.Path}.limit",
                        [new("table", table.Id.Value), new("fact", input.Value), new("known", KnownNames.Of(workflow.Facts.Declarations.Select(fact => fact.Name.Value)))])));
                findings.AddRange(table.Description.Inputs
                    .Where((input, column) => unstated.Contains(input) && table.Description.Rows.Any(row => row.When[column] != Condition.Any)).TakeWhile(_ => !findings.IsFull())
                    .Select(input => WorkflowFindings.InputNeverStated.Error($"{clock.Path}.limit", [new("table", table.Id.Value), new("fact", input.Value)])));
            }
        }
    }
}
