namespace Tianhe.Governance.Tests.Root;

public sealed class PhrasebookTests
{
    private static readonly MessageTemplate TooLate = new("sample.too-late", new("已迟于{due}。", "It was due {due}."));
    private static readonly Phrasebook ToResident = Phrasebook.BuiltIn.With("sample.too-late", new("时间已过{due}。", "Sorry, too late for {due}."));

    [Fact]
    public void Say_BuiltIn_IsTheTemplate() => Say(Phrasebook.BuiltIn, Language.English).Should().Be("It was due today.");

    [Fact]
    public void Say_AWordingOfTheHost_ReplacesTheTemplateInEnglish() => Say(ToResident, Language.English).Should().Be("Sorry, too late for today.");

    [Fact]
    public void Say_AWordingOfTheHost_ReplacesTheTemplateInChinese() => Say(ToResident, Language.Chinese).Should().Be("时间已过today。");

    [Fact]
    public void Say_ACodeWithoutAWording_IsTheTemplate() =>
        ToResident.Say(new("sample.other", new("甲。", "A.")), [], Language.English).Should().Be("A.");

    [Fact]
    public void With_DoesNotChangeTheBookItBeganWith() =>
        ToResident.With("sample.too-late", new("晚了。", "Late.")).Should().Match<Phrasebook>(book => Say(book, Language.English) == "Late." && Say(ToResident, Language.English) != "Late.");

    [Fact]
    public void With_ASecondCode_KeepsTheFirst() => Say(ToResident.With("sample.other", new("甲。", "A.")), Language.English).Should().StartWith("Sorry");

    [Fact]
    public void With_ACodeInAnotherCase_IsAnotherCode() =>
        Say(Phrasebook.BuiltIn.With("Sample.Too-Late", new("晚了。", "Late.")), Language.English).Should().Be("It was due today.");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void With_NoCode_Throws(string? code) => FluentActions.Invoking(() => ToResident.With(code!, new("晚了。", "Late."))).Should().Throw<ArgumentException>();

    [Fact]
    public void With_NoWording_Throws() => FluentActions.Invoking(() => ToResident.With("a.b", null!)).Should().Throw<ArgumentNullException>();

    private static string Say(Phrasebook book, Language language) => book.Say(TooLate, [new("due", "today")], language);
}
