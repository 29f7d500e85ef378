using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The lists that a street office keeps, each laid out in columns: read from any rows or from CSV, written as CSV.</summary>
/// <remarks>
/// A column has an id, which is also its English heading, and a Chinese heading; both are known when a file is read. A person is a reference only: the
/// list of persons with their names is the host's.
/// </remarks>
public static class ListFormat
{
    private static readonly NodeIdsCell NodeIds = new();
    private static readonly TextCell Text = new();
    private static readonly CodeCell Code = new();
    private static readonly DateCell Day = new();
    private static readonly NumberCell Count = new(0, int.MaxValue);
    private static readonly NumberCell People = new(1, 1_000_000);
    private static readonly IdCell<NodeId> Node = new(text => text, id => id.Value);
    private static readonly IdCell<OrganisationId> Organisation = new(text => text, id => id.Value);

    private static readonly WordCell<GridKind> KindOfGrid = new(
    [
        new(GridKind.General, "general", new("综合网格", "general"), "综合"),
        new(GridKind.Dedicated, "dedicated", new("专属网格", "dedicated"), "专属"),
        new(GridKind.Micro, "micro", new("微网格", "micro"), "微"),
    ]);

    private static readonly WordCell<PartyForm> FormOfBody = new(
    [
        new(PartyForm.WorkingCommittee, "working-committee", new("党工委", "working-committee")),
        new(PartyForm.Committee, "committee", new("党委", "committee")),
        new(PartyForm.GeneralBranch, "general-branch", new("党总支", "general-branch"), "总支", "党总支部"),
        new(PartyForm.Branch, "branch", new("党支部", "branch"), "支部"),
        new(PartyForm.JointBranch, "joint-branch", new("联合党支部", "joint-branch"), "联合支部"),
        new(PartyForm.TemporaryBranch, "temporary-branch", new("临时党支部", "temporary-branch"), "临时支部"),
        new(PartyForm.FunctionalBranch, "functional-branch", new("功能型党支部", "functional-branch"), "功能型支部"),
    ]);

    private static readonly WordCell<PlaceKind> KindOfPlace = new(
    [
        new(PlaceKind.Estate, "estate", new("小区", "estate")),
        new(PlaceKind.Road, "road", new("道路", "road")),
        new(PlaceKind.Building, "building", new("楼栋", "building")),
    ]);

    /// <summary>The nodes of a tree: id, tier, name, parent, code, households, population, kind.</summary>
    /// <param name="ladder">The tiers, so that a cell may say 网格 for <c>grid</c>; any id is accepted when null.</param>
    /// <returns>The list; two rows of one id are the same.</returns>
    public static ListFormat<NodeRecord> Nodes(TierLadder? ladder = null)
    {
        var list = new ListBuilder<NodeRecord>("nodes");
        var id = list.Required("id", "编号", Node, node => node.Id, "节点编号");
        var tier = list.Required("tier", "层级", Tiers(ladder), node => node.Tier);
        var name = list.Required("name", "名称", Text, node => node.Name);
        var parent = list.OptionalValue("parent", "上级", Node, node => node.Parent, "上级编号");
        var code = list.Optional("code", "编码", Code!, node => node.Code, "代码", "区划代码");
        var households = list.OptionalValue("households", "户数", Count, node => node.Households);
        var population = list.OptionalValue("population", "人口", Count, node => node.Population, "人口数");
        var kind = list.OptionalValue("kind", "类型", KindOfGrid, node => node.Kind, "类别", "网格类型");
        return Of(list.Build(
            row => new()
            {
                Id = row.Get(id),
                Tier = row.Get(tier),
                Name = row.Get(name),
                Parent = row.Get(parent),
                Code = row.Get(code),
                Households = row.Get(households),
                Population = row.Get(population),
                Kind = row.Get(kind),
            },
            row => row.Get(id),
            id));
    }

