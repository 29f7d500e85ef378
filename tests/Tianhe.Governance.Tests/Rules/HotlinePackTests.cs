using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The order of a hotline: typed commands where they have a meaning, and acts of the place's own for return, extension and deferral.</summary>
public sealed class HotlinePackTests
{
    private static readonly RulePack Pack = RulePack.BuiltIn("hotline-order");
    private static readonly OrderProcess Process = Pack.OrdersFor(SampleStreet.Place);
    private static readonly Instant Thursday = Instant.FromUtc(2026, 9, 24, 1, 30);

    private static ServiceOrder InProgress { get; } = Take(null, "submit admit dispatch acknowledge");

    [Fact]
    public void Document_IsAsThePackWritesIt() => Approval.OfFile("src/Tianhe.Governance/Rules/BuiltIn/hotline-order.json", Pack.ToJson()).Should().BeEmpty();

    [Fact]
    public void From_TheDescription_IsTheSamePack() => RulePack.From(Pack.Description).Should().Be(Pack);

    [Fact]
    public void TryLoad_AFactProducedFromWhatTheLibrarySupplies_IsFoundBeforeAnyPlace()
    {
        var producer = new FactProducer
        {
            Id = "same",
            Title = new("照旧", "same"),
            Produces = FactType.Number,
            Inputs = [FactDeclaration.ForNumber("of", new("原值", "of"), 0)],
            Produce = with => with.Number("of"),
        };
        var document = System.Text.Json.Nodes.JsonNode.Parse(Pack.ToJson())!;
        document["facts"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse("""{ "name": "order.returns", "type": "number", "scale": 0, "minimum": 0, "title": { "zh": "退单", "en": "returns" } }"""));
        document["facts"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse("""{ "name": "returned", "type": "number", "scale": 0, "minimum": 0, "title": { "zh": "退过", "en": "returned" }, "from": { "use": "same", "with": { "of": "order.returns" } } }"""));
        document["orders"]!["facts"]!.AsArray().Add("returned");

        RulePack.TryLoad(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()), out _, out var findings, FactRegistry.Empty.With(producer)).Should().BeFalse();
        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code, finding.Path)).Should().Equal(("workflows.produced-from-library", "orders.facts.returned"));
    }

    [Theory]
    [InlineData("submit admit dispatch acknowledge report-handled satisfied close archive", "待受理 待派单 待签收 办理中 待回访 已回访 已结案 已归档")]
    [InlineData("submit refuse-admission", "待受理 不予受理")]
    [InlineData("submit admit dispatch request-return return dispatch", "待受理 待派单 待签收 退单待审定 待派单 待签收")]
    [InlineData("submit admit dispatch acknowledge request-return deny-return", "待受理 待派单 待签收 办理中 退单待审定 办理中")]
    [InlineData("submit admit dispatch acknowledge request-extension deny-extension", "待受理 待派单 待签收 办理中 延期待审批 办理中")]
    [InlineData("submit admit dispatch acknowledge defer resume", "待受理 待派单 待签收 办理中 缓办 办理中")]
    [InlineData("submit admit dispatch acknowledge report-handled dissatisfied report-handled dissatisfied close", "待受理 待派单 待签收 办理中 待回访 办理中 待回访 已回访 已结案")]
    public void Run_ThroughItsStages_ReachesThem(string steps, string stages) => Take(null, steps).History
        .Select(happened => Pack.Orders!.Workflow.Description.Stages.Single(stage => stage.Id == happened.Stage).Name.Chinese).Should().Equal(stages.Split(' '));

    [Theory]
    [InlineData("extension.days = 10", 10)]
    [InlineData("extension.days = 3", 3)]
    public void GrantExtension_ByWhatWasAskedFor_MovesTheHandlingLimit(string _, int days)
    {
        var order = Take(InProgress, "request-extension grant-extension", days);

        order.ClockOf("handling")!.Deadline.ExtendedBy.Should().Be(days);
        InProgress.ClockOf("handling")!.Deadline.DueDate.Should().Be(new LocalDate(2026, 10, 9));
        WorkingCalendar.China.WorkingDaysBetween(new(2026, 10, 10), order.ClockOf("handling")!.Deadline.DueDate.PlusDays(1)).Should().Be(days);
    }

    [Fact]
    public void RequestExtension_ASecondTimeOrTooMuchOrTooLate_IsRefused()
    {
        Why(Take(InProgress, "request-extension grant-extension"), "request-extension", Thursday).Should().Equal("workflows.used-up");
        Why(InProgress, "request-extension", Thursday, days: 11).Should().Equal("workflows.fact-does-not-fit");
        Why(InProgress, "request-extension", InProgress.ClockOf("handling")!.Deadline.Due + Duration.FromMilliseconds(1)).Should().Equal("workflows.too-late");
    }

    [Fact]
    public void Defer_StopsTheHandlingLimitUntilItIsResumed()
    {
        var deferred = Take(InProgress, "defer");
        var resumed = Process.Decide(deferred, new Act { Action = "resume" }, new("p-wang", Thursday + Duration.FromDays(30), "late")).Order;

        deferred.NextDue.Should().BeNull();
        deferred.IsOverdueAt(Thursday + Duration.FromDays(100)).Should().BeFalse();
        resumed.ClockOf("handling")!.Deadline.DueDate.Should().Be(new LocalDate(2026, 10, 30)); // the day of the deferral is given back
        resumed.Handler.Should().Be((PersonId)"p-wang");
    }

    [Fact]
    public void Arbitrate_AfterTwoReturns_IsLeftAndNamesTheHandler()
    {
        var order = Take(null, "submit admit dispatch request-return return dispatch request-return return dispatch request-return");

        Why(order, "arbitrate", Thursday).Should().Equal("workflows.handler-not-named");
        Process.Decide(order, new Return { Reason = "not-our-area" }, new("p-clerk", Thursday, "r")).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.guard-not-met");
        var settled = Process.Decide(order, new Act { Action = "arbitrate", Handler = "p-chen" }, new("p-secretary", Thursday, "a"));
        settled.Refusals.Select(refusal => refusal.Code).Should().Equal("orders.handler-not-appointed");
        Process.Decide(order, new Act { Action = "arbitrate", Handler = "p-wang" }, new("p-secretary", Thursday, "a")).Order.Should().Match<ServiceOrder>(one => one.Handler == "p-wang" && one.Stage == "in-progress" && one.Returns == 2);
    }

    [Fact]
    public void ADecision_OfATypedActionByAnAct_IsRefused() =>
        Process.Decide(InProgress, new Act { Action = "report-handled" }, new("p-wang", Thursday, "x")).Refusals.Select(refusal => refusal.Code).Should().Equal("orders.typed-action");

    [Fact]
    public void AnAct_Repeated_IsAlreadyApplied()
    {
        var deferred = Take(InProgress, "defer");

        Process.Decide(deferred, new Act { Action = "defer" }, deferred.History[^1].Occasion).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        Process.Decide(deferred, new Act { Action = "resume" }, deferred.History[^1].Occasion).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.command-id-reused");
        ServiceOrder.Replay(deferred.History).Should().Be(deferred);
    }

    [Fact]
    public void Alerts_OfTheHandlingLimit_GoUpTheTiers() => Process.Alerts(InProgress).Select(alert => (alert.Kind, Date(alert.At), string.Join(",", alert.To))).Should().Equal(
        (ClockAlertKind.Warning, new LocalDate(2026, 10, 8), "p-wang"), (ClockAlertKind.Escalation, new LocalDate(2026, 10, 10), "p-secretary"));

    private static LocalDate Date(Instant at) => at.InZone(WorkingCalendar.China.Zone).Date;

    private static IEnumerable<string> Why(ServiceOrder order, string action, Instant at, int days = 3) =>
        Decide(order, action, days, at).Refusals.Select(refusal => refusal.Code);

    private static ServiceOrder Take(ServiceOrder? order, string steps, int days = 3)
    {
        foreach (var step in steps.Split(' '))
        {
            var decision = Decide(order, step, days, Thursday);
            decision.Refusals.Should().BeEmpty();
            order = decision.Order;
        }

        return order!;
    }

    private static OrderDecision Decide(ServiceOrder? order, string step, int days, Instant at)
    {
        var occasion = new Occasion(ActorOf(step), at, $"c-{(order?.Version ?? 0) + 1}") { OnBehalfOf = step is "satisfied" or "dissatisfied" ? new PersonId("p-li") : default(PersonId?) };
        return step switch
        {
            "submit" => Process.Submit(new() { Id = "o-1", Category = "complaint", Place = "grid-07" }, new("p-li", at, "c-1")),
            "admit" => Process.Decide(order!, new Admit(), occasion),
            "dispatch" => Process.Decide(order!, new Dispatch { Handler = "p-wang" }, occasion),
            "acknowledge" => Process.Decide(order!, new Acknowledge(), occasion),
            "return" => Process.Decide(order!, new Return { Reason = "not-our-area" }, occasion),
            "report-handled" => Process.Decide(order!, new ReportHandled(), occasion),
            "satisfied" or "dissatisfied" => Process.Decide(order!, new Rate { IsSatisfied = step == "satisfied" }, occasion),
            "close" => Process.Decide(order!, new Close { IsSolved = true }, occasion),
            "refuse-admission" => Process.Decide(order!, new Act { Action = step, Facts = [("refusal.ground", "military")] }, occasion),
            "request-extension" => Process.Decide(order!, new Act { Action = step, Facts = [("extension.days", days)] }, occasion),
            _ => Process.Decide(order!, new Act { Action = step }, occasion),
        };
    }

    private static PersonId ActorOf(string step) => step switch
    {
        "acknowledge" or "request-return" or "request-extension" or "report-handled" => "p-wang",
        "arbitrate" or "grant-extension" or "deny-extension" or "defer" or "resume" => "p-secretary",
        _ => "p-clerk",
    };
}
