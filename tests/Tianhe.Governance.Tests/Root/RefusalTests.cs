using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class RefusalTests
{
    private static readonly MessageTemplate TooLate = new("sample.return-too-late", new("退单时限已于{due}届满。", "A return was possible until {due}."));
    private static readonly BilingualText Clerk = new("社区受理员", "community clerk");
    private static readonly BilingualText Head = new("网格长", "grid head");
    private static readonly PermittedAction Handle = new("handle", new("办结", "handled"), true, []);
    private static readonly PermittedAction Extend = new("extend", new("申请延期", "ask for an extension"), true, [Clerk]);
    private static readonly PermittedAction Dispatch = new("dispatch", new("派单", "dispatch"), false, [Clerk, Head]);
    private static readonly PermittedAction Close = new("close", new("结案", "close"), false, []);

    [Fact]
    public void Describe_Chinese_NamesReasonAndRule() =>
        Refuse().Describe(Language.Chinese).Should().Be("退单时限已于2026年9月25日届满。依据：four-steps 1.0（transitions.return）。");

    [Fact]
    public void Describe_English_NamesReasonAndRule() =>
        Refuse().Describe(Language.English).Should().Be("A return was possible until 25 Sep 2026. Rule: four-steps 1.0, transitions.return.");

    [Fact]
    public void Describe_Chinese_SaysWhatIsPermitted() =>
        Refuse(Handle, Dispatch, Extend, Close).Describe(Language.Chinese).Should().EndWith("您现在可以：办结、申请延期。可由他人办理：派单（社区受理员、网格长）、结案。");

    [Fact]
    public void Describe_English_SaysWhatIsPermitted() =>
        Refuse(Handle, Dispatch, Extend, Close).Describe(Language.English)
            .Should().EndWith(" You may now: handled, ask for an extension. Others may: dispatch (community clerk, grid head), close.");

    [Fact]
    public void Describe_OnlyOthersMay_DoesNotSpeakOfYou() => Refuse(Close).Describe(Language.English).Should().EndWith("transitions.return. Others may: close.");

    [Fact]
    public void Describe_OnlyTheActorMay_DoesNotSpeakOfOthers() => Refuse(Handle).Describe(Language.English).Should().EndWith(" You may now: handled.");

    [Fact]
    public void Describe_WithAPhrasebook_SpeaksInItsWords() =>
        Refuse().Describe(Language.English, Phrasebook.BuiltIn.With("sample.return-too-late", new("来不及了。", "Too late."))).Should().StartWith("Too late. Rule:");

    [Fact]
    public void Describe_NoLanguage_Throws() => FluentActions.Invoking(() => Refuse().Describe(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ToString_IsCodeAndEnglish() => Refuse().ToString().Should().StartWith("sample.return-too-late: A return was possible until 25 Sep 2026.");

    [Fact]
    public void Equality_IsThatOfTheContent() => Refuse(Handle).Should().Be(Refuse(Handle with { })).And.NotBe(Refuse(Extend));

    [Fact]
    public void Permitted_DefaultAction_Throws() => FluentActions.Invoking(() => new PermittedAction(default, Clerk, true, [])).Should().Throw<ArgumentException>();

    [Fact]
    public void Permitted_NoName_Throws() => FluentActions.Invoking(() => new PermittedAction("close", null!, true, [])).Should().Throw<ArgumentNullException>();

    private static Refusal Refuse(params PermittedAction[] permitted) =>
        new(TooLate, [new("due", new LocalDate(2026, 9, 25))], new("four-steps", "1.0", "transitions.return")) { Permitted = permitted.ToEquatableList() };
}
