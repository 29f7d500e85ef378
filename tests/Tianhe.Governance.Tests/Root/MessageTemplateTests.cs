namespace Tianhe.Governance.Tests.Root;

public sealed class MessageTemplateTests
{
    private static readonly EquatableList<MessageArgument> Arguments =
        [new("stage", new BilingualText("待派单", "awaiting dispatch")), new("count", 3), new("odd", "{count}")];

    [Theory]
    [InlineData("", "")]
    [InlineData("no argument", "no argument")]
    [InlineData("{stage}", "awaiting dispatch")]
    [InlineData("It is {stage}: {count} of {count}.", "It is awaiting dispatch: 3 of 3.")]
    [InlineData("{count}{stage}", "3awaiting dispatch")]
    public void Fill_Arguments_ReplaceTheirNames(string wording, string expected) => Fill(wording).Should().Be(expected);

    [Theory]
    [InlineData("It is {phase}.", "It is {phase}.")]
    [InlineData("{Stage}", "{Stage}")]
    [InlineData("{ stage }", "{ stage }")]
    [InlineData("{}", "{}")]
    [InlineData("{phase} {count}", "{phase} 3")]
    public void Fill_ANameWithoutArgument_StaysAsWritten(string wording, string expected) => Fill(wording).Should().Be(expected);

    [Theory]
    [InlineData("{", "{")]
    [InlineData("a {stage", "a {stage")]
    [InlineData("a } {count}", "a } 3")]
    [InlineData("{count} }", "3 }")]
    [InlineData("{a {count} b", "{a 3 b")]
    [InlineData("{{count}}", "{3}")]
    [InlineData("}{", "}{")]
    public void Fill_UnbalancedBraces_StayAndHideNothing(string wording, string expected) => Fill(wording).Should().Be(expected);

    [Fact]
    public void Fill_AValueWithBraces_IsNotFilledAgain() => Fill("{odd}").Should().Be("{count}");

    [Fact]
    public void Fill_InChinese_WritesValuesInChinese() =>
        MessageTemplate.Fill("订单处于“{stage}”环节。", Arguments, Language.Chinese).Should().Be("订单处于“待派单”环节。");

    private static string Fill(string wording) => MessageTemplate.Fill(wording, Arguments, Language.English);
}
