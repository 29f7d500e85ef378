using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>Any small workflow that loads: three to six stages, three clocks in hours and days, and everything that a step can do.</summary>
internal static class AnyWorkflow
{
    private const int Large = 5_039;

    private static readonly string[] ClockIds = ["hours", "days", "window"];

    private static readonly EquatableList<Authority>[] Whos =
    [
        [Authority.Anyone], [Authority.Anyone], [Authority.Handler], [Authority.Requester], [Authority.ForRole("officer")], [Authority.ForRole("worker"), Authority.Handler],
        [Authority.ForRequesterBy("officer")], [Authority.Requester, Authority.ForRole("worker")],
    ];

    private static readonly Condition[] Guards =
    [
        Condition.Is("t", true), Condition.AtLeast("n", 2), Condition.Is(MatterFacts.ActorIsHandler, true), Condition.AnyOf(Condition.Is("t", false), Condition.Is("n", 1)),
        Condition.Not(Condition.Is("n", 0)), Condition.AllOf(Condition.Is(MatterFacts.ActorIsRequester, false), Condition.AtMost("n", 2)),
    ];

    private static readonly WorkflowAction[] Actions =
    [
        new("begin", new("发起", "begin")) { Facts = ["t", "n"] }, new("a", new("甲", "a")) { Facts = ["t"] }, new("b", new("乙", "b")) { Facts = ["n", "units"] },
        new("c", new("丙", "c")) { Facts = ["t", "n", "units"] }, new("d", new("丁", "d")), new("end", new("办结", "end")),
    ];

    private static readonly ClockLimit[] HourLimits = [TimeLimit.ClockHours(6), TimeLimit.ClockHours(24), TimeLimit.WorkingHours(10)];

    private static readonly ClockLimit[] DayLimits =
    [
        TimeLimit.WorkingDays(1, FirstDay.NextDay, TimeLimit.EndOfDay), TimeLimit.WorkingDays(3, FirstDay.DayOfStart, new NodaTime.LocalTime(17, 30)), TimeLimit.WorkingDays(2, FirstDay.NextDay, DueTime.TimeOfStart, StartOutsideHours.NextWorkingDay),
        TimeLimit.CalendarDays(2, FirstDay.NextDay, DueTime.EndOfHours, LastDayOff.RollsToNextWorkingDay), TimeLimit.CalendarDays(1, FirstDay.DayOfStart, new NodaTime.LocalTime(12, 0), LastDayOff.Stands), new TableLimit("limits", "within"),
    ];

    private static readonly ClockLimit[] WindowLimits = [TimeLimit.ClockHours(30), TimeLimit.WorkingHours(5), TimeLimit.CalendarDays(3, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.Stands)];

    private static readonly Gen<int> Number = Gen.Int[0, Large];

    private static readonly Gen<StepDraft> AnyStep =
        from one in Number.Array[9]
        from effects in Gen.Int[0, 9].Array[3]
        select new StepDraft(one[0], one[1], one[2], one[3], one[4], one[5], one[6], one[7], one[8], effects);

    public static Gen<WorkflowProcess> Any { get; } = Gen.Select(Gen.Int[3, 6], Number.Array[4], AnyStep, AnyStep.Array[4, 12], Describe).Select(Compile).Where(workflow => workflow is not null).Select(workflow => Bind(workflow!));

