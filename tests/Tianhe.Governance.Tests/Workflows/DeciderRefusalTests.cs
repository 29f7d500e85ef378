using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What a refused act is told: every reason, in a fixed order, in both languages.</summary>
public sealed class DeciderRefusalTests
{
    private static readonly SampleAct Nobody = new([]);
    private static readonly SampleAct Handler = new(Authority.Handler);
    private static readonly SampleAct Checker = new(SampleWorkflow.Checker);

    [Fact]
    public void NotInStage() => Said(Nobody, "checking", "admit").Should().Equal(
        ("不能受理：现在处于“待核查”环节。", "Cannot admit: it is at the stage 'awaiting check'.", "stages.checking"));

    [Fact]
    public void NotInStage_AtTheFirstStage() => Said(Nobody, "waiting", "check").Should().Equal(
        ("不能核查：现在处于“待受理”环节。", "Cannot check: it is at the stage 'awaiting admission'.", "stages.waiting"));

    [Fact]
    public void NotYetSubmitted() => Said(Nobody, null, "admit").Should().Equal(
        ("不能受理：现在处于“尚未提交”环节。", "Cannot admit: it is at the stage 'not yet submitted'.", "transitions"));

    [Fact]
    public void NotAuthorised() => Said(Nobody, "waiting", "admit").Should().Equal(
        ("p-wang 在2026年9月24日无权受理。有权办理的是：派单员。", "p-wang may not admit on 24 Sep 2026. Those who may: the dispatcher.", "transitions.admit"));

    [Fact]
    public void NotAuthorised_TheDayIsThatOfTheZone() => Said(Nobody with { At = Instant.FromUtc(2026, 9, 24, 16, 0) }, "waiting", "admit")
        .Should().ContainSingle().Which.English.Should().StartWith("p-wang may not admit on 25 Sep 2026.");

    [Fact]
    public void NotAuthorised_ARoleWithoutAName_IsWrittenByItsId() => Said(Nobody.With(("passed", true), ("actor.is-handler", false)), "checking", "check")
        .Should().ContainSingle().Which.Chinese.Should().EndWith("有权办理的是：checker。");

    [Fact]
    public void NotAuthorised_EveryAuthority_IsNamed() => Said(Nobody, "working", "return").Should().ContainSingle().Which.English
        .Should().EndWith("Those who may: the handler while in office, the dispatcher.");

    [Fact]
    public void TooLate() => Said(Handler with { At = SampleAct.Morning + Duration.FromDays(2) }, "working", "return").Should().Equal(
        ("不能退单：“退单期限”（24小时）已于2026年9月25日 10:00结束。", "Too late to return: the 'return window' of 24 hours ended at 25 Sep 2026 10:00.", "transitions.return"));

    [Fact]
    public void WindowNotOpen() => Said(Handler with { WindowOpenedAt = null }, "working", "return").Should().Equal(
        ("不能退单：“退单期限”尚未开始、正在暂停或者已经停止。", "Cannot return: the 'return window' has not begun, is paused or was stopped.", "transitions.return"));

    [Fact]
    public void GuardNotMet() => Said(Handler.With(("returns", 2)), "working", "return").Should().Equal(
        ("不能退单：须满足“退单次数 < 2”，现为 2。", "Cannot return: this needs 'number of returns < 2', and the value is 2.", "transitions.return"));

    [Fact]
    public void GuardCannotBeEvaluated_Missing() => Said(Handler.With(), "working", "return").Should().Equal(
        ("不能退单：“退单次数 < 2”无法判断，“退单次数”的值为未知。", "Cannot return: 'number of returns < 2' cannot be evaluated, for 'number of returns' is missing.", "transitions.return"));

    [Fact]
    public void GuardCannotBeEvaluated_NotApplicable() => Said(Handler.With(("returns", FactValue.NotApplicable)), "working", "return")
        .Should().ContainSingle().Which.Chinese.Should().Be("不能退单：“退单次数 < 2”无法判断，“退单次数”的值为不适用。");

    [Fact]
    public void EveryReason_IsGivenAtOnce() =>
        Codes(Nobody.With(("returns", 2)) with { At = SampleAct.Morning + Duration.FromDays(2) }, "working", "return")
            .Should().Equal("workflows.guard-not-met", "workflows.not-authorised", "workflows.too-late");

    [Fact]
    public void AuthorityAndWindow_AreGivenAtOnce() =>
        Codes(Nobody with { WindowOpenedAt = null }, "working", "return").Should().Equal("workflows.not-authorised", "workflows.window-not-open");

    [Fact]
    public void OfSeveralSteps_TheNearestGivesTheReason() => Said(Checker.With(("passed", true), ("actor.is-handler", true)), "checking", "check").Should().Equal(
        ("不能核查：须满足“办理人就是承办人 = 否”，现为 是。", "Cannot check: this needs 'the person who acts is the handler = no', and the value is yes.", "transitions.check-passed"));

    [Fact]
    public void OfSeveralSteps_TheNearestOfTheOtherKind() => Said(Checker.With(("passed", false), ("actor.is-handler", true)), "checking", "check")
        .Should().ContainSingle().Which.Path.Should().Be("transitions.check-failed");

    [Fact]
    public void OfSeveralSteps_AsNear_AMissingFactIsToldOnce() => Said(Checker.With(("actor.is-handler", false)), "checking", "check").Should().Equal(
        ("不能核查：“核查通过 = 是”无法判断，“核查通过”的值为未知。", "Cannot check: 'check passed = yes' cannot be evaluated, for 'check passed' is missing.", "transitions.check-passed"));

    [Fact]
    public void OfSeveralSteps_AGuardThatTheyShare_IsToldOnce() => Codes(Checker.With(("actor.is-handler", true)), "checking", "check")
        .Should().Equal("workflows.guard-cannot-be-evaluated", "workflows.guard-not-met");

    private static IEnumerable<(string Chinese, string English, string Path)> Said(SampleAct act, string? stage, string action) =>
        SampleWorkflow.Decide(act, stage, action).Refusals.Select(refusal =>
            (refusal.Describe(Language.Chinese).Split("依据")[0], refusal.Describe(Language.English).Split(" Rule: ")[0], refusal.Rule.Path));

    private static IEnumerable<string> Codes(SampleAct act, string? stage, string action) => SampleWorkflow.Decide(act, stage, action).Refusals.Select(refusal => refusal.Code);
}
