using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>Small workflows with bounded steps, windows and lapses, and small edits of them.</summary>
internal static class AnyWorkflow
{
    private static readonly StageId[] Stages = ["s", "t", "u"];
    private static readonly Authority[] Authorities = [Authority.Anyone, Authority.Handler, Authority.ForRole("r")];

    private static readonly Gen<ClockId?> AnyClock = Gen.Frequency((3, Gen.Const(default(ClockId?))), (1, Gen.Const((ClockId?)"w")), (1, Gen.Const((ClockId?)"d")));

    private static readonly Gen<WorkflowTransition> AnyStep =
        from to in Gen.Int[0, 2]
        from having in Gen.Int[0, 2].Array[0, 2]
        from window in AnyClock
        from lapse in AnyClock
        from guards in SmallFacts.AnyCondition.Where(SmallFacts.IsSatisfiable).Array[0, 1]
        from most in Gen.Frequency((3, Gen.Const(default(int?))), (1, Gen.Int[1, 2].Select(most => (int?)most)))
        from effects in Gen.Int[0, 7].Array[2]
        from handler in Gen.Frequency((4, Gen.Const(HandlerChange.None)), (1, Gen.Enum<HandlerChange>()))
        select new WorkflowTransition("any", "s", "a", Stages[to])
        {
            By = having.Distinct().Select(index => Authorities[index]).DefaultIfEmpty(Authority.Handler).Skip(lapse is not null && having.Length == 0 ? 1 : 0).ToEquatableList(),
            Within = window,
            OnLapseOf = lapse,
            Guards = guards.ToEquatableList(),
            AtMost = most,
            Handler = handler,
            Starts = Clocks(effects, 1),
            Stops = Clocks(effects, 2),
            Pauses = Clocks(effects, 3),
            Resumes = Clocks(effects, 4),
            Extends = Clocks(effects, 5).Select(clock => new ClockExtension(clock, new LimitAmount(1, LimitUnit.ClockHours))).ToEquatableList(),
        };

    // Out of a stage by an action: nothing, one step, two that a condition keeps apart, or two of which one follows on the other.
    private static readonly Gen<WorkflowTransition[]> AnyAlternatives =
        from count in Gen.Int[0, 3]
        from one in AnyStep
        from other in AnyStep
        from apart in SmallFacts.AnyCondition.Where(apart => SmallFacts.IsSatisfiable(apart) && SmallFacts.IsSatisfiable(Condition.Not(apart)))
        select count switch
        {
            0 => Array.Empty<WorkflowTransition>(),
            1 => [one],
            2 => [one with { Guards = [.. one.Guards, apart] }, other with { Guards = [Condition.Not(apart), .. other.Guards] }],
            _ => [one with { AtMost = one.AtMost ?? 1 }, other with { WhenUsedUp = "used-up" }],
        };

    private static readonly Gen<ClockId?> AnyStageClock = Gen.Frequency((2, Gen.Const(default(ClockId?))), (1, Gen.Const((ClockId?)"d")));

    private static readonly Gen<WorkflowDescription> AnyDescription =
        from slots in AnyAlternatives.Array[6]
        from clocks in AnyStageClock.Array[3]
        select Describe(slots, clocks);

    /// <summary>A workflow that loads.</summary>
    public static Gen<WorkflowDescription> Any { get; } = AnyDescription.Where(Loads);

    /// <summary>A workflow and an edit of it, both of which load.</summary>
    public static Gen<(WorkflowDescription Before, WorkflowDescription After)> Edited { get; } =
        (from before in Any
         from at in Gen.Int[0, 100]
         from step in AnyStep
         from edit in Gen.Int[0, 11]
         select (before, Edit(before, at, step, edit))).Where(pair => Loads(pair.Item2));

    private static WorkflowDescription Edit(WorkflowDescription before, int at, WorkflowTransition step, int edit)
    {
        var index = at % before.Transitions.Count;
        var old = before.Transitions[index];
        return edit switch
        {
            0 => Put(old with { By = step.By }),
            1 => Put(old with { Within = step.Within }),
            2 => Put(old with { Guards = step.Guards }),
            3 => Put(old with { AtMost = step.AtMost }),
            4 => Put(old with { Handler = step.Handler }),
            5 => Put(old with { Starts = step.Starts, Stops = step.Stops, Pauses = step.Pauses, Resumes = step.Resumes, Extends = step.Extends }),
            6 => Put(old with { OnLapseOf = step.OnLapseOf }),
            7 => Put(ComparedWorkflow.Moved(old, old.From, step.To)),
            8 => before with { Transitions = before.Transitions.Where((_, place) => place != index).ToEquatableList() },
            9 => before with { Transitions = before.Transitions.Reverse().ToEquatableList() },
            10 => before with { Clocks = before.Clocks.Select(clock => clock.Id == "w" ? new(clock.Id, clock.Kind, clock.Name, TimeLimit.ClockHours(25)) : clock).ToEquatableList() },
            _ => before with { Stages = before.Stages.Select((stage, place) => place == at % 3 ? stage with { Clock = step.Within } : stage).ToEquatableList() },
        };

        WorkflowDescription Put(WorkflowTransition edited) => before with { Transitions = before.Transitions.Select((one, place) => place == index ? edited : one).ToEquatableList() };
    }

    private static EquatableList<ClockId> Clocks(int[] effects, int effect) => new ClockId[] { "w", "d" }.Where((_, index) => effects[index] == effect).ToEquatableList();

    private static WorkflowDescription Describe(WorkflowTransition[][] slots, ClockId?[] clocks) => new()
    {
        Id = "small",
        Version = "1",
        Name = BilingualText.Same("small"),
        Facts = SmallFacts.Catalogue,
        Stages = Stages.Select((stage, index) => new WorkflowStage(stage, StageKind.Working, BilingualText.Same(stage.Value)) { Clock = clocks[index] }).ToEquatableList(),
        Actions = [new("a", BilingualText.Same("a")), new("b", BilingualText.Same("b")), new("c", BilingualText.Same("c"))],
        Clocks = [new("w", ClockKind.Window, BilingualText.Same("w"), TimeLimit.ClockHours(24)), new("d", ClockKind.Due, BilingualText.Same("d"), TimeLimit.ClockHours(48))],
        Transitions = [new("start", null, "c", "s") { By = [Authority.Anyone], Starts = ["w"] }, .. slots.SelectMany((steps, slot) => steps.Select((step, index) => Placed(step, slot, index)))],
    };

    private static WorkflowTransition Placed(WorkflowTransition step, int slot, int index) => new($"{slot}-{index}", Stages[slot / 2], slot % 2 == 0 ? "a" : "b", step.To)
    {
        By = step.By,
        Within = step.Within,
        OnLapseOf = step.OnLapseOf,
        Guards = step.Guards,
        AtMost = step.AtMost,
        WhenUsedUp = step.WhenUsedUp is null ? default(TransitionId?) : new TransitionId($"{slot}-0"),
        Handler = step.Handler,
        Starts = step.Starts,
        Stops = step.Stops,
        Pauses = step.Pauses,
        Resumes = step.Resumes,
        Extends = step.Extends,
    };

    private static bool Loads(WorkflowDescription description) => WorkflowDefinition.CompileUnproved(description, new("small", "1", ""), []) is not null;
}
