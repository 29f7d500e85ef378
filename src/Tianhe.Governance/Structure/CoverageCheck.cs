using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Finds what is uncovered, covered twice, vacant, unattended or short of people on a day (一网全覆盖).</summary>
internal sealed class CoverageCheck(Jurisdiction jurisdiction, AppointmentIndex appointments, ActingIndex? acting, LocalDate on)
{
    private readonly List<Finding> _findings = [];

    public EquatableList<Finding> Run()
    {
        if (jurisdiction.Party is { } party)
        {
            foreach (var level in party.Ladder.Levels)
            {
                CheckLevel(party, level);
            }
        }

        foreach (var role in jurisdiction.Roles)
        {
            foreach (var tier in role.ExpectedAt)
            {
                CheckVacancies(role, tier);
            }
        }

        CheckMandates();
        CheckLeaves();
        foreach (var quota in jurisdiction.Quotas)
        {
            _findings.AddRange(jurisdiction.Assess(quota, on).Findings);
        }

        foreach (var network in jurisdiction.Networks)
        {
            _findings.AddRange(jurisdiction.CoverageOf(network.Id, on).Findings);
        }

        return _findings.ToEquatableList();
    }

    private void CheckLevel(PartyNetwork party, PartyLevel level)
    {
        var tier = jurisdiction.Tree.Ladder[level.Covers].Name;
        var coverers = new Dictionary<NodeId, List<PartyBodyId>>();
        foreach (var body in party.BodiesOf(level.Id))
        {
            if (body.Covers.Count == 0)
            {
                _findings.Add(StructureFindings.CoversNothing.Warning($"party.bodies.{body.Id}.covers", new("body", body.Name), new("level", level.Name), new("tier", tier)));
            }

            foreach (var node in body.Covers)
            {
                coverers.TryAdd(node, []);
                coverers[node].Add(body.Id);
            }
        }

        foreach (var node in jurisdiction.Tree.NodesOf(level.Covers))
        {
            var path = $"nodes.{node.Id}.{level.Id}";
            if (!coverers.TryGetValue(node.Id, out var bodies))
            {
                _findings.Add(StructureFindings.NotCovered.Warning(path, new("node", node.Name), new("tier", tier), new("level", level.Name)));
            }
            else if (bodies.Count > 1 && level.IsExclusive)
            {
                _findings.Add(StructureFindings.CoveredTwice.Warning(
                    path, new("node", node.Name), new("tier", tier), new("level", level.Name), new("count", bodies.Count)) with
                {
                    Witness = string.Join(", ", bodies),
                });
            }
        }
    }

    private void CheckVacancies(Role role, TierId tier)
    {
        foreach (var node in jurisdiction.Tree.NodesOf(tier))
        {
            var index = jurisdiction.Tree.IndexOf(node.Id);
            if (!appointments.IsHeldAt(role.Id, index, on))
            {
                Report(StructureFindings.Vacant, role, node);
            }
            else if (IsUnattended(role.Id, index))
            {
                Report(PeopleFindings.Unattended, role, node);
            }
        }
    }

    private void CheckMandates()
    {
        foreach (var people in jurisdiction.Delegations.Where(one => InForce.On(one.From, one.To, on)).GroupBy(one => one.Person))
        {
            var held = appointments.Of(people.Key, on).Select(one => (one.Role, Node: jurisdiction.Tree.IndexOf(one.Node))).ToArray();
            _findings.AddRange(people.Where(delegation => !NamesOneOf(delegation, held)).Select(delegation => PeopleFindings.DelegationOfNothing.Warning(
                $"delegations.{delegation.Person}.{delegation.Delegate}", new("person", delegation.Person.Value), new("delegate", delegation.Delegate.Value), new("on", on))));
        }
    }

    private bool NamesOneOf(Delegation delegation, (RoleId Role, int Node)[] held)
    {
        var (tree, area) = (jurisdiction.Tree, delegation.Node is { } node ? jurisdiction.Tree.IndexOf(node) : -1);
        return Array.Exists(held, one => (delegation.Role is not { } role || one.Role == role)
            && (area < 0 || tree.IsWithin(area, one.Node) || tree.IsWithin(one.Node, area)));
    }

    /// <summary>Of all days, for who comes and goes may well be away before the first post and after the last.</summary>
    private void CheckLeaves()
    {
        var known = jurisdiction.Definition.Appointments.Select(one => one.Person).Concat(jurisdiction.Delegations.Select(one => one.Delegate)).ToHashSet();
        _findings.AddRange(jurisdiction.Leaves.Where(leave => InForce.On(leave.From, leave.To, on) && !known.Contains(leave.Person)).Select(leave =>
            PeopleFindings.LeaveOfNobody.Warning($"leaves.{leave.Person}", new MessageArgument("person", leave.Person.Value))));
    }

    /// <summary>People who are only counted are never known to be away.</summary>
    private bool IsUnattended(RoleId role, int index) => acting is not null && !appointments.IsCountedAt(role, index, on)
        && acting.Acting(appointments.HoldersAt(role, index, on), role, index, on).Count == 0;

    private void Report(MessageTemplate template, Role role, Node node) =>
        _findings.Add(template.Warning($"nodes.{node.Id}.{role.Id}", new("node", node.Name), new("tier", node.Tier.Name), new("role", role.Name), new("on", on)));
}
