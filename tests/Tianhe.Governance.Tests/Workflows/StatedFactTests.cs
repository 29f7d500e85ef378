using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What acts state: what is refused of it, and what a matter remembers.</summary>
public sealed class StatedFactTests
{
    private static readonly WorkflowTransition Say = Step("say", "open", "do", "open");

    [Fact]
    public void Decide_WhatDoesNotFit_IsToldOneByOne()
    {
        var process = Process([], Say);
        var refused = OwnLifecycle.Do(process, Begun(process), new() { Action = "do", Facts = [("days", 0), ("urgent", true), ("days", 3), ("weather", 1), ("urgent", false)] }, Duration.Zero).Refusals;

        refused.Select(refusal => refusal.DescribeReason(Language.English)).Should().Equal(
            "Cannot do, for what it states does not fit: The value 0 of the fact 'days' is not within 1 to 10000, both inclusive.",
            "Cannot do, for what it states does not fit: The fact 'days' is given more than one value.",
            "'do' does not state 'weather'. It may state: days, urgent.",
            "Cannot do, for what it states does not fit: The fact 'urgent' is given more than one value.");
        refused.Select(refusal => refusal.Rule.Path).Distinct().Should().Equal("actions.do");
    }

    [Fact]
    public void Facts_OfAMatter_AreWhatWasSaidLastInTheOrderOfTheFirst()
    {
        var process = Process([], Say);
        var begun = Begun(process, ("urgent", true));
        var said = OwnLifecycle.Do(process, begun, new() { Action = "do", Facts = [("days", 2), ("urgent", false)] }, Duration.Zero).Matter;
        var saidAgain = OwnLifecycle.Do(process, said, new() { Action = "do", Facts = [("days", 7)] }, Duration.Zero).Matter;
        var silent = OwnLifecycle.Do(process, saidAgain, new() { Action = "do" }, Duration.Zero).Matter;

        Told(begun).Should().Be("urgent yes");
        Told(said).Should().Be("urgent no, days 2");
        Told(saidAgain).Should().Be("urgent no, days 7");
        Told(silent).Should().Be("urgent no, days 7");
        Told(Begun(process)).Should().BeEmpty();
    }

    [Fact]
    public void Begin_WithTheVersionOfNothing_IsDecided() =>
        Process([]).Begin("m", "grid-07", new() { Action = "begin" }, new("p-li", Monday, "c-1") { ExpectedVersion = 0 }).Outcome.Should().Be(DecisionOutcome.Decided);

    private static string Told(Matter matter) => string.Join(", ", matter.Facts.Select(fact => $"{fact.Name} {fact.Value.In(Language.English)}"));
}
