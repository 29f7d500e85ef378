using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.RoomBooking;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What acts, matters and the parts of a workflow refuse to be made of, and what they say for debugging.</summary>
public sealed class WorkflowWordsTests
{
    private static readonly BilingualText Name = new("名", "name");

    public static TheoryData<Action, string> Errors => new()
    {
        { () => _ = new Act { Action = default }, "An act names its action.*" },
        { () => _ = new Act { Action = "a", Facts = [("days", 1), (default, 2)] }, "Every fact has a name.*" },
        { () => _ = new Act { Action = "a", Handler = default(PersonId) }, "A person has an id.*" },
        { () => _ = new Act { Action = "a", Note = "cut \ud83d" }, "The text has one half of a character*" },
        { () => Authority.ForRole(default), "The role has an id.*" },
        { () => _ = new WorkflowClock(default, ClockKind.Due, Name, TimeLimit.ClockHours(1)), "A clock has an id.*" },
        { () => _ = new WorkflowClock("a", (ClockKind)99, Name, TimeLimit.ClockHours(1)), "ClockKind has no value 99.*" },
        { () => _ = Errand.Hours("a", 1) with { Warnings = [null!] }, "An amount is not null.*" },
        { () => _ = Errand.Hours("a", 1) with { Escalations = [null!] }, "An escalation is not null.*" },
        { () => _ = Errand.Hours("a", 1) with { PausedDay = (PausedDay)99 }, "PausedDay has no value 99.*" },
        { () => _ = new ClockEscalation(null, default), "An escalation names a role.*" },
        { () => _ = new ClockExtension(default, LimitAmount.Parse("1 h")), "The clock has an id.*" },
        { () => _ = new ClockExtension("a", default(FactName)), "The fact has a name.*" },
        { () => _ = new ClockExtension("a", (LimitAmount)null!), "*'by'*" },
        { () => Process.Begin(default, "community-east", Apply(1), On("p-li", Thursday, "c-1")), "A matter has an id and a place.*'id'*" },
        { () => Process.Begin("b", default, Apply(1), On("p-li", Thursday, "c-1")), "A matter has an id and a place.*'place'*" },
        { () => Process.Begin("b", "community-east", null!, On("p-li", Thursday, "c-1")), "*'act'*" },
        { () => Process.Begin("b", "community-east", Apply(1), null!), "*'occasion'*" },
        { () => Process.Decide(null!, Act("confirm"), On("p-clerk", Thursday, "c-2")), "*'matter'*" },
        { () => Process.Decide(Applied, null!, On("p-clerk", Thursday, "c-2")), "*'act'*" },
        { () => Process.Decide(Applied, Act("confirm"), null!), "*'occasion'*" },
        { () => Process.Lapse(null!, On("p-clerk", Thursday, "c-2")), "*'matter'*" },
        { () => Process.Lapse(Applied, null!), "*'occasion'*" },
        { () => Process.Permitted(null!, "p-clerk", Thursday), "*'matter'*" },
        { () => Process.Permitted(Applied, default, Thursday), "The person who asks has an id.*'actor'*" },
        { () => Process.Permitted(Applied, "p-li", Thursday, default(PersonId)), "The person acted for has an id.*'onBehalfOf'*" },
        { () => Process.WhyNot(null!, Act("confirm"), "p-clerk", Thursday), "*'matter'*" },
        { () => Process.Alerts(null!), "*'matter'*" },
        { () => Matter.Begin(null!), "*'begun'*" },
        { () => Matter.Begin(InUse.History[1]), "matter b-1, version 2, by confirm at booked is not the first event of a matter.*" },
        { () => Applied.Apply(null!), "*'happened'*" },
        { () => Matter.Replay(null!), "*'events'*" },
        { () => Matter.Replay([]), "A matter has at least one event.*" },
        { () => Matter.Replay([null!]), "After nothing comes version 1 of the same matter; this is null.*" },
        { () => Matter.Replay(InUse.History.Skip(1)), "After nothing comes version 1 of the same matter; this is matter b-1, version 2, by confirm at booked.*" },
        { () => Matter.Replay([InUse.History[0], InUse.History[2]]), "After matter b-1, version 1, at applied comes version 2 of the same matter; this is matter b-1, version 3, by fetch-key at in-use.*" },
        { () => Matter.Replay([InUse.History[0], InUse.History[1] with { Matter = "b-2" }]), "After matter b-1, version 1, at applied comes version 2 of the same matter; this is matter b-2, version 2, by confirm at booked.*" },
    };

    [Theory]
    [MemberData(nameof(Errors), DisableDiscoveryEnumeration = true)]
    public void Make_WhatCannotBe_IsRefused(Action make, string message) => make.Should().Throw<ArgumentException>().WithMessage(message);

    public static TheoryData<object, string> Texts => new()
    {
        { HandBack(true) with { Note = "opinion/7" }, "act 'hand-back'" },
        { Booked, "matter b-1, version 2, at booked" },
        { Booked.LastEvent, "matter b-1, version 2, by confirm at booked" },
        { Booked.Rules, "room-booking of east-rooms 2026.1" },
        { Errand.Begun(Errand.Process([])).Rules, "errand 1" },
        { new LimitChoice("limits", "urgent"), "limits, urgent" },
        { new LimitChoice("limits", null), "limits, no row" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void ToString_SaysWhatItIs(object part, string expected) => part.ToString().Should().Be(expected);

    [Fact]
    public void After_AnUnknownChangeOfHandler_Throws() => FluentActions.Invoking(() => HandlerNaming.After((HandlerChange)99, null, "p-li", null)).Should().Throw<InvalidOperationException>().WithMessage("Unknown change of handler 99.");

    [Fact]
    public void Note_OfAnAct_IsKept()
    {
        new Act { Action = "a", Note = null }.Note.Should().BeNull();
        Process.Decide(InUse, HandBack(true) with { Note = "opinion/7" }, On("p-clerk", Thursday, "c-4")).Events[0].Note.Should().Be("opinion/7");
    }
}
