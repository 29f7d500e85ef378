using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

/// <summary>The codes of a whole province as they are in use. The numbers were counted apart, by the length of the first column.</summary>
public sealed class ShandongTests
{
    [Fact]
    public void Rows_AreAll() => Shandong.Rows.Should().HaveCount(64_095);

    [Fact]
    public void Codes_ByLevel_AreAsCounted() =>
        Shandong.Codes.CountBy(code => code.Level).Should().Equal(
            new(DivisionLevel.Province, 1),
            new(DivisionLevel.City, 16),
            new(DivisionLevel.County, 151),
            new(DivisionLevel.Township, 1_853),
            new(DivisionLevel.Community, 62_074));

    [Fact]
    public void Codes_AreWrittenAsTheyWereRead() => Shandong.Codes.Select(code => code.Value).Should().Equal(Shandong.Rows.Select(row => row.Code));

    [Fact]
    public void Codes_LevelsAndTiers_Agree() =>
        Shandong.Rows.Zip(Shandong.Codes).Where(pair => TierLadder.National.Tiers[(int)pair.Second.Level].Id.Value != pair.First.Tier).Should().BeEmpty();

    [Fact]
    public void Codes_StandInCodeOrder() => Shandong.Codes.SequenceEqual(Shandong.Codes.Order()).Should().BeTrue();

    [Fact]
    public void Parents_AllExist()
    {
        var known = Shandong.Codes.ToHashSet();
        Shandong.Codes.Where(code => code.Parent is { } parent && !known.Contains(parent)).Should().BeEmpty();
    }

    [Fact]
    public void Tree_ByTheNationalLadder_HasTheCountsOfTheList() =>
        TierLadder.National.Tiers.Select(tier => Shandong.Tree.CountOf(tier.Id)).Should().Equal(1, 16, 151, 1_853, 62_074);

    [Fact]
    public void Tree_Preorder_IsCodeOrder() => Shandong.Tree.Nodes.Select(node => node.Code).Should().Equal(Shandong.Rows.Select(row => row.Code));

    [Fact]
    public void Ranges_LeaveNoCodeOutside() => Shandong.Codes.SelectMany(code => DivisionRange.Check(code)).Should().BeEmpty();

    /// <summary>All that is named a subdistrict, and all but two of the towns: the ranges are right, and no rule.</summary>
    [Theory]
    [InlineData("街道", "街道", 684)]
    [InlineData("镇", "镇", 1_072)]
    [InlineData("政企合一单位", "镇", 2)]
    [InlineData("乡", "乡", 57)]
    [InlineData("政企合一单位", "乡", 1)]
    [InlineData("街道", "镇", 0)]
    [InlineData("镇", "街道", 0)]
    public void Ranges_OfTownships_FitTheirNames(string standsFor, string ending, int count) =>
        Shandong.Rows.Zip(Shandong.Codes).Count(pair => pair.Second.Level == DivisionLevel.Township
            && DivisionRange.Of(pair.Second)?.StandsFor.Chinese == standsFor && pair.First.Name.EndsWith(ending, StringComparison.Ordinal)).Should().Be(count);

    [Fact]
    public void Ranges_OfCommunities_AreCounted() =>
        Shandong.Codes.Where(code => code.Level == DivisionLevel.Community).CountBy(code => DivisionRange.Of(code)!.StandsFor.Chinese)
            .Should().BeEquivalentTo(new Dictionary<string, int> { ["居委会"] = 6_977, ["村委会"] = 54_974, ["类似居委会的区域"] = 107, ["类似村委会的区域（生活区等）"] = 16 });
}
