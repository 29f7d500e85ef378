using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>
/// tianhe
///   east: grid-1 (area-1: 60, area-2: 61), grid-2 (area-3: 59), team
///   west: grid-3 (none)
/// </summary>
internal static class SmallStreet
{
    public static readonly NodeRecord[] Records =
    [
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道", Code = "371071007" },
        new() { Id = "east", Tier = "community", Name = "田东居委会", Parent = "tianhe", Code = "371071007001" },
        new() { Id = "west", Tier = "community", Name = "田西社区居民委员会", Parent = "tianhe" },
        new() { Id = "grid-1", Tier = "grid", Name = "第一网格", Parent = "east" },
        new() { Id = "grid-2", Tier = "grid", Name = "第二网格", Parent = "east" },
        new() { Id = "grid-3", Tier = "grid", Name = "第三网格", Parent = "west" },
        new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-1", Households = 60 },
        new() { Id = "area-2", Tier = "building-area", Name = "2号楼", Parent = "grid-1", Households = 61 },
        new() { Id = "area-3", Tier = "building-area", Name = "3号楼", Parent = "grid-2", Households = 59 },
        new() { Id = "team", Tier = "volunteers", Name = "志愿服务队", Parent = "east" },
    ];

    public static readonly PartyBody[] Bodies =
    [
        new() { Id = "committee", Level = "working-committee", Form = PartyForm.WorkingCommittee, Name = "街道党工委", Covers = ["tianhe"] },
        new() { Id = "p-east", Level = "community-body", Form = PartyForm.Committee, Name = "田东社区党委", Parent = "committee", Covers = ["east"] },
        new() { Id = "p-west", Level = "community-body", Form = PartyForm.GeneralBranch, Name = "田西社区党总支", Parent = "committee", Covers = ["west"] },
        new() { Id = "b-1", Level = "grid-branch", Form = PartyForm.Branch, Name = "第一党支部", Parent = "p-east", Groups = 3, Covers = ["grid-1", "grid-2"] },
        new() { Id = "b-2", Level = "grid-branch", Form = PartyForm.JointBranch, Name = "第二党支部", Parent = "p-west", Groups = 2, Covers = ["grid-3"] },
    ];

    public static readonly Role Steward = new("building-steward", new("治理楼长", "building steward")) { ExpectedAt = ["building-area"] };

    public static readonly Role Clerk = new("clerk", new("社区工作人员", "community clerk"));

    public static readonly StaffingQuota OnePerSixty = new()
    {
        Role = "building-steward",
        Name = new("治理楼长配备标准", "the quota of building stewards"),
        Per = 60,
        Basis = new("户", "households"),
        Scope = "community",
        Rounding = QuotaRounding.Up,
    };

    public static GovernanceTree Tree { get; } = GovernanceTree.From(TierLadder.Tianhe, Records);

    public static PartyNetwork Party { get; } = PartyNetwork.From(PartyLadder.Tianhe, Bodies);

    public static Appointment Appoint(string person, string role, string node, string from = "2026-01-01", string? to = null) => new()
    {
        Person = person,
        Role = role,
        Node = node,
        From = Day(from),
        To = to is null ? null : Day(to),
    };

    public static Leave Absent(string person, string from, string? to = null) => new() { Person = person, From = Day(from), To = to is null ? null : Day(to) };

    public static Delegation Delegate(string person, string to, string from, string? until = null) => new()
    {
        Person = person,
        Delegate = to,
        From = Day(from),
        To = until is null ? null : Day(until),
    };

    public static Headcount Counted(string role, string node, int count, string from = "2026-01-01", string? to = null) => new()
    {
        Role = role,
        Node = node,
        Count = count,
        From = Day(from),
        To = to is null ? null : Day(to),
    };

    public static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static string[] CodesOf(Action making) => [.. FindingsOf(making).Select(finding => $"{finding.Path}: {finding.Code}")];

    public static EquatableList<Finding> FindingsOf(Action making) => making.Should().Throw<InvalidDefinitionException>().Which.Findings;
}
