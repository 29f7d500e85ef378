using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>How urgent an order is: stated where the rules distinguish it, and only there.</summary>
public class UrgencyTests
{
    private static readonly OrderRules Rules = SampleStreet.Rules.Orders! with
    {
        Urgencies = [new("urgent", new("紧急", "urgent")), new("ordinary", new("一般", "ordinary"))],
    };

    private static readonly OrderProcess Process = Rules.OrdersFor(SampleStreet.Place);

    [Theory]
    [InlineData("urgent")]
    [InlineData("ordinary")]
    public void Submit_AKnownUrgency_StandsInTheRequest(string urgency) => Submit(Process, urgency).Order.Request.Urgency.Should().Be((UrgencyId)urgency);

    [Fact]
    public void Submit_WithoutOneWhereTheRulesListSome_IsRefused() => Submit(Process, null).Refusals.Should().ContainSingle()
        .Which.Describe(Language.Chinese).Should().Be("未写明紧急程度。可用的有：紧急、一般。依据：sample-street sample-1（orders.urgencies）。");

    [Fact]
    public void Submit_OneThatTheRulesDoNotList_IsRefused() => Submit(Process, "Urgent").Refusals.Should().ContainSingle()
        .Which.Describe(Language.English).Should().Be("There is no urgency 'Urgent'. Known are: urgent, ordinary. Rule: sample-street sample-1, orders.urgencies.");

    [Fact]
    public void Submit_OneWhereTheRulesListNone_IsRefused() => Submit(Story.Process, "urgent").Refusals.Should().ContainSingle()
        .Which.Describe(Language.Chinese).Should().StartWith("没有“urgent”这一紧急程度。可用的有：无。");

    [Fact]
    public void Submit_WithoutOneWhereTheRulesListNone_HasNone() => Submit(Story.Process, null).Order.Request.Urgency.Should().BeNull();

    [Fact]
    public void Decide_TheSubmissionAgain_IsRecognisedByItsUrgencyToo()
    {
        var order = Submit(Process, "urgent").Order;
        Again(order, "urgent").Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        Again(order, "ordinary").Refusals.Should().ContainSingle().Which.Code.Should().Be("workflows.command-id-reused");
    }

    [Fact]
    public void OrdersFor_AnUrgencyTwice_IsRefused() => FluentActions.Invoking(() => (Rules with { Urgencies = [.. Rules.Urgencies, Rules.Urgencies[0]] }).OrdersFor(SampleStreet.Place))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Path.Should().Be("urgencies.urgent");

    [Fact]
    public void Pack_WithUrgencies_IsWrittenAndLoaded() =>
        RulePack.From(SampleStreet.Rules.Description with { Orders = Rules }).Orders!.Urgencies.Should().Equal(Rules.Urgencies);

    [Fact]
    public void Options_WithUrgencies_AreThoseOfTheRules() =>
        FourStepOrder.Rules(SampleStreet.Options with { Urgencies = Rules.Urgencies }).Urgencies.Should().Equal(Rules.Urgencies);

    [Fact]
    public void Urgency_WithoutIdOrName_IsAProgrammersError()
    {
        FluentActions.Invoking(() => new OrderUrgency(default, new("紧急", "urgent"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OrderUrgency("urgent", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Story.Submit with { Urgency = default(UrgencyId) }).Should().Throw<ArgumentException>();
    }

    private static OrderDecision Submit(OrderProcess process, string? urgency) =>
        process.Submit(Story.Submit with { Urgency = urgency is null ? default(UrgencyId?) : urgency }, Story.Occasion("p-li", Story.Morning, "c-1"));

    private static OrderDecision Again(ServiceOrder order, UrgencyId urgency) =>
        Process.Decide(order, Story.Submit with { Urgency = urgency }, Story.Occasion("p-li", Story.Morning, "c-1"));
}
