using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Rosters that speak of a part of the tree.</summary>
public sealed class RosterScopeTests
{
    private static readonly RosterScope GridsOnly = new() { Tiers = ["grid"] };

    private static readonly NodeRecord[] Grids = [.. Records.Where(row => row.Tier == "grid")];

    [Fact]
    public void Compare_GridsOnly_TouchesNothingElse()
    {
        var difference = Compare([Grids[0] with { Name = "一网格" }, Grids[1], Grids[2] with { Parent = "east" }], GridsOnly);
        Told(difference).Should().Equal("第三网格 (grid-3) comes under 田东居委会 instead of 田西社区居民委员会.", "第一网格 (grid-1) is renamed 一网格.");
        difference.Abolished.Should().BeEmpty();
        Lawful(difference);
    }

    [Fact]
    public void Compare_GridsOnlyWithoutAScope_SaysWhatItAbolishes() =>
        Compare([Records[0], Records[1], Records[2], .. Grids]).Abolished.Select(node => node.Id.Value).Should().Equal("team", "area-3", "area-2", "area-1");

    [Fact]
    public void Compare_GridsOnlyWithOtherIds_KeepsWhatStandsUnderThem()
    {
        var difference = Compare([.. Grids.Select(row => row with { Id = $"q2-{row.Id}", Households = 200 })], GridsOnly);
        difference.Changes.Should().AllBeOfType<RestateNode>().And.HaveCount(3);
        Lawful(difference);
    }

    [Fact]
    public void Compare_GridsOnlyWithoutOneThatIsEmpty_AbolishesIt() =>
        Compare(Grids[..2], GridsOnly).Abolished.Single().Name.Should().Be("第三网格");

    [Fact]
    public void Compare_GridsOnlyWithoutOneThatHoldsBuildings_IsAProblem() =>
        FindingsOf(() => Compare(Grids[1..], GridsOnly)).Single().Describe(Language.English).Should().Be(
            "The roster lacks 第一网格 (grid-1), but nodes outside its scope still stand under it: area-1, area-2. Record first what became of it, or widen the scope.");

    [Fact]
    public void Compare_OneCommunity_TouchesNothingElse()
    {
        var difference = Compare([.. Records.Where(row => row.Parent == new NodeId("east") && row.Id != "team"), .. Records.Where(row => row.Tier == "building-area")], new() { Under = "east" });
        Told(difference).Should().Equal("志愿服务队 (team) is abolished.");
        Lawful(difference);
    }

    [Fact]
    public void Compare_OneCommunityWithItsOwnRow_RestatesIt() =>
        Told(Compare([.. Records.Where(row => row.Id != "tianhe" && row.Id != "west" && row.Id != "grid-3").Select(row => row.Id == "east" ? row with { Name = "田东社区" } : row)], new() { Under = "east" }))
            .Should().Equal("田东居委会 (east) is renamed 田东社区.");

    [Fact]
    public void Compare_RowsOutsideTheScope_AreProblems()
    {
        CodesOf(() => Compare([.. Grids, Records[1]], GridsOnly)).Should().Equal("nodes.east: structure.roster-outside-scope");
        CodesOf(() => Compare(Records, new() { Under = "east" })).Should().Equal(
            "nodes.tianhe: structure.roster-outside-scope", "nodes.west: structure.roster-outside-scope", "nodes.grid-3: structure.roster-outside-scope");
    }

    [Fact]
    public void Compare_WithoutColumns_KeepsTheValues()
    {
        var bare = Records.Select(row => row with { Code = null, Households = null, Population = 9, Kind = GridKind.Micro });
        Compare([.. bare], new() { Codes = false, Households = false, Population = false, Kinds = false }).Changes.Should().BeEmpty();
        Told(Compare([.. Records.Select(row => row with { Code = null, Households = null })], new() { Households = false }))
            .Should().OnlyContain(line => line.StartsWith("The code of", StringComparison.Ordinal)).And.HaveCount(2);
    }

    [Fact]
    public void Compare_AMergeWithoutAColumnOfHouseholds_AddsThemUp()
    {
        var rows = Records.Where(row => row.Tier != "grid" || row.Id == "grid-3").Select(row => row.Tier == "building-area" ? row with { Parent = "grid-12", Households = null } : row);
        var history = Dated(Restate("2026-02-01", "grid-1", 130), Restate("2026-02-01", "grid-2", 70));
        var difference = history.Compare([.. rows, Grid("grid-12")], Day("2026-04-01"), scope: new() { Households = false });
        difference.Changes.Should().AllBeOfType<MergeNodes>().And.HaveCount(1);
        var tree = history.With(difference.Changes).AsOf(difference.On);
        tree["grid-12"].Households.Should().Be(200);
        Rows(tree).Should().Equal(Rows(GovernanceTree.From(TierLadder.Tianhe, difference.Records)));
    }

    [Fact]
    public void Compare_AScopeThatMeansNothing_Throws()
    {
        FluentActions.Invoking(() => Compare(Records, new() { Under = "nobody" })).Should().Throw<ArgumentException>().WithMessage("*nobody*");
        FluentActions.Invoking(() => Compare(Records, new() { Tiers = ["village"] })).Should().Throw<ArgumentException>().WithMessage("*ladder*");
    }

    [Fact]
    public void Changes_WhileAnOpenNodeHasTheCode_LeaveTheCodeOut()
    {
        var history = Dated(Recode("2026-02-01", "grid-1", "K"), Recode("2026-02-01", "grid-2", "M"));
        var difference = history.Compare(
            [.. Records.Where(row => row.Tier is { Value: "subdistrict" or "community" }), Grid("grid-2") with { Code = "K" }, Grid("x"), Grid("grid-3", "west") with { Code = "M" }], Day("2026-04-01"));
        difference.Questions.Select(question => question.Node.Id.Value).Should().Contain("grid-1");
        var tree = history.With(difference.Changes).AsOf(difference.On);
        (tree["grid-1"].Code, tree["grid-2"].Code, tree["grid-3"].Code).Should().Be(("K", "M", null));
    }

    [Fact]
    public void Compare_TwentyThousandSiblingsByName_IsQuick()
    {
        EquatableList<NodeRecord> areas = [.. Enumerable.Range(0, 20_000).Select(i => new NodeRecord { Id = $"a-{i}", Tier = "building-area", Name = $"{i}号", Parent = "grid-2" })];
        var history = StructureHistory.From(GovernanceTree.From(TierLadder.Tianhe, [.. Records, .. areas]), Since, []);
        NodeRecord[] renamed = [.. Records, .. areas.Select(row => row with { Id = $"q-{row.Id}" })];

        var (difference, time, _) = Effort.Of(() => history.Compare(renamed, Day("2026-04-01")));

        difference.Changes.Should().BeEmpty();
        time.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static RosterDifference Compare(IEnumerable<NodeRecord> roster, RosterScope? scope = null) => Dated().Compare(roster, Day("2026-04-01"), scope: scope);

    private static string[] Told(RosterDifference difference) => [.. difference.Entries.Select(entry => entry.Line.Describe(Language.English))];

    /// <summary>With the changes recorded, the tree of the day is the roster, completed.</summary>
    private static void Lawful(RosterDifference difference)
    {
        difference.Questions.Should().BeEmpty();
        Rows(Dated().With(difference.Changes).AsOf(difference.On)).Should().Equal(Rows(GovernanceTree.From(TierLadder.Tianhe, difference.Records)));
    }
}
