using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Scenarios;
using Tianhe.Governance.Tests.Workflows;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/testing.md shows, compiled and run.</summary>
public sealed class TestingPageSnippets
{
    private static RulePack Rooms => RoomBooking.Rules;

    private static OrderRules Surveyed => SurveyedOrders.Rules;

    // snippet: too-late
    [Fact]
    public void Nobody_returns_an_order_after_two_working_days() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
        .Given("p-clerk", "2026-09-24 09:30", new Admit())
        .Given("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" })
        .When("p-wang", "2026-09-30 00:00", new Return { Reason = "not-our-area" })
        .ThenRefused("workflows.too-late")
        .ThenPermitted("p-wang", "acknowledge");
    // end-snippet

    // snippet: not-fetched
    [Fact]
    public void A_booking_lapses_when_nobody_fetches_the_key() => Scenario.ForMatter(Rooms, "room-booking", SampleStreet.Place, "community-east")
        .Given("p-li", "2026-09-24 10:00", new() { Action = "apply", Facts = [("booking.people", 12)] })
        .When("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" })
        .ThenStage("booked")
        .WhenTimePasses("2026-09-28 00:00")
        .ThenSteps("not-fetched")
        .ThenStage("lapsed")
        .ThenPermitted("p-li");
    // end-snippet

    // snippet: taken-back
    [Fact]
    public void An_order_that_nobody_acknowledges_is_taken_back() => Scenario.For(Surveyed, SampleStreet.Place)
        .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
        .Given("p-clerk", "2026-09-24 09:30", new Admit())
        .Given("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" })
        .GivenTimePasses("2026-09-26 00:00")
        .Given("p-clerk", "2026-09-28 09:00", new Dispatch { Handler = "p-wang" })
        .Given("p-wang", "2026-09-28 09:30", new Acknowledge())
        .When("p-wang", "2026-09-28 10:00", new Act { Action = "survey" })
        .ThenSteps("survey")
        .ThenHandler("p-wang")
        .ThenNothingDue();
    // end-snippet

    [Theory]
    [InlineData(typeof(ScenarioOutcome))]
    [InlineData(typeof(MatterOutcome))]
    public void The_page_lists_every_assertion(Type outcome) =>
        outcome.GetMethods().Where(method => method.Name.StartsWith("Then", StringComparison.Ordinal))
            .Should().HaveCountGreaterThan(10).And.AllSatisfy(method => Repository.Read("docs/testing.md").Should().Contain($"`{method.Name}"));
}
