using System.Runtime.CompilerServices;

using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Finds every name in a definition that means nothing there.</summary>
internal sealed partial class JurisdictionCheck(JurisdictionDefinition definition, StructureHistory? history = null)
{
    private readonly HashSet<RoleId> _roles = [];
    private readonly List<Finding> _findings = [];

    public EquatableList<Finding> Run()
    {
        Each(definition.Roles, CheckRole);
        Each(definition.OrganisationKinds, CheckOrganisationKind);
        Each(definition.Organisations, CheckOrganisation);
        Each(definition.Appointments, CheckAppointment);
        Each(definition.Quotas, CheckQuota);
        if (definition.Party is { } party)
        {
            CheckParty(party);
        }

        CheckPeople();
        CheckFacilities();
        CheckZones();
        CheckAliases();
        return _findings.ToEquatableList();
    }

    private void Each<T>(EquatableList<T> items, Action<T> check, [CallerArgumentExpression(nameof(items))] string list = "")
        where T : class
    {
        foreach (var item in items)
        {
            if (_findings.IsFull())
            {
                return;
            }

            check(item ?? throw new ArgumentException($"An item of {list[(list.LastIndexOf('.') + 1)..]} is null."));
        }
    }

    private void CheckRole(Role role)
    {
        if (!_roles.Add(role.Id))
        {
            _findings.Add(StructureFindings.DuplicateRole.Error($"roles.{role.Id}", new MessageArgument("role", role.Id.Value)));
        }

        foreach (var tier in role.ExpectedAt)
        {
            RequireTier(tier, $"roles.{role.Id}.expectedAt");
        }
    }

    private void CheckAppointment(Appointment appointment)
    {
        var path = Mention.PathOf(appointment);
        RequireRole(appointment.Role, path);
        RequireNode(appointment.Node, path);
        RequireSender(appointment.SentBy, path);
        if (appointment.To is { } to && to < appointment.From)
        {
            _findings.Add(StructureFindings.TermReversed.Error(path, new("from", appointment.From), new("to", to)));
        }
    }

    private void CheckParty(PartyNetwork party)
    {
        foreach (var level in party.Ladder.Levels)
        {
            RequireTier(level.Covers, $"party.levels.{level.Id}.covers");
        }

        foreach (var body in party.Bodies)
        {
            if (_findings.IsFull())
            {
                return;
            }

            foreach (var node in body.Covers)
            {
                if (RequireNode(node, $"party.bodies.{body.Id}.covers"))
                {
                    CheckLink(body, party.Ladder[body.Level], definition.Tree[node]);
                }
            }
        }
    }

    private void CheckLink(PartyBody body, PartyLevel level, Node node)
    {
        if (node.Tier.Id != level.Covers && definition.Tree.Ladder.Contains(level.Covers))
        {
            _findings.Add(StructureFindings.LinkOfOtherTier.Error(
                $"party.bodies.{body.Id}.covers",
                new("body", body.Name),
                new("level", level.Name),
                new("expected", definition.Tree.Ladder[level.Covers].Name),
                new("node", node.Name),
                new("tier", node.Tier.Name)));
        }
    }

    private void RequireRole(RoleId role, string path)
    {
        if (!_roles.Contains(role))
        {
            _findings.Add(StructureFindings.UnknownRole.Error(path, new("role", role.ToString()), new("known", KnownNames.Of(definition.Roles.Select(known => known.Id.Value)))));
        }
    }

    private void RequireTier(TierId tier, string path)
    {
        if (!definition.Tree.Ladder.Contains(tier))
        {
            _findings.Add(StructureFindings.TierNotInLadder.Error(path, new("tier", tier.ToString()), new("known", KnownNames.Of(definition.Tree.Ladder.Tiers.Select(known => known.Id.Value)))));
        }
    }

    private bool RequireNode(NodeId node, string path)
    {
        if (definition.Tree.Contains(node))
        {
            return true;
        }

        if (_findings.IsFull())
        {
            return false;
        }

        _findings.Add(StructureFindings.UnknownNode.Error(path, new("node", node.ToString()), new("known", NearestNames.Of(node.ToString(), definition.Tree.Nodes.Select(known => known.Id.Value)))));
        return false;
    }

    private void CheckDays(LocalDate? from, LocalDate? to, string path)
    {
        if (to < from)
        {
            _findings.Add(PeopleFindings.DaysReversed.Error(path, new("from", from.Value), new("to", to.Value)));
        }
    }
}
