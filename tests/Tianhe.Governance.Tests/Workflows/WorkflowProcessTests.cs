using NodaTime;

using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.RoomBooking;

namespace Tianhe.Governance.Tests.Workflows;

public sealed class WorkflowProcessTests
{
    [Fact]
    public void Begin_TheFirstEvent_SaysWhereAndByWhom()
    {
        var decision = Process.Begin("b-1", "community-east", Apply(12), On("p-clerk", Thursday, "c-1") with { OnBehalfOf = "p-li" });

        decision.Events.Should().ContainSingle().Which.Should().Match<MatterEvent>(happened =>
            happened.Version == 1 && happened.Transition == "apply" && happened.Begins!.Place == "community-east" && happened.Begins.Requester == "p-li" && happened.Rules.Source == "east-rooms");
        decision.Matter.Should().Match<Matter>(matter => matter.Stage == "applied" && matter.StageKind == StageKind.Intake && matter.Requester == "p-li" && matter.Handler == null);
        decision.Matter.FactOf("booking.people").Should().Be((Governance.Facts.FactValue)12);
        decision.Matter.FactOf("room.is-tidy").Should().Be(Governance.Facts.FactValue.Missing);
    }

    [Fact]
    public void Begin_BadInput_IsToldAtOnce() =>
        Process.Begin("b-1", "nowhere", Apply(501) with { Handler = "p-wang" }, On("p-li", Thursday, "c-1") with { ExpectedVersion = 2 }).Refusals.Select(refusal => refusal.Code)
            .Should().Equal("workflows.not-yet-begun", "workflows.unknown-place", "workflows.fact-does-not-fit", "workflows.handler-not-asked");

    [Fact]
    public void Begin_Refused_HasNoMatter() =>
        Process.Begin("b-1", "nowhere", Apply(1), On("p-li", Thursday, "c-1")).Invoking(decision => decision.Matter).Should().Throw<InvalidOperationException>().WithMessage("*no node 'nowhere'*");

    [Theory]
    [InlineData("pay", "workflows.no-such-action")]
    [InlineData("hand-back", "workflows.not-in-stage")]
    [InlineData("confirm", "workflows.not-authorised")]
    public void Decide_WhatIsNotPermitted_IsRefused(string action, string code)
    {
        var decision = Process.Decide(Applied, Act(action), On("p-wang", Thursday, "c-2"));

        decision.Refusals.Select(refusal => refusal.Code).Should().Equal(code);
        decision.Matter.Should().BeSameAs(Applied);
        decision.Events.Should().BeEmpty();
        decision.Refusals[0].Permitted.Select(permitted => (permitted.Action.Value, permitted.IsForActor)).Should().Equal(("confirm", false), ("decline", false));
    }

    [Fact]
    public void Decide_AnActionThatThereIsNot_NamesThoseThereAre()
    {
        var refusal = Process.Decide(Applied, Act("pay"), On("p-li", Thursday, "c-2")).Refusals.Should().ContainSingle().Which;

        refusal.DescribeReason(Language.English).Should().Be("The workflow 'room-booking' has no action 'pay'. Known are: apply, confirm, decline, fetch-key, hand-back.");
        refusal.Rule.Path.Should().Be("workflows.room-booking.actions");
    }

    [Fact]
    public void Decide_AGuardThatIsNotMet_SaysWhichAndTheValue()
    {
        var many = Process.Begin("b-2", "community-east", Apply(41), On("p-li", Thursday, "c-1")).Matter;

        Process.Decide(many, Act("confirm"), On("p-clerk", Thursday, "c-2")).Refusals.Select(refusal => refusal.DescribeReason(Language.English))
            .Should().Equal("Cannot confirm: this needs 'people ≤ 40', and the value is 41.");
    }

    [Fact]
    public void Decide_AFactOfAnotherAction_IsRefused() =>
        Process.Decide(Applied, Act("confirm") with { Facts = [("booking.people", 3)] }, On("p-clerk", Thursday, "c-2")).Refusals.Select(refusal => refusal.DescribeReason(Language.English))
            .Should().Equal("'confirm' does not state 'booking.people'. It may state: none.");

