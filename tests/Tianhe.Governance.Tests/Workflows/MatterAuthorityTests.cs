using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Workflows.Laws;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Who may act on a matter, who may be given it, and what others are said to be able to do.</summary>
public sealed class MatterAuthorityTests
{
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>Gives the matter to whoever is named.</summary>
    private static readonly WorkflowTransition Give = Step("give", "open", "do", "open") with { Handler = HandlerChange.Named };

    /// <summary>p-zhao is a grid worker until 30 June, 170 days after the beginning.</summary>
    [Theory]
    [InlineData("p-zhao", 1, true)]
    [InlineData("p-zhao", 169, true)]
    [InlineData("p-zhao", 170, false)]
    [InlineData("p-wang", 1, false)]
    [InlineData("p-li", 1, false)]
    public void Decide_ByTheHandler_WhileInOffice(string actor, int days, bool isDecided)
    {
        var process = Of(["grid-worker"], Give, By("rest", Authority.Handler));
        var given = Given(process, "p-zhao");
        var rested = OwnLifecycle.Do(process, given, new() { Action = "rest" }, days * Day, actor);

        rested.Refusals.Select(refusal => refusal.Code).Should().Equal(isDecided ? [] : ["workflows.not-authorised"]);
        process.WhyNot(given, new() { Action = "rest" }, actor, Monday + (days * Day)).Should().HaveCount(isDecided ? 0 : 1);
    }

    [Theory]
    [InlineData("p-zhao", 1, "own")]
    [InlineData("p-wang", 1, "others (the handler while in office)")]
    [InlineData("p-wang", 200, "")]
    public void Permitted_ByTheHandler_IsForOthersWhileTheHandlerIsInOffice(string actor, int days, string expected)
    {
        var process = Of(["grid-worker"], Give, By("rest", Authority.Handler));

        Offered(process, Given(process, "p-zhao"), actor, days).Should().Be(expected);
    }

    [Theory]
    [InlineData("p-li", "own")]
    [InlineData("p-wang", "others (the person who asked)")]
    public void Permitted_ByTheOneWhoAsked(string actor, string expected)
    {
        var process = Of([], By("rest", Authority.Requester));

        Offered(process, Begun(process), actor).Should().Be(expected);
    }

    [Fact]
    public void Permitted_ByTheOneWhoAskedOnlyWhileHandling_IsNotOffered_WhereNobodyElseIsThatPerson()
    {
        var process = Of([], By("rest", Authority.Requester) with { Guards = [Condition.Is(MatterFacts.ActorIsHandler, true)] });

        Offered(process, Begun(process), "p-li").Should().BeEmpty();
    }

    [Theory]
    [InlineData("p-wang", 1, "others (grid worker)")]
    [InlineData("p-wang", 200, "")]
    [InlineData("p-zhao", 1, "own")]
    public void Permitted_ToAnyButTheHandler_IsForOthersWhereAnotherHoldsTheRole(string actor, int days, string expected)
    {
        var process = Of([], Give, By("rest", Authority.ForRole("grid-worker")) with { Guards = [Condition.Is(MatterFacts.ActorIsHandler, false)] });

        Offered(process, Given(process, "p-wang"), actor, days).Should().Be(expected);
    }

    [Theory]
    [InlineData("p-li", "others (anyone)")]
    [InlineData("p-wang", "own")]
    public void Permitted_ToAnyoneButTheOneWhoAsked(string actor, string expected)
    {
        var process = Of([], By("rest", Authority.Anyone) with { Guards = [Condition.Is(MatterFacts.ActorIsRequester, false)] });

        Offered(process, Begun(process), actor).Should().Be(expected);
    }

    [Fact]
    public void Permitted_ToTheHandlerWhoDidNotAsk_IsNotOfferedToAHandlerWhoDid()
    {
        var process = Of([], Give, By("rest", Authority.Handler) with { Guards = [Condition.Is(MatterFacts.ActorIsRequester, false)] });

        Offered(process, Given(process, "p-li"), "p-li").Should().BeEmpty();
        Offered(process, Given(process, "p-wang"), "p-wang").Should().Be("own");
    }

    [Fact]
    public void Permitted_OwnActions_ComeFirst()
    {
        var process = Of([], By("rest", Authority.ForRole("community-secretary")));

        process.Permitted(Begun(process), "p-li", Monday).Select(one => (one.Action.Value, one.IsForActor)).Should().Equal(("end", true), ("rest", false));
        process.Permitted(Begun(process), "p-secretary", Monday).Select(one => (one.Action.Value, one.IsForActor)).Should().Equal(("rest", true), ("end", true));
    }

