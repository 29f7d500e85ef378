namespace Tianhe.Governance.Tests.Root;

public sealed class TextPositionTests
{
    [Theory]
    [InlineData(0, 1, "line")]
    [InlineData(1, 0, "column")]
    public void Constructor_LessThanOne_Throws(int line, int column, string name) =>
        FluentActions.Invoking(() => new TextPosition(line, column)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void In_EachLanguage()
    {
        new TextPosition(12, 5).In(Language.Chinese).Should().Be("第12行第5列");
        new TextPosition(12, 5).In(Language.English).Should().Be("line 12, column 5");
    }

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => new TextPosition(1, 1).In(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Default_NamesNoPlaceAndSaysSo()
    {
        default(TextPosition).IsDefault.Should().BeTrue();
        default(TextPosition).In(Language.Chinese).Should().Be("（无位置）");
        default(TextPosition).ToString().Should().Be("(no position)");
        new TextPosition(1, 1).IsDefault.Should().BeFalse();
    }

    [Fact]
    public void Equality_IsThatOfLineAndColumn() =>
        new TextPosition(1, 2).Should().Be(new TextPosition(1, 2)).And.NotBe(new TextPosition(1, 3)).And.NotBe(new TextPosition(2, 2));
}
