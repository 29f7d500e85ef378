using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Ladders;

public sealed class GridSizesProblemTests
{
    [Fact]
    public void From_SizesThatCannotBe_ListsEveryProblem() => SmallStreet.CodesOf(() => GridSizes.From(
    [
        new() { Tier = "grid", MinHouseholds = 501, MaxHouseholds = 500 },
        new() { Tier = "grid" },
        new() { Tier = "grid", Kind = GridKind.Micro, MinHouseholds = -1, MaxHouseholds = -1, MaxPopulation = -1 },
    ])).Should().Equal(
        "sizes.grid.minHouseholds: structure.grid-size-crossed",
        "sizes.grid: structure.grid-size-twice",
        "sizes.grid: structure.grid-size-says-nothing",
        "sizes.grid.micro.minHouseholds: structure.grid-size-negative",
        "sizes.grid.micro.maxHouseholds: structure.grid-size-negative",
        "sizes.grid.micro.maxPopulation: structure.grid-size-negative");

    [Fact]
    public void From_BoundsOfZeroOrAlike_AreAccepted() => GridSizes.From(
    [
        new() { Tier = "grid", MinHouseholds = 0, MaxHouseholds = 0 },
        new() { Tier = "grid", Kind = GridKind.Dedicated, MaxPopulation = 0 },
        new() { Tier = "community", MinHouseholds = 7, MaxHouseholds = 7 },
    ]).Sizes.Should().HaveCount(3);

    [Fact]
    public void Describe_BoundsCrossed_SaysBoth()
    {
        var finding = SmallStreet.FindingsOf(() => GridSizes.From([new() { Tier = "grid", MinHouseholds = 501, MaxHouseholds = 500 }])).Single();
        finding.Describe(Language.Chinese).Should().Be("网格规模的户数下限501大于上限500，任何网格都不可能符合。");
        finding.Describe(Language.English).Should().Be("The fewest households, 501, are more than the most, 500: no grid could be of this size.");
    }

    [Fact]
    public void Describe_Twice_SaysTierAndKind() =>
        SmallStreet.FindingsOf(() => GridSizes.From([new() { Tier = "grid", MaxHouseholds = 500 }, new() { Tier = "grid", MaxHouseholds = 600 }])).Single()
            .Describe(Language.Chinese).Should().Be("层级“grid”、类型“未分类型”的网格规模规定了两次，只能规定一次。");

    [Fact]
    public void From_ANullSize_Throws() => FluentActions.Invoking(() => GridSizes.From([null!])).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equals_SameSizes_IsTrue() =>
        GridSizes.From([new() { Tier = "grid", MaxHouseholds = 500 }]).Should().Be(GridSizes.From([new() { Tier = "grid", MaxHouseholds = 500 }]));
}
