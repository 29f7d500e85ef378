using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Zones;

public sealed class NetworkCoverageTests
{
    private static readonly JurisdictionDefinition Definition = new()
    {
        Tree = Tree,
        Networks = [new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid", From = Day("2026-03-01"), To = Day("2026-03-31") }],
        Zones =
        [
            new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = ["grid-1", "grid-2"] },
            new() { Id = "s-2", Name = "综治二格", Network = "safety", Covers = ["grid-2"], From = Day("2026-03-10") },
            new() { Id = "s-3", Name = "综治三格", Network = "safety", From = Day("2026-03-20") },
            new() { Id = "s-4", Name = "综治四格", Network = "safety", Covers = ["west"], To = Day("2026-03-09") },
        ],
    };

    [Theory]
    [InlineData("2026-02-28", "")] // not in force
    [InlineData("2026-03-01", "")]
    [InlineData("2026-03-09", "")]
    [InlineData("2026-03-10", "networks.safety.grid-2: structure.ground-covered-twice; networks.safety.grid-3: structure.ground-uncovered")]
    [InlineData("2026-03-31", "zones.s-3.covers: structure.grid-without-ground; networks.safety.grid-2: structure.ground-covered-twice; networks.safety.grid-3: structure.ground-uncovered")]
    [InlineData("2026-04-01", "")]
    public void Coverage_OfNetworks_Table(string on, string expected)
    {
        var place = Jurisdiction.From(Definition);
        string.Join("; ", place.Coverage(Day(on)).Select(finding => $"{finding.Path}: {finding.Code}")).Should().Be(expected);
        place.CoverageOf("safety", Day(on)).Findings.Should().Equal(place.Coverage(Day(on)));
    }

    [Fact]
    public void CoverageOf_ADay_ListsGroundWithItsGrids()
    {
        var coverage = Jurisdiction.From(Definition).CoverageOf("safety", Day("2026-03-10"));
        coverage.Ground.Select(row => row.ToString()).Should().Equal("grid-1: s-1", "grid-2: s-1, s-2", "grid-3: ");
        (coverage.Uncovered, coverage.CoveredTwice, coverage.IsComplete).Should().Be((["grid-3"], ["grid-2"], false));
    }

    [Theory]
    [InlineData("grid-1 grid-2", "grid-3")] // a grid without building areas is ground itself
    [InlineData("east", "grid-3")]
    [InlineData("east grid-3", "")]
    [InlineData("grid-1 grid-3", "area-3")]
    public void CoverageOf_BranchThatEndsAboveTheGround_CountsItsLowestNode(string covers, string uncovered)
    {
        var coverage = Jurisdiction.From(Definition with
        {
            Networks = [Definition.Networks[0] with { Ground = "building-area" }],
            Zones = [new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = [.. covers.Split(' ').Select(id => new NodeId(id))] }],
        }).CoverageOf("safety", Day("2026-03-10"));
        coverage.Ground.Select(row => row.Node).Should().Equal("area-1", "area-2", "area-3", "grid-3");
        string.Join(' ', coverage.Uncovered).Should().Be(uncovered);
    }

    [Fact]
    public void CoverageOf_EachGroundInOneGrid_IsComplete() => Jurisdiction.From(Definition).CoverageOf("safety", Day("2026-03-09")).IsComplete.Should().BeTrue();

    [Fact]
    public void CoverageOf_GroundTwiceInOneGrid_IsCoveredOnce() => Jurisdiction.From(Definition with
    {
        Zones = [new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = ["tianhe", "grid-1", "grid-1"] }],
    }).CoverageOf("safety", Day("2026-03-10")).IsComplete.Should().BeTrue();

    [Fact]
    public void Findings_AreSaidInBothLanguages()
    {
        var findings = Jurisdiction.From(Definition).Coverage(Day("2026-03-20"));
        findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "综治三格 (public-order grids) covers no grid.",
            "第二网格 (grid) belongs to 2 grids of public-order grids; it belongs to one only. For example: s-1, s-2.",
            "第三网格 (grid) belongs to no grid of public-order grids.");
        findings[2].Describe(Language.Chinese).Should().Be("“第三网格”（网格）不属于“综治网格”的任何网格。");
    }
}
