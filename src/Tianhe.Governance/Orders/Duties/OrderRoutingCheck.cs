using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Orders;

/// <summary>Whether the routing of orders names what there is: outputs of its table, duties of the list, roles that handle orders.</summary>
internal sealed class OrderRoutingCheck(OrderRules rules, OrderRouting routing, List<Finding> findings)
{
    /// <summary>Adds every problem; paths begin behind that of the rules.</summary>
    public static void Run(OrderRules rules, List<Finding> findings)
    {
        if (rules.Routing is { } routing)
        {
            new OrderRoutingCheck(rules, routing, findings).Run();
        }
    }

    private void Run()
    {
        OrderTableCheck.Check(rules, routing.Table, "routing.table", findings);
        var description = routing.Table.Description;
        if (description.HitPolicy is not (HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority))
        {
            findings.Add(OrderFindings.RoutingOfSeveralRows.Error("routing.table", new MessageArgument("table", routing.Table.Id.Value)));
        }

        if (rules.Duties is not { } duties)
        {
            findings.Add(OrderFindings.NoDuties.Error("routing", new MessageArgument("table", routing.Table.Id.Value)));
        }
        else
        {
            CheckOutput(routing.Duty, "routing.duty", duties.Items.Select(duty => duty.Id.Value), OrderFindings.UnknownDuty);
        }

        if (routing.HandlerRole is { } role)
        {
            CheckOutput(role, "routing.handlerRole", rules.HandlerRoles.Select(one => one.Value), OrderFindings.RoleHandlesNothing);
        }
    }

    /// <summary>Whether an output is one of texts, and each of its values is known. Each unknown value is told once, with the rows that give it as a witness.</summary>
    private void CheckOutput(FactName name, string path, IEnumerable<string> known, MessageTemplate unknown)
    {
        var description = routing.Table.Description;
        if (description.Outputs.FirstOrDefault(one => one.Declaration.Name == name) is not { } output || output.Declaration.Type != FactType.Text || output.Limits.Count > 0)
        {
            findings.Add(OrderFindings.NotAnOutput.Error(path, new("output", name.Value), new("table", description.Id.Value),
                new("known", KnownNames.Of(description.Outputs.Where(one => one.Declaration.Type == FactType.Text && one.Limits.Count == 0).Select(one => one.Declaration.Name.Value)))));
            return;
        }

        var names = known.ToHashSet(StringComparer.Ordinal);
        var given = description.Rows.SelectMany(row => row.Then.Where(then => then.Key == name).Select(then => (Row: row.Id.Value, then.Value.Text)))
            .Concat(output.Otherwise is { } otherwise ? [(Row: "otherwise", otherwise.Text)] : []);
        findings.AddRange(given.Where(one => !names.Contains(one.Text)).GroupBy(one => one.Text, StringComparer.Ordinal).TakeWhile(_ => !findings.IsFull()).Select(group =>
            unknown.Error(path, new("id", group.Key), new("table", description.Id.Value), new("known", NearestNames.Of(group.Key, names))) with
            {
                Witness = string.Join(", ", group.Select(one => one.Row).Take(30)),
            }));
    }
}
