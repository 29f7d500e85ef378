using System.Globalization;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class DrawingTests
{
    [Fact]
    public void ToMermaid_ASmallTree_DrawsEveryNode() => Tree.ToMermaid(Language.Chinese).Should().Be(
        """
        flowchart TD
            n0["田和街道"]
            n0 --> n1["田东居委会"]
            n1 --> n2["第一网格"]
            n2 --> n3["1号楼"]
            n2 --> n4["2号楼"]
            n1 --> n5["第二网格"]
            n5 --> n6["3号楼"]
            n1 --> n7["志愿服务队"]
            n0 --> n8["田西社区居民委员会"]
            n8 --> n9["第三网格"]
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToMermaid_CountedFromATier_CountsSiblingsOfEachTier() => Tree.ToMermaid(Language.English, options: new()
    {
        CountFrom = "grid",
        Direction = DrawingDirection.LeftRight,
        ShowsCodes = true,
    }).Should().Be(
        """
        flowchart LR
            n0["田和街道 · 371071007"]
            n0 --> n1["田东居委会 · 371071007001"]
            n1 --> n2(["grid ×2"])
            n1 --> n3(["volunteers ×1"])
            n0 --> n4["田西社区居民委员会"]
            n4 --> n5(["grid ×1"])
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToMermaid_ANameOfWhichNothingPrints_DrawsTheId() =>
        Labels(GovernanceTree.From(Tree.Ladder, [Records[0] with { Name = "\u200B" }]).ToMermaid(Language.Chinese)).Should().Equal("tianhe");

    [Fact]
    public void ToMermaid_ABodyOfWhichNothingPrints_DrawsTheId() =>
        Labels(PartyNetwork.From(PartyLadder.Tianhe, [Bodies[0] with { Name = "\u200B" }]).ToMermaid(Language.Chinese)).Should().Equal("committee");

    [Fact]
    public void ToMermaid_FromANodeDownToATier_LeavesTheRestOut() =>
        Labels(Tree.ToMermaid(Language.Chinese, "east", new() { DownTo = "grid" })).Should().Equal("田东居委会", "第一网格", "第二网格");

    [Theory]
    [InlineData("building-area", "grid", "第一网格|楼长责任区 ×2")]
    [InlineData("grid", "building-area", "第一网格")]
    [InlineData("subdistrict", "subdistrict", "第一网格")]
    [InlineData("volunteers", "subdistrict", "第一网格|楼长责任区 ×2")]
    public void ToMermaid_TiersAboveTheBeginning_DrawTheBeginningAllTheSame(string downTo, string countFrom, string expected) =>
        string.Join('|', Labels(Tree.ToMermaid(Language.Chinese, "grid-1", new() { DownTo = downTo, CountFrom = countFrom }))).Should().Be(expected);

    [Theory]
    [InlineData("zh", "1号楼 · 60户|2号楼 · 1户")]
    [InlineData("en", "1号楼 · 60 households|2号楼 · 1 household")]
    public void ToMermaid_WithCounts_ShowsHouseholdsWhereTheyAreStated(string language, string expected) =>
        string.Join('|', Labels(GovernanceTree.From(Tree.Ladder, [.. Records.Where(record => record.Id != "area-2"), Records[7] with { Households = 1 }])
            .ToMermaid(Language.FromTag(language), "grid-1", new() { ShowsCounts = true })).Skip(1)).Should().Be(expected);

    [Fact]
    public void ToMermaid_WithoutCountsAndCodes_ShowsNamesOnly() => Tree.ToMermaid(Language.Chinese).Should().NotContainAny("户", "3710");

    [Theory]
    [InlineData("a\"b", "a#34;b")]
    [InlineData("a#quot;b", "a#35;quot#59;b")]
    [InlineData("<b>&amp;</b>", "#60;b#62;#38;amp#59;#60;#47;b#62;")]
    [InlineData("a[b](c){d}|\\", "a#91;b#93;#40;c#41;#123;d#125;#124;#92;")]
    [InlineData("1. `x` - *y*", "1#46; #96;x#96; #45; #42;y#42;")]
    [InlineData("%%{init: x}%%", "#37;#37;#123;init#58; x#125;#37;#37;")]
    [InlineData(" a\r\n\t b\u2028c\u200B\u0007 ", "a b c")]
    [InlineData("end", "end")]
    [InlineData("第一网格（东）", "第一网格（东）")]
    [InlineData("𠮷", "𠮷")]
    public void ToMermaid_AName_IsEscaped(string name, string expected) => Labels(Named(name)).Should().Equal(expected);

    [Theory]
    [InlineData(39, 39, false)]
    [InlineData(40, 40, false)]
    [InlineData(41, 39, true)]
    public void ToMermaid_ALongName_IsShortened(int length, int kept, bool isCut) =>
        Labels(Named(string.Concat(Enumerable.Repeat("𠮷", length)))).Should().Equal(string.Concat(Enumerable.Repeat("𠮷", kept)) + (isCut ? "…" : ""));

    [Theory]
    [InlineData(500, 501)]
    [InlineData(501, 2)]
    [InlineData(100_000, 2)]
    public void ToMermaid_ManyChildren_AreCountedWhereTheyDoNotFit(int children, int nodes)
    {
        var drawn = new DrawnText(Wide(children, "网格").ToMermaid(Language.Chinese));

        drawn.Nodes.Should().HaveCount(nodes);
        drawn.Total.Should().Be(children + 1);
        drawn.IsSound.Should().BeTrue();
    }

    [Fact]
    public void ToMermaid_NamesThatAreTooLongTogether_AreCounted() =>
        Labels(Wide(400, new string('~', 40)).ToMermaid(Language.Chinese)).Should().Equal("街道", "社区 ×400");

    [Fact]
    public void ToMermaid_TooManyOfTheDeepestTier_CountsOnlyThat()
    {
        var drawn = new DrawnText(Grown(16, 3, 40).ToMermaid(Language.Chinese));

        drawn.Edges.Should().Be(16 + 48 + 48);
        drawn.Labels.Should().Contain("楼长责任区 ×40").And.HaveCount(113);
    }

    [Theory]
    [InlineData(3, null, "n0;n1;n2")]
    [InlineData(3, "subdistrict", "街道 ×3")]
    [InlineData(60_000, null, "街道 ×60000")]
    public void Draw_SeveralRoots_StandBesideEachOther(int roots, string? countFrom, string expected) => string.Join(';', Labels(new HierarchyDrawing(
        new(TierLadder.Tianhe, roots, at => at + 1, _ => 0, at => [$"n{at}"]),
        Language.Chinese,
        new() { CountFrom = countFrom is null ? (TierId?)null : countFrom }).Draw(null))).Should().Be(expected);

    [Fact]
    public void ToMermaid_ANetwork_IsDrawnTheSameWay() => Party.ToMermaid(Language.Chinese, options: new() { ShowsCounts = true }).Should().Be(
        """
        flowchart TD
            n0["街道党工委"]
            n0 --> n1["田东社区党委"]
            n1 --> n2["第一党支部 · 党小组3个"]
            n0 --> n3["田西社区党总支"]
            n3 --> n4["第二党支部 · 党小组2个"]
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ToMermaid_PartOfANetwork_CountsItsLevels() =>
        Labels(Party.ToMermaid(Language.English, "p-west", new() { CountFrom = "grid-branch" })).Should().Equal("田西社区党总支", "grid Party branch ×1");

    [Fact]
    public void ToMermaid_OneGroup_IsSingularInEnglish() => Labels(PartyNetwork.From(PartyLadder.Tianhe, [Bodies[0] with { Groups = 1 }])
        .ToMermaid(Language.English, options: new() { ShowsCounts = true })).Should().Equal("街道党工委 · 1 Party group");

    [Fact]
    public void ToMermaid_WhatDoesNotExist_IsAProgrammersError()
    {
        FluentActions.Invoking(() => Tree.ToMermaid(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Tree.ToMermaid(Language.Chinese, "nowhere")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Tree.ToMermaid(Language.Chinese, options: new() { DownTo = "county" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Tree.ToMermaid(Language.Chinese, options: new() { CountFrom = "county" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Party.ToMermaid(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Party.ToMermaid(Language.Chinese, "nobody")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DrawingOptions { Direction = (DrawingDirection)9 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> Labels(string drawing) => new DrawnText(drawing).Labels;

    private static string Named(string name) =>
        GovernanceTree.From(TierLadder.Tianhe, [new() { Id = "a", Tier = "subdistrict", Name = name }]).ToMermaid(Language.Chinese);

    private static GovernanceTree Wide(int children, string name) => GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "a", Tier = "subdistrict", Name = "街道" },
        .. Enumerable.Range(0, children).Select(child => new NodeRecord { Id = $"c{child.ToString(CultureInfo.InvariantCulture)}", Tier = "community", Name = name, Parent = "a" }),
    ]);

    private static GovernanceTree Grown(int communities, int grids, int areas) => GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "a", Tier = "subdistrict", Name = "街道" },
        .. Enumerable.Range(0, communities).Select(c => new NodeRecord { Id = $"c{c}", Tier = "community", Name = "社区", Parent = "a" }),
        .. Enumerable.Range(0, communities * grids).Select(g => new NodeRecord { Id = $"g{g}", Tier = "grid", Name = "网格", Parent = $"c{g / grids}" }),
        .. Enumerable.Range(0, communities * grids * areas).Select(b => new NodeRecord { Id = $"b{b}", Tier = "building-area", Name = "楼", Parent = $"g{b / areas}" }),
    ]);
}
