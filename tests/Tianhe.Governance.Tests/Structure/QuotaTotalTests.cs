using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>What a quota requires of a whole tree fits a number, or the jurisdiction is not made.</summary>
public sealed class QuotaTotalTests
{
    private const string TooMany = "quotas.building-steward: structure.quota-requires-too-many";

    private static readonly StaffingQuota ThousandEach = OnePerSixty with { Per = 1, Count = 1_000 };

    [Theory]
    [InlineData(2_147_302, 2_147_482_000)] // with the 180 of the other community
    [InlineData(2_147_303, 2_147_483_000)]
    public void Coverage_AsManyAsANumberHolds_AreAddedUp(int households, int required)
    {
        var place = Jurisdiction.From(Street(households) with { Quotas = [ThousandEach] });

        place.Assess(ThousandEach, Day("2026-07-01")).Required.Should().Be(required);
        place.Coverage(Day("2026-07-01")).Should().Contain(finding => finding.Code == "structure.quota-short");
    }

    [Theory]
    [InlineData(2_147_304)]
    [InlineData(20_000_000)]
    public void From_MoreThanANumberHolds_IsFound(int households) => CodesOf(() => Jurisdiction.From(Street(households) with { Quotas = [ThousandEach] })).Should().Equal(TooMany);

    [Fact]
    public void From_MoreThanANumberHolds_IsSaidInBothLanguages()
    {
        var finding = FindingsOf(() => Jurisdiction.From(Street(20_000_000) with { Quotas = [ThousandEach] })).Single();

        finding.Describe(Language.English).Should().Be(
            "By the quota of building stewards the nodes of tier community need 20000180000 people together, more than 2147483647, which cannot be added up; correct the quota or the figures of the nodes.");
        finding.Describe(Language.Chinese).Should().Be("按“治理楼长配备标准”，各“社区”应配人数合计20000180000，超过2147483647，无法相加，请核对标准和各节点的数字。");
        finding.Witness.Should().BeNull();
    }

    [Fact]
    public void From_MoreResidentsThanANumberHolds_IsFound() => CodesOf(() => Jurisdiction.From(Street(0) with
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe, Records.Select(record => record with { Population = record.Parent == "tianhe" ? 1_100_000 : null })),
        Quotas = [ThousandEach with { Measure = QuotaMeasure.Population }],
    })).Should().Equal(TooMany);

    [Fact]
    public void From_AUnknownScope_IsTheOnlyProblem() => CodesOf(() => Jurisdiction.From(Street(20_000_000) with { Quotas = [ThousandEach with { Scope = "village" }] }))
        .Should().Equal("quotas.building-steward.scope: structure.tier-not-in-ladder");

    [Fact]
    public void From_AFigureOfALaterDay_IsFoundWithThatDay()
    {
        var finding = FindingsOf(() => Jurisdiction.From(Street(1) with
        {
            Quotas = [ThousandEach],
            Since = Day("2026-01-01"),
            Changes = [new RestateNode { On = Day("2026-03-01"), Node = "west", Households = 20_000_000 }, new RestateNode { On = Day("2026-04-01"), Node = "west", Households = 30_000_000 }],
        })).Single();

        (finding.Path, finding.Code, finding.Witness).Should().Be(("quotas.building-steward", "structure.quota-requires-too-many", "2026-03-01"));
    }

    [Fact]
    public void Assess_AQuotaGivenByHand_IsAProgrammersError() =>
        Jurisdiction.From(Street(20_000_000)).Invoking(place => place.Assess(ThousandEach, Day("2026-07-01"))).Should().Throw<ArgumentException>().WithMessage("*more than a number holds*");

    private static JurisdictionDefinition Street(int households) => new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe, Records.Select(record => record with { Households = record.Id == "west" ? households : record.Households })),
        Roles = [Steward],
    };
}
