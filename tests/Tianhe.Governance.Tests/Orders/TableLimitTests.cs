using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Serialization;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Limits that a table chooses when the clock starts.</summary>
public class TableLimitTests
{
    private static readonly OrderProcess Process = OrderTables.Rules().OrdersFor(SampleStreet.Place);

    [Theory]
    [InlineData("lift/stuck", "ordinary", "grid-07", "24 hours", "stuck")]
    [InlineData("lift/out-of-order", "ordinary", "grid-11", "3 working days", "west")]
    [InlineData("lift/out-of-order", "urgent", "community-west", "3 working days", "west")]
    [InlineData("lights/stairwell", "urgent", "grid-08", "3 working days", "eight-urgent")]
    [InlineData("lights/stairwell", "ordinary", "grid-08", "5 working days", "eight")]
    public void Admit_ByCategoryUrgencyAndPlace_TakesTheLimitOfTheRow(string category, string urgency, string place, string limit, string row)
    {
        var clock = Admit(category, urgency, place).Order.ClockOf("handling")!;
        clock.Deadline.Limit.Name.English.Should().Be(limit);
        clock.ChosenBy!.ToString().Should().Be($"handling-limits, {row}");
    }

    [Fact]
    public void Admit_APlaceThatTheFactListsItselfAndAbove_TakesTheNearest() =>
        Refused("lights/stairwell", "ordinary", "grid-12").Should().StartWith("workflows.no-limit");

    [Fact]
    public void Admit_AFactThatHasNoValue_IsRefusedAndNamesIt()
    {
        var decision = Admit("lights/stairwell", "ordinary", "grid-07");
        decision.Outcome.Should().Be(DecisionOutcome.Refused);
        decision.Events.Should().BeEmpty();
        decision.Order.Version.Should().Be(1);
        decision.Refusals.Should().ContainSingle().Which.Describe(Language.Chinese).Should().StartWith(
            "无法确定“办理时限”：决策表“办理时限表”所需的所在地（“grid-07”及其上级都不在可用值之列）没有值。依据：handling-limits 1（table）。");
        decision.Refusals[0].Permitted.Should().BeEmpty(); // admitting is all there is to do, and it cannot be done
    }

