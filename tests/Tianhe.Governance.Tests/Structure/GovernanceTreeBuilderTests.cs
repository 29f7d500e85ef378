using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class GovernanceTreeBuilderTests
{
    private static readonly NodeRecord Street = new() { Id = "s", Tier = "subdistrict", Name = "街道" };

    private readonly GovernanceTreeBuilder _builder = new(TierLadder.Tianhe);

    [Fact]
    public void Add_InsideANode_HangsUnderIt()
    {
        var tree = _builder.Add(Street, street => street
            .Add(Community("b"), community => community.Add(Grid("g")))
            .Add(Community("a"))).Build();
        tree.Nodes.Select(node => $"{node.Id} {node.Parent}").Should().Equal("s ", "a s", "b s", "g b");
    }

    [Fact]
    public void Add_WithAParentOfItsOwn_HangsThere() =>
        _builder.Add(Street, street => street.Add(Community("a")).Add(Grid("g") with { Parent = "a" })).Build()["g"].Parent.Should().Be((NodeId)"a");

    [Fact]
    public void Add_AfterANestedNode_IsOutsideOfIt() =>
        CodesOf(() => _builder.Add(Street, street => street.Add(Community("a"))).Add(Community("b")).Build()).Should().Equal("nodes.b.parent: structure.missing-parent");

    [Fact]
    public void Add_WhatIsUnderThrows_GoesOnOutside()
    {
        FluentActions.Invoking(() => _builder.Add(Street, _ => throw new FormatException())).Should().Throw<FormatException>();
        _builder.Add(Community("a") with { Parent = "s" }).Build().Count.Should().Be(2);
    }

    [Fact]
    public void Build_Twice_LeavesTheFirstTreeAsItWas()
    {
        var first = _builder.Add(Street).Build();
        _builder.Add(Community("a") with { Parent = "s" }).Build().Count.Should().Be(2);
        first.Count.Should().Be(1);
    }

    [Fact]
    public void Build_WithProblems_ListsAll() =>
        CodesOf(() => _builder.Add(Street with { Name = "" }, street => street.Add(Grid("g"))).Build())
            .Should().Equal("nodes.s.name: structure.blank-name", "nodes.g.parent: structure.misplaced");

    [Fact]
    public void Constructor_NoLadder_Throws() => FluentActions.Invoking(() => new GovernanceTreeBuilder(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Add_NoRecord_Throws() => FluentActions.Invoking(() => _builder.Add(null!)).Should().Throw<ArgumentNullException>();

    private static NodeRecord Community(string id) => new() { Id = id, Tier = "community", Name = id };

    private static NodeRecord Grid(string id) => new() { Id = id, Tier = "grid", Name = id };
}
