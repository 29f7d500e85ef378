using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What may be done at a stage, by the person who asks and by others.</summary>
public sealed class PermittedTests
{
    [Fact]
    public void WhatNobodyHas_IsNoAlternative()
    {
        Said(new([]) { Vacant = [Authority.Handler] }, "working").Should().Equal("return: others (the dispatcher)");
        Said(new([]) { Vacant = [Authority.Handler, SampleWorkflow.Dispatcher] }, "working").Should().BeEmpty();
        Said(new(Authority.Handler) { Vacant = [Authority.Handler, SampleWorkflow.Dispatcher] }, "working").Should().Equal("return: own (the handler while in office)", "report: own (the handler while in office)");
    }

    [Fact]
    public void OwnActions_ComeFirst() => Said(new(Authority.Handler), "working").Should().Equal("return: own (the handler while in office, the dispatcher)", "report: own (the handler while in office)");

    [Fact]
    public void ActionsOfOthers_ComeLast() => Said(new(SampleWorkflow.Dispatcher), "working").Should().Equal("return: own (the handler while in office, the dispatcher)", "report: others (the handler while in office)");

    [Fact]
    public void Nobody_MayLeaveTheRestToOthers() => Said(new([]), "working").Should().Equal("return: others (the handler while in office, the dispatcher)", "report: others (the handler while in office)");

    [Fact]
    public void BeforeTheStart_TheStart() => Said(new(Authority.Anyone), null).Should().Equal("submit: own (anyone)");

    [Fact]
    public void AtAClosedStage_Nothing() => Said(new(SampleWorkflow.Checker), "closed").Should().BeEmpty();

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void AroundTheEndOfAWindow(int milliseconds, bool permitted) =>
        Said(new(Authority.Handler) { At = SampleAct.Morning + Duration.FromHours(24) + Duration.FromMilliseconds(milliseconds) }, "working")
            .Contains("return: own (the handler while in office, the dispatcher)").Should().Be(permitted);

    [Fact]
    public void BeforeAWindowBegins_NotTheActionWithinIt() => Said(new(Authority.Handler) { WindowOpenedAt = null }, "working").Should().Equal("report: own (the handler while in office)");

    [Fact]
    public void AGuardThatIsNotMet_ForbidsIt() => Said(new SampleAct(Authority.Handler).With(("returns", 2)), "working").Should().Equal("report: own (the handler while in office)");

    [Fact]
    public void AGuardWhoseFactIsNotYetKnown_LeavesItOpen() => Said(new(SampleWorkflow.Checker), "checking").Should().Equal("check: own (checker)");

    [Fact]
    public void AGuardAboutTheActor_LeavesItToOthers() =>
        Said(new SampleAct(SampleWorkflow.Checker).With(("actor.is-handler", true)), "checking").Should().Equal("check: others (checker)");

    [Fact]
    public void NamesAreThoseOfThePlace() =>
        SampleWorkflow.Permitted(new(SampleWorkflow.Dispatcher), "waiting").Should().ContainSingle().Which.Name.Should().Be(new BilingualText("受理", "admit"));

    private static IEnumerable<string> Said(SampleAct act, string? stage) =>
        SampleWorkflow.Permitted(act, stage).Select(action => $"{action.Action}: {(action.IsForActor ? "own" : "others")} ({string.Join(", ", action.By.Select(by => by.English))})");
}
