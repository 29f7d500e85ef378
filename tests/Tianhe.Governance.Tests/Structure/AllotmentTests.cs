using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

public sealed class AllotmentTests
{
    private static readonly Gen<(int Total, int Shares)> Cases = Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 300]);

    [Theory]
    [InlineData(7, 3, "[3, 2, 2]")]
    [InlineData(6, 3, "[2, 2, 2]")]
    [InlineData(2, 3, "[1, 1, 0]")]
    [InlineData(0, 2, "[0, 0]")]
    [InlineData(5, 1, "[5]")]
    public void Balanced_Table(int total, int shares, string expected) => Allotment.Balanced(total, shares).ToString().Should().Be(expected);

    [Fact]
    public void Balanced_AddsUp() => Cases.Sample((total, shares) => Allotment.Balanced(total, shares).Sum() == total);

    [Fact]
    public void Balanced_HasAsManyShares() => Cases.Sample((total, shares) => Allotment.Balanced(total, shares).Count == shares);

    [Fact]
    public void Balanced_DiffersByOneAtMost() => Cases.Sample((total, shares) =>
        Allotment.Balanced(total, shares).Max() - Allotment.Balanced(total, shares).Min() <= 1);

    [Fact]
    public void Balanced_LargerSharesFirst() => Cases.Sample((total, shares) =>
        Allotment.Balanced(total, shares).SequenceEqual(Allotment.Balanced(total, shares).OrderDescending()));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    public void Balanced_OutOfRange_Throws(int total, int shares) =>
        FluentActions.Invoking(() => Allotment.Balanced(total, shares)).Should().Throw<ArgumentOutOfRangeException>();
}
