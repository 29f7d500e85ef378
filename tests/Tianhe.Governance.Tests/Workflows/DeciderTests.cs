using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Which step an act takes.</summary>
public sealed class DeciderTests
{
    private static readonly SampleAct Checking = new(SampleWorkflow.Checker);

    [Fact]
    public void TheStart_IsTakenBeforeAnyStage() => SampleWorkflow.Decide(new(Authority.Anyone), null, "submit").To.Should().Be("waiting");

    [Fact]
    public void TheStart_IsNotTakenFromAStage() => Codes(new(Authority.Anyone), "waiting", "submit").Should().Equal("workflows.not-in-stage");

    [Fact]
    public void AStageWithoutTheAction() => Codes(new(SampleWorkflow.Dispatcher), "checking", "admit").Should().Equal("workflows.not-in-stage");

    [Fact]
    public void AClosedStage() => Codes(new(SampleWorkflow.Checker), "closed", "check").Should().Equal("workflows.not-in-stage");

    [Fact]
    public void BeforeTheStart_NothingButTheStart() => Codes(new(SampleWorkflow.Dispatcher), null, "admit").Should().Equal("workflows.not-in-stage");

    [Fact]
    public void TheAuthority_IsHad() => SampleWorkflow.Decide(new(SampleWorkflow.Dispatcher), "waiting", "admit").To.Should().Be("working");

    [Fact]
    public void TheAuthority_IsNotHad() => Codes(new(SampleWorkflow.Checker), "waiting", "admit").Should().Equal("workflows.not-authorised");

    [Fact]
    public void OneOfSeveralAuthorities_IsEnough()
    {
        SampleWorkflow.Decide(new(Authority.Handler), "working", "return").To.Should().Be("waiting");
        SampleWorkflow.Decide(new(SampleWorkflow.Dispatcher), "working", "return").To.Should().Be("waiting");
    }

    [Theory]
    [InlineData(-1, "waiting")]
    [InlineData(0, "waiting")]
    [InlineData(1, null)]
    public void TheWindow_AroundItsEnd(int milliseconds, string? to) =>
        SampleWorkflow.Decide(new(Authority.Handler) { At = SampleAct.Morning + Duration.FromHours(24) + Duration.FromMilliseconds(milliseconds) }, "working", "return")
            .To.Should().Be(to);

    [Fact]
    public void TheWindow_EndsWithTheWholeMillisecond() =>
        SampleWorkflow.Decide(new(Authority.Handler) { At = SampleAct.Morning + Duration.FromHours(24) + Duration.FromNanoseconds(999_999) }, "working", "return")
            .To.Should().Be("waiting");

    [Fact]
    public void TheWindow_NeverBegan() => Codes(new(Authority.Handler) { WindowOpenedAt = null }, "working", "return").Should().Equal("workflows.window-not-open");

    [Theory]
    [InlineData(1, "waiting")]
    [InlineData(2, null)]
    [InlineData(3, null)]
    public void TheGuard_AroundItsBound(int returns, string? to) =>
        SampleWorkflow.Decide(new SampleAct(Authority.Handler).With(("returns", returns)), "working", "return").To.Should().Be(to);

    [Theory]
    [InlineData(true, "closed")]
    [InlineData(false, "working")]
    public void OfSeveralSteps_TheOneWhoseGuardsAreMet(bool passed, string to) =>
        SampleWorkflow.Decide(Checking.With(("passed", passed), ("actor.is-handler", false)), "checking", "check").To.Should().Be(to);

    [Fact]
    public void AStepTaken_HasNoRefusals() =>
        SampleWorkflow.Decide(Checking.With(("passed", true), ("actor.is-handler", false)), "checking", "check").Refusals.Should().BeEmpty();

    [Fact]
    public void RefusalsOfOthers_AreKept()
    {
        var earlier = new Refusal(WorkflowRefusals.NotInStage, [], new("other", "1", "payload"));
        List<Refusal>? refusals = [earlier];
        var act = new SampleAct(SampleWorkflow.Checker);

        SampleWorkflow.Decider.Decide(ref act, 0, 1, ref refusals);

        refusals!.Select(refusal => refusal.Code).Should().Equal(earlier.Code, "workflows.not-authorised");
    }

    private static IEnumerable<string> Codes(SampleAct act, string? stage, string action) => SampleWorkflow.Decide(act, stage, action).Refusals.Select(refusal => refusal.Code);
}
