using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/zones.md shows, compiled and run.</summary>
public sealed class ZonesPageSnippets
{
    [Fact]
    public void Zones_and_networks()
    {
        var tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi" },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" },
            new() { Id = "zhaidong", Tier = "community", Name = "寨东居委会", Parent = "tianhe" },
            new() { Id = "grid-09", Tier = "grid", Name = "第九网格", Parent = "zhaidong" },
        ]);

        // snippet: zones
        var place = Jurisdiction.From(new()
        {
            Tree = tree,
            Networks =
            [
                new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid" },
                new() { Id = "city", Name = new("城管网格", "city-management grids"), Ground = "grid" },
            ],
            Zones =
            [
                new() { Id = "north", Name = "北片区", Covers = ["grid-07", "zhaidong"] },
                new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = ["zhaixi"] },
                new() { Id = "s-2", Name = "综治二格", Network = "safety", Covers = ["zhaidong"] },
                new() { Id = "c-1", Name = "城管一格", Network = "city", Covers = ["grid-08", "grid-09"] },
            ],
        });

        place.NodesIn("north", new(2026, 7, 1)).Select(node => node.Name).Should().Equal("寨东居委会", "第九网格", "第七网格");
        string.Join(", ", place.ZonesOf("zhaixi", new(2026, 7, 1))).Should().Be("north (part), s-1, c-1 (part)");
        // end-snippet

        // snippet: network-coverage
        place.ZonesByNode("grid", new(2026, 7, 1))
            .Select(row => $"{row.Node}: {string.Join("/", row.GridsOf("safety"))} | {string.Join("/", row.GridsOf("city"))}")
            .Should().Equal("grid-09: s-2 | c-1", "grid-07: s-1 | ", "grid-08: s-1 | c-1");

        place.CoverageOf("city", new(2026, 7, 1)).Uncovered.Should().Equal("grid-07");
        place.Coverage(new(2026, 7, 1)).Single().Describe(Language.Chinese).Should().Be("“第七网格”（网格）不属于“城管网格”的任何网格。");
        // end-snippet

        // snippet: merge
        var merged = place.MergeNetworks(new()
        {
            On = new(2026, 8, 1),
            Networks = ["safety", "city"],
            Into = new() { Id = "one", Name = new("全科网格", "general grids"), Ground = "grid" },
            Grids =
            [
                new() { Id = "o-1", Name = "全科一格", Covers = ["zhaixi"] },
                new() { Id = "o-2", Name = "全科二格", Covers = ["zhaidong"] },
            ],
        });

        merged.Explanation.Describe(Language.English).Split('\n').Should().Equal(
            "Until 31 Jul 2026: public-order grids, city-management grids. From 1 Aug 2026: general grids.",
            "综治一格 (public-order grids) goes into 全科一格 as a whole.",
            "综治二格 (public-order grids) goes into 全科二格 as a whole.",
            "Of 城管一格 (city-management grids) into 全科一格: 第八网格.",
            "Of 城管一格 (city-management grids) into 全科二格: 第九网格.");
        (merged.LeftOver.Count, merged.Findings.Count).Should().Be((0, 0));

        var after = Jurisdiction.From(merged.Definition);
        string.Join(", ", after.ZonesOf("grid-08", new(2026, 7, 31))).Should().Be("s-1, c-1");
        string.Join(", ", after.ZonesOf("grid-08", new(2026, 8, 1))).Should().Be("o-1");
        // end-snippet

        // snippet: merge-into-the-tree
        GridNetwork ofTheTree = new() { Id = "grids", Name = new("基础网格", "grids of the tree"), Ground = "grid" };
        Zone[] theirGrids = [.. tree.NodesOf("grid").Select(grid => new Zone { Id = $"tree-{grid.Id}", Name = grid.Name, Network = "grids", Covers = [grid.Id] })];
        var both = Jurisdiction.From(new() { Tree = tree, Networks = [.. place.Networks, ofTheTree], Zones = [.. place.Zones, .. theirGrids] });

        var intoTheTree = both.MergeNetworks(new()
        {
            On = new(2026, 8, 1),
            Networks = ["city", "grids"],
            Into = new() { Id = "one", Name = new("全科网格", "general grids"), Ground = "grid" },
            Grids = [.. theirGrids.Select(grid => grid with { Id = $"one-{grid.Id}", Network = null })],
        });

        intoTheTree.Successions[0].ToString().Should().Be("c-1 into one-tree-grid-09, one-tree-grid-08");
        intoTheTree.Successions.Skip(1).Should().OnlyContain(grid => grid.IsWhole);
        // end-snippet
    }
}
