using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class MessageArgumentTests
{
    public static TheoryData<object, string, string> Values => new()
    {
        { "grid-07", "grid-07", "grid-07" },
        { -3, "-3", "-3" },
        { 88.40m, "88.40", "88.40" },
        { new LocalDate(2026, 10, 9), "2026年10月9日", "9 Oct 2026" },
        { new LocalDateTime(2026, 10, 9, 17, 30), "2026年10月9日 17:30", "9 Oct 2026 17:30" },
        { new BilingualText("网格", "grid"), "网格", "grid" },
        { EquatableList.Create<BilingualText>([new("网格", "grid"), new("社区", "community")]), "网格、社区", "grid, community" },
        { default(EquatableList<BilingualText>), "", "" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void In_EitherLanguage_WritesTheValue(object value, string chinese, string english) =>
        new[] { new MessageArgument("value", value).In(Language.Chinese), new MessageArgument("value", value).In(Language.English) }.Should().Equal(chinese, english);

    [Theory]
    [InlineData(1L)]
    [InlineData(1.5)]
    [InlineData(true)]
    [InlineData('x')]
    public void Constructor_AValueThatNoWordingCanSay_ThrowsNamingTheType(object value) =>
        FluentActions.Invoking(() => new MessageArgument("value", value)).Should().Throw<ArgumentException>().WithMessage($"*{value.GetType().Name}*");

    [Fact]
    public void Constructor_NoValue_Throws() => FluentActions.Invoking(() => new MessageArgument("value", null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_NoName_Throws(string? name) => FluentActions.Invoking(() => new MessageArgument(name!, 1)).Should().Throw<ArgumentException>();

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => new MessageArgument("value", 1).In(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equality_OfLists_IsThatOfTheirItems() =>
        new MessageArgument("by", EquatableList.Create<BilingualText>([new("网格", "grid")]))
            .Should().Be(new MessageArgument("by", EquatableList.Create<BilingualText>([new("网格", "grid")])));

    [Fact]
    public void ToString_IsNameAndEnglishValue() => new MessageArgument("due", new LocalDate(2026, 1, 2)).ToString().Should().Be("due=2 Jan 2026");
}
