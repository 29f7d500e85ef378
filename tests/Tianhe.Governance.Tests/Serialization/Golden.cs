using System.Text;
using System.Text.Json;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tests.Calendars;
using Tianhe.Governance.Tests.Structure;
using RoomBookings = Tianhe.Governance.Tests.Serialization.StoredMatters;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>A stored shape with the file that holds it.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Written">What is written today.</param>
/// <param name="ReadsAsItself">Whether a text is read as the value.</param>
internal sealed record Golden(string Name, string Written, Func<string, bool> ReadsAsItself)
{
    public static IReadOnlyList<Golden> All { get; } =
    [
        .. Stored.Events.Select(happened => Of($"event.{JsonDocument.Parse(Json.Write(happened)).RootElement.GetProperty("type").GetString()}", happened)),
        Of("event.submitted.urgent", (Governance.Orders.OrderEvent)Stored.Urgent.History[0]),
        Of("event.submitted.by-table", Stored.ByTable.History[0]),
        Of("order", Stored.Eventful),
        Of("act", Stored.Act),
        Of("matter", RoomBookings.Lapsed),
        Of("matter.with-a-handler", RoomBookings.Given),
        Of("command.submit.urgent", (OrderCommand)Stored.UrgentSubmit),
        Of("commands", Stored.Commands),
        Of("refusal", Stored.Refusal),
        Of("finding", Stored.Finding),
        Of("tree", Stored.Tree, SameTree),
        new("jurisdiction", FullPlace.Place.ToJson(), json => Jurisdiction.Load(Encoding.UTF8.GetBytes(json)).ToJson() == FullPlace.Place.ToJson()),
        new("calendar", Office.ToJson(), json => WorkingCalendar.Load(Encoding.UTF8.GetBytes(json)).Equals(Office)),
        new("calendar-years", CalendarYear.ToJson(Office.Years.Skip(7)), json => CalendarYear.Load(Encoding.UTF8.GetBytes(json)).SequenceEqual(Office.Years.Skip(7))),
        Of("quota-assessment", Stored.Assessment),
        Of("grade-report", Stored.Report),
        Of("grade-report.without-grade", Stored.WithoutGrade),
        Of("population-report", Stored.Population),
    ];

    private static WorkingCalendar Office => WorkingCalendar.Load(FullCalendar.Utf8);

    private static Golden Of<T>(string name, T value, Func<T, T, bool>? areSame = null) => new(
        name, JsonSerializer.Serialize(value, Json.Indented), json => (areSame ?? EqualityComparer<T>.Default.Equals)(Json.Read<T>(json), value));

    private static bool SameTree(GovernanceTree one, GovernanceTree other) => Json.Write(one) == Json.Write(other) && one.Count == other.Count;
}
