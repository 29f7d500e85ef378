namespace Tianhe.Governance.Structure;

/// <summary>Finds every name in a definition that means nothing there.</summary>
internal sealed partial class JurisdictionCheck(JurisdictionDefinition definition)
{
    private readonly HashSet<RoleId> _roles = [];
    private readonly List<Finding> _findings = [];

    public EquatableList<Finding> Run()
    {
        foreach (var role in definition.Roles)
        {
            CheckRole(role);
        }

        foreach (var appointment in definition.Appointments)
        {
            CheckAppointment(appointment);
        }

        foreach (var quota in definition.Quotas)
        {
            RequireRole(quota.Role, $"quotas.{quota.Role}.role");
            RequireTier(quota.Scope, $"quotas.{quota.Role}.scope");
        }

        if (definition.Party is { } party)
        {
            CheckParty(party);
        }

        CheckAliases();
        return _findings.ToEquatableList();
    }

    private void CheckRole(Role role)
    {
        if (!_roles.Add(role.Id))
        {
            _findings.Add(StructureFindings.DuplicateRole.Error($"roles.{role.Id}", new MessageArgument("role", role.Id.Value)));
        }

        foreach (var tier in role.ExpectedAt)
        {
            RequireTier(tier, $"roles.{role.Id}.expected-at");
        }
    }

    private void CheckAppointment(Appointment appointment)
    {
        var path = $"appointments.{appointment.Person}.{appointment.Role}.{appointment.Node}";
        RequireRole(appointment.Role, path);
        RequireNode(appointment.Node, path);
        if (appointment.To is { } to && to < appointment.From)
        {
            _findings.Add(StructureFindings.TermReversed.Error(path, new("from", appointment.From), new("to", to)));
        }
    }

    private void CheckParty(PartyNetwork party)
    {
        foreach (var level in party.Ladder.Levels)
        {
            RequireTier(level.Covers, $"party-levels.{level.Id}.covers");
        }

        foreach (var body in party.Bodies)
        {
            foreach (var node in body.Covers)
            {
                if (RequireNode(node, $"party.{body.Id}.covers"))
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
                $"party.{body.Id}.covers",
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
            _findings.Add(StructureFindings.UnknownRole.Error(path, new MessageArgument("role", role.ToString())));
        }
    }

    private void RequireTier(TierId tier, string path)
    {
        if (!definition.Tree.Ladder.Contains(tier))
        {
            _findings.Add(StructureFindings.UnknownTier.Error(path, new MessageArgument("tier", tier.ToString())));
        }
    }

    private bool RequireNode(NodeId node, string path)
    {
        if (definition.Tree.Contains(node))
        {
            return true;
        }

        _findings.Add(StructureFindings.UnknownNode.Error(path, new MessageArgument("node", node.ToString())));
        return false;
    }
}
