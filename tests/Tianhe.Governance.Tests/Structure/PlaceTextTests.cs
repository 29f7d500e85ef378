using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PlaceTextTests
{
    private static readonly Gen<string> Pieces = OneOf(
        "3", "12", "0", "３", "٣", "一", "十", "百", "〇", "零", "三", "A", "Ｂ", "ﬀ", "İ", "号", "號", "楼", "樓", "栋", "棟", "幢", "座", "#", "＃", "-", "—", "、", "·", " ", "　", "\n",
        "和", "里", "路", "单元", "①", "\u200B", "\uD842\uDFB7", "\uD842", "é", "e\u0301").Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("3栋", "3号楼 3#楼 3# ３号楼 3＃楼 3栋 3幢 3座 3栋楼 三号楼 03号楼 3號樓 3棟 〇三号楼")]
    [InlineData("12栋", "12号楼 十二号楼 一二号楼 １２幢 十二栋")]
    [InlineData("120栋", "120号楼 一百二十号楼 一二〇号楼")]
    [InlineData("103栋", "103号楼 一百零三号楼 一百〇三号楼")]
    [InlineData("110栋", "110号楼 一百一十号楼 一百十号楼")]
    [InlineData("112栋", "112号楼 一百一十二号楼 一百十二号楼")]
    [InlineData("20栋", "二十号楼 20座 廿号楼")]
    [InlineData("35栋", "三十五号楼 卅五栋")]
    [InlineData("121栋", "一百二十一号楼 一百廿一号楼")]
    [InlineData("0栋", "0号楼 00号楼 零号楼")]
    [InlineData("a栋", "A座 a座 Ａ栋 A号楼 A幢 A#楼")]
    [InlineData("文化路12号", "文化路12号 文化路１２号 文化路　12　号 文化路十二号 文化路012号 「文化路」12号")]
    [InlineData("五一路", "五一路 五·一路 五　一路")]
    [InlineData("cbd国际", "CBD国际 cbd·国际 ＣＢＤ国际")]
    public void Normalise_WhatIsOneInFact_IsOne(string expected, string written) =>
        written.Split(' ').Select(PlaceText.Normalise).Distinct().Should().Equal(expected);

    [Theory]
    [InlineData("3号", "3号楼")]
    [InlineData("3楼", "3号楼")]
    [InlineData("1座", "A座")]
    [InlineData("3号楼", "13号楼")]
    [InlineData("文化路12-3号", "文化路123号")]
    [InlineData("文化路12 3号", "文化路123号")]
    [InlineData("三、四号楼", "三十四号楼")]
    [InlineData("三、四号楼", "三四号楼")]
    [InlineData("3、十号楼", "3十号楼")]
    [InlineData("3单元", "三单元")]
    [InlineData("3十号楼", "30号楼")]
    public void Normalise_WhatDiffersInFact_Differs(string one, string other) => PlaceText.Normalise(one).Should().NotBe(PlaceText.Normalise(other));

    [Theory]
    [InlineData("三里屯", "三里屯")]
    [InlineData("八一小区十号楼", "八一小区10栋")]
    [InlineData("一百二号楼", "一百二号楼")]
    [InlineData("十十号楼", "十十号楼")]
    [InlineData("和美小区3号楼2单元501室", "和美小区3栋2单元501室")]
    [InlineData("和美小区3-2-501", "和美小区3-2-501")]
    [InlineData("（和美）小区，", "和美小区")]
    [InlineData("，。！ \uD842", "")]
    public void Normalise_Examples(string written, string expected) => PlaceText.Normalise(written).Should().Be(expected);

    [Fact]
    public void Normalise_Twice_IsNormalisingOnce() => Pieces.Sample(text => PlaceText.Normalise(PlaceText.Normalise(text)) == PlaceText.Normalise(text), iter: 20_000);

    [Fact]
    public void Normalise_AnyText_IsNormalisedOnce() => Gen.String.Sample(text => PlaceText.Normalise(PlaceText.Normalise(text)) == PlaceText.Normalise(text));

    [Fact]
    public void Normalise_SpacesAndMarksOutsideOfNumbers_DoNotMatter() =>
        Gen.Select(OneOf("和美小区", "三里屯", "CBD"), OneOf("3号楼", "十二幢"), OneOf("", " ", "，", "——", "（", "　\n")).Sample(x =>
            PlaceText.Normalise($"{x.Item3}{x.Item1}{x.Item3}{x.Item2}{x.Item3}") == PlaceText.Normalise(x.Item1 + x.Item2));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(choice => texts[choice]);
}