    [Theory]
    [InlineData("p-clerk", "p-li", true)]
    [InlineData("p-clerk", "p-wang", false)]
    [InlineData("p-clerk", null, false)]
    [InlineData("p-wang", "p-li", false)]
    public void Decide_OnBehalfOfTheOneWhoAsked(string actor, string? onBehalfOf, bool isDecided)
    {
        var process = Of([], By("rest", Authority.ForRequesterBy("community-clerk")));
        var decision = process.Decide(Begun(process), new() { Action = "rest" }, new(actor, Monday, "c-2") { OnBehalfOf = onBehalfOf is null ? default(PersonId?) : new PersonId(onBehalfOf) });

        decision.Refusals.Select(refusal => refusal.Code).Should().Equal(isDecided ? [] : ["workflows.not-authorised"]);
    }

    [Theory]
    [InlineData("community-clerk", "others (community clerk on behalf of the person who asked)")]
    [InlineData("building-steward", "")]
    public void Permitted_OnBehalfOfTheOneWhoAsked_IsForOthersWhereSomebodyHoldsTheRole(string role, string expected)
    {
        var process = Of([], By("rest", Authority.ForRequesterBy(role)));
        var begun = process.Begin("m", "grid-08", new() { Action = "begin" }, new("p-li", Monday, "c-1")).Matter;

        Offered(process, begun, "p-li").Should().Be(expected);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("p-li", true)]
    [InlineData("p-wang", false)]
    public void Permitted_ToWhoActsForTheOneWhoAsked_IsOwn(string? onBehalfOf, bool isForActor)
    {
        var process = Of([], By("rest", Authority.ForRequesterBy("community-clerk")));
        var (begun, person) = (Begun(process), onBehalfOf is null ? default(PersonId?) : new PersonId(onBehalfOf));

        process.Permitted(begun, "p-clerk", Monday, person).Single(one => one.Action == "rest").IsForActor.Should().Be(isForActor);
        process.WhyNot(begun, new() { Action = "rest" }, "p-clerk", Monday, person).Should().HaveCount(isForActor ? 0 : 1);
    }

    /// <summary>p-zhao is in office until the end of June. Within the tolerance an act before the last event counts as at that event, and so does the question.</summary>
    [Theory]
    [InlineData(-15, -10, true)]
    [InlineData(5, -10, false)]
    [InlineData(5, 10, false)]
    public void Permitted_BeforeTheLastEvent_IsWhatMayBeDoneAtThatEvent(int lastEvent, int asked, bool isPermitted)
    {
        var process = new WorkflowRules
        {
            Workflow = Unproved.Definition(Description([], By("rest", Authority.ForRole("grid-worker")))),
            Calendar = Tianhe.Governance.Calendars.WorkingCalendar.China,
            ClockSkewTolerance = Duration.FromMinutes(1),
        }.BindTo(SampleStreet.Place);
        var july = new LocalDateTime(2026, 7, 1, 0, 0).InZoneStrictly(process.Rules.Calendar.Zone).ToInstant();
        var begun = process.Begin("m", "grid-07", new() { Action = "begin" }, new("p-li", july + Duration.FromSeconds(lastEvent), "c-1")).Matter;
        var at = july + Duration.FromSeconds(asked);

        process.Permitted(begun, "p-zhao", at).Any(one => one.Action == "rest" && one.IsForActor).Should().Be(isPermitted);
        process.Decide(begun, new() { Action = "rest" }, new("p-zhao", at, "c-2")).Outcome.Should().Be(isPermitted ? DecisionOutcome.Decided : DecisionOutcome.Refused);
    }

    /// <summary>Nobody is a building steward at the place.</summary>
    [Theory]
    [InlineData(HandlerChange.Named, "building-steward", "")]
    [InlineData(HandlerChange.Actor, "building-steward", "")]
    [InlineData(HandlerChange.Nobody, "building-steward", "own")]
    [InlineData(HandlerChange.None, "building-steward", "own")]
    [InlineData(HandlerChange.Named, "community-clerk", "own")]
    [InlineData(HandlerChange.Named, null, "own")]
    public void Permitted_AStepThatGivesTheMatterToSomebody_IsOfferedWhereThereIsSuchAPerson(HandlerChange change, string? role, string expected)
    {
        var process = Of(role is null ? [] : [role], By("rest", Authority.Anyone) with { Handler = change });
        var begun = process.Begin("m", "grid-08", new() { Action = "begin" }, new("p-li", Monday, "c-1")).Matter;

        Offered(process, begun, "p-li").Should().Be(expected);
    }

    [Theory]
    [InlineData(HandlerChange.None, "p-li", "own")]
    [InlineData(HandlerChange.Actor, "p-li", "others (anyone)")]
    [InlineData(HandlerChange.Actor, "p-wang", "own")]
    public void Permitted_WhoeverTakesTheMatterOn_MayBeGivenIt(HandlerChange change, string actor, string expected)
    {
        var process = Of(["grid-worker"], By("rest", Authority.Anyone) with { Handler = change });

        Offered(process, Begun(process), actor).Should().Be(expected);
    }