    [Fact]
    public void Decide_AFactSaidBefore_IsNotTakenForSaidAgain()
    {
        var sentBack = Process.Decide(InUse, HandBack(false), On("p-clerk", Thursday, "c-4")).Matter;

        sentBack.FactOf("room.is-tidy").Should().Be((Governance.Facts.FactValue)false);
        Process.Decide(sentBack, Act("hand-back"), On("p-clerk", Thursday, "c-5")).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.guard-cannot-be-evaluated");
    }

    [Fact]
    public void Decide_AStepThatIsUsedUp_GivesWayToTheOneAfterIt()
    {
        var once = Process.Decide(InUse, HandBack(false), On("p-clerk", Thursday, "c-4")).Matter;
        var twice = Process.Decide(once, HandBack(false), On("p-clerk", Thursday, "c-5")).Matter;

        (once.Stage, once.TimesTaken("tidy-up"), once.ClockOf("using")!.Deadline.ExtendedBy).Should().Be(("in-use", 1, 2));
        (twice.Stage, twice.LastEvent.Transition).Should().Be(("handed-back", "untidy"));
    }

    [Fact]
    public void Decide_ARepeatedCommand_IsAlreadyApplied_EvenAtAnOldVersion()
    {
        var decision = Process.Decide(InUse, Act("confirm"), On("p-clerk", Thursday, "c-2") with { ExpectedVersion = 1 });

        decision.Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        decision.Matter.Should().BeSameAs(InUse);
    }

    [Theory]
    [InlineData("p-clerk", "decline")]
    [InlineData("p-secretary", "confirm")]
    public void Decide_AnIdOfAnotherCommand_IsRefused(string actor, string action) =>
        Process.Decide(InUse, Act(action), On(actor, Thursday, "c-2")).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.command-id-reused");

    [Fact]
    public void Decide_AnOldVersion_IsRefusedAndSaysWhatHappened() =>
        Process.Decide(Booked, Act("fetch-key"), On("p-li", Thursday, "c-9") with { ExpectedVersion = 1 }).Refusals.Select(refusal => refusal.DescribeReason(Language.English))
            .Should().Equal("It is at version 2, not 1: p-clerk did 'confirm' at 24 Sep 2026 10:00.");

    [Theory]
    [InlineData(-5_000, true)]
    [InlineData(-5_001, false)]
    public void Decide_DatedBeforeTheLastStep_IsMovedWithinTheTolerance(int milliseconds, bool isDecided)
    {
        var decision = Process.Decide(Booked, Act("fetch-key"), On("p-li", Thursday + Duration.FromMilliseconds(milliseconds), "c-9"));

        (decision.Outcome == DecisionOutcome.Decided).Should().Be(isDecided);
        decision.Matter.LastChangedAt.Should().Be(Thursday);
        decision.Refusals.Select(refusal => refusal.Code).Should().Equal(isDecided ? [] : ["workflows.before-last-event"]);
    }

