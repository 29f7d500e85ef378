using Tianhe.Governance.Structure;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Rules;

public sealed class StructurePackTests
{
    [Theory]
    [MemberData(nameof(StructurePacks.Names), MemberType = typeof(StructurePacks))]
    public void From_EachPack_IsTheBuiltInDocument(string name)
    {
        var pack = RulePack.From(StructurePacks.Of(name));

        Approval.OfFile($"src/Tianhe.Governance/Rules/BuiltIn/{name}.json", pack.ToJson()).Should().BeEmpty();
        RulePack.BuiltIn(name).Should().Be(pack);
    }

    [Theory]
    [MemberData(nameof(StructurePacks.Names), MemberType = typeof(StructurePacks))]
    public void Findings_OfEachPack_TellItsIllustrations(string name) =>
        RulePack.BuiltIn(name).Findings.Select(finding => finding.Path).Should().Equal(StructurePacks.Of(name).Illustrations);

    [Theory]
    [InlineData("quota-tianhe", "validity unchecked", false)]
    [InlineData("quota-community-workers", "validity unchecked", true)]
    [InlineData("grid-sizes", "validity unchecked", true)]
    [InlineData("party-branch-work", "validity unchecked", true)]
    public void Citations_OfEachPack_SayHowFarTheyWereChecked(string name, string words, bool expected) =>
        RulePack.BuiltIn(name).Description.Citations.Should().ContainSingle().Which.Value.In(Language.English).Contains(words, StringComparison.Ordinal).Should().Be(expected);

    [Fact]
    public void GridSizes_OfTheUnnamedCity_AreLabelledSo() => RulePack.BuiltIn("grid-sizes").Description.Citations[0].Value.In(Language.Chinese)
        .Should().Be("某沿海城市（转载未写明）《网格化服务管理法规》第八条至第十条（据转载，城市、名称和文号未写明，效力未核；情况简单的区域可以更大）");

    [Fact]
    public void CommunityWorkers_OfHubei_AreEighteenPerTenThousand() => RulePack.BuiltIn("quota-community-workers").Quota("community-worker").RequiredFor(100_000).Should().Be(180);

    [Fact]
    public void TianheStewards_Quota_TakesWhatTheArticleLeavesOpen()
    {
        var quota = TianheStewards.Quota("steward", new("常住户", "resident households"), "grid", QuotaRounding.Down, 2);

        (quota.Per, quota.Role.Value, quota.Basis.English, quota.Scope.Value, quota.Rounding, quota.Minimum).Should().Be((60, "steward", "resident households", "grid", QuotaRounding.Down, 2));
        quota.Citation.Should().Be(TianheStewards.Citation);
    }
}
