using System.Text;

using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>One call for everything that rules find about a place on a day.</summary>
public sealed class SurveyTests
{
    private static readonly RulePackDescription Rules = StructurePacks.Of("quota-tianhe") with
    {
        Quotas = [OnePerSixty],
        PartyRules = PartyRules.BranchWork,
        Illustrations = [],
    };

    private static readonly JurisdictionDefinition Place = new()
    {
        Tree = Tree,
        Party = PartyNetwork.From(PartyLadder.Tianhe, [.. Bodies[..3].Select(body => body with { Members = body.Form switch { PartyForm.Committee => 120, PartyForm.GeneralBranch => 60, _ => null } }), .. Bodies[3..].Select(Whole)]),
        Roles = [Steward],
        Appointments = [Appoint("s-1", "building-steward", "area-1"), Appoint("s-2", "building-steward", "area-2"), Appoint("s-3", "building-steward", "area-3", to: "2026-06-30")],
    };

    [Fact]
    public void Survey_CoverageQuotasSizesAndParty_InThisOrder() => Codes(Place, "2026-07-01", Rules with { GridSizes = [new() { Tier = "grid", MinHouseholds = 121 }] }).Should().Equal(
        "nodes.area-3.building-steward: structure.vacant",
        "quotas.building-steward.east: structure.quota-short",
        "quotas.building-steward.west: structure.households-unknown",
        "nodes.grid-2.households: structure.grid-too-small",
        "nodes.grid-3.households: structure.grid-size-unknown",
        "party.b-2.term-from: structure.party-term-overdue");

    [Fact]
    public void Survey_TheDay_DecidesTermsAndPeople() => Codes(Place, "2026-06-30").Should().Equal("quotas.building-steward.west: structure.households-unknown");

    [Fact]
    public void Survey_AQuotaThatThePlaceStatesToo_IsToldOnce() => Codes(Place with { Quotas = [OnePerSixty] }, "2026-06-30").Should().Equal("quotas.building-steward.west: structure.households-unknown");

    [Fact]
    public void Survey_AnotherQuotaOfThePlace_IsToldBesideIt() => Codes(Place with { Quotas = [OnePerSixty with { Per = 30 }] }, "2026-06-30").Should().Equal(
        "quotas.building-steward.east: structure.quota-short",
        "quotas.building-steward.west: structure.households-unknown",
        "quotas.building-steward.west: structure.households-unknown");

    [Fact]
    public void Survey_TheSameQuotaUnderAnotherName_IsToldOnce() => Codes(Place with { Quotas = [OnePerSixty with { Name = new("本街道标准", "our own"), Citation = TianheStewards.Citation }] }, "2026-06-30")
        .Should().Equal("quotas.building-steward.west: structure.households-unknown");

    [Fact]
    public void Survey_AQuotaThatCannotBeAddedUpThere_IsRefused()
    {
        var rules = RulePack.From(Rules with { Quotas = [OnePerSixty with { Per = 1, Count = 1_000 }] });
        var place = Jurisdiction.From(Place with { Tree = GovernanceTree.From(TierLadder.Tianhe, Records.Select(record => record with { Households = record.Id == "west" ? 2_147_304 : record.Households })) });

        CodesOf(() => rules.Survey(place, Day("2026-07-01"))).Should().Equal("quotas.building-steward: structure.quota-requires-too-many");
    }

    [Fact]
    public void Survey_NoPartyNetwork_IsNotLookedFor() => Codes(Place with { Party = null }, "2026-07-01").Should().NotContain(code => code.StartsWith("party", StringComparison.Ordinal));

    [Fact]
    public void Survey_RulesWithoutSections_AreCoverage() =>
        RulePack.From(Rules with { Quotas = [], PartyRules = null }).Survey(Jurisdiction.From(Place), Day("2026-07-01")).Should().Equal(Jurisdiction.From(Place).Coverage(Day("2026-07-01")));

    [Fact]
    public void Survey_ADateOfAnotherCalendar_IsTheSameDay() => RulePack.From(Rules).Survey(Jurisdiction.From(Place), Day("2026-07-01").WithCalendar(NodaTime.CalendarSystem.Julian))
        .Should().Equal(RulePack.From(Rules).Survey(Jurisdiction.From(Place), Day("2026-07-01")));

    [Fact]
    public void Survey_NoPlace_IsAProgrammersError() => RulePack.From(Rules).Invoking(rules => rules.Survey(null!, Day("2026-07-01"))).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Survey_NamesThatThePlaceLacks_AreAllToldWithTheirPlacesInTheFile()
    {
        var rules = RulePack.Load(Encoding.UTF8.GetBytes(Foreign.ToJson()));

        FindingsOf(() => rules.Survey(Jurisdiction.From(Place), Day("2026-07-01"))).Select(finding => $"{finding.Position!.Value.Line > 10} {finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "True quotas.clerk.role: The quota names the role 'clerk', which the jurisdiction does not have. It has: building-steward.",
            "True quotas.clerk.scope: The rules name the tier 'village', which the jurisdiction does not have. It has: subdistrict, community, grid, building-area, volunteers.",
            "True gridSizes.cell.micro.tier: The rules name the tier 'cell', which the jurisdiction does not have. It has: subdistrict, community, grid, building-area, volunteers.",
            "True gridSizes.cell.tier: The rules name the tier 'cell', which the jurisdiction does not have. It has: subdistrict, community, grid, building-area, volunteers.",
            "True partyRules.terms.village-body.level: The rules name the Party level 'village-body', which the jurisdiction does not have. It has: working-committee, community-body, grid-branch.");
    }

    [Fact]
    public void Snapshot_OfAPlaceThatLacksNames_IsRefusedForTheSameReasons() => FindingsOf(() => GovernanceSnapshot.Of(Foreign, Jurisdiction.From(Place)))
        .Select(finding => finding.Code).Should().Equal("rules.unknown-role", "rules.unknown-tier", "rules.unknown-tier", "rules.unknown-tier", "rules.unknown-level");

    [Fact]
    public void Snapshot_OfAPlaceWithoutPartyNetwork_NeedsNoLevels() =>
        FluentActions.Invoking(() => GovernanceSnapshot.Of(RulePack.From(Rules with { PartyRules = Foreign.Description.PartyRules }), Jurisdiction.From(Place with { Party = null }))).Should().NotThrow();

    private static RulePack Foreign => RulePack.From(Rules with
    {
        Quotas = [OnePerSixty with { Role = "clerk", Scope = "village" }],
        GridSizes = [new() { Tier = "cell", Kind = GridKind.Micro, MaxHouseholds = 80 }, new() { Tier = "cell", MaxHouseholds = 800 }, .. StructurePacks.Of("grid-sizes").GridSizes],
        PartyRules = PartyRules.BranchWork with { Terms = [new() { Level = "village-body", Years = 5 }, new() { Level = "village-body", Forms = [PartyForm.Committee], Years = 5 }] },
    });

    private static PartyBody Whole(PartyBody branch) => branch with { Members = 20, CommitteeMembers = 3, Organisations = 2, TermFrom = branch.Id == "b-1" ? new(2026, 1, 1) : new(2023, 7, 1) };

    private static IEnumerable<string> Codes(JurisdictionDefinition place, string on, RulePackDescription? rules = null) =>
        RulePack.From(rules ?? Rules).Survey(Jurisdiction.From(place), Day(on)).Select(finding => $"{finding.Path}: {finding.Code}");
}
