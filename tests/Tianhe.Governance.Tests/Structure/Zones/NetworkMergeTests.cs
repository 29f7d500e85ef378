using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Zones;

/// <summary>The grids of public order, of grid tier, and of city management, of building areas, become one network on 1 July.</summary>
public sealed class NetworkMergeTests
{
    private static readonly JurisdictionDefinition Definition = new()
    {
        Tree = Tree,
        Networks =
        [
            new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid" },
            new() { Id = "city", Name = new("城管网格", "city-management grids"), Ground = "building-area", To = Day("2026-12-31") },
            new() { Id = "police", Name = new("警格", "police grids"), Ground = "community" },
        ],
        Zones =
        [
            new() { Id = "s-1", Name = "综治一格", Network = "safety", Covers = ["grid-1"] },
            new() { Id = "s-2", Name = "综治二格", Network = "safety", Covers = ["grid-2", "west"], To = Day("2026-12-31") },
            new() { Id = "s-0", Name = "综治旧格", Network = "safety", Covers = ["east"], To = Day("2026-03-31") },
            new() { Id = "s-9", Name = "综治新格", Network = "safety", Covers = ["west"], From = Day("2026-07-01") },
            new() { Id = "c-1", Name = "城管一格", Network = "city", Covers = ["area-1", "area-3"] },
            new() { Id = "c-2", Name = "城管空格", Network = "city" },
            new() { Id = "p-1", Name = "警格一", Network = "police", Covers = ["east"] },
            new() { Id = "north", Name = "北片区", Covers = ["grid-1"] },
        ],
    };

    private static readonly NetworkMerge Merge = new()
    {
        On = Day("2026-07-01"),
        Networks = ["safety", "city"],
        Into = new() { Id = "one", Name = new("全科网格", "general grids"), Ground = "building-area" },
        Grids =
        [
            new() { Id = "o-1", Name = "全科一格", Covers = ["area-1"] },
            new() { Id = "o-2", Name = "全科二格", Covers = ["area-2", "grid-2"] },
        ],
    };

    private static MergedNetworks Merged => Jurisdiction.From(Definition).MergeNetworks(Merge);

    [Fact]
    public void MergeNetworks_Networks_EndTheDayBefore() => Merged.Definition.Networks.Select(network => $"{network.Id} {network.From:uuuu-MM-dd} {network.To:uuuu-MM-dd}")
        .Should().Equal("safety  2026-06-30", "city  2026-06-30", "police  ", "one 2026-07-01 ");

    [Fact]
    public void MergeNetworks_Grids_EndTheDayBefore() => Merged.Definition.Zones.Select(zone => $"{zone.Id} {zone.Network} {zone.From:uuuu-MM-dd} {zone.To:uuuu-MM-dd}")
        .Should().Equal(
            "s-1 safety  2026-06-30",
            "s-2 safety  2026-06-30",
            "s-0 safety  2026-03-31", // had ended before
            "s-9 safety 2026-07-01 ", // never begins, and is reported
            "c-1 city  2026-06-30",
            "c-2 city  2026-06-30",
            "p-1 police  ",
            "north   ",
            "o-1 one 2026-07-01 ",
            "o-2 one 2026-07-01 ");

    [Fact]
    public void MergeNetworks_EachOldGrid_HasItsSuccessors() => Merged.Successions.Select(succession => $"{succession} {succession.IsWhole}").Should().Equal(
        "s-1 into o-1, o-2 False",
        "s-2 into o-2 False",
        "c-1 into o-1, o-2 False",
        "c-2 into nothing False");

    [Fact]
    public void MergeNetworks_GroundOfAnOldGrid_GoesSomewhereOrIsLeftOver()
    {
        var succession = Merged.Successions[1];
        succession.Shares.Should().ContainSingle().Which.ToString().Should().Be("o-2: area-3");
        (succession.Ground, succession.LeftOver).Should().Be((["area-3", "grid-3"], ["grid-3"]));
    }

    [Fact]
    public void MergeNetworks_GroundLeftOver_IsToldInTheSmallestNodes()
    {
        Merged.LeftOver.Should().Equal("grid-3"); // it has no building areas, which the networks divide elsewhere
        Merged.NewlyCovered.Should().BeEmpty(); // city management left area-2 out, public order did not
    }

    [Fact]
    public void MergeNetworks_Findings_ReportWhatIsLost() => Merged.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal(
        "zones.s-9: structure.grid-never-begins",
        "networks.one.grid-3: structure.ground-left-over");