    private static WorkflowDescription Describe(int stages, int[] choices, StepDraft first, StepDraft[] drafts)
    {
        List<WorkflowTransition> steps = [Step("begin", null, "begin", first with { Who = 0, Lapse = 0, Bound = 0, Guard = 0, Handler = first.Handler % 3 == 0 ? 5 : 0, Effects = [.. first.Effects.Select(effect => effect is > 0 and < 8 ? 1 : 0)] }, stages - 1)];
        var lapsing = new HashSet<(string, ClockId)>();
        foreach (var (number, draft) in drafts.Index())
        {
            var from = $"s{draft.From % (stages - 1)}";
            var step = Step($"{number}", from, Actions[1 + (draft.Action % 4)].Id, draft, stages);
            if (step.OnLapseOf is { } clock && !lapsing.Add((from, clock)))
            {
                continue;
            }

            var beside = steps.Where(one => one.From == step.From && one.Action == step.Action && (one.By.Count > 0 || step.By.Count == 0)).ToList();
            steps.AddRange(step.By.Count == 0 || beside.Count == 0 ? [step]
                : beside is [{ Guards: [var guard] }] ? [step with { Guards = [Condition.Not(guard)] }]
                : beside is [{ AtMost: not null } bounded] ? [step with { WhenUsedUp = bounded.Id }]
                : []);
        }

        return new()
        {
            Id = "any",
            Version = "1",
            Name = new("任意", "any"),
            Facts = LawPlace.Facts,
            Tables = [LawPlace.Table],
            Stages =
            [
                .. Enumerable.Range(0, stages).Select(number => new WorkflowStage($"s{number}", number == stages - 1 ? StageKind.Closed : StageKind.Working, BilingualText.Same($"s{number}"))
                {
                    Clock = number < 2 && choices[number] % 4 < 3 ? new ClockId(ClockIds[choices[number] % 4]) : default(ClockId?),
                }),
            ],
            Actions = [.. Actions],
            Clocks =
            [
                Clock(0, ClockKind.Due, HourLimits, choices[2]), Clock(1, ClockKind.Due, DayLimits, choices[2] / 3), Clock(2, ClockKind.Window, WindowLimits, choices[3]),
            ],
            Transitions =
            [
                .. steps,
                .. Enumerable.Range(0, stages - 1).Select(number => new WorkflowTransition($"end-{number}", $"s{number}", "end", $"s{stages - 1}") { By = [Authority.ForRole("officer"), Authority.Requester] }),
            ],
        };
    }

    private static WorkflowClock Clock(int number, ClockKind kind, ClockLimit[] limits, int choice) => new(ClockIds[number], kind, BilingualText.Same(ClockIds[number]), limits[choice % limits.Length])
    {
        PausedDay = choice % 2 == 0 ? PausedDay.GivenBack : PausedDay.Used,
        Warnings = [LimitAmount.Parse("1 wd"), LimitAmount.Parse("2 h")],
        Escalations = [new(null, "worker"), new(LimitAmount.Parse("1 wd"), "officer")],
    };

    private static WorkflowTransition Step(string id, string? from, ActionId action, StepDraft draft, int stages)
    {
        var effects = ClockIds.Zip(draft.Effects, (clock, effect) => (Clock: new ClockId(clock), Effect: effect)).ToList();
        var isLapse = from is not null && draft.Lapse % 3 == 0;
        return new(id, from is null ? default(StageId?) : new StageId(from), action, $"s{draft.To % stages}")
        {
            By = isLapse && draft.Who % 3 > 0 ? [] : Whos[draft.Who % Whos.Length],
            OnLapseOf = isLapse ? new ClockId(ClockIds[draft.Lapse / 3 % 3]) : default(ClockId?),
            AtMost = draft.Bound % 3 == 1 ? 1 + (draft.Bound / 3 % 2) : null,
            Guards = isLapse && draft.Guard % 6 == 0 ? [Guards[draft.Guard % 12 == 0 ? 2 : 5]] : draft.Guard % 3 == 1 ? [Guards[draft.Guard / 3 % Guards.Length]] : [],
            Within = from is not null && draft.Within % 8 == 1 ? new ClockId("window") : default(ClockId?),
            Handler = isLapse ? draft.Handler % 2 == 0 ? HandlerChange.None : HandlerChange.Nobody : (HandlerChange)Math.Max(0, (draft.Handler % 7) - 3),
            Starts = Having(1),
            Stops = Having(3),
            Pauses = Having(2, 4, 5),
            Resumes = Having(0, 6, 7),
            Extends = [.. effects.Where(one => one.Effect == 8 || (one.Effect == 7 && draft.Bound % 5 == 0)).Select(one => new ClockExtension(one.Clock, "units"))],
        };

        EquatableList<ClockId> Having(params int[] which) => [.. effects.Where(one => which.Contains(one.Effect)).Select(one => one.Clock)];
    }

    private static WorkflowDefinition? Compile(WorkflowDescription description) => WorkflowDefinition.Compile(description, new("any", "1", "workflows.any"), []);

    private static WorkflowProcess Bind(WorkflowDefinition workflow) => new WorkflowRules
    {
        Workflow = workflow,
        Calendar = LawPlace.Calendar,
        HandlerRoles = workflow.Description.Transitions.Count % 3 == 0 ? [] : ["worker"],
        ClockSkewTolerance = LawPlace.Tolerance,
    }.BindTo(LawPlace.Place);
}
