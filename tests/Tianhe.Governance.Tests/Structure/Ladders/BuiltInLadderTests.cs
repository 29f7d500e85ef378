using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Ladders;

public sealed class BuiltInLadderTests
{
    [Fact]
    public void National_Tiers_AreFiveInBothLanguages()
    {
        TierLadder.National.Tiers.Select(tier => tier.Name.Chinese).Should().Equal("省级", "地级", "县级", "乡级", "村级");
        TierLadder.National.Tiers.Select(tier => tier.Name.English).Should().Equal("province", "city", "county", "township level", "community");
    }

    [Fact]
    public void National_Ids_AreTheLevelsOfCodes() =>
        TierLadder.National.Tiers.Select(tier => tier.Id.Value).Should().Equal(Enum.GetNames<DivisionLevel>().Select(name => name.ToLowerInvariant()));

    [Theory]
    [InlineData("city", "province", true)]
    [InlineData("county", "province", true)]
    [InlineData("township", "province", false)]
    [InlineData("county", "city", true)]
    [InlineData("township", "city", true)]
    [InlineData("community", "city", false)]
    [InlineData("township", "county", true)]
    [InlineData("community", "county", false)]
    [InlineData("community", "township", true)]
    [InlineData("city", "city", false)]
    public void MayHang_National_AsInTheList(string tier, string parent, bool expected) =>
        TierLadder.National.MayHang(tier, parent).Should().Be(expected);

    [Fact]
    public void Xiayang_Tiers_AreTheFourPublished()
    {
        TierLadder.Xiayang.Tiers.Select(tier => tier.Name.Chinese).Should().Equal("街道", "责任网格", "管理单元", "微网格");
        TierLadder.Xiayang.Tiers.Select(tier => tier.Name.English).Should().Equal("subdistrict", "responsibility grid", "management cell", "micro-grid");
    }

    [Theory]
    [InlineData("responsibility-grid", "subdistrict", true)]
    [InlineData("management-cell", "responsibility-grid", true)]
    [InlineData("micro-grid", "management-cell", true)]
    [InlineData("micro-grid", "responsibility-grid", false)]
    [InlineData("management-cell", "subdistrict", false)]
    public void MayHang_Xiayang_LeavesNoTierOut(string tier, string parent, bool expected) =>
        TierLadder.Xiayang.MayHang(tier, parent).Should().Be(expected);
}
