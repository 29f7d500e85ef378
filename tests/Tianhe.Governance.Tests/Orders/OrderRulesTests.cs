using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders;

public class OrderRulesTests
{
    [Fact]
    public void OrdersFor_RulesThatDoNotFit_ListsEveryProblem()
    {
        var rules = OtherWorkflows.WithOtherFacts() with
        {
            HandlerRoles = ["grid-worker", "fire-brigade", "grid-worker"],
            Categories = [.. SampleStreet.Rules.Orders!.Categories, SampleStreet.Rules.Orders!.Categories[0]],
            ReturnReasons = [],
        };
        var thrown = rules.Invoking(unfit => unfit.OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>().Which;
        thrown.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal(
            "workflow.facts: orders.other-facts",
            "categories.lift/stuck: orders.duplicate-code",
            "returnReasons: orders.nothing-listed",
            "handlerRoles.grid-worker: orders.duplicate-code",
            "handlerRoles: workflows.unknown-role",
            "workflow.transitions.submit: workflows.unknown-role");
    }

    [Theory]
    [InlineData(null, "admit")]
    [InlineData("rated", "submit")]
    public void OrdersFor_AStepThatSubmitsOrBeginsOtherwise_IsRefused(string? from, string action)
    {
        var description = SampleStreet.Rules.Orders!.Workflow.Description;
        var step = new WorkflowTransition("more", from is null ? default(StageId?) : from, action, "awaiting-admission") { By = [Authority.Anyone] };
        var rules = SampleStreet.Rules.Orders! with { Workflow = WorkflowDefinition.From(description with { Transitions = [.. description.Transitions, step] }) };
        rules.Invoking(unfit => unfit.OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "orders.only-submission-begins" && finding.Path == $"workflow.{step.Path}");
    }

    [Theory]
    [InlineData("close", "check.passed")]
    [InlineData("rate", "check.passed")]
    [InlineData("check", "rating.satisfied")]
    public void OrdersFor_AStepThatReadsWhatAnotherActionTells_IsRefused(string action, string fact)
    {
        var description = SampleStreet.Rules.Orders!.Workflow.Description;
        var step = new WorkflowTransition("more", "awaiting-admission", action, "closed") { By = [Authority.Anyone], Guards = [Condition.AllOf(Condition.AtMost("order.returns", 1), Condition.Is(fact, true))] };
        var rules = SampleStreet.Rules.Orders! with { Workflow = WorkflowDefinition.From(description with { Transitions = [.. description.Transitions, step] }) };
        rules.Invoking(unfit => unfit.OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "orders.fact-of-other-action" && finding.Path == $"workflow.{step.Path}");
    }

    [Fact]
    public void OrdersFor_ARoleMistypedInManyPlaces_IsOneFindingThatNamesThemAll()
    {
        var rules = FourStepOrder.Rules(SampleStreet.Options with { Dispatcher = "clark", Handlers = ["clark"] });
        var finding = rules.Invoking(unfit => unfit.OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Subject;
        finding.Witness.Should().StartWith("handlerRoles, workflow.transitions.admit, ").And.EndWith("workflow.transitions.close-rated");
    }

    [Fact]
    public void OrdersFor_Null_IsAProgrammersError() =>
        SampleStreet.Rules.Invoking(rules => rules.OrdersFor(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ClockSkewTolerance_Negative_IsAProgrammersError() =>
        FluentActions.Invoking(() => SampleStreet.Rules.Orders! with { ClockSkewTolerance = Duration.FromTicks(-1) }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Options_OutOfRange_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => SampleStreet.Options with { MaxRedos = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SampleStreet.Options with { Version = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rules_WithPartsThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => SampleStreet.Rules.Orders! with { Workflow = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleStreet.Rules.Orders! with { Calendar = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleStreet.Rules.Orders! with { HandlerRoles = ["grid-worker", default] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Options_WithPartsThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => SampleStreet.Options with { Calendar = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleStreet.Options with { Handling = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleStreet.Options with { ReturnWindow = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleStreet.Options with { Dispatcher = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleStreet.Options with { Checker = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleStreet.Options with { Handlers = [default] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleStreet.Options with { ClockSkewTolerance = Duration.FromTicks(-1) }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Commands_WithDefaultIds_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => Story.Submit with { Id = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Story.Submit with { Category = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Story.Submit with { Place = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Dispatch { Handler = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Return { Reason = default }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void FourStepOrder_EveryOption_IsAWorkflowThatLoads()
    {
        var loaded = from checker in new[] { true, false }
                     from redos in new[] { 0, 1, 5 }
                     select FourStepOrder.Rules(SampleStreet.Options with { CheckerMayBeHandler = checker, MaxRedos = redos });
        loaded.Should().HaveCount(6).And.OnlyContain(rules => rules.Workflow.Id == FourStepOrder.WorkflowId);
    }

    [Fact]
    public void Facts_AreReadInTheOrderOfTheCatalogue() => OrderFacts.Catalogue.Declarations.Select(fact => fact.Name.Value).Should().Equal(
        OrderFacts.Returns, OrderFacts.Redos, OrderFacts.ActorIsHandler, OrderFacts.CheckPassed, OrderFacts.RatingSatisfied, OrderFacts.RedosAfterRating);

    [Fact]
    public void ShandongHotline_Limits_AreThePublishedOnes()
    {
        ShandongHotline.Handling(default, new LocalTime(17, 30)).Amount.Should().Be(5);
        ShandongHotline.ReturnWindow(default, new LocalTime(17, 30)).Amount.Should().Be(2);
    }
}
