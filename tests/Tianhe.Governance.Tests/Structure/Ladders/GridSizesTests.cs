using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Ladders;

/// <summary>
/// The sizes are those of a published text on grids of a coastal city, which the source does not name: 300 to 500 resident households,
/// 50 to 80 in a micro-grid. The most residents are an illustration.
/// </summary>
public sealed class GridSizesTests
{
    private static readonly GridSizes Sizes = GridSizes.From(
    [
        new() { Tier = "grid", MinHouseholds = 300, MaxHouseholds = 500, MaxPopulation = 2_000 },
        new() { Tier = "grid", Kind = GridKind.Micro, MinHouseholds = 50, MaxHouseholds = 80 },
    ]);

    [Theory]
    [InlineData(299, null, "structure.grid-too-small")]
    [InlineData(300, null, null)]
    [InlineData(500, null, null)]
    [InlineData(501, null, "structure.grid-too-large")]
    [InlineData(300, GridKind.General, null)]
    [InlineData(80, GridKind.General, "structure.grid-too-small")]
    [InlineData(49, GridKind.Micro, "structure.grid-too-small")]
    [InlineData(50, GridKind.Micro, null)]
    [InlineData(80, GridKind.Micro, null)]
    [InlineData(81, GridKind.Micro, "structure.grid-too-large")]
    [InlineData(0, null, "structure.grid-too-small")]
    [InlineData(null, null, "structure.grid-size-unknown")]
    public void Check_Households_GoByTheSizeOfTheKind(int? households, GridKind? kind, string? problem) =>
        ProblemsOf(Grid(households, 1, kind)).Should().Equal(problem is null ? [] : [$"nodes.grid-1.households: {problem}"]);

    [Theory]
    [InlineData(1_999, null, null)]
    [InlineData(2_000, null, null)]
    [InlineData(2_001, null, "structure.grid-too-populous")]
    [InlineData(null, null, "structure.grid-size-unknown")]
    public void Check_Residents_AreAtMostTheBound(int? population, GridKind? kind, string? problem) =>
        ProblemsOf(Grid(400, population, kind)).Should().Equal(problem is null ? [] : [$"nodes.grid-1.population: {problem}"]);

    [Fact]
    public void Check_ResidentsOfAKindWithoutABound_AreNotAsked() => ProblemsOf(Grid(60, 9_999, GridKind.Micro)).Should().BeEmpty();

    [Fact]
    public void Check_ManyProblems_ListsAll() => ProblemsOf(Grid(501, 2_001, null)).Should().Equal(
        "nodes.grid-1.households: structure.grid-too-large",
        "nodes.grid-1.population: structure.grid-too-populous");

    [Theory]
    [InlineData(149, "structure.grid-too-small")]
    [InlineData(150, null)]
    public void Check_FiguresStatedBelow_AreAdded(int more, string? problem) => ProblemsOf(
        Grid(null, null, null),
        new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-1", Households = 150, Population = 1_000 },
        new() { Id = "area-2", Tier = "building-area", Name = "2号楼", Parent = "grid-1", Households = more, Population = 1_000 })
        .Should().Equal(problem is null ? [] : [$"nodes.grid-1.households: {problem}"]);

    [Fact]
    public void Check_AFigureMissingBelow_IsNotKnown() => ProblemsOf(
        Grid(null, 1, null),
        new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-1", Households = 400 },
        new() { Id = "area-2", Tier = "building-area", Name = "2号楼", Parent = "grid-1" })
        .Should().Equal("nodes.grid-1.households: structure.grid-size-unknown");

    [Fact]
    public void Check_AKindThatIsNotStated_WhereSizesAreForKindsOnly_IsFound() =>
        GridSizes.From([new() { Tier = "grid", Kind = GridKind.Micro, MaxHouseholds = 80 }]).Check(TreeOf(Grid(400, 1, null)))
            .Single().Describe(Language.English).Should().Be("The kind of 第一网格 (grid) is not stated, and the sizes of its tier are for kinds only (micro-grid), so that its size cannot be checked.");

    [Fact]
    public void Check_AKindWithoutASize_IsNotAsked() =>
        GridSizes.From([new() { Tier = "grid", Kind = GridKind.Micro, MaxHouseholds = 80 }]).Check(TreeOf(Grid(400, 1, GridKind.Dedicated))).Should().BeEmpty();

    [Fact]
    public void Check_ATierThatTheLadderLacks_IsFoundOnce() =>
        GridSizes.From([new() { Tier = "cell", MaxHouseholds = 80 }, new() { Tier = "cell", Kind = GridKind.Micro, MaxHouseholds = 80 }]).Check(TreeOf(Grid(400, 1, null)))
            .Single().ToString().Should().StartWith("Warning at sizes.cell: structure.grid-size-of-no-tier: A size is for the tier 'cell'");

    [Theory]
    [InlineData(299, "“第一网格”（网格，微网格）有299户，多于规定的80户。", "第一网格 (grid, micro-grid) has 299 households, more than the 80 that it should have.")]
    [InlineData(49, "“第一网格”（网格，微网格）有49户，少于规定的50户。", "第一网格 (grid, micro-grid) has 49 households, fewer than the 50 that it should have.")]
    public void Describe_AGridOfAnotherSize_SaysBoth(int households, string chinese, string english)
    {
        var finding = Sizes.Check(TreeOf(Grid(households, 1, GridKind.Micro))).Single();
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Describe(Language.Chinese).Should().Be(chinese);
        finding.Describe(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData(2_001, "“第一网格”（网格，未分类型）有2001人，多于规定的2000人。", "第一网格 (grid, no kind) has 2001 residents, more than the 2000 that it should have.")]
    [InlineData(null, "“第一网格”（网格，未分类型）的人口数不掌握或不完整，无法核对规模。", "The residents of 第一网格 (grid, no kind) are not known in full, so that its size cannot be checked.")]
    public void Describe_Residents_SaysBoth(int? population, string chinese, string english)
    {
        var finding = Sizes.Check(TreeOf(Grid(400, population, null))).Single();
        finding.Describe(Language.Chinese).Should().Be(chinese);
        finding.Describe(Language.English).Should().Be(english);
    }

    [Fact]
    public void SizeOf_AKind_WinsOverTheGeneralOneInAnyOrder() =>
        GridSizes.From(Sizes.Sizes.Reverse()).SizeOf("grid", GridKind.Micro)!.MaxHouseholds.Should().Be(80);

    [Fact]
    public void SizeOf_AnotherTier_IsNone() => Sizes.SizeOf("community", GridKind.Micro).Should().BeNull();

    [Fact]
    public void Check_NoTree_Throws() => FluentActions.Invoking(() => Sizes.Check(null!)).Should().Throw<ArgumentNullException>();

    private static NodeRecord Grid(int? households, int? population, GridKind? kind) =>
        new() { Id = "grid-1", Tier = "grid", Name = "第一网格", Parent = "east", Households = households, Population = population, Kind = kind };

    private static GovernanceTree TreeOf(params NodeRecord[] records) => GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
        new() { Id = "east", Tier = "community", Name = "田东居委会", Parent = "tianhe" },
        .. records,
    ]);

    private static IEnumerable<string> ProblemsOf(params NodeRecord[] records) =>
        Sizes.Check(TreeOf(records)).Select(finding => $"{finding.Path}: {finding.Code}");
}
