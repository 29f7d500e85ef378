using NodaTime;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>Matches orders of one place with the list of duties.</summary>
internal sealed class OrderRouter(OrderProcess process, OrderRouting routing, DutyList duties)
{
    private readonly Dictionary<string, Duty> _duties = duties.Items.ToDictionary(duty => duty.Id.Value, StringComparer.Ordinal);

    public OrderRoute Route(in OrderMatter matter, LocalDate on)
    {
        var result = routing.Table.Evaluate(matter.SheetFor(routing.Table));
        var duty = result.Outcome == TableOutcome.Decided ? _duties[result[routing.Duty].Text] : null;
        var roles = duty is null or { Kind: DutyKind.Withdrawn } ? [] : RolesOf(result);
        var people = HoldersOf(roles, matter.Place, on);
        var lead = duty is null or { Kind: DutyKind.Basic } ? null : LeadOf(duty);
        return new()
        {
            Result = result,
            Duty = duty,
            Lead = lead,
            Roles = roles,
            People = people,
            Explanation = new([.. Lines(matter, duty, lead, roles, people, on, result), .. result.Explanation.Lines]),
        };
    }

    private EquatableList<RoleId> RolesOf(TableResult result) => routing.HandlerRole is { } output ? [result[output].Text] : process.Rules.HandlerRoles;

    private EquatableList<PersonId> HoldersOf(EquatableList<RoleId> roles, NodeId place, LocalDate on) => process.Jurisdiction.Tree.TryIndexOf(place, out var index)
        ? roles.SelectMany(role => process.Jurisdiction.HoldersAt(role, index, on)).Distinct().ToEquatableList()
        : [];

    private BilingualText? LeadOf(Duty duty) => duty.Lead
        ?? (duty.LeadOrganisation is { } id && process.Jurisdiction.Organisations.FirstOrDefault(one => one.Id == id) is { } organisation ? BilingualText.Same(organisation.Name) : null);

    private IEnumerable<ExplanationLine> Lines(OrderMatter matter, Duty? duty, BilingualText? lead, EquatableList<RoleId> roles, EquatableList<PersonId> people, LocalDate on, TableResult result)
    {
        if (duty is null)
        {
            yield return result.Outcome switch
            {
                TableOutcome.CannotBeEvaluated => new(OrderLines.RouteNotKnown, [new("facts", TableWording.Missing(result, matter.WhyMissing))]),
                TableOutcome.Contradiction => new(OrderLines.RouteContradicted, [new("rows", TableWording.Rows(result))]),
                _ => new(OrderLines.NoRoute, [new("facts", TableWording.Read(result))]),
            };
            yield break;
        }

        MessageArgument version = new("version", duties.Version);
        MessageArgument name = new("duty", duty.Name);
        yield return duty.Kind switch
        {
            DutyKind.Basic => new(OrderLines.RouteBasic, [version, name]),
            DutyKind.Assisting => new(OrderLines.RouteAssisting, [version, name, new("lead", lead!)]),
            DutyKind.Withdrawn => new(OrderLines.RouteWithdrawn, [version, name, new("lead", lead!)]),
            _ => throw new InvalidOperationException($"Unknown kind of duty {duty.Kind}."),
        };
        if ((duty.Citation ?? duties.Citation) is { } citation)
        {
            yield return new(OrderLines.RouteRule, [new("citation", new BilingualText(citation.In(Language.Chinese), citation.In(Language.English)))]);
        }

        if (roles.Count > 0)
        {
            MessageArgument date = new("date", on);
            MessageArgument names = new("roles", roles.Select(role => process.NameOf(role) ?? BilingualText.Same(role.Value)).ToEquatableList());
            yield return people.Count > 0
                ? new(OrderLines.RoutePeople, [date, names, new("people", KnownNames.Of(people.Select(person => person.Value)))])
                : new(OrderLines.RouteNobody, [date, names]);
        }
    }
}
