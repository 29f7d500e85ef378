using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The document of a jurisdiction. The members are kept, because it is made section by section.</summary>
internal static class JurisdictionShape
{
    private static readonly ObjectShapeBuilder<JurisdictionDefinition> Builder = new("jurisdiction", new("一个街道：谁在何处。", "Who stands where in a street."));

    public static Member<JurisdictionDefinition, LocalDate?> Since { get; } = Builder.OptionalValue(
        "since", new("所列层级体系的起始日；有变动记录的必填", "the first day of the tree as it stands here; required where changes follow"), Shapes.Date, value => value.Since);

    public static Member<JurisdictionDefinition, EquatableList<KeyValuePair<string, Citation>>> Citations { get; } = Builder.WithDefault(
        "citations", new("所依据的文件，按编号引用", "the published texts, named by these ids"), new MapShape<Citation>(CitationShape.Shape), value => value.Citations, []);

    public static Member<JurisdictionDefinition, TierLadder> Ladder { get; } = Builder.Required(
        "ladder", new("层级表", "the tiers, and what may hang under what"), TierLadderShape.Shape, value => value.Tree.Ladder);

    public static Member<JurisdictionDefinition, EquatableList<NodeRecord>> Nodes { get; } = Builder.Required(
        "nodes", new("各节点，次序不限", "the nodes, in any order"), NodeRecordShape.List, value => GovernanceTreeShape.RecordsOf(value.Tree));

    public static Member<JurisdictionDefinition, EquatableList<StructureChange>> Changes { get; } = Builder.WithDefault(
        "changes", new("此后的变动", "what has changed since"), Shapes.List(StructureChangeShape.Shape, new ChangeKey()), value => value.Changes, []);

    public static Member<JurisdictionDefinition, (EquatableList<PartyLevel> Levels, EquatableList<PartyBody> Bodies)?> Party { get; } = Builder.OptionalValue(
        "party", new("党的组织体系", "the Party network"), PartyNetworkShape.Shape, value => value.Party is { } party ? (party.Ladder.Levels, party.Bodies) : null);

    public static Member<JurisdictionDefinition, EquatableList<Role>> Roles { get; } = Builder.WithDefault(
        "roles", new("各种职务", "the roles that people hold"), Shapes.List(RoleShape.Shape, EntryKey.Place), value => value.Roles, []);

    public static Member<JurisdictionDefinition, EquatableList<StaffingQuota>> Quotas { get; } = Builder.WithDefault(
        "quotas", new("配备标准", "the staffing quotas"), Shapes.List(StaffingQuotaShape.Shape, new("role", isUnique: false)), value => value.Quotas, []);

    public static Member<JurisdictionDefinition, EquatableList<OrganisationKind>> OrganisationKinds { get; } = Builder.WithDefault(
        "organisationKinds", new("单位的类别", "the kinds of organisations"), Shapes.List(OrganisationKindShape.Shape, EntryKey.Place), value => value.OrganisationKinds, []);

    public static Member<JurisdictionDefinition, EquatableList<Organisation>> Organisations { get; } = Builder.WithDefault(
        "organisations", new("各单位", "the organisations"), Shapes.List(OrganisationShape.Shape, EntryKey.Place), value => value.Organisations, []);

    public static Member<JurisdictionDefinition, EquatableList<Appointment>> Appointments { get; } = Builder.WithDefault(
        "appointments", new("谁在何处任何职", "who holds which role where, and when"), Shapes.List(AppointmentShape.Shape, new(isUnique: false, "person", "role", "node")), value => value.Appointments, []);

    public static Member<JurisdictionDefinition, EquatableList<Leave>> Leaves { get; } = Builder.WithDefault(
        "leaves", new("离岗", "who is away, and when"), Shapes.List(LeaveShape.Shape, new("person", isUnique: false)), value => value.Leaves, []);

