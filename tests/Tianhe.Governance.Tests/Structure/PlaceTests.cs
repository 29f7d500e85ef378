using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.PlaceNames;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("和美小区3号楼2单元501漏水", "Found area-3")]
    [InlineData("我家在 和美 小区 三 号 楼", "Found area-3")]
    [InlineData("和美小区２栋", "Found area-2")]
    [InlineData("和美小区", "Ambiguous grid-1 grid-2")]
    [InlineData("和美小区13号楼", "Ambiguous grid-1 grid-2")]
    [InlineData("河畔花园", "Found grid-3")]
    [InlineData("河畔花园a栋", "Found grid-3")]
    [InlineData("河畔花园1座", "Ambiguous grid-3 area-1")]
    [InlineData("文化路", "Ambiguous east west")]
    [InlineData("文化路12号", "Found grid-3")]
    [InlineData("文化路120号", "Ambiguous east west")]
    [InlineData("文化路112号", "Ambiguous east west")]
    [InlineData("文化路12号楼", "Ambiguous east west")]
    [InlineData("文化路12-3号", "Ambiguous east west")]
    [InlineData("文化路12号院", "Found grid-3")]
    [InlineData("文化路与和美小区3号楼之间", "Found area-3")]
    [InlineData("东苑和美小区", "Ambiguous grid-1 grid-2")]
    [InlineData("东苑北区和美小区", "Found grid-2")]
    [InlineData("东苑北区1号楼", "Ambiguous grid-2 area-1")]
    [InlineData("东苑1号楼", "Found area-1")]
    [InlineData("1号楼", "Found area-1")]
    [InlineData("11号楼", "Unknown")]
    [InlineData("和美小区3号楼与河畔花园之间", "Ambiguous area-3 grid-3")]
    [InlineData("", "Unknown")]
    [InlineData("，。", "Unknown")]
    public void Resolve_AText_TheLongestAliasesDecide(string text, string expected) => PlaceNames.Resolve(text).Should().Be(expected);

    [Theory]
    [InlineData("和美小区3号楼", "area-3")]
    [InlineData("河畔花园", "grid-3")]
    [InlineData("和美小区", null)]
    [InlineData("没有的地方", null)]
    [InlineData("老机械厂", null)]
    public void Node_IsThereOnlyWhenOneWasFound(string text, string? expected) => Place.Resolve(text, Day("2026-07-01")).Node?.Value.Should().Be(expected);

    [Theory]
    [InlineData("和美小区13号楼", true)]
    [InlineData("和美小区B座", true)]
    [InlineData("和美小区3号楼", false)]
    [InlineData("和美小区3号楼和4号楼之间", true)]
    [InlineData("3号楼，和美小区", true)]
    [InlineData("和美小区", false)]
    [InlineData("文化路120号", true)]
    [InlineData("文化路12号", false)]
    [InlineData("文化路的3号线", false)]
    [InlineData("和美小区3楼", false)]
    [InlineData("河畔花园12号", false)]
    public void IsNumberUnknown_ANumberThatNoAliasKnows_IsSaid(string text, bool expected) => Place.Resolve(text, Day("2026-07-01")).IsNumberUnknown.Should().Be(expected);

    [Theory]
    [InlineData("老机械厂", "2025-12-31", "Found grid-3")]
    [InlineData("老机械厂", "2026-01-01", "Superseded grid-3")]
    [InlineData("老机械厂3号楼", "2026-01-01", "Superseded grid-3")]
    [InlineData("滨河壹号", "2026-12-31", "Superseded grid-3")]
    [InlineData("滨河壹号", "2027-01-01", "Found grid-3")]
    public void Resolve_OnADay_BothEndsAreInclusive(string text, string on, string expected) => PlaceNames.Resolve(text, on).Should().Be(expected);

    [Fact]
    public void Resolve_ATextThatMovedOnADay_IsFoundOnBothSides()
    {
        var place = Of(Alias("和美小区", "grid-1") with { To = new(2026, 6, 30) }, Alias("和美小区", "grid-2") with { From = new(2026, 7, 1) });

        Say(place.Resolve("和美小区", Day("2026-06-30"))).Should().Be("Found grid-1");
        Say(place.Resolve("和美小区", Day("2026-07-01"))).Should().Be("Found grid-2");
    }

    [Fact]
    public void Resolve_ATextOfThePast_TellsTheNearestInTimeAndWhatIsInForceThere()
    {
        var answer = Of(
            Alias("老厂", "grid-1") with { To = new(2020, 12, 31) },
            Alias("老厂", "grid-3") with { From = new(2021, 1, 1), To = new(2025, 12, 31) },
            Alias("河畔花园", "grid-3"),
            Alias("将来", "grid-3") with { From = new(2027, 1, 1) }).Resolve("老厂宿舍", Day("2026-07-01"));

        answer.Candidates.Select(alias => alias.Node.Value).Should().Equal("grid-3", "grid-1");
        answer.InForce.Select(alias => alias.Text).Should().Equal("河畔花园");
        answer.Describe(Language.Chinese).Should().Be("“老厂”用至2025年12月31日，原属“第三网格”（grid-3，田西社区居民委员会）。2026年7月1日该处的名称：河畔花园。");
        answer.Describe(Language.English).Should().Be("老厂 was in use up to 31 Dec 2025 and lay in 第三网格 (grid-3, in 田西社区居民委员会). In use there on 1 Jul 2026: 河畔花园.");
    }

    [Fact]
    public void Resolve_ATextOfTheFuture_TellsFromWhen() =>
        Of(Alias("滨河壹号", "grid-3") with { From = new(2027, 1, 1) }).Resolve("滨河壹号", Day("2026-07-01")).Describe(Language.Chinese)
            .Should().Be("“滨河壹号”自2027年1月1日起使用，届时属“第三网格”（grid-3，田西社区居民委员会）。");

    [Fact]
    public void Resolve_ABuildingOfThePastInAnEstateOfToday_NamesTheEstateAsInForce() =>
        Of(Alias("和美小区3号楼", "area-3") with { To = new(2025, 12, 31) }, Alias("和美小区", "grid-2"), Alias("文化路", "west"))
            .Resolve("文化路和美小区3号楼", Day("2026-07-01")).InForce.Select(alias => alias.Text).Should().Equal("文化路", "和美小区");

    [Fact]
    public void Resolve_ATextOfThePastBesideOneOfToday_NamesTheLatterOnce() =>
        Place.Resolve("河畔花园，原老机械厂", Day("2026-07-01")).InForce.Select(alias => alias.Text).Should().Equal("河畔花园", "文化路12号", "河畔花园A座");

    [Theory]
    [InlineData("河美小区的路灯坏了", "和美小区 和美小区")]
    [InlineData("和美小的路灯坏了", "和美小区 和美小区")]
    [InlineData("和美小小区", "和美小区 和美小区")]
    [InlineData("河边花园", "河畔花园")]
    [InlineData("海天大厦", "")]
    [InlineData("和花小园", "")]
    [InlineData("老机器厂", "")]
    public void Resolve_AMistypedText_OffersTheNearestInForce(string text, string expected) =>
        string.Join(' ', Of([.. Aliases.Where(alias => alias.Kind == PlaceKind.Estate)]).Resolve(text, Day("2026-07-01")).Candidates.Select(alias => alias.Text)).Should().Be(expected);

    [Fact]
    public void Resolve_ManyNearTexts_OffersFiveTheNearestFirst()
    {
        var place = Of([.. Enumerable.Range(1, 30).Select(number => Alias($"和平花苑{number}号楼", "grid-1", PlaceKind.Building)), Alias("和平花苑", "grid-2")]);

        place.Resolve("和平花园31号楼", Day("2026-07-01")).Candidates.Select(alias => alias.Text)
            .Should().Equal("和平花苑", "和平花苑11号楼", "和平花苑21号楼", "和平花苑30号楼", "和平花苑1号楼");
    }

    [Theory]
    [InlineData(96, 1)]
    [InlineData(98, 0)]
    public void Resolve_AMistypedTextBehindMuchElse_IsNearWithinAHundredCharacters(int before, int offered) =>
        Of(Alias("河畔花园", "grid-3")).Resolve($"{new string('啊', before)}河边花园", Day("2026-07-01")).Candidates.Should().HaveCount(offered);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(40, 1)]
    [InlineData(41, 0)]
    public void Resolve_AMistypedTextOfALength_IsNearFromThreeToFortyCharacters(int length, int offered) =>
        Of(Alias(new string('甲', length), "grid-3")).Resolve($"{new string('甲', length - 1)}乙", Day("2026-07-01")).Candidates.Should().HaveCount(offered);

    [Theory]
    [InlineData("和美小区3号楼", "“和美小区3号楼”属“3号楼”（area-3，第二网格）。", "和美小区3号楼 lies in 3号楼 (area-3, in 第二网格).")]
    [InlineData("和美小区4号楼", "“和美小区”可能属于2处：第一网格 (grid-1)、第二网格 (grid-2)，请核实。文中另有楼号或门牌号未登记，请核对。",
        "和美小区 may be 2 places: 第一网格 (grid-1), 第二网格 (grid-2). Find out which. The text also has the number of a building or house that is not listed; check it.")]
    [InlineData("河美小区", "未识别出已登记的地名，相近的有：和美小区。", "The text names no listed place; the nearest are: 和美小区.")]
    [InlineData("海天大厦", "未识别出已登记的地名，也没有相近的。", "The text names no listed place, nor nearly one.")]
    public void Describe_AnAnswer_SaysItInBothLanguages(string text, string chinese, string english)
    {
        var answer = Place.Resolve(text, Day("2026-07-01"));

        answer.Describe(Language.Chinese).Should().Be(chinese);
        answer.Describe(Language.English).Should().Be(english);
    }

    [Fact]
    public void Describe_TheRoot_IsInNothing() => Of(Alias("田和", "tianhe")).Resolve("田和", Day("2026-07-01")).Describe(Language.Chinese).Should().Be("“田和”属“田和街道”（tianhe）。");

    [Theory]
    [InlineData("张伟家和美小区3号楼2单元501")]
    [InlineData("张伟家和美小区9号楼2单元501")]
    [InlineData("张伟家河美小区2单元501")]
    [InlineData("张伟家老机械厂2单元501")]
    [InlineData("张伟家2单元501")]
    public void Describe_ATextWithPersonalData_RepeatsNoneOfIt(string text)
    {
        var answer = Place.Resolve(text, Day("2026-07-01"));

        string.Concat(answer, answer.Describe(Language.Chinese), answer.Candidates, answer.InForce).Should().NotContainAny("张伟", "2单元", "501", "9号楼");
    }

    [Fact]
    public void Describe_AHostsWording_IsSaid() => Place.Resolve("河畔花园", Day("2026-07-01"))
        .Describe(Language.English, Phrasebook.BuiltIn.With("place.found", new("是{node}。", "It is {node}."))).Should().Be("It is 第三网格.");

    [Fact]
    public void Answers_OfOneText_AreEqual() => Place.Resolve("河畔花园", Day("2026-07-01")).Should().Be(Place.Resolve("河畔 花园", Day("2026-07-01")));

    [Fact]
    public void Resolve_Null_Throws() => FluentActions.Invoking(() => Place.Resolve(null!, Day("2026-07-01"))).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Resolve_WithoutAliases_IsUnknown() => Say(Jurisdiction.From(new() { Tree = Tree }).Resolve("和美小区", Day("2026-07-01"))).Should().Be("Unknown");

    [Theory]
    [InlineData("三里桥", "十三里桥村口", PlaceOutcome.Unknown)]
    [InlineData("十一中", "二十一中", PlaceOutcome.Unknown)]
    [InlineData("五一路", "八五一路", PlaceOutcome.Unknown)]
    [InlineData("1号楼", "廿一号楼", PlaceOutcome.Unknown)]
    [InlineData("1号楼", "廿1号楼", PlaceOutcome.Unknown)]
    [InlineData("三里桥", "1、三里桥", PlaceOutcome.Found)]
    [InlineData("三里桥", "到三里桥", PlaceOutcome.Found)]
    public void Resolve_AnAliasWithinALongerNumeral_IsNone(string alias, string text, PlaceOutcome expected) =>
        Of(Alias(alias, "grid-1")).Resolve(text, Day("2026-07-01")).Outcome.Should().Be(expected);

    [Fact]
    public void Resolve_AMegabyteOfZeros_Ends() =>
        Effort.Of(() => Place.Resolve($"{new string('0', 1_000_000)}号", Day("2026-07-01"))).Time.Should().BeLessThan(TimeSpan.FromSeconds(3));

    [Fact]
    public void Resolve_AMegabyteOfNumbers_Ends() =>
        Effort.Of(() => Place.Resolve(string.Concat(Enumerable.Repeat("和美小区3号楼4号楼", 100_000)), Day("2026-07-01"))).Time.Should().BeLessThan(TimeSpan.FromSeconds(10));
}
