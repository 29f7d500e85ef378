using System.Text;

using NodaTime;

using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Docs;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>The lifecycle of docs/room-booking.md at the sample street, and what happens in it.</summary>
internal static class RoomBooking
{
    /// <summary>10:00 on Thursday, 24 September 2026; the three days after it are days off.</summary>
    public static readonly Instant Thursday = Instant.FromUtc(2026, 9, 24, 2, 0);

    public static string Text { get; } = new MarkdownPage("docs/room-booking.md", Repository.Read("docs/room-booking.md")).Blocks.First(block => block.Language == "json").Code;

    public static RulePack Rules { get; } = RulePack.Load(Encoding.UTF8.GetBytes(Text));

    public static WorkflowProcess Process { get; } = Rules.MattersFor("room-booking", SampleStreet.Place);

    public static Matter Applied { get; } = Process.Begin("b-1", "community-east", Apply(12), On("p-li", Thursday, "c-1")).Matter;

    public static Matter Booked { get; } = Process.Decide(Applied, Act("confirm"), On("p-clerk", Thursday, "c-2")).Matter;

    public static Matter InUse { get; } = Process.Decide(Booked, Act("fetch-key"), On("p-li", Thursday, "c-3")).Matter;

    public static Act Apply(int people) => new() { Action = "apply", Facts = [("booking.people", people)] };

    public static Act HandBack(bool isTidy) => new() { Action = "hand-back", Facts = [("room.is-tidy", isTidy)] };

    public static Act Act(string action) => new() { Action = action };

    public static Occasion On(string actor, Instant at, string command) => new(actor, at, command);
}
