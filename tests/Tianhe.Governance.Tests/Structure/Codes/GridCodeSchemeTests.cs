using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

public sealed class GridCodeSchemeTests
{
    [Fact]
    public void Lixia_Length_IsFifteen() => GridCodeScheme.Lixia.Length.Should().Be(15);

    [Fact]
    public void ToString_SaysNameAndDigits() =>
        GridCodeScheme.Lixia.ToString().Should().Be("the grid codes in use in Lixia District, Jinan (15 digits)");

    [Fact]
    public void From_NoParts_ListsBothThatAreNeeded() =>
        ProblemsOf().Should().Equal("parts: structure.grid-scheme-parts", "parts: structure.grid-scheme-parts");

    [Fact]
    public void From_TwoDivisions_IsFound() =>
        ProblemsOf((GridCodePartKind.Division, 12), (GridCodePartKind.Division, 6), (GridCodePartKind.Sequence, 3)).Should().Equal("parts: structure.grid-scheme-parts");

    [Theory]
    [InlineData(GridCodePartKind.Division, 12, true)]
    [InlineData(GridCodePartKind.Division, 9, true)]
    [InlineData(GridCodePartKind.Division, 10, false)]
    [InlineData(GridCodePartKind.Division, 0, false)]
    [InlineData(GridCodePartKind.Sequence, 0, false)]
    [InlineData(GridCodePartKind.Sequence, 1, true)]
    [InlineData(GridCodePartKind.Sequence, 9, true)]
    [InlineData(GridCodePartKind.Sequence, 10, false)]
    [InlineData(GridCodePartKind.Other, 0, false)]
    [InlineData(GridCodePartKind.Other, 1, true)]
    [InlineData(GridCodePartKind.Other, 12, true)]
    [InlineData(GridCodePartKind.Other, 13, false)]
    public void From_DigitsOfAPart_AreBounded(GridCodePartKind kind, int digits, bool lawful)
    {
        var others = new[] { (GridCodePartKind.Division, 12), (GridCodePartKind.Sequence, 3) }.Where(part => part.Item1 != kind);
        ProblemsOf([(kind, digits), .. others]).Should().Equal(lawful ? [] : ["parts.1: structure.grid-scheme-digits"]);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public void From_MoreThanTenParts_IsFound(int others, int count) =>
        ProblemsOf([(GridCodePartKind.Division, 12), (GridCodePartKind.Sequence, 3), .. Enumerable.Repeat((GridCodePartKind.Other, 1), others)]).Should().HaveCount(count);

    [Fact]
    public void From_LongestSequence_IsRead() =>
        SchemeOf((GridCodePartKind.Division, 2), (GridCodePartKind.Sequence, 9)).Parse("37999999999").Sequence.Should().Be(999_999_999);

    [Fact]
    public void Part_OfNoKind_Throws() =>
        FluentActions.Invoking(() => new GridCodePart((GridCodePartKind)9, 1, BilingualText.Same("x"))).Should().Throw<ArgumentOutOfRangeException>();

    private static GridCodeScheme SchemeOf(params (GridCodePartKind Kind, int Digits)[] parts) =>
        GridCodeScheme.From(BilingualText.Same("scheme"), parts.Select(part => new GridCodePart(part.Kind, part.Digits, BilingualText.Same("part"))));

    private static string[] ProblemsOf(params (GridCodePartKind Kind, int Digits)[] parts)
    {
        try
        {
            SchemeOf(parts);
            return [];
        }
        catch (InvalidDefinitionException exception)
        {
            return [.. exception.Findings.Select(finding => $"{finding.Path}: {finding.Code}")];
        }
    }
}
