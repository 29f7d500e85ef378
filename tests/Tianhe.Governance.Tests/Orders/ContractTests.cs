using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>What is checked before any rule, and in which order.</summary>
public class ContractTests
{
    private static readonly Duration Tolerance = Duration.FromSeconds(5);

    [Fact]
    public void Decide_RepeatedCommand_IsAlreadyApplied()
    {
        var order = Story.At("awaiting-dispatch");
        var again = Story.Process.Decide(order, new Admit(), Story.Occasion("p-clerk", Story.Morning, "c-2"));
        again.Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        again.Events.Should().BeEmpty();
        again.Order.Should().BeSameAs(order);
    }

    [Fact]
    public void Decide_RepeatedCommandWithItsOldVersion_IsStillAlreadyApplied()
    {
        var retry = Story.Occasion("p-clerk", Story.Morning, "c-2") with { ExpectedVersion = 1 };
        Story.Process.Decide(Story.At("closed"), new Admit(), retry).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
    }

    [Fact]
    public void Decide_RepeatedSubmission_IsAlreadyApplied() =>
        Story.Process.Decide(Story.At("closed"), Story.Submit, Story.Occasion("p-li", Story.Morning, "c-1")).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);

    public static TheoryData<string, string, OrderCommand> Reuses => new()
    {
        { "c-2", "p-clerk", new Acknowledge() },
        { "c-2", "p-wang", new Admit() },
        { "c-3", "p-clerk", new Dispatch { Handler = "p-chen" } },
        { "c-6", "p-secretary", new Check { Passed = false } },
        { "c-7", "p-li", new Rate { IsSatisfied = false } },
        { "c-8", "p-clerk", new Close { IsSolved = false } },
        { "c-1", "p-li", Story.Submit with { Category = "lift/out-of-order" } },
        { "c-1", "p-li", Story.Submit with { Place = "grid-08" } },
        { "c-1", "p-li", Story.Submit with { Details = "words/17" } },
        { "c-1", "p-li", Story.Submit with { Id = "o-2" } },
    };

    [Theory]
    [MemberData(nameof(Reuses))]
    public void Decide_CommandIdOfAnotherCommand_IsRefused(string id, string actor, OrderCommand command) =>
        Story.Outcome(Story.Process.Decide(Story.At("closed"), command, Story.Occasion(actor, Story.Morning, id))).Should().Be("workflows.command-id-reused");

    [Fact]
    public void Decide_DatedAtTheLastEvent_KeepsWhenItWasRecorded()
    {
        var order = Story.At("awaiting-dispatch");
        var recorded = order.LastChangedAt + Duration.FromHours(3);
        var occasion = Story.Occasion("p-clerk", order.LastChangedAt - Tolerance, "c-9") with { RecordedAt = recorded };
        var happened = Story.Process.Decide(order, new Dispatch { Handler = "p-wang" }, occasion).Events.Should().ContainSingle().Which;
        (happened.Occasion.At, happened.Occasion.RecordedAt).Should().Be((order.LastChangedAt, recorded));
    }

    [Fact]
    public void Decide_BeforeTheLastEventByMoreThanALongTolerance_SaysTheTolerance()
    {
        var process = (SampleStreet.Rules.Orders! with { ClockSkewTolerance = Duration.FromDays(30) }).OrdersFor(SampleStreet.Place);
        var order = Story.At("awaiting-dispatch", process);
        var decision = process.Decide(order, new Dispatch { Handler = "p-wang" }, Story.Occasion("p-clerk", Story.At(2026, 8, 1, 9, 0), "c-9"));
        decision.Refusals.Should().ContainSingle().Which.Describe(Language.English).Should().Contain("by more than the tolerance of 2592000000 ms.");
    }

    [Fact]
    public void Decide_CommandIdOfAnotherReturn_IsRefused()
    {
        var order = Story.Try(Story.At("in-progress"), "p-wang", new Return { Reason = "not-our-area" }).Order;
        Story.Outcome(Story.Try(order, "p-wang", new Return { Reason = "not-our-area" })).Should().Be("already applied");
        Story.Outcome(Story.Try(order, "p-wang", new Return { Reason = "unclear-ownership" })).Should().Be("workflows.command-id-reused");
    }

    [Fact]
    public void Decide_SameCommandOnBehalfOfAnother_IsAReuse()
    {
        var retry = Story.Occasion("p-clerk", Story.Morning, "c-2") with { OnBehalfOf = "p-wei" };
        Story.Outcome(Story.Process.Decide(Story.At("awaiting-dispatch"), new Admit(), retry)).Should().Be("workflows.command-id-reused");
    }

    [Theory]
    [InlineData(1, "workflows.version-conflict")]
    [InlineData(2, "awaiting-acknowledgement")]
    [InlineData(3, "workflows.version-conflict")]
    public void Decide_ExpectedVersion_MustBeTheVersionOfTheOrder(int expected, string outcome)
    {
        var occasion = Story.Occasion("p-clerk", Story.Morning + Duration.FromHours(1), "c-9") with { ExpectedVersion = expected };
        Story.Outcome(Story.Process.Decide(Story.At("awaiting-dispatch"), new Dispatch { Handler = "p-wang" }, occasion)).Should().Be(outcome);
    }

    [Fact]
    public void Decide_VersionConflict_SaysWhatHappenedLastByWhomAndWhen()
    {
        var occasion = Story.Occasion("p-clerk", Story.Morning, "c-9") with { ExpectedVersion = 1 };
        var refusal = Story.Process.Decide(Story.At("awaiting-dispatch"), new Admit(), occasion).Refusals[0];
        refusal.Describe(Language.English).Should().StartWith("It is at version 2, not 1: p-clerk did 'admit' at 24 Sep 2026 09:21.");
        refusal.Describe(Language.Chinese).Should().StartWith("已是第2版，而不是第1版：p-clerk 已于2026年9月24日 09:21执行“受理”。");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-5000, true)]
    [InlineData(-5001, false)]
    public void Decide_DatedBeforeTheLastStep_IsTakenWithinTheTolerance(int milliseconds, bool taken)
    {
        var order = Story.At("awaiting-dispatch");
        var occasion = Story.Occasion("p-clerk", order.LastChangedAt + Duration.FromMilliseconds(milliseconds), "c-9");
        var decision = Story.Process.Decide(order, new Dispatch { Handler = "p-wang" }, occasion);
        Story.Outcome(decision).Should().Be(taken ? "awaiting-acknowledgement" : "workflows.before-last-event");
        decision.Order.LastChangedAt.Should().Be(order.LastChangedAt, "the later instant counts");
        SampleStreet.Rules.Orders!.ClockSkewTolerance.Should().Be(Tolerance);
    }

    [Fact]
    public void Decide_ChecksRunInTheirOrder()
    {
        var order = Story.At("awaiting-dispatch");
        var early = order.LastChangedAt - Duration.FromDays(1);
        var all = Story.Occasion("p-li", early, "c-2") with { ExpectedVersion = 7 };
        Story.Outcome(Story.Process.Decide(order, new Acknowledge(), all)).Should().Be("workflows.command-id-reused");
        var versionAndLater = Story.Occasion("p-li", early, "c-9") with { ExpectedVersion = 7 };
        Story.Outcome(Story.Process.Decide(order, new Acknowledge(), versionAndLater)).Should().Be("workflows.version-conflict");
        Story.Outcome(Story.Process.Decide(order, new Acknowledge(), Story.Occasion("p-li", early, "c-9"))).Should().Be("workflows.before-last-event");
    }

    [Fact]
    public void Decide_Refused_ChangesNothing()
    {
        var order = Story.At("awaiting-dispatch");
        var decision = Story.Try(order, "p-li", new Acknowledge());
        decision.Order.Should().BeSameAs(order);
        decision.Events.Should().BeEmpty();
    }

    [Fact]
    public void Submit_ExpectingAVersion_IsRefused()
    {
        var occasion = Story.Occasion("p-li", Story.Morning, "c-1") with { ExpectedVersion = 1 };
        var decision = Story.Process.Submit(Story.Submit, occasion);
        Story.Outcome(decision).Should().Be("workflows.not-yet-begun");
        decision.Invoking(refused => refused.Order).Should().Throw<InvalidOperationException>().WithMessage("*Nothing is submitted yet*");
    }

    [Fact]
    public void Submit_ExpectingVersionZero_IsTaken()
    {
        var occasion = Story.Occasion("p-li", Story.Morning, "c-1") with { ExpectedVersion = 0 };
        Story.Outcome(Story.Process.Submit(Story.Submit, occasion)).Should().Be("awaiting-admission");
    }

    [Fact]
    public void Decide_OrderOfOtherRules_IsAProgrammersError()
    {
        var other = FourStepOrder.Rules(SampleStreet.Options with { Version = "sample-2" }).OrdersFor(SampleStreet.Place);
        var order = Story.At("awaiting-dispatch");
        other.Invoking(process => process.Decide(order, new Admit(), Story.Occasion("p-clerk", Story.Morning, "c-9")))
            .Should().Throw<ArgumentException>().WithMessage("*sample-1*sample-2*");
        other.Invoking(process => process.Permitted(order, "p-clerk", Story.Morning)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Decide_NullArguments_AreProgrammersErrors()
    {
        var order = Story.At("awaiting-dispatch");
        var occasion = Story.Occasion("p-clerk", Story.Morning, "c-9");
        Story.Process.Invoking(process => process.Decide(null!, new Admit(), occasion)).Should().Throw<ArgumentNullException>();
        Story.Process.Invoking(process => process.Decide(order, (OrderCommand)null!, occasion)).Should().Throw<ArgumentNullException>();
        Story.Process.Invoking(process => process.Decide(order, new Admit(), null!)).Should().Throw<ArgumentNullException>();
    }
}
