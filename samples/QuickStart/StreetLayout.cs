using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>Lays the published totals out over the communities, as evenly as they go. The layout is an illustration.</summary>
internal sealed class StreetLayout
{
    private const int GridsPerBranch = 3;

    private readonly List<NodeRecord> _nodes = [];
    private readonly List<PartyBody> _bodies = [];
    private readonly List<Appointment> _stewards = [];

    public StreetLayout(Division street, Division[] communities)
    {
        var committee = new PartyBody
        {
            Id = "committee",
            Level = "working-committee",
            Form = PartyForm.WorkingCommittee,
            Name = $"{street.Name}党工委",
            Covers = [TianheStreet.StreetId],
        };
        _nodes.Add(new() { Id = TianheStreet.StreetId, Tier = "subdistrict", Name = street.Name, Code = street.Code });
        _bodies.Add(committee);
        var branches = Allotment.Balanced(TianheStreet.Branches, communities.Length);
        var teams = Allotment.Balanced(TianheStreet.VolunteerTeams, communities.Length);
        for (var i = 0; i < communities.Length; i++)
        {
            AddCommunity(i + 1, communities[i], branches[i], teams[i]);
        }
    }

    public IEnumerable<NodeRecord> Nodes => _nodes;

    public IEnumerable<PartyBody> Bodies => _bodies;

    public IEnumerable<Appointment> Stewards => _stewards;

    private void AddCommunity(int number, Division division, int branches, int teams)
    {
        var (community, party) = ($"community-{number:00}", $"party-{number:00}");
        _nodes.Add(new() { Id = community, Tier = "community", Name = division.Name, Parent = TianheStreet.StreetId, Code = division.Code });
        _bodies.Add(new()
        {
            Id = party,
            Level = "community-body",
            Form = PartyForm.GeneralBranch,
            Name = $"{division.PlaceName}社区党组织",
            Parent = "committee",
            Covers = [community],
        });
        for (var i = 0; i < branches; i++)
        {
            AddBranch(community, party);
        }

        for (var i = 0; i < teams; i++)
        {
            var team = Count("volunteers") + 1;
            _nodes.Add(new() { Id = $"team-{team:00}", Tier = "volunteers", Name = $"第{team}志愿服务队", Parent = community });
        }
    }

    private void AddBranch(string community, string party)
    {
        var number = _bodies.Count(body => body.Level == "grid-branch") + 1;
        var groups = Allotment.Balanced(TianheStreet.PartyGroups, TianheStreet.Branches);
        _bodies.Add(new()
        {
            Id = $"branch-{number:00}",
            Level = "grid-branch",
            Form = PartyForm.Branch,
            Name = $"第{number}网格党支部",
            Parent = party,
            Groups = groups[number - 1],
            Covers = [.. Enumerable.Range(0, GridsPerBranch).Select(_ => AddGrid(community))],
        });
    }

    private NodeId AddGrid(string community)
    {
        var number = Count("grid") + 1;
        var areas = Allotment.Balanced(TianheStreet.Stewards, TianheStreet.Grids);
        var grid = new NodeRecord { Id = $"grid-{number:000}", Tier = "grid", Name = $"第{number}网格", Parent = community };
        _nodes.Add(grid);
        for (var i = 0; i < areas[number - 1]; i++)
        {
            AddArea(grid.Id);
        }

        return grid.Id;
    }

    private void AddArea(NodeId grid)
    {
        var number = _stewards.Count + 1;
        var households = Allotment.Balanced(TianheStreet.Households, TianheStreet.Stewards);
        var area = new NodeRecord
        {
            Id = $"area-{number:0000}",
            Tier = "building-area",
            Name = $"第{number}楼长责任区",
            Parent = grid,
            Households = households[number - 1],
        };
        _nodes.Add(area);
        _stewards.Add(new()
        {
            Person = $"steward-{number:0000}",
            Role = TianheStreet.Steward.Id,
            Node = area.Id,
            From = new LocalDate(2026, 1, 1),
            To = number == TianheStreet.Stewards ? TianheStreet.LastStewardLeaves : null,
        });
    }

    private int Count(TierId tier) => _nodes.Count(node => node.Tier == tier);
}
