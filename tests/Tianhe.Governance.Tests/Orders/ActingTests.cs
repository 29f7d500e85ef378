using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>The clerk is away from 24 to 30 September, and p-wei of the other community acts for the clerk until the 29th; p-wang of the grid is away on the 25th.</summary>
public class ActingTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = SampleStreet.Place.Tree,
        Roles = SampleStreet.Place.Roles,
        Appointments = SampleStreet.Place.Appointments,
        Leaves = [new() { Person = "p-clerk", From = new(2026, 9, 24), To = new(2026, 9, 30) }, new() { Person = "p-wang", From = new(2026, 9, 25), To = new(2026, 9, 25) }],
        Delegations =
        [
            new() { Person = "p-clerk", Delegate = "p-wei", Role = "community-clerk", From = new(2026, 9, 24), To = new(2026, 9, 29) },
            new() { Person = "p-wang", Delegate = "p-chen", From = new(2026, 9, 25), To = new(2026, 9, 25) },
        ],
    });

    private static Scenario Submitted => Scenario.For(SampleStreet.Rules, Place).Given("p-li", "2026-09-24 09:20", Story.Submit);

    private static Scenario Admitted => Submitted.Given("p-wei", "2026-09-24 09:30", new Admit());

    [Theory]
    [InlineData("p-wei", "2026-09-24 09:30", "awaiting-dispatch")]
    [InlineData("p-wei", "2026-09-29 23:59", "awaiting-dispatch")] // the last day of the delegation
    [InlineData("p-wei", "2026-09-30 00:00", "workflows.not-authorised")]
    [InlineData("p-clerk", "2026-09-30 23:59", "workflows.not-authorised")] // the last day of the leave
    [InlineData("p-clerk", "2026-10-01 00:00", "awaiting-dispatch")]
    public void Admit_WhileTheClerkIsAway_ByTheDelegate(string actor, string at, string expected) =>
        Story.Outcome(Submitted.When(actor, at, new Admit()).Decision).Should().Be(expected);

    [Fact]
    public void Admit_BySomebodyAway_IsRefusedAndNamesWhoMay()
    {
        var refusal = Submitted.When("p-clerk", "2026-09-24 09:30", new Admit()).Decision.Refusals.Should().ContainSingle().Subject;
        refusal.Permitted.Select(action => $"{action.Action} {action.IsForActor} {string.Join("/", action.By)}").Should().Equal("admit False community clerk");
        Place.StandingOf("p-clerk", "community-clerk", "grid-07", new(2026, 9, 24)).Explanation.Describe(Language.English).Should().StartWith("p-clerk is away from 24 Sep 2026");
    }

    [Fact]
    public void Admit_WhereNobodyStandsIn_OffersNoWay() =>
        Submitted.When("p-clerk", "2026-09-30 09:30", new Admit()).Decision.Refusals.Single().Permitted.Should().BeEmpty();

    [Theory]
    [InlineData("2026-09-24 10:00", "p-wang", "awaiting-acknowledgement")]
    [InlineData("2026-09-25 10:00", "p-wang", "orders.handler-away")]
    [InlineData("2026-09-25 10:00", "p-chen", "awaiting-acknowledgement")] // acts for p-wang
    [InlineData("2026-09-26 10:00", "p-chen", "orders.handler-not-appointed")]
    public void Dispatch_ToWhoActsOnTheDay(string at, string handler, string expected) =>
        Story.Outcome(Admitted.When("p-wei", at, new Dispatch { Handler = handler }).Decision).Should().Be(expected);

    [Fact]
    public void Dispatch_ToWhoIsAway_NamesWhoMayHandleIt() =>
        Admitted.When("p-wei", "2026-09-25 10:00", new Dispatch { Handler = "p-wang" }).Decision.Refusals.Single().Describe(Language.English)
            .Should().StartWith("p-wang is away on 25 Sep 2026. Who may handle orders there on that day: p-chen. Rule: sample-street");

    [Theory]
    [InlineData("p-wang", "2026-09-25 10:00", "workflows.not-authorised")] // away
    [InlineData("p-chen", "2026-09-25 10:00", "workflows.not-authorised")] // an order is with the person to whom it was dispatched
    [InlineData("p-wang", "2026-09-26 10:00", "in-progress")]
    public void Acknowledge_OfAHandlerWhoIsAway_Waits(string actor, string at, string expected) =>
        Story.Outcome(Admitted.Given("p-wei", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" }).When(actor, at, new Acknowledge()).Decision).Should().Be(expected);
}
