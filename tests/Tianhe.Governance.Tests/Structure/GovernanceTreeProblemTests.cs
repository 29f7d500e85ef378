using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class GovernanceTreeProblemTests
{
    private static readonly NodeRecord Street = new() { Id = "s", Tier = "subdistrict", Name = "街道" };
    private static readonly NodeRecord Community = new() { Id = "c", Tier = "community", Name = "社区", Parent = "s" };

    [Fact]
    public void From_NoRecords_HasNoRoot() => Problems().Should().Equal("nodes: structure.no-root");

    [Fact]
    public void From_TwoRoots_AreNamed()
    {
        var finding = FindingsOf(() => Make(Street, Street with { Id = "t" })).Should().ContainSingle().Subject;
        (finding.Code, finding.Witness).Should().Be(("structure.several-roots", "s, t"));
    }

    [Fact]
    public void From_DuplicateId_IsFound() => Problems(Street, Community, Community with { Name = "另一社区" })
        .Should().Equal("nodes.c: structure.duplicate-id");

    [Fact]
    public void From_TheRootTwice_IsNoSecondRoot() => Problems(Street, Street with { Name = "另一街道" }, Community).Should().Equal("nodes.s: structure.duplicate-id");

    [Fact]
    public void From_ARootUnderTheIdOfAnotherNode_IsARootAllTheSame() => Problems(Community, Street with { Id = "c" }, Street).Should().Equal("nodes.c: structure.duplicate-id", "nodes: structure.several-roots");

    [Fact]
    public void From_UnknownTier_IsFound() => Problems(Street, Community with { Tier = "village" })
        .Should().Equal("nodes.c.tier: structure.unknown-tier");

    [Fact]
    public void From_UnknownParent_IsFoundOnceAndNotForWhatIsBelow() => Problems(Street, Community with { Parent = "x" }, Grid("g", "c"))
        .Should().Equal("nodes.c.parent: structure.unknown-parent");

    [Fact]
    public void From_MissingParent_IsNoSecondRoot() => Problems(Street, Community with { Parent = null })
        .Should().Equal("nodes.c.parent: structure.missing-parent");

    [Fact]
    public void From_RootOfWrongTier_MissesItsParentAndTheRoot() => Problems(Community with { Parent = null })
        .Should().Equal("nodes.c.parent: structure.missing-parent", "nodes: structure.no-root");

    [Fact]
    public void From_GridUnderStreet_SaysWhereItMayHang()
    {
        var finding = FindingsOf(() => Make(Street, Grid("g", "s"))).Should().ContainSingle().Subject;
        finding.Code.Should().Be("structure.misplaced");
        finding.Describe(Language.English).Should().EndWith("it may hang under: community.");
        finding.Describe(Language.Chinese).Should().EndWith("可设在以下层级之下：社区。");
    }

    [Fact]
    public void From_TopTierUnderAnything_MayHangUnderNone() =>
        FindingsOf(() => Make(Street, Community, Street with { Id = "t", Parent = "c" })).Single().Describe(Language.English)
            .Should().EndWith("it may hang under: none, it is the top tier.");

    [Fact]
    public void From_Cycle_ShowsTheIdsAlongIt()
    {
        var findings = FindingsOf(() => Make(Street, Grid("d", "b"), Grid("a", "c"), Grid("b", "a"), Grid("c", "b")));
        findings.Single(finding => finding.Code == "structure.cycle").Witness.Should().Be("a → c → b → a");
    }

    [Fact]
    public void From_TwoCycles_BothAreFound() =>
        FindingsOf(() => Make(Street, Grid("a", "a"), Grid("b", "c"), Grid("c", "b"))).Where(finding => finding.Code == "structure.cycle")
            .Select(finding => finding.Witness).Should().Equal("a → a", "b → c → b");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void From_BlankName_IsFound(string? name) => Problems(Street with { Name = name! }).Should().Equal("nodes.s.name: structure.blank-name");

    [Fact]
    public void From_NegativeHouseholds_AreFound() =>
        Problems(Street with { Households = -1 }).Should().Equal("nodes.s.households: structure.negative-count");

    [Fact]
    public void From_NegativePopulation_IsFoundAfterHouseholds() => Problems(Street with { Households = -1, Population = -1 })
        .Should().Equal("nodes.s.households: structure.negative-count", "nodes.s.population: structure.negative-count");

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void From_Population_IsNotNegative(int population, int problems) =>
        Try(Street with { Population = population }).Should().HaveCount(problems);

    [Theory]
    [InlineData(int.MaxValue, 0, 0)]
    [InlineData(int.MaxValue, 1, 1)]
    [InlineData(int.MaxValue - 1, 1, 0)]
    public void From_FiguresSideBySide_FitANumberTogether(int one, int other, int problems)
    {
        Try(Street, Community with { Households = one }, Community with { Id = "d", Households = other }).Should().HaveCount(problems);
        Try(Street, Community with { Population = one }, Community with { Id = "d", Population = other }).Should().HaveCount(problems);
    }

    [Fact]
    public void From_FiguresThatDoNotFitTogether_SayHowMuchTheyAre()
    {
        var finding = Try(Street with { Households = 5 }, Community with { Households = int.MaxValue }, Community with { Id = "d", Households = 2 }).Should().ContainSingle().Subject;
        (finding.Path, finding.Code).Should().Be(("nodes", "structure.total-too-large"));
        finding.Describe(Language.English).Should().Contain("households").And.Contain("2147483649");
    }

    [Fact]
    public void From_FiguresOneUnderTheOther_AreNotCountedTwice() =>
        Make(Street with { Households = int.MaxValue }, Community with { Households = int.MaxValue }).Count.Should().Be(2);

    [Fact]
    public void From_DuplicateCode_NamesBoth()
    {
        var finding = Try(Street, Community with { Code = "371" }, Community with { Id = "d", Name = "另一社区", Code = "371" }, Grid("g", "d") with { Code = "372" }).Should().ContainSingle().Subject;
        (finding.Path, finding.Code).Should().Be(("nodes.d.code", "structure.duplicate-code"));
        finding.Describe(Language.English).Should().Be("The code '371' is that of 社区 (c); 另一社区 (d) cannot have it too. Correct one of them.");
        finding.Describe(Language.Chinese).Should().Be("代码“371”已由“社区”（c）使用，“另一社区”（d）不能再用，请核对代码。");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void From_BlankCodes_AreFoundAndNoDuplicates(string code) => Problems(Street with { Code = code }, Community with { Code = code })
        .Should().Equal("nodes.s.code: structure.blank-code", "nodes.c.code: structure.blank-code");

    [Fact]
    public void From_NoCodes_AreNoDuplicates() => Make(Street, Community).Count.Should().Be(2);

    [Fact]
    public void From_ParentOfADuplicateId_IsTheFirst() => Problems(Street, Community, Community with { Tier = "grid" }, Grid("g", "c"))
        .Should().Equal("nodes.c: structure.duplicate-id", "nodes.c.parent: structure.misplaced");

    [Fact]
    public void From_NoHouseholds_AreAccepted() => Make(Street with { Households = 0 }).Root.Households.Should().Be(0);

    [Fact]
    public void From_NegativeHouseholdsAndNoName_BothAreFound() => Problems(Street with { Households = -1, Name = null! })
        .Should().Equal("nodes.s.name: structure.blank-name", "nodes.s.households: structure.negative-count");

    [Fact]
    public void From_ManyProblems_ListsAll() => Problems(
        Street,
        Street with { Id = "t" },
        Community,
        Community with { Name = "重" },
        Grid("g-1", "nowhere"),
        Grid("g-2", "s"),
        Grid("g-3", "g-4"),
        Grid("g-4", "g-3"),
        new() { Id = "v", Tier = "village", Name = " ", Parent = "c", Households = -5 },
        new() { Id = "a", Tier = "building-area", Name = "楼" }).Should().Equal(
        "nodes.c: structure.duplicate-id",
        "nodes.v.tier: structure.unknown-tier",
        "nodes.v.name: structure.blank-name",
        "nodes.g-1.parent: structure.unknown-parent",
        "nodes.g-2.parent: structure.misplaced",
        "nodes.g-3.parent: structure.misplaced",
        "nodes.g-4.parent: structure.misplaced",
        "nodes.a.parent: structure.missing-parent",
        "nodes.g-3.parent: structure.cycle",
        "nodes: structure.several-roots",
        "nodes.v.households: structure.negative-count");

    [Fact]
    public void From_NullRecord_Throws() => FluentActions.Invoking(() => Make(Street, null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void NodeRecord_DefaultId_Throws() => FluentActions.Invoking(() => Street with { Id = default }).Should().Throw<ArgumentException>();

    private static NodeRecord Grid(string id, string parent) => new() { Id = id, Tier = "grid", Name = "网格" + id, Parent = parent };

    private static string[] Problems(params NodeRecord[] records) => CodesOf(() => Make(records));

    private static EquatableList<Finding> Try(params NodeRecord[] records)
    {
        try
        {
            Make(records);
            return [];
        }
        catch (InvalidDefinitionException exception)
        {
            return exception.Findings;
        }
    }

    private static GovernanceTree Make(params NodeRecord[] records) => GovernanceTree.From(TierLadder.Tianhe, records);
}
