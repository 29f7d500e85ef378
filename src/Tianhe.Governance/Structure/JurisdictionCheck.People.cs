using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>People who are away, stand in or are only counted; organisations.</content>
internal sealed partial class JurisdictionCheck
{
    private readonly HashSet<KindId> _organisationKinds = [];
    private readonly HashSet<OrganisationId> _organisations = [];

    private void CheckOrganisationKind(OrganisationKind kind) => CheckKind(kind.Id, _organisationKinds, "organisationKinds");

    private void CheckOrganisation(Organisation organisation)
    {
        var path = $"organisations.{organisation.Id}";
        if (!_organisations.Add(organisation.Id))
        {
            _findings.Add(PeopleFindings.DuplicateOrganisation.Error(path, new MessageArgument("organisation", organisation.Id.Value)));
        }

        RequireKind(organisation.Kind, _organisationKinds, $"{path}.kind");
        foreach (var node in organisation.Serves)
        {
            RequireNode(node, $"{path}.serves");
        }

        CheckDays(organisation.From, organisation.To, path);
    }

    private void CheckPeople()
    {
        Each(definition.Leaves, leave => CheckDays(leave.From, leave.To, $"leaves.{leave.Person}"));
        Each(definition.Delegations, CheckDelegation);
        Each(definition.Headcounts, CheckHeadcount);

        // Appointments too are counted where headcounts are, so that no sum of people can be more than a number holds.
        _findings.AddRange(TotalCheck.Of(TotalCheck.People, "headcounts", definition.Headcounts
            .Select(headcount => (Mention.PathOf(headcount), headcount.Node.Value, (string?)headcount.Node.Value, headcount.Count))
            .Append(("appointments", "appointments", "appointments", definition.Appointments.Count))));
    }

    private void CheckDelegation(Delegation delegation)
    {
        var path = $"delegations.{delegation.Person}.{delegation.Delegate}";
        if (delegation.Person == delegation.Delegate)
        {
            _findings.Add(PeopleFindings.DelegatesToSelf.Error(path, new MessageArgument("person", delegation.Person.Value)));
        }

        if (delegation.Role is { } role)
        {
            RequireRole(role, $"{path}.role");
        }

        if (delegation.Node is { } node)
        {
            RequireNode(node, $"{path}.node");
        }

        CheckDays(delegation.From, delegation.To, path);
    }

    private void CheckHeadcount(Headcount headcount)
    {
        var path = Mention.PathOf(headcount);
        RequireRole(headcount.Role, path);
        RequireNode(headcount.Node, path);
        RequireSender(headcount.SentBy, path);
        CheckDays(headcount.From, headcount.To, path);
    }

    private void CheckKind(KindId kind, HashSet<KindId> known, string path)
    {
        if (!known.Add(kind))
        {
            _findings.Add(PeopleFindings.DuplicateKind.Error($"{path}.{kind}", new MessageArgument("kind", kind.Value)));
        }
    }

    private void RequireKind(KindId kind, HashSet<KindId> known, string path)
    {
        if (!known.Contains(kind))
        {
            _findings.Add(PeopleFindings.UnknownKind.Error(path, new("kind", kind.Value), new("known", KnownNames.Of(known.Select(one => one.Value)))));
        }
    }

    private void RequireSender(OrganisationId? sender, string path)
    {
        if (sender is { } id && !_organisations.Contains(id))
        {
            _findings.Add(PeopleFindings.UnknownOrganisation.Error(
                $"{path}.sentBy", new("organisation", id.Value), new("known", NearestNames.Of(id.Value, definition.Organisations.Select(known => known.Id.Value)))));
        }
    }
}
