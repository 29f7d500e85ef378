using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Organisations;

public sealed class OrganisationTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        OrganisationKinds = OrganisationKind.Tianhe,
        Organisations =
        [
            new() { Id = "police", Name = "派出所", Kind = "government-department", Serves = ["tianhe"] },
            new() { Id = "bank", Name = "共建银行", Kind = "partner-organisation", Serves = ["east", "grid-1"] },
            new() { Id = "hemei", Name = "和美物业", Kind = "property-company", Serves = ["grid-1", "area-3"], To = Day("2026-06-30") },
            new() { Id = "xinmei", Name = "新美物业", Kind = "property-company", Serves = ["grid-1"], From = Day("2026-07-01") },
            new() { Id = "owners-1", Name = "一号楼业委会", Kind = "owners-committee", Serves = ["area-1"] },
            new() { Id = "waiting", Name = "待分配单位", Kind = "partner-organisation" },
        ],
    });

    [Theory]
    [InlineData("area-1", "2026-06-30", null, "owners-1 bank hemei police")] // the nearest first, by the nearest node of each
    [InlineData("area-1", "2026-07-01", "property-company", "xinmei")]
    [InlineData("area-2", "2026-06-30", "property-company", "hemei")] // what serves the grid serves its buildings
    [InlineData("area-3", "2026-06-30", "property-company", "hemei")]
    [InlineData("grid-2", "2026-06-30", "property-company", "")] // a building under it is no more than a part
    [InlineData("grid-1", "2026-06-30", "owners-committee", "")]
    [InlineData("tianhe", "2026-06-30", null, "police")]
    public void OrganisationsServing_Table(string node, string on, string? kind, string expected) =>
        string.Join(' ', Place.OrganisationsServing(node, Day(on), Kind(kind)).Select(organisation => organisation.Id)).Should().Be(expected);

    [Theory]
    [InlineData("tianhe", "2026-06-30", null, "police bank hemei owners-1")]
    [InlineData("east", "2026-06-30", null, "bank hemei owners-1")] // what serves only the street is not of the community
    [InlineData("east", "2026-07-01", "property-company", "xinmei")]
    [InlineData("grid-2", "2026-06-30", "property-company", "hemei")] // by a building under it
    [InlineData("area-1", "2026-06-30", null, "owners-1")]
    [InlineData("west", "2026-06-30", null, "")]
    public void OrganisationsIn_Table(string node, string on, string? kind, string expected)
    {
        string.Join(' ', Place.OrganisationsIn(node, Day(on), Kind(kind)).Select(organisation => organisation.Id)).Should().Be(expected);
        Place.CountOrganisations(Day(on), Kind(kind))[node].Should().Be(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("building-area", "owners-committee", "2026-06-30", "area-2 area-3")]
    [InlineData("building-area", "property-company", "2026-06-30", "")]
    [InlineData("building-area", "property-company", "2026-07-01", "area-3")]
    [InlineData("grid", "property-company", "2026-06-30", "grid-3")] // the one building of grid-2 is served
    [InlineData("grid", "property-company", "2026-07-01", "grid-2 grid-3")]
    [InlineData("grid", "owners-committee", "2026-06-30", "grid-1 grid-2 grid-3")] // one building of two is not all
    [InlineData("community", "property-company", "2026-06-30", "east west")] // the team is not served
    [InlineData("grid", "government-department", "2026-06-30", "")]
    public void UnservedNodes_Table(string tier, string kind, string on, string expected) =>
        string.Join(' ', Place.UnservedNodes(tier, kind, Day(on)).Select(node => node.Id)).Should().Be(expected);

    [Fact]
    public void Questions_AboutAKindThatIsNotDefined_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => Place.OrganisationsServing("east", Day("2026-06-30"), "propety")).Should().Throw<ArgumentException>().WithMessage("*'propety'*property-company*");
        FluentActions.Invoking(() => Place.OrganisationsIn("east", Day("2026-06-30"), "propety")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.UnservedNodes("grid", "propety", Day("2026-06-30"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.CountOrganisations(Day("2026-06-30"), "propety")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Tianhe_Kinds_HaveIdsOfTheirOwn() => OrganisationKind.Tianhe.Select(kind => kind.Id).Should().OnlyHaveUniqueItems().And.Contain("owners-committee");

    private static KindId? Kind(string? kind) => kind is null ? default(KindId?) : kind;
}
