using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class NumberRoundingsTests
{
    [Theory]
    [InlineData(0, 2, 0, 0, 0)]
    [InlineData(1, 2, 1, 0, 0)]
    [InlineData(2, 2, 1, 1, 1)]
    [InlineData(3, 2, 2, 2, 1)]
    [InlineData(4, 3, 1, 1, 1)]
    [InlineData(5, 3, 2, 2, 1)]
    [InlineData(5, 2, 3, 2, 2)]
    [InlineData(7, 1, 7, 7, 7)]
    public void Divide_AtTies(int dividend, int divisor, int halfUp, int halfToEven, int down)
    {
        NumberRounding[] roundings = [NumberRounding.HalfUp, NumberRounding.HalfToEven, NumberRounding.Down];
        roundings.Select(rounding => (int)NumberRoundings.Divide(dividend, divisor, rounding)).Should().Equal(halfUp, halfToEven, down);
    }

    [Theory]
    [InlineData(NumberRounding.HalfUp, "half-up", "四舍五入", "half up")]
    [InlineData(NumberRounding.HalfToEven, "half-to-even", "四舍六入五成双", "half to even")]
    [InlineData(NumberRounding.Down, "down", "舍去尾数", "down")]
    public void Names_AreWrittenAndSaid(NumberRounding rounding, string word, string chinese, string english) =>
        (NumberRoundings.Shape.Write(rounding).Flat(), NumberRoundings.NameOf(rounding)).Should().Be(($"\"{word}\"", new BilingualText(chinese, english)));
}
