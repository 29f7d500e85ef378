using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>A small lifecycle in code, not proved, whose clocks and steps a test writes itself; illustration only.</summary>
internal static class Errand
{
    /// <summary>09:00 on Monday, 12 January 2026 in Shanghai.</summary>
    public static readonly Instant Monday = OwnLifecycle.Monday;

    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        .. MatterFacts.Declarations,
        FactDeclaration.ForCount("days", new("日数", "days")) with { Minimum = 1, Maximum = 10_000 },
        FactDeclaration.ForTruth("urgent", new("紧急", "urgent")),
    ]);

    /// <summary>With the first step all clocks start, with the last they stop.</summary>
    public static WorkflowDescription Description(EquatableList<WorkflowClock> clocks, params EquatableList<WorkflowTransition> steps) => new()
    {
        Id = "errand",
        Version = "1",
        Name = new("代办", "errand"),
        Facts = Facts,
        Stages =
        [
            new("open", StageKind.Working, new("办理中", "open")),
            new("resting", StageKind.Suspended, new("缓办", "resting")),
            new("closed", StageKind.Closed, new("已结", "closed")),
        ],
        Actions =
        [
            new("begin", new("开始", "begin")) { Facts = ["urgent", "days"] },
            new("do", new("办", "do")) { Facts = ["days", "urgent"] },
            new("rest", new("缓", "rest")),
            new("pass", new("届满", "let it pass")),
            new("end", new("结", "end")),
        ],
        Clocks = clocks,
        Transitions =
        [
            new("begin", null, "begin", "open") { By = [Authority.Anyone], Starts = [.. clocks.Select(clock => clock.Id)] },
            new("end", "open", "end", "closed") { By = [Authority.Anyone], Stops = [.. clocks.Select(clock => clock.Id)] },
            .. steps,
        ],
    };

    public static WorkflowProcess Process(EquatableList<WorkflowClock> clocks, params EquatableList<WorkflowTransition> steps) => Bound(Description(clocks, steps));

    public static WorkflowProcess Bound(WorkflowDescription description, EquatableList<RoleId> handlers = default, IOfficeHolders? place = null) => new WorkflowRules
    {
        Workflow = Unproved.Definition(description),
        Calendar = WorkingCalendar.China,
        HandlerRoles = handlers,
        ClockSkewTolerance = Duration.Zero,
    }.BindTo(place ?? SampleStreet.Place);

    public static WorkflowClock Hours(ClockId id, int hours, ClockKind kind = ClockKind.Due) => new(id, kind, BilingualText.Same(id.Value), TimeLimit.ClockHours(hours));

    public static WorkflowClock Days(ClockId id, int days) => new(id, ClockKind.Due, BilingualText.Same(id.Value), TimeLimit.WorkingDays(days, FirstDay.NextDay, TimeLimit.EndOfDay)) { PausedDay = PausedDay.GivenBack };

    /// <summary>A step that anyone may take.</summary>
    public static WorkflowTransition Step(TransitionId id, StageId from, ActionId action, StageId to) => new(id, from, action, to) { By = [Authority.Anyone] };

    /// <summary>A step that a clock takes by running out.</summary>
    public static WorkflowTransition Lapse(TransitionId id, ClockId clock, StageId to) => new(id, "open", "pass", to) { OnLapseOf = clock };

    public static MatterDecision Begin(WorkflowProcess process, Instant at, params EquatableList<(FactName Name, FactValue Value)> facts) =>
        process.Begin("m", "grid-07", new() { Action = "begin", Facts = facts }, new("p-li", at, "c-1"));

    public static Matter Begun(WorkflowProcess process, params EquatableList<(FactName Name, FactValue Value)> facts) => Begin(process, Monday, facts).Matter;

    public static Matter Do(WorkflowProcess process, Matter matter, ActionId action, Duration after) => OwnLifecycle.Do(process, matter, new() { Action = action }, after).Matter;

    public static MatterDecision Lapsed(WorkflowProcess process, Matter matter, int hours) => process.Lapse(matter, new("nightly", Monday + Duration.FromHours(hours), "job"));
}
