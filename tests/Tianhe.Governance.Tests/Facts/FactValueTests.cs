using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactValueTests
{
    [Fact]
    public void Default_IsMissing() => default(FactValue).Should().Be(FactValue.Missing);

    [Fact]
    public void Missing_IsNotNotApplicable() => FactValue.Missing.Should().NotBe(FactValue.NotApplicable);

    [Fact]
    public void NullText_IsMissing() => ((FactValue)(string?)null).Should().Be(FactValue.Missing);

    [Fact]
    public void Number_IsKnown() => ((FactValue)0.5m).Number.Should().Be(0.5m);

    [Fact]
    public void WholeNumber_EqualsTheDecimal() => ((FactValue)2).Should().Be((FactValue)2m);

    [Fact]
    public void Text_IsKnown() => ((FactValue)"lift").Text.Should().Be("lift");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Truth_IsKnown(bool truth) => ((FactValue)truth).Truth.Should().Be(truth);

    [Fact]
    public void Equality_TrailingZeros_DoNotMatter()
    {
        ((FactValue)1.0m).Should().Be((FactValue)1.00m);
        ((FactValue)1.0m).GetHashCode().Should().Be(((FactValue)1.00m).GetHashCode());
    }

    [Fact]
    public void Equality_OneAndTrue_Differ() => ((FactValue)1).Should().NotBe((FactValue)true);

    [Fact]
    public void Number_OfAText_Throws() =>
        FluentActions.Invoking(() => ((FactValue)"lift").Number).Should().Throw<InvalidOperationException>().WithMessage("The value is a Text, not a Number.");

    [Fact]
    public void Text_OfANumber_Throws() => FluentActions.Invoking(() => ((FactValue)1).Text).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Truth_OfAMissingValue_Throws() =>
        FluentActions.Invoking(() => FactValue.Missing.Truth).Should().Throw<InvalidOperationException>().WithMessage("There is no Truth: the value is missing.");

    [Fact]
    public void Number_NotApplicable_Throws() => FluentActions.Invoking(() => FactValue.NotApplicable.Number).Should().Throw<InvalidOperationException>();

    [Fact]
    public void In_Number_IsInvariant() => ((FactValue)(-1234.5m)).In(Language.Chinese).Should().Be("-1234.5");

    [Fact]
    public void In_Chinese() => Words(Language.Chinese).Should().Equal("未知", "不适用", "是", "否", "lift");

    [Fact]
    public void In_English() => Words(Language.English).Should().Equal("missing", "not applicable", "yes", "no", "lift");

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => ((FactValue)1).In(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");

    [Fact]
    public void ToString_IsEnglish() => FactValue.NotApplicable.ToString().Should().Be("not applicable");

    private static IEnumerable<string> Words(Language language) =>
        new FactValue[] { FactValue.Missing, FactValue.NotApplicable, true, false, "lift" }.Select(value => value.In(language));
}
