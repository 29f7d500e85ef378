using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactDeclarationTests
{
    private static readonly BilingualText Title = new("类别", "category");

    [Theory]
    [InlineData(0)]
    [InlineData(FactDeclaration.MaxScale)]
    public void ForNumber_ScaleWithin_IsKept(int scale) => FactDeclaration.ForNumber("n", Title, scale).Scale.Should().Be(scale);

    [Theory]
    [InlineData(-1)]
    [InlineData(FactDeclaration.MaxScale + 1)]
    public void ForNumber_ScaleOutside_Throws(int scale) =>
        FluentActions.Invoking(() => FactDeclaration.ForNumber("n", Title, scale)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(scale));

    [Fact]
    public void ForText_NoTexts_Throws() => FluentActions.Invoking(() => FactDeclaration.ForText("t", Title, [])).Should().Throw<ArgumentException>();

    [Fact]
    public void ForText_BlankText_Throws() => FluentActions.Invoking(() => FactDeclaration.ForText("t", Title, ["a", " "])).Should().Throw<ArgumentException>();

    [Fact]
    public void ForText_TheSameTextTwice_Throws() =>
        FluentActions.Invoking(() => FactDeclaration.ForText("t", Title, ["a", "b", "a"])).Should().Throw<ArgumentException>().WithParameterName("texts");

    [Fact]
    public void ForText_TextsThatDifferInCase_AreTwo() => FactDeclaration.ForText("t", Title, ["a", "A"]).Texts.Should().HaveCount(2);

    [Fact]
    public void Name_Default_Throws() => FluentActions.Invoking(() => FactDeclaration.ForTruth(default, Title)).Should().Throw<ArgumentException>().WithParameterName("name");

    [Fact]
    public void Title_Null_Throws() => FluentActions.Invoking(() => FactDeclaration.ForTruth("t", null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Direction_UnknownValue_Throws() =>
        FluentActions.Invoking(() => FactDeclaration.ForTruth("t", Title) with { Direction = (FactDirection)9 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Equality_IsByContent() =>
        FactDeclaration.ForText("t", new("类别", "category"), ["a", "b"]).Should().Be(FactDeclaration.ForText("t", Title, ["a", "b"]));

    [Fact]
    public void Equality_OrderOfTexts_Matters() =>
        FactDeclaration.ForText("t", Title, ["b", "a"]).Should().NotBe(FactDeclaration.ForText("t", Title, ["a", "b"]));
}
