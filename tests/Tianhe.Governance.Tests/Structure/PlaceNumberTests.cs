using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.PlaceNames;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Buildings in tickets, as numbers behind their estate, and roads before it.</summary>
public sealed class PlaceNumberTests
{
    private static readonly Jurisdiction Street = Of(
        Alias("锦绣花园", "grid-1"),
        Alias("锦绣花园1号楼", "area-1", PlaceKind.Building),
        Alias("锦绣花园2号楼", "area-2", PlaceKind.Building),
        Alias("锦绣花园3号楼", "area-3", PlaceKind.Building), // in another grid than the estate is said to be
        Alias("翠湖苑", "grid-3"),
        Alias("登云路", "west", PlaceKind.Road),
        Alias("1号楼", "area-1", PlaceKind.Building),
        Alias("园1", "grid-2"),
        Alias("园12号楼", "grid-3", PlaceKind.Building),
        Alias("旧园", "grid-2"),
        Alias("旧园7号楼", "grid-2", PlaceKind.Building) with { To = new(2025, 12, 31) });

    [Theory]
    [InlineData("锦绣花园3-2-501", "Found area-3", false)]
    [InlineData("锦绣花园03-501", "Found area-3", false)]
    [InlineData("锦绣花园3—2—501", "Found area-3", false)]
    [InlineData("锦绣花园三-2-501", "Found area-3", false)]
    [InlineData("锦绣花园4-2-501", "Found grid-1", true)]
    [InlineData("锦绣花园3-2-5-1", "Found grid-1", false)]
    [InlineData("锦绣花园3-2号", "Found grid-1", false)]
    [InlineData("锦绣花园，电话3-2", "Found grid-1", false)]
    [InlineData("翠湖苑3-1-202", "Found grid-3", true)]
    [InlineData("旧园7-1-202", "Superseded grid-2", false)]
    public void Resolve_ARoomBehindAnEstate_IsOfItsBuilding(string text, string expected, bool isUnknown) => Check(text, expected, isUnknown);

    [Theory]
    [InlineData("锦绣花园1号楼和3号楼之间路灯", "Ambiguous area-1 area-3", false)]
    [InlineData("锦绣花园2、3号楼", "Ambiguous area-2 area-3", false)]
    [InlineData("锦绣花园二、三号楼", "Ambiguous area-2 area-3", false)]
    [InlineData("锦绣花园2号楼，翠湖苑3号楼", "Ambiguous area-2 grid-3", true)]
    [InlineData("锦绣花园2号楼和4号楼", "Found area-2", true)]
    [InlineData("锦绣花园北门2号楼", "Found area-2", false)]
    [InlineData("锦绣花园2、4号楼", "Found area-2", true)]
    [InlineData("园1东门2号楼", "Found grid-2", true)]
    [InlineData("2号楼，锦绣花园", "Found grid-1", true)]
    public void Resolve_FurtherBuildings_AreOfTheSameEstate(string text, string expected, bool isUnknown) => Check(text, expected, isUnknown);

    [Theory]
    [InlineData("翠湖苑一百二号楼", true)]
    [InlineData("翠湖苑一百十二号楼", true)]
    [InlineData("翠湖苑两号楼", true)]
    [InlineData("翠湖苑甲号楼", true)]
    [InlineData("翠湖苑甲座", true)]
    [InlineData("翠湖苑东幢", true)]
    [InlineData("翠湖苑整栋楼停电", false)]
    [InlineData("翠湖苑插座漏电", false)]
    [InlineData("翠湖苑3号", false)]
    public void IsNumberUnknown_ABuildingInWords_IsSaid(string text, bool isUnknown) => Check(text, "Found grid-3", isUnknown);

    [Theory]
    [InlineData("登云路66号锦绣花园3号楼2单元", "Found area-3", false)]
    [InlineData("登云路66号院内锦绣花园3号楼", "Found area-3", false)]
    [InlineData("登云路锦绣花园", "Found grid-1", false)]
    [InlineData("登云路66号", "Found west", true)]
    [InlineData("登云路与锦绣花园之间", "Ambiguous grid-1 west", false)]
    [InlineData("锦绣花园翠湖苑", "Ambiguous grid-1 grid-3", false)]
    [InlineData("翠湖苑锦绣花园3号楼", "Found area-3", false)]
    [InlineData("锦绣花园3号楼，登云路66号", "Found area-3", false)]
    [InlineData("翠湖苑1号楼", "Ambiguous area-1 grid-3", false)]
    [InlineData("登云路翠湖苑", "Found grid-3", false)]
    public void Resolve_KindsSideBySide_TheNearerDecides(string text, string expected, bool isUnknown) => Check(text, expected, isUnknown);

    private static void Check(string text, string expected, bool isUnknown)
    {
        var answer = Street.Resolve(text, Day("2026-07-01"));
        var nodes = string.Join(' ', answer.Candidates.Select(alias => alias.Node.Value).Distinct().Order(StringComparer.Ordinal));

        $"{answer.Outcome} {nodes} {answer.IsNumberUnknown}".Should().Be($"{expected} {isUnknown}");
    }
}
