using NodaTime;

using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Workflows;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What the page on booking a room shows, compiled and run.</summary>
public sealed class RoomBookingPageSnippets
{
    private static RulePack Rooms => RoomBooking.Rules;

    [Fact]
    public void Run()
    {
        var (place, thursday, monday) = (SampleStreet.Place, RoomBooking.Thursday, RoomBooking.Thursday + Duration.FromDays(4));
        File.WriteAllText("rooms.json", RoomBooking.Text);

        // snippet: rooms-run
        var rules = RulePack.Load(File.ReadAllBytes("rooms.json"));           // proven, or one exception that lists every problem
        var bookings = rules.MattersFor("room-booking", place);

        var applied = bookings.Begin("b-1", "community-east", new() { Action = "apply", Facts = [("booking.people", 12)] }, new("p-li", thursday, "c-1"));
        var booking = applied.Matter;                                         // at 'applied'; store applied.Events
        var due = booking.NextDue!.Deadline.Describe(Language.English);       // 28 September 2026 17:30: the 25th to the 27th are days off

        var no = bookings.Decide(booking, new() { Action = "confirm" }, new("p-wang", thursday, "c-2"));
        var why = no.Refusals[0].Describe(Language.Chinese);                  // who may, by which rule, and what p-wang may do instead

        booking = bookings.Decide(booking, new() { Action = "confirm" }, new("p-clerk", thursday, "c-3")).Matter;
        var lapsed = bookings.Lapse(booking, new("nightly-job", monday, "c-4")); // dated Friday 10:00, when the time to fetch the key ran out
        // end-snippet

        due.Should().Contain("28 Sep 2026 17:30");
        why.Should().Contain("社区工作人员");
        lapsed.Events.Should().ContainSingle().Which.Occasion.At.Should().Be(thursday + Duration.FromHours(24));
        lapsed.Matter.Stage.Should().Be((StageId)"lapsed");

        // snippet: rooms-ask
        var mayDo = bookings.Permitted(booking, "p-li", thursday);            // what p-li may do, then what others may
        var whyNot = bookings.WhyNot(booking, new() { Action = "hand-back" }, "p-li", thursday);
        var toTell = bookings.Alerts(applied.Matter);                         // the clerk 2 hours before it falls due; the secretary a working day after
        // end-snippet

        mayDo.Select(action => (action.Action.Value, action.IsForActor)).Should().Equal(("fetch-key", true));
        whyNot.Select(refusal => refusal.Code).Should().Equal("workflows.not-in-stage");
        toTell.Select(alert => (alert.At.InZone(Rooms.Workflow("room-booking").Calendar.Zone).LocalDateTime, alert.To.Count)).Should().Equal(
            (new LocalDateTime(2026, 9, 28, 15, 30), 1), (new LocalDateTime(2026, 9, 29, 17, 30), 1));
    }

    // snippet: rooms-test
    [Fact]
    public void A_second_untidy_hand_back_ends_the_booking() => Booked()
        .Given("p-li", "2026-09-24 12:00", new() { Action = "fetch-key" })
        .Given("p-clerk", "2026-09-24 18:00", new() { Action = "hand-back", Facts = [("room.is-tidy", false)] })
        .When("p-clerk", "2026-09-24 19:00", new() { Action = "hand-back", Facts = [("room.is-tidy", false)] })
        .ThenStage("handed-back");

    [Fact]
    public void A_key_that_nobody_fetches_ends_the_booking() => Booked()
        .WhenTimePasses("2026-09-28 09:00")
        .ThenStage("lapsed")
        .ThenSteps("not-fetched");

    [Fact]
    public void Nothing_ends_nowhere() => Rooms.Workflow("room-booking").Workflow.Verify().Should().BeEmpty();

    private static MatterScenario Booked() => Scenario.ForMatter(Rooms, "room-booking", SampleStreet.Place, "community-east")
        .Given("p-li", "2026-09-24 10:00", new() { Action = "apply", Facts = [("booking.people", 12)] })
        .Given("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" });
    // end-snippet
}
