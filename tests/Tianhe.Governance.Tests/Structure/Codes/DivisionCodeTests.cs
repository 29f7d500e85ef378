using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("37", DivisionLevel.Province)]
    [InlineData("3710", DivisionLevel.City)]
    [InlineData("371071", DivisionLevel.County)]
    [InlineData("371071007", DivisionLevel.Township)]
    [InlineData("371071007003", DivisionLevel.Community)]
    [InlineData("999999999999", DivisionLevel.Community)]
    [InlineData("01", DivisionLevel.Province)]
    public void Parse_ACodeOfALevel_IsRead(string text, DivisionLevel level)
    {
        var code = DivisionCode.Parse(text);
        code.Level.Should().Be(level);
        code.Value.Should().Be(text);
        code.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("371071007003", "371071007")]
    [InlineData("371071007", "371071")]
    [InlineData("371071", "3710")]
    [InlineData("3710", "37")]
    [InlineData("37", null)]
    [InlineData("441900003", "4419")]
    [InlineData("441900003001", "441900003")]
    [InlineData("419001", "4190")]
    public void Parent_OfACode_IsTheNextAboveThatIsNoZeros(string text, string? parent) =>
        DivisionCode.Parse(text).Parent?.Value.Should().Be(parent);

    [Fact]
    public void Parent_OfAProvince_IsNone() => DivisionCode.Parse("37").Parent.HasValue.Should().BeFalse();

    [Theory]
    [InlineData("3710", "371071007", true)]
    [InlineData("3710", "3710", true)]
    [InlineData("371071007", "3710", false)]
    [InlineData("3701", "371071", false)]
    [InlineData("371071007", "371071008001", false)]
    [InlineData("4419", "441900003", true)]
    public void Contains_AnotherCode_GoesByTheDigits(string upper, string lower, bool expected) =>
        DivisionCode.Parse(upper).Contains(lower).Should().Be(expected);

    [Fact]
    public void Order_OfCodes_PutsAParentRightBeforeWhatItContains() =>
        new DivisionCode[] { "38", "371071007003", "3711", "371071", "37", "371071007", "3710" }.Order()
            .Select(code => code.Value).Should().Equal("37", "3710", "371071", "371071007", "371071007003", "3711", "38");

    [Theory]
    [InlineData("37", "3701", true, true)]
    [InlineData("3701", "37", false, false)]
    [InlineData("37", "37", false, true)]
    public void Operators_OfOrder_Agree(string left, string right, bool isLess, bool isLessOrEqual)
    {
        var (one, other) = (DivisionCode.Parse(left), DivisionCode.Parse(right));
        (one < other, one <= other).Should().Be((isLess, isLessOrEqual));
        (one > other, one >= other).Should().Be((!isLessOrEqual, !isLess));
    }

    [Theory]
    [InlineData("37", "37")]
    [InlineData("370100", "3701")]
    [InlineData("370102", "370102")]
    [InlineData("370000", "37")]
    [InlineData("370100000000", "3701")]
    [InlineData("370102013000", "370102013")]
    [InlineData("370102013006", "370102013006")]
    [InlineData("441900", "4419")]
    [InlineData("441900000", "4419")]
    [InlineData("441900003000", "441900003")]
    public void FromPadded_ACode_LosesItsPaddingOnly(string text, string code) => DivisionCode.FromPadded(text).Value.Should().Be(code);

    [Fact]
    public void Default_SaysSo()
    {
        var code = default(DivisionCode);
        code.IsDefault.Should().BeTrue();
        code.ToString().Should().Be("(no DivisionCode)");
        DivisionCode.Parse("01").IsDefault.Should().BeFalse();
        (code < DivisionCode.Parse("01")).Should().BeTrue();
    }

    public static TheoryData<Action> UsesOfDefault => new(
        () => _ = default(DivisionCode).Value,
        () => _ = default(DivisionCode).Level,
        () => _ = default(DivisionCode).Parent,
        () => default(DivisionCode).Contains("37"),
        () => DivisionCode.Parse("37").Contains(default),
        () => DivisionRange.Of(default));

    [Theory]
    [MemberData(nameof(UsesOfDefault))]
    public void Default_WhenUsed_Throws(Action use) => use.Should().Throw<InvalidOperationException>().WithMessage("*DivisionCode*");

    [Fact]
    public void Size_IsEightBytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<DivisionCode>().Should().Be(8);

    [Fact]
    public void Conversion_FromText_EqualsParse() => ((DivisionCode)"371071007").Should().Be(DivisionCode.Parse("371071007"));

    [Fact]
    public void Conversion_FromNoCode_ThrowsSayingWhy() =>
        FluentActions.Invoking(() => new DivisionCode("370100")).Should().ThrowExactly<ArgumentException>().WithMessage("*padded with zeros*'3701'*");

    [Fact]
    public void Conversion_FromNull_Throws() => FluentActions.Invoking(() => new DivisionCode(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void TryParse_OfACode_AllocatesNothing()
    {
        _ = DivisionCode.TryParse("371071007003", out _, out _);

        Effort.Of(() => DivisionCode.TryParse("371071007003", out _, out _)).Allocated.Should().Be(0);
    }
}
