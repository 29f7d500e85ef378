using NodaTime;

using Tianhe.Governance.Tests.Workflows;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Matters such as hosts store.</summary>
internal static class StoredMatters
{
    /// <summary>A booking that lapsed.</summary>
    public static Matter Lapsed { get; } = RoomBooking.Process.Lapse(RoomBooking.Booked, RoomBooking.On("nightly", RoomBooking.Thursday + Duration.FromDays(4), "job")).Matter;

    /// <summary>A matter with a clock that was paused and goes on, given to somebody, with a note.</summary>
    public static Matter Given { get; } = Give();

    private static Matter Give()
    {
        var process = OwnLifecycle.Process("""
            { "id": "rest", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "pauses": ["days", "hours"] },
            { "id": "go-on", "from": "resting", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "resumes": ["hours"], "handler": "named" }
            """);
        var resting = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "rest", Note = "opinion-1" }, Duration.FromHours(4)).Matter;
        return OwnLifecycle.Do(process, resting, new() { Action = "do", Handler = "p-wang", Facts = [("days", 3)] }, Duration.FromHours(8)).Matter;
    }
}