    public static Member<JurisdictionDefinition, EquatableList<Delegation>> Delegations { get; } = Builder.WithDefault(
        "delegations", new("委托代理", "who acts for whom, and when"), Shapes.List(DelegationShape.Shape, new(isUnique: false, "person", "delegate")), value => value.Delegations, []);

    public static Member<JurisdictionDefinition, EquatableList<Headcount>> Headcounts { get; } = Builder.WithDefault(
        "headcounts", new("只计人数的力量", "people who are counted and not named"), Shapes.List(HeadcountShape.Shape, new(isUnique: false, "role", "node")), value => value.Headcounts, []);

    public static Member<JurisdictionDefinition, EquatableList<FacilityKind>> FacilityKinds { get; } = Builder.WithDefault(
        "facilityKinds", new("阵地的类别", "the kinds of facilities"), Shapes.List(FacilityKindShape.Shape, EntryKey.Place), value => value.FacilityKinds, []);

    public static Member<JurisdictionDefinition, EquatableList<Facility>> Facilities { get; } = Builder.WithDefault(
        "facilities", new("各处阵地", "the facilities"), Shapes.List(FacilityShape.Shape, EntryKey.Place), value => value.Facilities, []);

    public static Member<JurisdictionDefinition, EquatableList<GridNetwork>> Networks { get; } = Builder.WithDefault(
        "networks", new("与层级体系的网格并存的其他网", "the grid networks beside the grids of the tree"), Shapes.List(GridNetworkShape.Shape, EntryKey.Place), value => value.Networks, []);

    public static Member<JurisdictionDefinition, EquatableList<Zone>> Zones { get; } = Builder.WithDefault(
        "zones", new("片区，以及各网的网格", "the zones across the tree, the grids of the networks among them"), Shapes.List(ZoneShape.Shape, EntryKey.Place), value => value.Zones, []);

    public static Member<JurisdictionDefinition, EquatableList<PlaceAlias>> Aliases { get; } = Builder.WithDefault(
        "aliases", new("小区、道路、楼栋的俗称", "what people call estates, roads and buildings"), Shapes.List(PlaceAliasShape.Shape, new(isUnique: false, "text", "node")), value => value.Aliases, []);

    public static DocumentShape<JurisdictionDefinition> Document { get; } = new(Builder.Build(_ => throw new NotSupportedException("A jurisdiction is made section by section.")));

    /// <summary>The document, in which citations that are listed are named by their ids.</summary>
    public static byte[] Write(JurisdictionDefinition definition)
    {
        var ids = definition.Citations.GroupBy(entry => CitationShape.Shape.Write(entry.Value).Flat()).ToDictionary(entries => entries.Key, entries => entries.First().Key);
        return Document.Write(definition, written => written.WithListed((_, text) => ids.GetValueOrDefault(text)));
    }

    /// <summary>What was read, around a tree and a Party network that were made of it.</summary>
    public static JurisdictionDefinition Make(MembersRead<JurisdictionDefinition> read, GovernanceTree tree, PartyNetwork? party) => new()
    {
        Tree = tree,
        Party = party,
        Since = Read(read, Since),
        Citations = Read(read, Citations),
        Changes = Read(read, Changes),
        Roles = Read(read, Roles),
        Quotas = Read(read, Quotas),
        OrganisationKinds = Read(read, OrganisationKinds),
        Organisations = Read(read, Organisations),
        Appointments = Read(read, Appointments),
        Leaves = Read(read, Leaves),
        Delegations = Read(read, Delegations),
        Headcounts = Read(read, Headcounts),
        FacilityKinds = Read(read, FacilityKinds),
        Facilities = Read(read, Facilities),
        Networks = Read(read, Networks),
        Zones = Read(read, Zones),
        Aliases = Read(read, Aliases),
    };

    private static TValue? Read<TValue>(MembersRead<JurisdictionDefinition> read, Member<JurisdictionDefinition, TValue> member) => read.Has(member) ? read.Get(member) : default;
}
