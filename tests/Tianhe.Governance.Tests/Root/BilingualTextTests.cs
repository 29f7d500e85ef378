namespace Tianhe.Governance.Tests.Root;

public sealed class BilingualTextTests
{
    [Theory]
    [InlineData('\ud83d')]
    [InlineData('\ude00')]
    public void Constructor_ATextThatWasCutInACharacter_Throws(char half)
    {
        FluentActions.Invoking(() => new BilingualText($"网格{half}", "grid")).Should().Throw<ArgumentException>().WithMessage("*probably cut*");
        FluentActions.Invoking(() => new BilingualText("网格", $"{half}grid")).Should().Throw<ArgumentException>().WithMessage("*probably cut*");
        FluentActions.Invoking(() => (Tianhe.Governance.Facts.FactValue)$"{half}").Should().Throw<ArgumentException>().WithMessage("*probably cut*");
        FluentActions.Invoking(() => new Submit { Id = "o-1", Category = "c", Place = "p", Details = $"a{half}" }).Should().Throw<ArgumentException>().WithMessage("*probably cut*");
    }

    [Fact]
    public void Constructor_WholeCharacters_AreAccepted() => new BilingualText("网格😀", "grid😀").Chinese.Should().Be("网格😀");

    private static readonly BilingualText Grid = new("网格", "grid");

    [Fact]
    public void In_Chinese_IsTheChineseWording() => Grid.In(Language.Chinese).Should().Be("网格");

    [Fact]
    public void In_English_IsTheEnglishWording() => Grid.In(Language.English).Should().Be("grid");

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => Grid.In(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ToString_IsEnglish() => Grid.ToString().Should().Be("grid");

    [Fact]
    public void Same_IsWrittenAlike() => BilingualText.Same("grid-07").Should().Be(new BilingualText("grid-07", "grid-07"));

    [Theory]
    [InlineData(null, "grid")]
    [InlineData("", "grid")]
    [InlineData("网格", " ")]
    [InlineData("网格", null)]
    public void Constructor_WithoutAWording_Throws(string? chinese, string? english) =>
        FluentActions.Invoking(() => new BilingualText(chinese!, english!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Equality_IsThatOfBothWordings() => Grid.Should().Be(new BilingualText("网格", "grid")).And.NotBe(new BilingualText("网格", "Grid"));
}
