using System.Globalization;
using System.Numerics;
using System.Text;

using CsCheck;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0e999999999999", "0")]
    [InlineData("0.000", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("-1.50e2", "-150")]
    [InlineData("1E+2", "100")]
    [InlineData("12e-3", "0.012")]
    [InlineData("100", "100")]
    [InlineData("0.0012", "0.0012")]
    [InlineData("10.010", "10.01")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void TryRead_WhatADecimalHolds_IsExactAndWithoutSuperfluousZeros(string text, string expected)
    {
        Read(text, out var value).Should().Be(NumberReading.Read);

        value.ToString(CultureInfo.InvariantCulture).TrimStart('-').Should().Be(expected.TrimStart('-'));
        Math.Sign(value).Should().Be(Math.Sign(decimal.Parse(expected, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("10000000000000000000000000000")]
    [InlineData("1e28")]
    [InlineData("-1e999999999999999999999999")]
    [InlineData("10000000000000000000000000000.5")]
    public void TryRead_MoreThanTwentyEightDigitsBeforeThePoint_IsTooLarge(string text) => Read(text, out _).Should().Be(NumberReading.TooLarge);

    [Theory]
    [InlineData("1e-29")]
    [InlineData("1e-999999999999999999999999")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("9999999999999999999999999999.9")]
    public void TryRead_MoreDigitsThanFit_IsTooFine(string text) => Read(text, out _).Should().Be(NumberReading.TooFine);

    [Fact]
    public void TryRead_DigitsPointAndExponent_MeanWhatTheySay() =>
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[0, 99_999], Gen.Int[-8, 8]).Sample((whole, part, exponent) =>
            Read(FormattableString.Invariant($"{whole}.{part:00000}e{exponent}"), out var value) == NumberReading.Read
            && new BigInteger(value * 10_000_000_000_000m) == ((new BigInteger(whole) * 100_000) + ((whole < 0 ? -1 : 1) * part)) * BigInteger.Pow(10, 8 + exponent));

    private static NumberReading Read(string text, out decimal value) => JsonNumber.TryRead(Encoding.UTF8.GetBytes(text), out value);
}
