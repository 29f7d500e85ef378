using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Zones;

public sealed class ZoneTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        Networks =
        [
            new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid", To = Day("2026-06-30") },
            new() { Id = "police", Name = new("警格", "police grids"), Ground = "building-area" },
        ],
        Zones =
        [
            new() { Id = "north", Name = "北片区", Covers = ["grid-1", "west"] },
            new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = ["east"] },
            new() { Id = "p-1", Name = "警格一", Network = "police", Covers = ["area-1", "area-3"] },
            new() { Id = "p-2", Name = "警格二", Network = "police", Covers = ["area-2"], From = Day("2026-06-01"), To = Day("2026-06-30") },
        ],
    });

    [Theory]
    [InlineData("grid-1", "2026-06-30", "north, s-1, p-1 (part), p-2 (part)")]
    [InlineData("grid-1", "2026-07-01", "north, p-1 (part)")] // a grid is there only while its network is
    [InlineData("area-2", "2026-05-31", "north, s-1")]
    [InlineData("area-2", "2026-06-01", "north, s-1, p-2")]
    [InlineData("area-3", "2026-06-30", "s-1, p-1")]
    [InlineData("east", "2026-06-30", "north (part), s-1, p-1 (part), p-2 (part)")]
    [InlineData("tianhe", "2026-07-01", "north (part), p-1 (part)")]
    [InlineData("grid-3", "2026-06-30", "north")]
    [InlineData("team", "2026-07-01", "")]
    public void ZonesOf_Table(string node, string on, string expected) => string.Join(", ", Place.ZonesOf(node, Day(on))).Should().Be(expected);

    [Theory]
    [InlineData("north", "2026-06-30", "grid-1 area-1 area-2 west grid-3")]
    [InlineData("s-1", "2026-06-30", "east grid-1 area-1 area-2 grid-2 area-3 team")]
    [InlineData("s-1", "2026-07-01", "")]
    [InlineData("p-2", "2026-05-31", "")]
    public void NodesIn_Table(string zone, string on, string expected) =>
        string.Join(' ', Place.NodesIn(zone, Day(on)).Select(node => node.Id)).Should().Be(expected);

    [Fact]
    public void ZonesByNode_OfATier_IsTheTableOfTheNetworks() =>
        Place.ZonesByNode("building-area", Day("2026-06-30")).Select(row => $"{row.Node}: {string.Join('/', row.GridsOf("safety"))} {string.Join('/', row.GridsOf("police"))}")
            .Should().Equal("area-1: s-1 p-1", "area-2: s-1 p-2", "area-3: s-1 p-1");

    [Fact]
    public void ZonesByNode_ARowAsText_ShowsNodeAndZones() => Place.ZonesByNode("grid", Day("2026-07-01"))[0].ToString().Should().Be("grid-1: north, p-1 (part)");

    [Fact]
    public void Questions_AboutWhatIsNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => Place.NodesIn("south", Day("2026-06-30"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.ZonesOf("nowhere", Day("2026-06-30"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.ZonesByNode("county", Day("2026-06-30"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.CoverageOf("fire", Day("2026-06-30"))).Should().Throw<ArgumentException>();
    }
}
