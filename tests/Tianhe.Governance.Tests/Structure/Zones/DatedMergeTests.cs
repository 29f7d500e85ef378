using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Zones;

/// <summary>grid-9 is founded on 1 March; the one network, over grids, is divided anew on 1 June.</summary>
public sealed class DatedMergeTests
{
    private static readonly JurisdictionDefinition Definition = new()
    {
        Tree = Tree,
        Since = Day("2026-01-01"),
        Changes = [new FoundNode { On = Day("2026-03-01"), Node = new() { Id = "grid-9", Tier = "grid", Name = "第九网格", Parent = "west" } }],
        Roles = [Clerk],
        Appointments = [Appoint("wang", "clerk", "grid-9", "2026-04-01")],
        Networks = [new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid" }],
        Zones =
        [
            new() { Id = "z-1", Name = "综治一格", Network = "safety", Covers = ["east"] },
            new() { Id = "z-2", Name = "综治二格", Network = "safety", Covers = ["grid-3", "grid-9"] },
        ],
    };

    private static readonly NetworkMerge Merge = new()
    {
        On = Day("2026-06-01"),
        Networks = ["safety"],
        Into = new() { Id = "one", Name = new("全科网格", "general grids"), Ground = "grid" },
        Grids = [new() { Id = "o-1", Name = "全科一格", Covers = ["east", "grid-3"] }, new() { Id = "o-2", Name = "全科二格", Covers = ["grid-9"] }],
    };

    private static MergedNetworks Merged => Jurisdiction.From(Definition).MergeNetworks(Merge);

    [Fact]
    public void MergeNetworks_OldGridsAtNodesThatComeLater_KeepThem() =>
        Merged.Definition.Zones.Single(zone => zone.Id == "z-2").Covers.Should().Equal("grid-3", "grid-9");

    [Fact]
    public void MergeNetworks_Definition_IsOtherwiseAsItWas() => (Merged.Definition with { Networks = Definition.Networks, Zones = Definition.Zones }).Should().Be(Definition);

    [Fact]
    public void MergeNetworks_DefinitionWithAHistory_AnswersForEveryDay()
    {
        var after = Jurisdiction.From(Merged.Definition);
        string.Join(", ", after.AsOf(Day("2026-05-31")).ZonesOf("grid-9", Day("2026-05-31"))).Should().Be("z-2");
        string.Join(", ", after.AsOf(Day("2026-06-01")).ZonesOf("grid-9", Day("2026-06-01"))).Should().Be("o-2");
    }

    [Fact]
    public void MergeNetworks_Account_IsOverTheTreeOfTheDay()
    {
        Merged.Successions.Select(succession => $"{succession}: {string.Join(", ", succession.Ground)}")
            .Should().Equal("z-1 into o-1: grid-1, grid-2", "z-2 into o-1, o-2: grid-3, grid-9");
        (Merged.LeftOver.Count, Merged.NewlyCovered.Count, Merged.Findings.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public void MergeNetworks_GroundThatCameLaterLeftOut_IsLeftOver()
    {
        var merged = Jurisdiction.From(Definition).MergeNetworks(Merge with { Grids = [Merge.Grids[0]] });
        merged.LeftOver.Should().Equal("grid-9");
        merged.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal("networks.one.grid-9: structure.ground-left-over");
    }

    [Theory]
    [InlineData("2026-02-28", "z-2 into o-1: grid-3")] // grid-9 is not yet founded
    [InlineData("2026-03-01", "z-2 into o-1, o-2: grid-3, grid-9")]
    [InlineData("2025-12-31", "z-2 into o-1: grid-3")] // before the history: over the tree with which it begins
    public void MergeNetworks_AroundAChange_AccountsForTheTreeOfThatDay(string on, string expected)
    {
        var succession = Jurisdiction.From(Definition).MergeNetworks(Merge with { On = Day(on) }).Successions[1];
        $"{succession}: {string.Join(", ", succession.Ground)}".Should().Be(expected);
    }

    [Fact]
    public void MergeNetworks_UnknownNodes_AreStillProblems() => CodesOf(() => Jurisdiction.From(Definition).MergeNetworks(Merge with { Grids = [Merge.Grids[0] with { Covers = ["grid-8"] }] }))
        .Should().Equal("zones.o-1.covers: structure.unknown-node");
}