    /// <summary>The bodies of a Party network: id, level, form, name, parent, groups, members, committee-members, organisations, term-from, covers.</summary>
    /// <param name="ladder">The levels, so that a cell may say 网格党支部 for <c>grid-branch</c>; any id is accepted when null.</param>
    /// <returns>The list; two rows of one id are the same.</returns>
    public static ListFormat<PartyBody> PartyBodies(PartyLadder? ladder = null)
    {
        var list = new ListBuilder<PartyBody>("party");
        var bodyId = new IdCell<PartyBodyId>(text => text, id => id.Value);
        var id = list.Required("id", "编号", bodyId, body => body.Id, "党组织编号");
        var level = list.Required("level", "层级", Tiers(ladder?.Tiers), body => body.Level);
        var form = list.Required("form", "形式", FormOfBody, body => body.Form, "组织形式");
        var name = list.Required("name", "名称", Text, body => body.Name);
        var parent = list.OptionalValue("parent", "上级", bodyId, body => body.Parent, "上级编号");
        var groups = list.Optional("groups", "党小组数", Count, body => body.Groups);
        var members = list.OptionalValue("members", "正式党员数", Count, body => body.Members);
        var committee = list.OptionalValue("committee-members", "委员数", Count, body => body.CommitteeMembers);
        var organisations = list.OptionalValue("organisations", "单位数", Count, body => body.Organisations);
        var term = list.OptionalValue("term-from", "本届起始日期", Day, body => body.TermFrom);
        var covers = list.Optional("covers", "联系节点", NodeIds, body => body.Covers, "覆盖节点", "联系网格");
        return Of(list.Build(
            row => new()
            {
                Id = row.Get(id),
                Level = row.Get(level),
                Form = row.Get(form),
                Name = row.Get(name),
                Parent = row.Get(parent),
                Groups = row.Get(groups),
                Members = row.Get(members),
                CommitteeMembers = row.Get(committee),
                Organisations = row.Get(organisations),
                TermFrom = row.Get(term),
                Covers = row.Get(covers),
            },
            row => row.Get(id),
            id));
    }

    /// <summary>The appointments of people: person, role, node, from, to, sent-by.</summary>
    /// <param name="roles">The roles, so that a cell may say 治理楼长 for <c>building-steward</c>; any id is accepted where there are none.</param>
    /// <returns>The list; two rows of one person, role, node and first day are the same.</returns>
    /// <remarks>What stands in a cell of the column <c>person</c> is told in no finding.</remarks>
    public static ListFormat<Appointment> Appointments(EquatableList<Role> roles = default)
    {
        var list = new ListBuilder<Appointment>("appointments");
        var person = list.Required("person", "人员编号", new IdCell<PersonId>(text => text, id => id.Value, isPrivate: true), one => one.Person);
        var role = list.Required("role", "职务", Roles(roles), one => one.Role);
        var node = list.Required("node", "节点编号", Node, one => one.Node);
        var from = list.Required("from", "起始日期", Day, one => one.From, "任职日期");
        var to = list.OptionalValue("to", "截止日期", Day, one => one.To);
        var sentBy = list.OptionalValue("sent-by", "派出单位编号", Organisation, one => one.SentBy, "派出单位");
        return Of(list.Build(
            row => new() { Person = row.Get(person), Role = row.Get(role), Node = row.Get(node), From = row.Get(from), To = row.Get(to), SentBy = row.Get(sentBy) },
            row => (row.Get(person), row.Get(role), row.Get(node), row.Get(from)),
            person,
            role,
            node,
            from));
    }

    /// <summary>People who are counted and not named: role, node, count, from, to, sent-by.</summary>
    /// <param name="roles">The roles, so that a cell may say 治理楼长 for <c>building-steward</c>; any id is accepted where there are none.</param>
    /// <returns>The list; two rows of one role, node, sender and first day are the same.</returns>
    public static ListFormat<Headcount> Headcounts(EquatableList<Role> roles = default)
    {
        var list = new ListBuilder<Headcount>("headcounts");
        var role = list.Required("role", "职务", Roles(roles), one => one.Role);
        var node = list.Required("node", "节点编号", Node, one => one.Node);
        var count = list.Required("count", "人数", People, one => one.Count);
        var from = list.Required("from", "起始日期", Day, one => one.From);
        var to = list.OptionalValue("to", "截止日期", Day, one => one.To);
        var sentBy = list.OptionalValue("sent-by", "派出单位编号", Organisation, one => one.SentBy, "派出单位");
        return Of(list.Build(
            row => new() { Role = row.Get(role), Node = row.Get(node), Count = row.Get(count), From = row.Get(from), To = row.Get(to), SentBy = row.Get(sentBy) },
            row => (row.Get(role), row.Get(node), row.Get(sentBy), row.Get(from)),
            role,
            node,
            sentBy,
            from));
    }

