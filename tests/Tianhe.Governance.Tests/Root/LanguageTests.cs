namespace Tianhe.Governance.Tests.Root;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("zh-CN")]
    [InlineData("ZH-hans-cn")]
    public void FromTag_OfChinese_IsChinese(string tag) => Language.FromTag(tag).Should().BeSameAs(Language.Chinese);

    [Theory]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    public void FromTag_OfEnglish_IsEnglish(string tag) => Language.FromTag(tag).Should().BeSameAs(Language.English);

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("zhuang")]
    [InlineData("eng")]
    [InlineData(" en")]
    [InlineData("zh_CN")]
    public void FromTag_OfAnother_ThrowsAndSaysWhatIsAccepted(string tag) =>
        FluentActions.Invoking(() => Language.FromTag(tag)).Should().Throw<ArgumentException>().WithMessage($"*'{tag}'*expected zh or en*");

    [Fact]
    public void FromTag_OfNull_Throws() => FluentActions.Invoking(() => Language.FromTag(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void FromTag_OfItsOwnTag_IsItself() => new[] { Language.Chinese, Language.English }.Should().OnlyContain(language => Language.FromTag(language.ToString()) == language);
}
