using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/codes.md shows, compiled and run.</summary>
public sealed class CodesPageSnippets
{
    [Fact]
    public void A_division_code()
    {
        // snippet: division-code
        var community = DivisionCode.Parse("371071007003");

        community.Level.Should().Be(DivisionLevel.Community);
        community.Parent.Should().Be((DivisionCode)"371071007");
        new DivisionCode("3710").Contains(community).Should().BeTrue();
        new DivisionCode[] { "3711", "371071007003", "371071", "3710" }.Order().Select(code => code.Value)
            .Should().Equal("3710", "371071", "371071007003", "3711"); // a parent right before what it contains
        // end-snippet
    }

    [Fact]
    public void What_is_wrong()
    {
        // snippet: code-problems
        DivisionCode.TryParse("３７０１０２０ ", out _, out var problems, "rows.7.code").Should().BeFalse();
        problems.Select(problem => problem.Describe(Language.English)).Should().Equal(
            "The code '３７０１０２０ ' has full-width characters; write it in half width: '3701020'.",
            "The code '３７０１０２０ ' has white space or invisible characters (U+0020); write it as '3701020'.",
            "The code '3701020' has 7 digits; the possible numbers of digits are: 2, 4, 6, 9, 12.");

        DivisionCode.TryParse("3.70102E+14", out _, out problems).Should().BeFalse();
        problems.Single().Describe(Language.Chinese).Should().Be(
            "编码“3.70102E+14”已被表格软件转成数值，末尾数字已丢失，无法还原。请从原表重新取数，并先将该列设为“文本”格式，再录入或导出。");

        DivisionCode.TryParse("370100", out _, out problems).Should().BeFalse();
        problems.Single().Code.Should().Be("structure.code-padded");
        DivisionCode.FromPadded("370100000000").Value.Should().Be("3701");
        // end-snippet
    }

    [Fact]
    public void What_a_number_stands_for()
    {
        // snippet: code-ranges
        DivisionRange.Of("370102013")!.StandsFor.Chinese.Should().Be("街道");
        DivisionRange.Of("370126102")!.StandsFor.English.Should().Be("town");

        var warning = DivisionRange.Check("110119").Single(); // 延庆区
        warning.Severity.Should().Be(FindingSeverity.Warning);
        warning.Code.Should().Be("structure.code-outside-ranges");
        // end-snippet
    }

    [Fact]
    public void A_grid_code()
    {
        // snippet: grid-code
        var grid = GridCodeScheme.Lixia.Parse("370102013006008"); // 第八网格

        grid.Division.Should().Be((DivisionCode)"370102013006");
        grid.Sequence.Should().Be(8);
        // end-snippet
    }

    [Fact]
    public void A_scheme_of_ones_own()
    {
        // snippet: grid-scheme
        var scheme = GridCodeScheme.From(new("专业网格编码（示例）", "codes of professional grids (illustration)"),
        [
            new(GridCodePartKind.Other, 6, new("对象编码", "object code")),
            new(GridCodePartKind.Division, 12, new("社区", "community")),
            new(GridCodePartKind.Sequence, 2, new("顺序号", "sequence")),
        ]);

        var code = scheme.Parse("01020337010201300600");
        code.Division.Value.Should().Be("370102013006");
        code.Sequence.Should().Be(0); // 00 says there: not subdivided
        code.Parts.Should().Equal("010203", "370102013006", "00");
        // end-snippet
    }

    [Fact]
    public void Sizes_of_grids()
    {
        // snippet: grid-sizes
        var sizes = GridSizes.From(
        [
            new() { Tier = "grid", MinHouseholds = 300, MaxHouseholds = 500 },
            new() { Tier = "grid", Kind = GridKind.Micro, MinHouseholds = 50, MaxHouseholds = 80 },
        ]);

        var tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Kind = GridKind.General, Households = 501 },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi", Kind = GridKind.Micro },
            new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-08", Households = 49 },
        ]);

        sizes.Check(tree).Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "nodes.grid-07.households: 第七网格 (grid, general grid) has 501 households, more than the 500 that it should have.",
            "nodes.grid-08.households: 第八网格 (grid, micro-grid) has 49 households, fewer than the 50 that it should have.");
        // end-snippet
    }
}