    [Theory]
    [InlineData("lift/stuck", "grid-07", true)]
    [InlineData("lights/stairwell", "grid-07", false)] // a fact that the table reads has no value
    [InlineData("lift/out-of-order", "grid-08", false)] // no row matches
    public void Permitted_AStepWhoseLimitIsNotChosen_IsNotOffered(string category, string place, bool isOffered)
    {
        var order = Process.Submit(new() { Id = "o-1", Category = category, Urgency = (UrgencyId)"ordinary", Place = place }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;

        Process.Permitted(order, "p-clerk", Story.Morning).Any(action => action.Action == OrderActions.Admit).Should().Be(isOffered);
        Admit(category, "ordinary", place).Outcome.Should().Be(isOffered ? DecisionOutcome.Decided : DecisionOutcome.Refused);
    }

    [Fact]
    public void Admit_NoRowMatches_IsRefusedAndNamesWhatWasRead() => Refused("lift/out-of-order", "ordinary", "grid-08").Should().StartWith(
        "workflows.no-limit The 'handling limit' cannot be set: no row of the table 'handling limits' matches category 'lift/out-of-order', urgency 'ordinary', place 'grid-08', returns '0'. Rule: handling-limits 1, table.");

    [Fact]
    public void Describe_AClockOfATable_SaysTheRowInBothLanguages()
    {
        var clock = Admit("lights/stairwell", "urgent", "grid-08").Order.ClockOf("handling")!;
        clock.Describe(Language.Chinese).Should().Be("2026年9月30日 24:00（周三）届满：自2026年9月24日 09:30起，时限3个工作日，自次日起算。时限3个工作日由决策表“handling-limits”的“eight-urgent”一行确定。");
        clock.Explanation.Lines[0].Describe(Language.English).Should().Be("The limit of 3 working days was chosen by the table 'handling-limits', row 'eight-urgent'.");
        clock.Explanation.Lines[1].Code.Should().Be("deadline.started");
    }

    [Fact]
    public void Describe_AClockOfAFixedLimit_IsThatOfItsDeadline()
    {
        var clock = Story.At("in-progress").ClockOf("handling")!;
        clock.ChosenBy.Should().BeNull();
        clock.Describe(Language.English).Should().Be(clock.Deadline.Describe(Language.English));
        clock.Explanation.Should().Be(clock.Deadline.Explanation);
    }

    [Fact]
    public void Admit_WhereNoRowMatchesAndTheTableStatesALimitForThat_TakesIt()
    {
        var output = OrderTables.Limits.Outputs[0] with { Otherwise = "5wd" };
        var process = OrderTables.Rules(OrderTables.Limits with { Outputs = [output] }).OrdersFor(SampleStreet.Place);
        var clock = Admit("lift/out-of-order", "ordinary", "grid-08", process).Order.ClockOf("handling")!;
        clock.ChosenBy!.ToString().Should().Be("handling-limits, no row");
        clock.Describe(Language.English).Should().EndWith("The limit of 5 working days was chosen by the table 'handling-limits', which states it for what no row matches.");
    }

    [Fact]
    public void Dispatch_AnewAfterAReturn_ChoosesAnew()
    {
        var rules = FourStepOrder.Rules(SampleStreet.Options with { Acknowledging = OrderTables.Limit, Tables = [DecisionTable.From(OrderTables.Limits)], Urgencies = OrderTables.Urgencies });
        var process = rules.OrdersFor(SampleStreet.Place);
        var order = Admit("lights/stairwell", "ordinary", "grid-08", process).Order;
        order = Story.Try(order, "p-clerk", new Dispatch { Handler = "p-chen" }, process).Order;
        order.ClockOf("acknowledging")!.ChosenBy!.Row.Should().Be((TableRowId)"eight");
        order = process.Decide(order, new Return { Reason = "not-our-area" }, Story.Occasion("p-chen", order.LastChangedAt, "c-4")).Order;
        order = process.Decide(order, new Dispatch { Handler = "p-chen" }, Story.Occasion("p-clerk", order.LastChangedAt, "c-5")).Order;
        order.ClockOf("acknowledging")!.ChosenBy!.Row.Should().Be((TableRowId)"returned");
    }

    [Fact]
    public void Event_WithAChoice_IsReadBack() => Admit("lights/stairwell", "urgent", "grid-08").Events.Should().ContainSingle()
        .Which.Should().Match<OrderEvent>(happened => Json.Reread(happened) == happened && Json.Write(happened).Contains("\"chosenBy\":{\"table\":\"handling-limits\",\"row\":\"eight-urgent\"}", StringComparison.Ordinal));

    [Fact]
    public void Clock_StoppedAndResumed_KeepsItsChoice()
    {
        var clock = Admit("lights/stairwell", "urgent", "grid-08").Order.ClockOf("handling")!;
        clock.Stopped(Story.Morning).Resumed(clock.Deadline.Start, WorkingCalendar.China).Should().Be(clock);
        clock.Stopped(Story.Morning).ChosenBy.Should().Be(clock.ChosenBy);
    }

    [Fact]
    public void Apply_AnEventOfATable_NeedsNoTable() =>
        ServiceOrder.Replay(Admit("lift/stuck", "urgent", "grid-07").Order.History).ClockOf("handling")!.ChosenBy!.Row.Should().Be((TableRowId)"stuck");

    [Fact]
    public void From_AnUnknownTableOrOutput_IsRefusedWithWhatIsKnown()
    {
        Compiled(new TableLimit("limits", "handle-within")).Should().Equal("clocks.handling.limit: There is no decision table 'limits'. Known are: handling-limits.");
        Compiled(new TableLimit("handling-limits", "within")).Should().Equal("clocks.handling.limit: The decision table 'handling-limits' has no output 'within'. It has: handle-within.");
    }

    [Fact]
    public void From_AnOutputThatNamesNoLimits_IsRefused() => Compiled(OrderTables.Limit, OrderTables.Limits with
    {
        Outputs = [new(FactDeclaration.ForText("handle-within", new("时限", "limit"), ["24h", "2wd", "3wd", "5wd"]))],
    }).Should().Equal("clocks.handling.limit: The output 'handle-within' of the decision table 'handling-limits' names no time limits.");

    [Theory]
    [InlineData(HitPolicy.CollectList)]
    [InlineData(HitPolicy.CollectCount)]
    [InlineData(HitPolicy.RuleOrder)]
    [InlineData(HitPolicy.OutputOrder)]
    public void From_ATableBySeveralRows_IsRefused(HitPolicy policy) =>
        Compiled(OrderTables.Limit, OrderTables.Limits with { HitPolicy = policy }).Should().ContainSingle().Which.Should().StartWith("clocks.handling.limit: The decision table 'handling-limits' lists or sums up its rows.");

    [Fact]
    public void From_TheSameTableTwice_IsRefused() => FluentActions.Invoking(() => FourStepOrder.Rules(SampleStreet.Options with { Tables = [DecisionTable.From(OrderTables.Limits), DecisionTable.From(OrderTables.Limits)] }))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Path.Should().Be("tables.handling-limits");

    [Fact]
    public void OrdersFor_ATableThatReadsWhatOrdersDoNotHave_IsRefused() =>
        OrderTables.Problems(OrderTables.Rules(OrderTables.Limits with { Inputs = [.. OrderTables.Limits.Inputs, "weather"] })).Should().ContainSingle()
            .Which.Should().Be("workflow.clocks.handling.limit: The table 'handling-limits' reads 'weather', which is no fact of an order. Orders have: order.category, order.urgency, order.tier, order.place, order.returns, order.redos, order.redos-after-rating.");

    [Fact]
    public void OrdersFor_AFactOfAnotherType_IsRefused()
    {
        var facts = FactCatalogue.Of([FactDeclaration.ForTruth(OrderFacts.Category, new("类别", "category")), FactDeclaration.ForText(OrderFacts.Returns, new("退单", "returns"), ["a"])]);
        var table = OrderTables.Limits with { Facts = facts, Inputs = [OrderFacts.Category, OrderFacts.Returns], Rows = [OrderTables.Row("all", "24h")] };
        OrderTables.Problems(OrderTables.Rules(table)).Should().Equal(
            "workflow.clocks.handling.limit: The fact 'order.category', which the table 'handling-limits' reads, is of another type; declare it as a text or a code.",
            "workflow.clocks.handling.limit: The fact 'order.returns', which the table 'handling-limits' reads, is of another type; declare it as a number or a count from 0 without an upper bound.");
    }

    [Fact]
    public void OrdersFor_ACountWithAnUpperBound_IsRefused()
    {
        var table = OrderTables.Limits with { Facts = FactCatalogue.Of([OrderTables.Returns with { Maximum = 9 }]), Inputs = [OrderFacts.Returns], Rows = [OrderTables.Row("all", "24h")] };
        OrderTables.Problems(OrderTables.Rules(table)).Should().ContainSingle().Which.Should().Contain("is of another type");
    }

    [Fact]
    public void OrdersFor_ACategoryThatTheFactDoesNotList_IsRefused()
    {
        var rules = OrderTables.Rules();
        OrderTables.Problems(rules with { Categories = [.. rules.Categories, new("noise", new("噪声", "noise"))] }).Should()
            .Equal("workflow.clocks.handling.limit: The fact 'order.category', which the table 'handling-limits' reads, does not list what orders may have: noise.");
    }

    [Fact]
    public void OrdersFor_ATableByUrgencyWhereNoneIsListed_IsRefused() => OrderTables.Problems(OrderTables.Rules() with { Urgencies = [] }).Should()
        .Equal("workflow.clocks.handling.limit: The table 'handling-limits' reads 'order.urgency', and the rules list no urgencies. List them.");

    [Fact]
    public void Parts_ThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => new TableLimit(default, "a")).Should().Throw<ArgumentException>().WithParameterName("table");
        FluentActions.Invoking(() => new TableLimit("a", default)).Should().Throw<ArgumentException>().WithParameterName("output");
        FluentActions.Invoking(() => new FixedLimit(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (ClockLimit)(TimeLimit)null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OrderTables.Rules().Workflow.Description with { Tables = [null!] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_OfALimit_SaysWhereItComesFrom()
    {
        OrderTables.Limit.ToString().Should().Be("chosen by the table 'handling-limits'");
        ((ClockLimit)TimeLimit.ClockHours(3)).ToString().Should().Be("3 hours");
    }

    private static IEnumerable<string> Compiled(TableLimit limit, TableDescription? table = null)
    {
        var findings = FluentActions.Invoking(() => OrderTables.Rules(table, limit)).Should().Throw<InvalidDefinitionException>().Which.Findings;
        return findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");
    }

    private static string Refused(string category, string urgency, string place) =>
        string.Join(' ', Admit(category, urgency, place).Refusals.Select(refusal => $"{refusal.Code} {refusal.Describe(Language.English)}"));

    private static OrderDecision Admit(string category, string urgency, string place, OrderProcess? process = null)
    {
        process ??= Process;
        var order = process.Submit(new() { Id = "o-1", Category = category, Urgency = (UrgencyId)urgency, Place = place }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;
        return process.Decide(order, new Admit(), Story.Occasion(place is "grid-07" or "grid-08" ? "p-clerk" : "p-wei", Story.At(2026, 9, 24, 9, 30), "c-2"));
    }
}
