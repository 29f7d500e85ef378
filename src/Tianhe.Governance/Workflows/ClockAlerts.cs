using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>The warnings of the clocks that run, and the escalations of those that run or were overdue when they were paused.</summary>
internal sealed class ClockAlerts(WorkflowDefinition workflow, int stage, PersonId? handler, NodeId place, WorkingCalendar calendar, IOfficeHolders offices)
{
    public static EquatableList<ClockAlert> Of(WorkflowDefinition workflow, int stage, EquatableList<ClockState> clocks, PersonId? handler, NodeId place, WorkingCalendar calendar, IOfficeHolders offices)
    {
        var alerts = new ClockAlerts(workflow, stage, handler, place, calendar, offices);
        return [.. clocks.SelectMany(alerts.Of).OrderBy(alert => alert.At)];
    }

    private IEnumerable<ClockAlert> Of(ClockState state)
    {
        if (state.StoppedAt is not null || state.Deadline.Due >= Occasion.End || workflow.Description.Clocks.FirstOrDefault(one => one.Id == state.Clock) is not { } clock)
        {
            return [];
        }

        var isOverdue = state.Deadline.IsPaused && state.Deadline.Pauses[^1].From > state.Deadline.Due;
        var warnings = state.Deadline.IsPaused ? [] : clock.Warnings.Select(before => Warning(clock, before, state.Deadline.WarnAt(before, calendar)!.Value));
        var escalations = state.Deadline.IsPaused && !isOverdue ? [] : clock.Escalations.Select(escalation => Escalation(clock, escalation, state.Deadline));
        return warnings.Concat(escalations);
    }

    /// <summary>To whom the matter is given, and where it is with nobody to those who may go on with it.</summary>
    private ClockAlert Warning(WorkflowClock clock, LimitAmount before, Instant at) =>
        new(ClockAlertKind.Warning, clock, at, before, null, handler is { } person ? [person] : HoldersOf(workflow.RolesAt(stage), at));

    private ClockAlert Escalation(WorkflowClock clock, ClockEscalation escalation, Deadline deadline)
    {
        var at = escalation.After is { } after ? DeadlineOverrun.At(deadline, after, calendar) : deadline.Due;
        return new(ClockAlertKind.Escalation, clock, at, escalation.After, escalation.To, HoldersOf([escalation.To], at));
    }

    private EquatableList<PersonId> HoldersOf(EquatableList<RoleId> roles, Instant at) =>
        [.. roles.SelectMany(role => offices.Holders(role, place, at.InZone(calendar.Zone).Date)).Distinct()];
}