    [Fact]
    public void Give_ToOneWhoHoldsNoneOfTheRoles_IsRefusedAndNamesThem()
    {
        var refusal = OwnLifecycle.Do(Of(["grid-worker", "building-steward"], Give), Begun(Of([])), Named("p-li"), Duration.Zero).Refusals.Should().ContainSingle().Which;

        refusal.DescribeReason(Language.English).Should().Be("On 12 Jan 2026 p-li holds none of the roles that may be given such matters at 'grid-07' or above it: grid worker, building steward.");
        refusal.DescribeReason(Language.Chinese).Should().Be("p-li 在2026年1月12日未在“grid-07”或其上级担任可承办此类事项的职务：网格员、治理楼长。");
        refusal.Rule.Path.Should().Be("handlerRoles");
    }

    [Fact]
    public void Give_ToOneWhoIsOnLeave_IsRefusedAndSaysSo()
    {
        var process = Bound(Description([], Give), ["officer", "worker"], LawPlace.Place);
        var at = new LocalDateTime(2026, 12, 29, 9, 0).InZoneStrictly(process.Rules.Calendar.Zone).ToInstant();
        var begun = process.Begin("m", "grid", new() { Action = "begin" }, new("p-li", at, "c-1")).Matter;
        var refusal = process.Decide(begun, Named("p-away"), new("p-li", at, "c-2")).Refusals.Should().ContainSingle().Which;

        refusal.DescribeReason(Language.English).Should().Be("p-away is away on 29 Dec 2026.");
        refusal.DescribeReason(Language.Chinese).Should().Be("p-away 在2026年12月29日离岗。");
        refusal.Rule.Path.Should().Be("handlerRoles");
    }

    /// <summary>Up to 3 days a matter is given to a named person, beyond that to nobody.</summary>
    [Theory]
    [InlineData(3, "p-wang", "")]
    [InlineData(3, null, "workflows.handler-not-named")]
    [InlineData(4, "p-wang", "workflows.handler-not-asked")]
    [InlineData(4, null, "")]
    public void Name_WhereTheStepThatIsTakenAsksForIt(int days, string? named, string expected)
    {
        var process = Of([], Give with { Guards = [Condition.AtMost("days", 3)] }, Step("keep", "open", "do", "open") with { Guards = [Condition.MoreThan("days", 3)] });
        var act = new Act { Action = "do", Facts = [("days", days)], Handler = named is null ? default(PersonId?) : new PersonId(named) };

        Codes(process, act).Should().Be(expected);
    }

    [Theory]
    [InlineData(null, "workflows.not-authorised, workflows.handler-not-named")]
    [InlineData("p-li", "workflows.not-authorised, workflows.handler-not-appointed")]
    [InlineData("p-wang", "workflows.not-authorised")]
    public void Give_WithoutTheAuthority_IsToldOfTheHandlerToo(string? named, string expected)
    {
        var process = Of(["grid-worker"], Give with { By = [Authority.ForRole("community-secretary")] });

        Codes(process, new() { Action = "do", Handler = named is null ? default(PersonId?) : new PersonId(named) }).Should().Be(expected);
    }

    [Fact]
    public void TakeOn_ByOneWhoMayNotBeGivenIt_IsToldOfTheRestToo() => Codes(
        Of(["grid-worker"], Step("take", "open", "do", "open") with { Handler = HandlerChange.Actor }),
        new() { Action = "do", Facts = [("weather", 1)] }).Should().Be("workflows.fact-not-asked, workflows.handler-not-appointed");

    private static WorkflowProcess Of(EquatableList<RoleId> handlers, params EquatableList<WorkflowTransition> steps) => Bound(Description([], steps), handlers);

    private static WorkflowTransition By(ActionId action, Authority authority) => new(action.Value, "open", action, "resting") { By = [authority] };

    private static Act Named(PersonId person) => new() { Action = "do", Handler = person };

    private static Matter Given(WorkflowProcess process, PersonId person) => OwnLifecycle.Do(process, Begun(process), Named(person), Duration.Zero).Matter;

    private static string Codes(WorkflowProcess process, Act act) => string.Join(", ", OwnLifecycle.Do(process, Begun(process), act, Duration.Zero).Refusals.Select(refusal => refusal.Code));

    /// <summary>Whether the action 'rest' is offered, and to whom.</summary>
    private static string Offered(WorkflowProcess process, Matter matter, PersonId actor, int days = 0) => string.Concat(process.Permitted(matter, actor, Monday + (days * Day))
        .Where(one => one.Action == "rest").Select(one => one.IsForActor ? "own" : $"others ({string.Join(", ", one.By.Select(by => by.English))})"));
}
