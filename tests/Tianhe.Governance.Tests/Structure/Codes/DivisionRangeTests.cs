using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

public sealed class DivisionRangeTests
{
    [Theory]
    [InlineData("3701", "地级市")]
    [InlineData("3720", "地级市")]
    [InlineData("3721", "地区、自治州、盟")]
    [InlineData("3750", "地区、自治州、盟")]
    [InlineData("3751", "地级市")]
    [InlineData("3770", "地级市")]
    [InlineData("3771", null)]
    [InlineData("3789", null)]
    [InlineData("4190", "省（自治区）直辖县级行政区划")]
    [InlineData("3791", null)]
    [InlineData("370101", "市辖区等")]
    [InlineData("370118", "市辖区等")]
    [InlineData("370119", null)]
    [InlineData("370120", null)]
    [InlineData("370121", "县、旗")]
    [InlineData("370180", "县、旗")]
    [InlineData("370181", "省直辖县级市")]
    [InlineData("370199", "省直辖县级市")]
    [InlineData("370102001", "街道")]
    [InlineData("370102099", "街道")]
    [InlineData("370102100", "镇")]
    [InlineData("370102199", "镇")]
    [InlineData("370102200", "乡")]
    [InlineData("370102399", "乡")]
    [InlineData("370102400", "政企合一单位")]
    [InlineData("370102599", "政企合一单位")]
    [InlineData("370102600", null)]
    [InlineData("370102001001", "居委会")]
    [InlineData("370102001199", "居委会")]
    [InlineData("370102001200", "村委会")]
    [InlineData("370102001399", "村委会")]
    [InlineData("370102001400", "类似居委会的区域")]
    [InlineData("370102001499", "类似居委会的区域")]
    [InlineData("370102001500", "类似村委会的区域（生活区等）")]
    [InlineData("370102001599", "类似村委会的区域（生活区等）")]
    [InlineData("370102001600", null)]
    [InlineData("37", null)]
    public void Of_ACode_GoesByItsLastPart(string code, string? standsFor) => DivisionRange.Of(code)?.StandsFor.Chinese.Should().Be(standsFor);

    [Theory]
    [InlineData("37", 0)]
    [InlineData("3770", 0)]
    [InlineData("3771", 1)]
    [InlineData("370119", 1)]
    [InlineData("370119001", 0)]
    [InlineData("370102600", 1)]
    [InlineData("370102001600", 1)]
    public void Check_ACodeOutsideAllRanges_IsOneWarning(string code, int count) => DivisionRange.Check(code).Should().HaveCount(count);

    [Fact]
    public void Check_ACodeOutsideAllRanges_SaysWhatIsKnownAndFromWhat()
    {
        var finding = DivisionRange.Check("110119", "nodes.yanqing.code").Single();
        finding.Should().Match<Finding>(found => found.Severity == FindingSeverity.Warning && found.Path == "nodes.yanqing.code" && found.Code == "structure.code-outside-ranges");
        finding.Describe(Language.Chinese).Should().Be(
            "编码110119的末段19不在已知区间内：01–18市辖区等、21–80县、旗、81–99省直辖县级市。依据：GB/T 2260的转述，未核对原文。请核对；若当地确用此码，可不予理会。");
        finding.Describe(Language.English).Should().Be(
            "The last part of the code 110119, 19, is in none of the known ranges: 01–18 district of a city and the like, 21–80 county or banner, 81–99 county-level city directly under the province. They are known from: a restatement of GB/T 2260, the text of which was not seen. Check the code; where it is in use, leave it.");
    }

    [Fact]
    public void Check_NoPath_Throws() => FluentActions.Invoking(() => DivisionRange.Check("37", null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Known_Ranges_DoNotOverlap() =>
        DivisionRange.Known.Zip(DivisionRange.Known.Skip(1)).Where(pair => pair.First.Level == pair.Second.Level)
            .Should().OnlyContain(pair => pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First);
}