    [Fact]
    public void Decide_ARetryWithItsFactsInAnotherOrder_IsAlreadyApplied()
    {
        var process = OwnLifecycle.Process("""{ "id": "say", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atLeast": 1 }] }""");
        var act = new Act { Action = "do", Facts = [("days", 2)] };
        var said = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), act, Duration.Zero).Matter;

        StatedFacts.AreSame([("a", 1), ("b", true)], [("b", true), ("a", 1)]).Should().BeTrue();
        StatedFacts.AreSame([("a", 1), ("b", true)], [("b", true), ("a", 2)]).Should().BeFalse();
        process.Decide(said, act, said.LastEvent.Occasion).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
    }

    [Fact]
    public void Decide_WhatFollowsOnALapseThatIsStillToCome_SaysSo()
    {
        var process = OwnLifecycle.Process("""
            { "id": "lapse", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours", "atMost": 1, "starts": ["hours"] },
            { "id": "last", "from": "open", "action": "rest", "to": "closed", "onLapseOf": "hours", "whenUsedUp": "lapse" },
            { "id": "rest", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "whenUsedUp": "lapse", "stops": ["hours"] }
            """);
        var begun = OwnLifecycle.Begun(process);

        OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.FromHours(1)).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.not-yet");
        OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.FromHours(11)).Matter.Stage.Should().Be((StageId)"resting");
    }

    [Fact]
    public void Decide_TheAlternativeThatWasMeantIsUsedUp_SaysSo_NotThatTheOtherDoesNotApply()
    {
        var process = OwnLifecycle.Process("""
            { "id": "few", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atMost": 3 }], "atMost": 1 },
            { "id": "many", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "role", "role": "community-secretary" }], "guards": [{ "fact": "days", "moreThan": 3 }] }
            """);
        var once = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), Days(2), Duration.FromHours(1)).Matter;

        Codes(once, Days(3)).Should().Equal("workflows.used-up");
        Codes(once, Days(4)).Should().Equal("workflows.not-authorised");
        Codes(once, new() { Action = "do" }).Should().Equal("workflows.guard-cannot-be-evaluated", "workflows.not-authorised");

        static Act Days(int days) => new() { Action = "do", Facts = [("days", days)] };
        IEnumerable<string> Codes(Matter matter, Act act) => OwnLifecycle.Do(process, matter, act, Duration.FromHours(2)).Refusals.Select(refusal => refusal.Code);
    }

    [Fact]
    public void Decide_AnAlternativeThatIsUsedUpAndDoesNotApply_HidesNothingOfTheOther()
    {
        var process = OwnLifecycle.Process("""
            { "id": "few", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atMost": 3 }], "atMost": 1 },
            { "id": "many", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "role", "role": "community-secretary" }],
              "guards": [{ "fact": "days", "moreThan": 3 }, { "fact": "actor.is-handler", "is": true }] }
            """);
        var once = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Facts = [("days", 1)] }, Duration.FromHours(1)).Matter;

        OwnLifecycle.Do(process, once, new() { Action = "do" }, Duration.FromHours(2)).Refusals.Select(refusal => refusal.Code)
            .Should().Equal("workflows.guard-cannot-be-evaluated", "workflows.guard-not-met", "workflows.not-authorised");
    }

    [Fact]
    public void Decide_WhatIsUsedUp_ForOneWhoMayNotEither_SaysBoth()
    {
        var process = OwnLifecycle.Process("""{ "id": "once", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "requester" }], "atMost": 1 }""");
        var once = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do" }, Duration.FromHours(1)).Matter;

        OwnLifecycle.Do(process, once, new() { Action = "do" }, Duration.FromHours(2), "p-wang").Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.used-up", "workflows.not-authorised");
    }

    [Fact]
    public void Permitted_AStoppedClockThatGoesOnWithTheStep_MayBeExtended()
    {
        var process = OwnLifecycle.Process("""
            { "id": "stop", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "stops": ["hours"] },
            { "id": "back", "from": "resting", "action": "rest", "to": "open", "by": [{ "kind": "anyone" }], "resumes": ["hours"], "extends": [{ "clock": "hours", "by": "1 h" }] }
            """);
        var resting = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "rest" }, Duration.FromHours(1)).Matter;

        process.Permitted(resting, "p-li", resting.LastChangedAt).Select(one => one.Action.Value).Should().Equal("rest", "end");
        OwnLifecycle.Do(process, resting, new() { Action = "rest" }, Duration.FromHours(2)).Matter.ClockOf("hours")!.Deadline.Due.Should().Be(OwnLifecycle.Monday + Duration.FromHours(11));
    }

    [Fact]
    public void Permitted_AnExtensionByWhatNobodyStated_IsNotOffered()
    {
        var process = OwnLifecycle.Process("""
            { "id": "say", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }] },
            { "id": "more", "from": "open", "action": "rest", "to": "open", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "fact": "days" }] }
            """);
        var begun = OwnLifecycle.Begun(process);
        var said = OwnLifecycle.Do(process, begun, new() { Action = "do", Facts = [("days", 2)] }, Duration.FromHours(1)).Matter;

        process.Permitted(begun, "p-li", begun.LastChangedAt).Select(one => one.Action.Value).Should().Equal("do", "end");
        process.Permitted(said, "p-li", said.LastChangedAt).Select(one => one.Action.Value).Should().Equal("do", "rest", "end");
    }

    [Theory]
    [InlineData(9_995, true)]
    [InlineData(9_996, false)]
    public void Permitted_AnExtensionBeyondTheLongestLimit_IsNotOffered(int days, bool isOffered)
    {
        var process = OwnLifecycle.Process("""
            { "id": "say", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }] },
            { "id": "more", "from": "open", "action": "rest", "to": "open", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "fact": "days" }] }
            """);
        var said = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Facts = [("days", days)] }, Duration.FromHours(1)).Matter;

        process.Permitted(said, "p-li", said.LastChangedAt).Select(one => one.Action.Value).Should().Equal(isOffered ? ["do", "rest", "end"] : ["do", "end"]);
        OwnLifecycle.Do(process, said, new() { Action = "rest" }, Duration.FromHours(2)).Outcome.Should().Be(isOffered ? DecisionOutcome.Decided : DecisionOutcome.Refused);
    }

    [Fact]
    public void Permitted_ExtensionsThatTogetherAreBeyondTheLongestLimit_AreNotOffered()
    {
        var process = OwnLifecycle.Process("""
            { "id": "say", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }] },
            { "id": "more", "from": "open", "action": "rest", "to": "open", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "fact": "days" }] }
            """);
        var said = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Facts = [("days", 5_000)] }, Duration.FromHours(1)).Matter;
        var once = OwnLifecycle.Do(process, said, new() { Action = "rest" }, Duration.FromHours(2)).Matter;

        process.Permitted(once, "p-li", once.LastChangedAt).Select(one => one.Action.Value).Should().Equal("do", "end");
        OwnLifecycle.Do(process, once, new() { Action = "rest" }, Duration.FromHours(3)).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.extension-too-long");
    }

    [Fact]
    public void Permitted_WithinTheLastMillisecondOfAWindow_IsWhatDecideTakes()
    {
        var process = OwnLifecycle.Process("""{ "id": "in-time", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "within": "hours" }""");
        var begun = OwnLifecycle.Begun(process);
        var last = OwnLifecycle.Monday + Duration.FromHours(10) + Duration.FromNanoseconds(400_000);

        process.Permitted(begun, "p-li", last).Select(one => one.Action.Value).Should().Equal("do", "end");
        process.Decide(begun, new() { Action = "do" }, new("p-li", last, "c-2")).Outcome.Should().Be(DecisionOutcome.Decided);
        process.Permitted(begun, "p-li", last + Duration.FromMilliseconds(1)).Select(one => one.Action.Value).Should().Equal("end");
    }

    [Fact]
    public void Decide_TheAlternativeThatIsUsedUpIsFollowedByAnother_SaysWhatThatOneNeeds()
    {
        var process = OwnLifecycle.Process("""
            { "id": "first", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "atMost": 1 },
            { "id": "then", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atMost": 3 }], "whenUsedUp": "first" }
            """);
        var once = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do" }, Duration.FromHours(1)).Matter;

        OwnLifecycle.Do(process, once, new() { Action = "do", Facts = [("days", 4)] }, Duration.FromHours(2)).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.guard-not-met");
    }

    [Fact]
    public void Permitted_AnExtensionOfWhatDoesNotRun_IsNotOffered()
    {
        var process = OwnLifecycle.Process("""
            { "id": "more", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "fact": "days" }] },
            { "id": "halt", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "pauses": ["days"] },
            { "id": "more-rest", "from": "resting", "action": "do", "to": "resting", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "hours", "by": "1 h" }] },
            { "id": "back", "from": "resting", "action": "rest", "to": "open", "by": [{ "kind": "anyone" }], "resumes": ["days"], "extends": [{ "clock": "days", "by": "1 wd" }], "stops": ["hours"] },
            { "id": "lapse-open", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours" },
            { "id": "lapse", "from": "resting", "action": "rest", "to": "resting", "onLapseOf": "hours" }
            """);
        var begun = OwnLifecycle.Begun(process);
        var resting = OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.FromHours(1)).Matter;

        Actions(begun, 1).Should().Equal("do", "rest", "end");
        Actions(resting, 2).Should().Equal("do", "rest", "end");
        Actions(resting, 11).Should().Equal("rest", "end"); // the window lapsed, and what has stopped is not extended
        Actions(OwnLifecycle.Do(process, resting, new() { Action = "rest" }, Duration.FromHours(2)).Matter, 3).Should().Equal("do", "rest", "end");

        IEnumerable<string> Actions(Matter matter, int hours) => process.Permitted(matter, "p-li", OwnLifecycle.Monday + Duration.FromHours(hours)).Select(one => one.Action.Value);
    }

    [Fact]
    public void AtTheEndOfTime_NothingIsAskedBeyondIt_AndNobodyIsAlerted()
    {
        var process = OwnLifecycle.Process("""{ "id": "lapse", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours" }""");
        var last = Instant.FromUtc(9899, 12, 31, 23, 0);
        var begun = process.Begin("m", "grid-07", new() { Action = "begin" }, new("p-li", last, "c-1")).Matter;

        process.Alerts(begun).Should().BeEmpty();
        process.Permitted(begun, "p-li", last).Should().ContainSingle();
        process.Invoking(one => one.Permitted(begun, "p-li", Instant.FromUtc(9900, 1, 1, 0, 0))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("at");
        process.Invoking(one => one.WhyNot(begun, new() { Action = "end" }, "p-li", Instant.FromUtc(9900, 1, 1, 0, 0))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("at");
        process.Invoking(one => one.WhyNot(begun, new() { Action = "end" }, "p-li", Instant.MinValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("at");
    }

    [Fact]
    public void Decide_AVersionSinceWhichOnlyAClockActed_IsNoConflict()
    {
        var process = OwnLifecycle.Process("""{ "id": "lapse", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours" }""");
        var begun = OwnLifecycle.Begun(process);
        var lapsed = process.Lapse(begun, new("nightly", OwnLifecycle.Monday + Duration.FromHours(11), "job")).Matter;
        var occasion = new Occasion("p-li", OwnLifecycle.Monday + Duration.FromHours(12), "c-9") { ExpectedVersion = 1 };

        process.Decide(lapsed, Act("end"), occasion).Matter.Version.Should().Be(3);
        process.Decide(begun, Act("end"), occasion).Matter.Version.Should().Be(3);
        process.Lapse(lapsed, occasion).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
    }

    [Fact]
    public void Decide_BeforeThousandsOfLapses_AsksForThemFirst()
    {
        var process = OwnLifecycle.Process("""{ "id": "lapse", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours", "starts": ["hours"] }""");
        var begun = OwnLifecycle.Begun(process);
        var late = OwnLifecycle.Monday + Duration.FromHours(10_500);

        process.Decide(begun, Act("end"), new("p-li", late, "c-2")).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.lapses-first");
        var first = process.Lapse(begun, new("nightly", late, "job"));
        (first.Events.Count, first.Findings[0].Code).Should().Be((1_000, "workflows.lapses-left"));
        process.Decide(first.Matter, Act("end"), new("p-li", late, "c-2")).Events.Should().HaveCount(50);
    }

    [Fact]
    public void Decide_AClosedMatter_PermitsNothing()
    {
        var ended = Process.Decide(InUse, HandBack(true), On("p-clerk", Thursday, "c-4")).Matter;

        ended.StageKind.Should().Be(StageKind.Closed);
        Process.Permitted(ended, "p-clerk", Thursday).Should().BeEmpty();
        ended.NextDue.Should().BeNull();
    }

    [Fact]
    public void Decide_AMatterOfOtherRules_Throws()
    {
        var other = RulePack.Load(System.Text.Encoding.UTF8.GetBytes(RoomBooking.Text.Replace("2026.1", "2026.2", StringComparison.Ordinal))).MattersFor("room-booking", SampleStreet.Place);

        other.Invoking(process => process.Decide(Applied, Act("confirm"), On("p-clerk", Thursday, "c-2"))).Should().Throw<ArgumentException>().WithMessage("*runs by room-booking of east-rooms 2026.1*");
    }

    [Theory]
    [InlineData("east-rooms", "west-rooms")]
    [InlineData("room-booking", "room-lending")]
    public void Decide_AMatterOfAnotherPackOrWorkflow_Throws(string id, string other)
    {
        var process = RulePack.Load(System.Text.Encoding.UTF8.GetBytes(RoomBooking.Text.Replace(id, other, StringComparison.Ordinal))).MattersFor(other == "room-lending" ? other : "room-booking", SampleStreet.Place);

        process.Invoking(one => one.Decide(Applied, Act("confirm"), On("p-clerk", Thursday, "c-2"))).Should().Throw<ArgumentException>()
            .WithMessage($"The matter b-1 runs by room-booking of east-rooms 2026.1 and is at applied; this process decides by {process.Begin("b-2", "community-east", Apply(1), On("p-li", Thursday, "c-1")).Matter.Rules}.*");
    }

    [Theory]
    [InlineData("p-li", "", "confirm, decline")]
    [InlineData("p-clerk", "confirm, decline", "")]
    public void Permitted_OwnFirst_ThenOthers(string actor, string own, string others)
    {
        var permitted = Process.Permitted(Applied, actor, Thursday);

        string.Join(", ", permitted.Where(action => action.IsForActor).Select(action => action.Action)).Should().Be(own);
        string.Join(", ", permitted.Where(action => !action.IsForActor).Select(action => action.Action)).Should().Be(others);
    }

    [Fact]
    public void Begin_WithoutAFactThatAGuardNeeds_IsRefused() =>
        Process.Begin("b-1", "community-east", Act("apply"), On("p-li", Thursday, "c-1")).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.guard-cannot-be-evaluated");

    [Fact]
    public void Permitted_WhatLacksAValueThatNoActStates_IsNot()
    {
        var process = OwnLifecycle.Process("""{ "id": "rest", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atLeast": 1 }] }, { "id": "say", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "guards": [{ "fact": "days", "atLeast": 1 }] }""");
        var begun = OwnLifecycle.Begun(process);
        var said = OwnLifecycle.Do(process, begun, new() { Action = "do", Facts = [("days", 2)] }, Duration.Zero).Matter;

        process.Permitted(begun, "p-li", OwnLifecycle.Monday).Select(action => action.Action.Value).Should().Equal("do", "end");
        process.Permitted(said, "p-li", OwnLifecycle.Monday).Select(action => action.Action.Value).Should().Equal("do", "rest", "end");
    }

    [Fact]
    public void WhyNot_OfWhatIsPermitted_IsNothing() => Process.WhyNot(Applied, Act("confirm"), "p-clerk", Thursday).Should().BeEmpty();

    [Fact]
    public void WhyNot_AsksUnderACommandIdOfItsOwn()
    {
        var booked = Process.Decide(Applied, Act("confirm"), On("p-clerk", Thursday, "ask")).Matter;

        Process.WhyNot(booked, Act("fetch-key"), "p-li", Thursday).Should().BeEmpty();
        Process.WhyNot(booked, Act("confirm"), "p-clerk", Thursday).Select(refusal => refusal.Code).Should().Equal("workflows.not-in-stage");
    }

    [Fact]
    public void WhyNot_IsAsOfTheInstant_AndNotBeforeTheLastStep()
    {
        Process.WhyNot(Booked, Act("fetch-key"), "p-li", Thursday - Duration.FromDays(1)).Should().BeEmpty();
        Process.WhyNot(Booked, Act("fetch-key"), "p-li", Thursday + Duration.FromHours(24)).Should().BeEmpty();
        Process.WhyNot(Booked, Act("fetch-key"), "p-li", Thursday + Duration.FromHours(25)).Select(refusal => refusal.Code).Should().Equal("workflows.not-in-stage");
    }

    [Fact]
    public void Replay_OfItsEvents_IsTheMatter() => Matter.Replay(InUse.History).Should().Be(InUse);

    [Fact]
    public void ToString_PrintsNoFactAndNoNote() =>
        (Process.Decide(InUse, HandBack(true) with { Note = "secret" }, On("p-clerk", Thursday, "c-4")).Events[0].ToString() + (HandBack(true) with { Note = "secret" })).Should().NotContain("secret").And.NotContain("tidy");
}
