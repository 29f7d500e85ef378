using CsCheck;

using NodaTime;

using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Laws that hold whatever people do to an order.</summary>
public class ReplayTests
{
    [Fact]
    public void Replay_OfTheEvents_IsTheOrder() => Stories.All.Sample(story =>
    {
        var order = Stories.Tell(story).Order;
        ServiceOrder.Replay(order.History).Should().Be(order);
        order.Version.Should().Be(order.History.Count);
    });

    [Fact]
    public void Replay_OfTheCommands_GivesIdenticalEvents() => Stories.All.Sample(story =>
    {
        var (one, other) = (Stories.Tell(story).Order.History, Stories.Tell(story).Order.History);
        one.Should().Equal(other);
        string.Join('\n', one.AsSpan().ToArray().Select(happened => happened.ToString()))
            .Should().Be(string.Join('\n', other.AsSpan().ToArray().Select(happened => happened.ToString())));
    });

    [Fact]
    public void Decide_AnyStory_EventsExactlyWhenDecidedAndRefusalsExactlyWhenRefused() => Stories.All.Sample(story =>
    {
        foreach (var decision in Stories.Tell(story).Decisions)
        {
            (decision.Events.Count > 0).Should().Be(decision.Outcome == DecisionOutcome.Decided);
            (decision.Refusals.Count > 0).Should().Be(decision.Outcome == DecisionOutcome.Refused);
        }
    });

    [Fact]
    public void Decide_Repeated_IsAlreadyAppliedWhateverHappenedSince() => Stories.All.Sample(story =>
    {
        var (order, decisions, acts) = Stories.Tell(story);
        foreach (var (command, occasion) in acts.Where((_, index) => decisions[index].Outcome == DecisionOutcome.Decided))
        {
            Story.Process.Decide(order, command, occasion).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        }
    });

    [Fact]
    public void Decide_WhatIsPermittedToAPerson_IsNotRefusedForStageOrAuthority() => Stories.All.Sample(story =>
    {
        var order = Stories.Tell(story).Order;
        foreach (var person in Stories.People)
        {
            var permitted = Story.Process.Permitted(order, person, order.LastChangedAt).Where(action => action.IsForActor).Select(action => action.Action.Value).ToArray();
            foreach (var (action, (_, command)) in Story.Rightful)
            {
                var decision = Story.Process.Decide(order, command, Story.Occasion(person, order.LastChangedAt, "c-asked"));
                (decision.Outcome == DecisionOutcome.Decided).Should().Be(permitted.Contains(action), "{0} by {1} at {2}", action, person, order.Stage);
            }
        }
    });

    [Fact]
    public void Decide_OnceClosed_TakesNothingMore() => Stories.Commands.Sample(command =>
        Story.Try(Story.At("closed"), Stories.Rightful(command), command).Outcome.Should().Be(DecisionOutcome.Refused));

    [Fact]
    public void Replay_WithoutASubmission_IsAProgrammersError()
    {
        FluentActions.Invoking(() => ServiceOrder.Replay([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ServiceOrder.Replay(Story.At("awaiting-dispatch").History.Skip(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ServiceOrder.Replay(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Replay_OfWhatWasNotStoredSo_IsAProgrammersError()
    {
        var events = Story.At("in-progress").History.AsSpan().ToArray();
        var other = Story.Process.Submit(Story.Submit with { Id = "o-2" }, Story.Occasion("p-li", Story.Morning, "c-1")).Events[0];
        FluentActions.Invoking(() => ServiceOrder.Replay([events[0], events[2]])).Should().Throw<ArgumentException>().WithMessage("After order o-1, version 1, at awaiting-admission comes version 2*");
        FluentActions.Invoking(() => ServiceOrder.Replay([events[0], events[0]])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ServiceOrder.Replay([events[0], events[2], events[1]])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ServiceOrder.Replay([other, events[1]])).Should().Throw<ArgumentException>().WithMessage("*version 2 of order o-1*");
        FluentActions.Invoking(() => ServiceOrder.Replay([events[0], null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Apply_EventsInAnyOrder_NeverThrows()
    {
        var events = Story.At("closed").History.AsSpan().ToArray();
        Gen.Shuffle(events).Sample(shuffled =>
        {
            var order = shuffled.Aggregate(Story.At("awaiting-admission"), (before, happened) => before.Apply(happened));
            order.Version.Should().Be(shuffled[^1].Version);
        });
    }

    [Fact]
    public void Events_CarryOutcomes()
    {
        var admitted = Story.At("awaiting-dispatch").History[1].Should().BeOfType<OrderAdmitted>().Subject;
        (admitted.Order.Value, admitted.Version, admitted.Stage.Value, admitted.Rules.Workflow.Value, admitted.Rules.Version)
            .Should().Be(("o-1", 2, "awaiting-dispatch", "four-step-order", "sample-1"));
        admitted.Rules.CalendarRevision.Should().Be(Story.Process.Rules.Calendar.Revision);
        admitted.Clocks.Should().ContainSingle().Which.Deadline.DueDate.Should().Be(new LocalDate(2026, 10, 9));
    }
}
