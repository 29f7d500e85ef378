using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>The warnings and escalations of the clocks that run.</summary>
internal static class ClockAlerts
{
    public static EquatableList<ClockAlert> Of(WorkflowDefinition workflow, EquatableList<ClockState> clocks, PersonId? handler, NodeId place, WorkingCalendar calendar, IOfficeHolders offices)
    {
        var alerts = new List<ClockAlert>();
        foreach (var state in clocks.Where(state => state.IsRunning))
        {
            if (workflow.Description.Clocks.FirstOrDefault(one => one.Id == state.Clock) is not { } clock)
            {
                continue;
            }

            alerts.AddRange(clock.Warnings.Select(before => new ClockAlert(ClockAlertKind.Warning, clock, state.Deadline.WarnAt(before, calendar)!.Value, before, null, handler is { } person ? [person] : [])));
            foreach (var escalation in clock.Escalations)
            {
                var at = escalation.After is { } after ? DeadlineOverrun.At(state.Deadline, after, calendar) : state.Deadline.Due;
                alerts.Add(new(ClockAlertKind.Escalation, clock, at, escalation.After, escalation.To, offices.Holders(escalation.To, place, at.InZone(calendar.Zone).Date)));
            }
        }

        return [.. alerts.OrderBy(alert => alert.At)];
    }
}
