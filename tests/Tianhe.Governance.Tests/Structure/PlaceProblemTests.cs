using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.PlaceNames;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PlaceProblemTests
{
    private static readonly PlaceAlias ToJune = Alias("和美小区3号楼", "grid-1") with { To = new(2026, 6, 30) };

    private static readonly RenameNode Rename = new() { On = new(2026, 2, 1), Node = "grid-1", Name = "新一网格" };

    [Fact]
    public void From_AliasesThatSayNothing_ListsThemAll() => CodesOf(() => Of(
        Alias("——", "grid-1"),
        Alias("和美小区", "grid-1") with { From = new(2026, 7, 1), To = new(2026, 6, 30) })).Should().Equal(
        "aliases.——.grid-1: structure.alias-without-text",
        "aliases.和美小区.grid-1: structure.alias-days-reversed");

    [Theory]
    [InlineData("和美小区三幢", "grid-1", "2026-06-30", true)]
    [InlineData("和美小区三幢", "grid-1", "2026-07-01", false)]
    [InlineData("和美小区三幢", "grid-1", null, true)]
    [InlineData("和美小区三幢", "grid-2", null, false)]
    [InlineData("和美小区四幢", "grid-1", null, false)]
    public void From_OneTextOfOneNodeWithDaysThatOverlap_IsADuplicate(string text, string node, string? from, bool found) =>
        HasProblems(ToJune, Alias(text, node) with { From = from is null ? null : Day(from) }).Should().Be(found);

    [Fact]
    public void From_AnAliasWithinALongerOne_IsADuplicateThoughAnotherStandsBetween() => CodesOf(() => Of(
        Alias("和美小区", "grid-1") with { To = new(2026, 12, 31) },
        Alias("和美小区", "grid-1") with { From = new(2026, 2, 1), To = new(2026, 2, 28) },
        Alias("和美小区", "grid-1") with { From = new(2026, 4, 1) })).Should().HaveCount(2);

    [Fact]
    public void From_ADuplicate_IsSaidInBothLanguages()
    {
        var finding = FindingsOf(() => Of(ToJune, Alias("和美小区 三幢", "grid-1"))).Single();

        finding.Describe(Language.English).Should().Be("'和美小区 三幢' and '和美小区3号楼' are one text, lie both in 'grid-1', and their days overlap; delete one or correct the days.");
        finding.Describe(Language.Chinese).Should().StartWith("“和美小区 三幢”与“和美小区3号楼”写法等同，同属“grid-1”，日期重叠");
    }

    [Fact]
    public void From_ThousandsOfDuplicates_StopsListing() =>
        FindingsOf(() => Of([.. Enumerable.Repeat(Alias("和美小区", "grid-1"), 5_000)])).Count.Should().BeInRange(1_000, 1_002);

    [Fact]
    public void From_AnAliasOfAnUnknownNode_IsAProblemWithAndWithoutAHistory()
    {
        JurisdictionDefinition definition = new() { Tree = Tree, Aliases = [Alias("和美", "nope")] };
        const string Problem = "aliases.和美.nope: structure.unknown-node";

        CodesOf(() => Jurisdiction.From(definition)).Should().Equal(Problem);
        CodesOf(() => Jurisdiction.From(definition with { Since = new(2026, 1, 1) })).Should().Equal(Problem);
        CodesOf(() => Jurisdiction.From(definition with { Since = new(2026, 1, 1), Changes = [Rename] })).Should().Equal(Problem);
    }

    [Fact]
    public void Load_AnAliasOfAnUnknownNode_IsPlaced() =>
        FullPlace.Findings(FullPlace.With("\"kind\": \"estate\", \"node\": \"g1\"", "\"kind\": \"estate\", \"node\": \"nope\"")).Select(finding => $"{finding.Position} {finding.Path}: {finding.Code}")
            .Should().Equal("line 71, column 15 aliases.和美小区.nope: structure.unknown-node");

    [Fact]
    public void From_ANullAlias_Throws()
    {
        JurisdictionDefinition definition = new() { Tree = Tree, Aliases = [null!] };

        FluentActions.Invoking(() => Jurisdiction.From(definition)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Jurisdiction.From(definition with { Since = new(2026, 1, 1), Changes = [Rename] })).Should().Throw<ArgumentException>();
    }

    private static bool HasProblems(params PlaceAlias[] aliases)
    {
        try
        {
            return Of(aliases) is null;
        }
        catch (InvalidDefinitionException)
        {
            return true;
        }
    }
}
