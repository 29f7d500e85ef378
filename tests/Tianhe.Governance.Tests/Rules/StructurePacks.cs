using NodaTime;

using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The packs of quotas, grid sizes and Party rules that are built in, made in C#: each is the same document.</summary>
internal static class StructurePacks
{
    private static readonly Citation Hubei = new(new("湖北省", "Hubei Province"), new("2025年社区工作者配备计划", "plan for community workers, 2025"))
    {
        Note = new("据转载（湖北民政），名称、文号和效力未核", "from a repost (Hubei civil affairs); title, number and validity unchecked"),
    };

    private static readonly Citation Coast = new(new("某沿海城市（转载未写明）", "a coastal city that the copy does not name"), new("网格化服务管理法规", "law on services and management by grids"))
    {
        Article = "第八条至第十条",
        Note = new("据转载，城市、名称和文号未写明，效力未核；情况简单的区域可以更大", "from a copy that gives neither city nor title nor number, validity unchecked; simple areas may be larger"),
    };

    public static IReadOnlyList<RulePackDescription> All { get; } =
    [
        Pack("quota-tianhe", new("治理楼长配备标准（模板）", "quota of building stewards (a template)")) with
        {
            Citations = [new("tianhe-article", TianheStewards.Citation)],
            Quotas =
            [
                TianheStewards.Quota(
                    "building-steward", new("户（户籍户或常住户，由本地确定）", "households (registered or resident, for the place to say)"), "subdistrict", QuotaRounding.Up, 1),
            ],
            Illustrations = ["effectiveFrom", "quotas.building-steward.basis", "quotas.building-steward.scope", "quotas.building-steward.rounding", "quotas.building-steward.minimum"],
        },
        Pack("quota-community-workers", new("社区工作者配备标准（模板）", "quota of community workers (a template)")) with
        {
            Citations = [new("hubei-plan", Hubei)],
            Quotas =
            [
                new()
                {
                    Role = "community-worker",
                    Name = new("每万城镇常住人口配备社区工作者18名", "18 community workers per 10,000 urban permanent residents"),
                    Measure = QuotaMeasure.Population,
                    Count = 18,
                    Per = 10_000,
                    Basis = new("城镇常住人口", "urban permanent residents"),
                    Scope = "subdistrict",
                    Rounding = QuotaRounding.Up,
                    Citation = Hubei,
                },
            ],
            Illustrations = ["effectiveFrom", "quotas.community-worker.role", "quotas.community-worker.scope", "quotas.community-worker.rounding"],
        },
        Pack("grid-sizes", new("网格规模（模板）", "sizes of grids (a template)")) with
        {
            Citations = [new("coastal-city", Coast)],
            GridSizes =
            [
                new() { Tier = "grid", Kind = GridKind.General, MinHouseholds = 300, MaxHouseholds = 500, Citation = Coast },
                new() { Tier = "grid", Kind = GridKind.Micro, MinHouseholds = 50, MaxHouseholds = 80, Citation = Coast },
            ],
            Illustrations = ["effectiveFrom", "gridSizes.grid.general.tier", "gridSizes.grid.micro.tier"],
        },
        Pack("party-branch-work", new("支部工作条例（模板）", "regulations on branch work (a template)")) with
        {
            Citations = [new("branch-work", PartyRules.BranchWork.Citation!)],
            PartyRules = PartyRules.BranchWork,
            Illustrations = ["effectiveFrom", "partyRules.terms.community-body.level"],
        },
    ];

    public static TheoryData<string> Names => [.. All.Select(pack => pack.Id.Value)];

    public static RulePackDescription Of(string name) => All.Single(pack => pack.Id == name);

    private static RulePackDescription Pack(PackId id, BilingualText name) => new() { Id = id, Version = "2026.1", Name = name, EffectiveFrom = new LocalDate(2026, 1, 1) };
}