    /// <summary>The organisations: id, name, kind, serves, from, to.</summary>
    /// <param name="kinds">The kinds, so that a cell may say 物业公司 for <c>property-company</c>; any id is accepted where there are none.</param>
    /// <returns>The list; two rows of one id are the same.</returns>
    public static ListFormat<Organisation> Organisations(EquatableList<OrganisationKind> kinds = default)
    {
        var list = new ListBuilder<Organisation>("organisations");
        var id = list.Required("id", "编号", Organisation, one => one.Id, "单位编号");
        var name = list.Required("name", "名称", Text, one => one.Name, "单位名称");
        var kind = list.Required("kind", "类型", Kinds(kinds.Select(one => (one.Id, one.Name))), one => one.Kind, "类别");
        var serves = list.Optional("serves", "服务节点", NodeIds, one => one.Serves);
        var from = list.OptionalValue("from", "起始日期", Day, one => one.From);
        var to = list.OptionalValue("to", "截止日期", Day, one => one.To);
        return Of(list.Build(
            row => new() { Id = row.Get(id), Name = row.Get(name), Kind = row.Get(kind), Serves = row.Get(serves), From = row.Get(from), To = row.Get(to) },
            row => row.Get(id),
            id));
    }

    /// <summary>The facilities: id, name, kind, node, within, from, to.</summary>
    /// <param name="kinds">The kinds, so that a cell may say 邻里中心 for <c>neighbourhood-centre</c>; any id is accepted where there are none.</param>
    /// <returns>The list; two rows of one id are the same.</returns>
    public static ListFormat<Facility> Facilities(EquatableList<FacilityKind> kinds = default)
    {
        var list = new ListBuilder<Facility>("facilities");
        var facilityId = new IdCell<FacilityId>(text => text, id => id.Value);
        var id = list.Required("id", "编号", facilityId, one => one.Id, "设施编号");
        var name = list.Required("name", "名称", Text, one => one.Name, "设施名称");
        var kind = list.Required("kind", "类型", Kinds(kinds.Select(one => (one.Id, one.Name))), one => one.Kind, "类别");
        var node = list.Required("node", "节点编号", Node, one => one.Node, "所在节点");
        var within = list.OptionalValue("within", "所属设施编号", facilityId, one => one.Within, "所属设施");
        var from = list.OptionalValue("from", "起始日期", Day, one => one.From);
        var to = list.OptionalValue("to", "截止日期", Day, one => one.To);
        return Of(list.Build(
            row => new() { Id = row.Get(id), Name = row.Get(name), Kind = row.Get(kind), Node = row.Get(node), Within = row.Get(within), From = row.Get(from), To = row.Get(to) },
            row => row.Get(id),
            id));
    }

    /// <summary>What people call the places: text, kind, node, from, to.</summary>
    /// <returns>The list; two rows of one text, kind, node and first day are the same.</returns>
    public static ListFormat<PlaceAlias> Places()
    {
        var list = new ListBuilder<PlaceAlias>("aliases");
        var text = list.Required("text", "地名", Text, one => one.Text);
        var kind = list.Required("kind", "类型", KindOfPlace, one => one.Kind, "类别");
        var node = list.Required("node", "节点编号", Node, one => one.Node, "所在节点");
        var from = list.OptionalValue("from", "起始日期", Day, one => one.From);
        var to = list.OptionalValue("to", "截止日期", Day, one => one.To);
        return Of(list.Build(
            row => new() { Text = row.Get(text), Kind = row.Get(kind), Node = row.Get(node), From = row.Get(from), To = row.Get(to) },
            row => (row.Get(text), row.Get(kind), row.Get(node), row.Get(from)),
            text,
            kind,
            node,
            from));
    }

    private static ListCell<TierId> Tiers(TierLadder? ladder) => ladder is null
        ? new IdCell<TierId>(text => text, id => id.Value)
        : new WordCell<TierId>([.. ladder.Tiers.Select(tier => new ListWord<TierId>(tier.Id, tier.Id.Value, tier.Name))]);

    private static ListCell<RoleId> Roles(EquatableList<Role> roles) => roles.Count == 0
        ? new IdCell<RoleId>(text => text, id => id.Value)
        : new WordCell<RoleId>([.. roles.Select(role => new ListWord<RoleId>(role.Id, role.Id.Value, role.Name))]);

    private static ListCell<KindId> Kinds(IEnumerable<(KindId Id, BilingualText Name)> kinds) => kinds.Any()
        ? new WordCell<KindId>([.. kinds.Select(kind => new ListWord<KindId>(kind.Id, kind.Id.Value, kind.Name))])
        : new IdCell<KindId>(text => text, id => id.Value);

    private static ListFormat<T> Of<T>(ListDefinition<T> definition) => ListFormat<T>.Of(definition);
}