    [Fact]
    public void MergeNetworks_Findings_AreSaidInBothLanguages()
    {
        Merged.Findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "综治新格 was to begin on 1 Jul 2026 in public-order grids, which ends on 30 Jun 2026; it never comes into force.",
            "第三网格 (grid) belonged to 综治二格, and belongs to no grid after the merge.");
        Merged.Findings[1].Describe(Language.Chinese).Should().Be("“第三网格”（网格）原属综治二格，合并后不属于任何网格。");
    }

    [Fact]
    public void MergeNetworks_Explanation_IsAReadableAccount()
    {
        Merged.Explanation.Describe(Language.English).Split('\n').Should().Equal(
            "Until 30 Jun 2026: public-order grids, city-management grids. From 1 Jul 2026: general grids.",
            "Of 综治一格 (public-order grids) into 全科一格: 1号楼.",
            "Of 综治一格 (public-order grids) into 全科二格: 2号楼.",
            "Of 综治二格 (public-order grids) into 全科二格: 3号楼.",
            "Left over of 综治二格 (public-order grids): 第三网格.",
            "Of 城管一格 (city-management grids) into 全科一格: 1号楼.",
            "Of 城管一格 (city-management grids) into 全科二格: 3号楼.",
            "城管空格 (city-management grids) covered nothing and goes into no grid.");
        Merged.Explanation.Describe(Language.Chinese).Should().StartWith("综治网格、城管网格自2026年7月1日起合并为“全科网格”，原体系至2026年6月30日止。\n“综治一格”（综治网格）中的1号楼并入“全科一格”。");
    }

    [Fact]
    public void MergeNetworks_OneNetwork_IsRedividedAndNewlyCovers()
    {
        var merged = Jurisdiction.From(Definition).MergeNetworks(Merge with
        {
            Networks = ["police"],
            Into = Merge.Into with { Ground = "community" },
            Grids = [new() { Id = "o-1", Name = "全科一格", Covers = ["tianhe"] }],
        });
        merged.Successions.Single().IsWhole.Should().BeTrue();
        (merged.LeftOver, merged.NewlyCovered, merged.Findings).Should().Be(([], ["west"], []));
        merged.Explanation.Describe(Language.English).Should().EndWith(
            "警格一 (police grids) goes into 全科一格 as a whole.\nNewly covered by 全科一格, in no grid before: 田西社区居民委员会.");
    }

    [Fact]
    public void MergeNetworks_NewGridsThatOverlapOrMiss_AreFindings() =>
        CityInto(new() { Id = "o-1", Name = "甲", Covers = ["area-1"] }, new() { Id = "o-2", Name = "乙", Covers = ["grid-1"] }).Should().Equal(
            "networks.one.area-3: structure.ground-left-over", // and not once more as uncovered
            "networks.one.area-1: structure.ground-covered-twice",
            "networks.one.grid-3: structure.ground-uncovered"); // it has no building areas, and is ground itself

    [Fact]
    public void MergeNetworks_GroundThatNobodyEverCovered_IsUncovered() =>
        CityInto(new Zone { Id = "o-1", Name = "甲", Covers = ["area-1", "grid-2"] })
            .Should().Equal("networks.one.area-2: structure.ground-uncovered", "networks.one.grid-3: structure.ground-uncovered");

    [Fact]
    public void MergeNetworks_ManyProblems_ListsAll() => CodesOf(() => Jurisdiction.From(Definition).MergeNetworks(Merge with
    {
        On = Day("2027-01-02"),
        Networks = ["city", "city", "fire"],
        Into = Merge.Into with { Id = "police", From = Day("2027-01-01") },
        Grids =
        [
            new() { Id = "north", Name = "北", Network = "police", From = Day("2027-01-02"), Covers = ["grid-9"] },
            new() { Id = "n-2", Name = "南", Network = "safety", From = Day("2027-01-03") },
        ],
    })).Should().Equal(
        "merge.networks.city: structure.duplicate-network",
        "merge.networks.city: structure.not-in-force-before",
        "merge.networks.fire: structure.unknown-network",
        "merge.into.from: structure.other-beginning",
        "merge.grids.n-2.from: structure.other-beginning",
        "merge.grids.n-2.network: structure.grid-of-other-network",
        "networks.police: structure.duplicate-network",
        "zones.north: structure.duplicate-zone",
        "zones.north.covers: structure.unknown-node");

    [Theory]
    [InlineData("2027-01-01", true)] // the network ends on the day before anyway
    [InlineData("2027-01-02", false)]
    public void MergeNetworks_OfANetworkThatEnds_OnlyOnTheNextDay(string on, bool expected) =>
        (Record.Exception(() => Jurisdiction.From(Definition).MergeNetworks(Merge with { On = Day(on), Networks = ["city"] })) is null).Should().Be(expected);

    [Fact]
    public void MergeNetworks_OfANetworkStillToBegin_IsOneProblem()
    {
        var before = Jurisdiction.From(Definition with { Networks = [Definition.Networks[0] with { From = Day("2026-07-01") }, .. Definition.Networks.Skip(1)] });
        CodesOf(() => before.MergeNetworks(Merge)).Should().Equal("merge.networks.safety: structure.not-in-force-before");
    }

    [Fact]
    public void MergeNetworks_AGridOfTheLastDay_IsThereForADay()
    {
        var grid = new Zone { Id = "c-3", Name = "城管三格", Network = "city", Covers = ["area-2"], From = Day("2026-06-30") };
        var merged = Jurisdiction.From(Definition with { Zones = [.. Definition.Zones, grid] }).MergeNetworks(Merge);
        merged.Definition.Zones.Single(zone => zone.Id == "c-3").Should().Be(grid with { To = Day("2026-06-30") });
        (merged.Findings, merged.Successions[^1].ToString()).Should().Be((Merged.Findings, "c-3 into o-2"));
    }

    [Fact]
    public void MergeNetworks_OfNothing_IsAProblem() =>
        CodesOf(() => Jurisdiction.From(Definition).MergeNetworks(Merge with { Networks = [] })).Should().Equal("merge.networks: structure.nothing-to-merge");

    [Fact]
    public void NetworkMerge_PartsThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => Jurisdiction.From(Definition).MergeNetworks(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Merge with { Into = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Merge with { Grids = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Merge with { Networks = [default] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Merge with { On = NodaTime.LocalDate.MinIsoValue }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void MergedNetworks_ManyPieces_AreCountedAfterThirty()
    {
        var grids = Enumerable.Range(10, 40).Select(i => new NodeRecord { Id = $"g-{i}", Tier = "grid", Name = $"{i}格", Parent = "east" });
        var tree = GovernanceTree.From(TierLadder.Tianhe, [Records[0], Records[1], .. grids]);
        var before = Jurisdiction.From(new() { Tree = tree, Networks = [Definition.Networks[0]], Zones = [new() { Id = "s", Name = "综治格", Network = "safety", Covers = ["tianhe"] }] });
        var merged = before.MergeNetworks(Merge with { Networks = ["safety"], Into = Merge.Into with { Ground = "grid" }, Grids = [] });
        merged.Explanation.Describe(Language.English).Should().EndWith("38格, 39格, and others, 40 in all.");
        merged.LeftOver.Count.Should().Be(40);
    }

    [Fact]
    public void MergeNetworks_ThousandsOfGrids_IsFast()
    {
        var ids = Enumerable.Range(0, 6_000).Select(i => $"g-{i:0000}").ToArray();
        var tree = GovernanceTree.From(TierLadder.Tianhe, [Records[0], Records[1], .. ids.Select(id => new NodeRecord { Id = id, Tier = "grid", Name = id, Parent = "east" })]);
        var before = Jurisdiction.From(new() { Tree = tree, Networks = [Definition.Networks[0]], Zones = [.. ids.Select(id => new Zone { Id = id, Name = id, Network = "safety", Covers = [id] })] });
        var merge = Merge with { Networks = ["safety"], Into = Merge.Into with { Ground = "grid" }, Grids = [.. ids.Select(id => new Zone { Id = $"n-{id}", Name = id, Covers = [id] })] };

        var (merged, time, _) = Effort.Of(() => before.MergeNetworks(merge));

        merged.Successions.Should().HaveCount(6_000).And.OnlyContain(succession => succession.IsWhole);
        time.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    private static IEnumerable<string> CityInto(params EquatableList<Zone> grids) =>
        Jurisdiction.From(Definition).MergeNetworks(Merge with { Networks = ["city"], Grids = grids }).Findings.Select(finding => $"{finding.Path}: {finding.Code}");
}
