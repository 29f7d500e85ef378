using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.Facilities;

public sealed class FacilityTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        FacilityKinds = FacilityKind.Tianhe,
        Facilities =
        [
            Stands("station-2", "service-station", "grid-2"),
            Stands("centre", "service-centre", "east"),
            Stands("library", "shared-library", "grid-1") with { Within = "centre" },
            Stands("kitchen", "shared-kitchen", "east") with { Within = "centre", To = Day("2026-06-30") },
            Stands("shelf", "shared-library", "grid-1") with { Within = "library" },
            Stands("station-1", "service-station", "grid-1") with { From = Day("2026-07-01") },
        ],
    });

    [Theory]
    [InlineData("tianhe", "2026-06-30", null, "centre kitchen library shelf station-2")] // in preorder, at one node as listed
    [InlineData("tianhe", "2026-07-01", null, "centre library shelf station-1 station-2")]
    [InlineData("grid-1", "2026-07-01", null, "library shelf station-1")]
    [InlineData("east", "2026-07-01", "service-station", "station-1 station-2")]
    [InlineData("east", "2026-06-30", "service-station", "station-2")]
    [InlineData("west", "2026-07-01", null, "")]
    [InlineData("area-1", "2026-07-01", null, "")] // what stands above is not there
    public void FacilitiesIn_Table(string node, string on, string? kind, string expected)
    {
        var asked = kind is null ? default(KindId?) : kind;
        string.Join(' ', Place.FacilitiesIn(node, Day(on), asked).Select(facility => facility.Id)).Should().Be(expected);
        Place.CountFacilities(Day(on), asked)[node].Should().Be(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("centre", "2026-06-30", "library kitchen")] // direct parts
    [InlineData("centre", "2026-07-01", "library")]
    [InlineData("library", "2026-07-01", "shelf")]
    [InlineData("shelf", "2026-07-01", "")]
    public void PartsOf_Table(string whole, string on, string expected) =>
        string.Join(' ', Place.PartsOf(whole, Day(on)).Select(facility => facility.Id)).Should().Be(expected);

    [Fact]
    public void Questions_AboutWhatIsNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => Place.FacilitiesIn("east", Day("2026-06-30"), "staton")).Should().Throw<ArgumentException>().WithMessage("*'staton'*service-station*");
        FluentActions.Invoking(() => Place.CountFacilities(Day("2026-06-30"), "staton")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.FacilitiesIn("nowhere", Day("2026-06-30"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Place.PartsOf("nothing", Day("2026-06-30"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Tianhe_Kinds_HaveIdsOfTheirOwn() => FacilityKind.Tianhe.Select(kind => kind.Id).Should().OnlyHaveUniqueItems().And.Contain("deliberation-hall");

    private static Facility Stands(string id, string kind, string node) => new() { Id = id, Name = id, Kind = kind, Node = node };
}
