using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Puts what the search found into an answer with its words.</summary>
internal sealed class BehaviourWording(WorkflowDefinition before, WorkflowDefinition after, SharedFacts facts, FactTerms factTerms, ClockTerms terms)
{
    public static BehaviourProof Proved(long steps) => new()
    {
        Outcome = ProofOutcome.Proved,
        Steps = steps,
        Explanation = new([new(ComparisonLines.Alike, [])]),
    };

    public static BehaviourProof Undecided(int length, long steps) => new()
    {
        Outcome = ProofOutcome.Undecided,
        AlikeUpTo = length,
        Steps = steps,
        Explanation = new([new(ComparisonLines.Undecided, [new("steps", (decimal)steps), new("length", length)])]),
    };

    public BehaviourProof Refuted(ComparedState state, ComparedMove different, long steps)
    {
        var moves = new List<ComparedMove> { different };
        for (var at = state; at.By is { } by; at = at.From!)
        {
            moves.Insert(0, by);
        }

        var differences = Differences(different);
        return new()
        {
            Outcome = ProofOutcome.Refuted,
            Trace = moves.Select(StepOf).ToEquatableList(),
            Differences = differences,
            AlikeUpTo = state.Depth,
            Steps = steps,
            Explanation = new([
                new(ComparisonLines.Differ, [new("count", moves.Count)]),
                .. moves.Select((move, index) => LineOf(move, index + 1, isLast: index == state.Depth)),
                .. differences.Select(difference => difference.Line),
            ]),
        };
    }

    private static WorkflowTraceStep StepOf(ComparedMove move) => new()
    {
        Action = move.Action,
        By = move.By,
        Lapse = move.Lapse,
        Facts = move.Facts,
        TakenBefore = move.Before?.Transition.Id,
        TakenAfter = move.After?.Transition.Id,
        StageBefore = move.Before?.Transition.To,
        StageAfter = move.After?.Transition.To,
    };

    private ExplanationLine LineOf(ComparedMove move, int number, bool isLast)
    {
        var arguments = new List<MessageArgument>
        {
            new("number", number),
            new("by", move.Lapse is { } clock ? Lapse(clock) : WorkflowWording.Authorities([move.By!])[0]),
            new("action", NameOf(move.Action)),
        };
        if (move.Facts.Count > 0)
        {
            arguments.Add(new("facts", facts.Words(move.Facts)));
        }

        if (!isLast)
        {
            arguments.Add(new("stage", move.After!.Compiled.To.Name));
        }

        var template = (isLast, move.Facts.Count > 0) switch
        {
            (false, false) => ComparisonLines.Step,
            (false, true) => ComparisonLines.StepOnFacts,
            (true, false) => ComparisonLines.LastStep,
            (true, true) => ComparisonLines.LastStepOnFacts,
        };
        return new(template, arguments.ToEquatableList());
    }

    private BilingualText Lapse(ClockId clock)
    {
        var name = before.Description.Clocks.Concat(after.Description.Clocks).First(one => one.Id == clock).Name;
        return new($"“{name.Chinese}”届满", $"'{name.English}' runs out");
    }

    private BilingualText NameOf(ActionId action) => before.Description.Actions.Concat(after.Description.Actions).First(one => one.Id == action).Name;

    private EquatableList<WorkflowDifference> Differences(ComparedMove move)
    {
        if (move.OtherFact is { } fact)
        {
            before.Description.Facts.TryFind(fact, out var was);
            after.Description.Facts.TryFind(fact, out var now);
            return [new(WorkflowDifferenceKind.FactDeclaration, new(ComparisonLines.FactDeclaration,
                [new("fact", now!.Title), new("before", WorkflowWording.Produced(was!)), new("after", WorkflowWording.Produced(now))]))];
        }

        return (move.Before, move.After) switch
        {
            ({ } one, { } other) => Between(move.Action, one, other).ToEquatableList(),
            ({ } one, null) => [new(WorkflowDifferenceKind.PermittedBefore, new(ComparisonLines.PermittedBefore, [new("stage", one.Compiled.To.Name)]))],
            (null, { } other) => [new(WorkflowDifferenceKind.PermittedAfter, new(ComparisonLines.PermittedAfter, [new("stage", other.Compiled.To.Name)]))],
            _ => throw new InvalidOperationException("A difference is one of some step."),
        };
    }

    private IEnumerable<WorkflowDifference> Between(ActionId action, ComparedStep one, ComparedStep other)
    {
        var (was, now) = (one.Compiled.To, other.Compiled.To);
        if (one.To != other.To)
        {
            yield return Of(WorkflowDifferenceKind.Stage, ComparisonLines.Stage, was.Name, now.Name);
        }
        else if (was.Kind != now.Kind)
        {
            yield return new(WorkflowDifferenceKind.StageKind, new(ComparisonLines.StageKind,
                [new("stage", now.Name), new("before", WorkflowWording.Of(was.Kind)), new("after", WorkflowWording.Of(now.Kind))]));
        }

        if (!one.IsAlikeOnClocks(other))
        {
            yield return Of(WorkflowDifferenceKind.Clocks, ComparisonLines.Clocks, WorkflowWording.Effects(one), WorkflowWording.Effects(other));
        }

        foreach (var clock in one.Compiled.Starts)
        {
            if (other.Compiled.Starts.FirstOrDefault(started => started.Clock.Id == clock.Clock.Id) is { } started && !terms.AreAlike(clock.Clock.Id))
            {
                yield return new(WorkflowDifferenceKind.Clocks, new(ComparisonLines.ClockTerms, [new("clock", started.Clock.Name), new("changes", Terms(clock, started))]));
            }
        }

        if (one.Transition.Handler != other.Transition.Handler)
        {
            yield return Of(WorkflowDifferenceKind.Handler, ComparisonLines.Handler, WorkflowWording.Of(one.Transition.Handler), WorkflowWording.Of(other.Transition.Handler));
        }

        if (one.Transition.Within != other.Transition.Within)
        {
            yield return Of(WorkflowDifferenceKind.Window, ComparisonLines.Window, WorkflowWording.Clock(one.Transition.Within), WorkflowWording.Clock(other.Transition.Within));
        }

        var (stated, statedNow) = (StatedBy(before, action), StatedBy(after, action));
        if (!stated.ToHashSet().SetEquals(statedNow))
        {
            yield return Of(WorkflowDifferenceKind.StatedFacts, ComparisonLines.StatedFacts, WorkflowWording.Facts(stated), WorkflowWording.Facts(statedNow));
        }

        foreach (var name in stated.Where(name => statedNow.Contains(name) && !factTerms.AreValuesAlike(name)))
        {
            if (before.Description.Facts.TryFind(name, out var fact) && after.Description.Facts.TryFind(name, out var declared))
            {
                yield return new(WorkflowDifferenceKind.StatedFacts, new(ComparisonLines.StatedValues, [new("fact", declared.Title), new("before", WorkflowWording.Declared(fact)), new("after", WorkflowWording.Declared(declared))]));
            }
        }
    }

    private static WorkflowDifference Of(WorkflowDifferenceKind kind, MessageTemplate template, object was, object now) => new(kind, new(template, [new("before", was), new("after", now)]));

    private static EquatableList<FactName> StatedBy(WorkflowDefinition definition, ActionId action) => definition.Description.Actions[definition.IndexOf(action)].Facts;

    /// <summary>The terms of a clock that differ, each as what it was and what it is.</summary>
    private static EquatableList<BilingualText> Terms(CompiledClock was, CompiledClock now)
    {
        var terms = new List<BilingualText>();
        Add(WorkflowParts.Meaning, [WorkflowWording.Of(was.Clock.Kind)], [WorkflowWording.Of(now.Clock.Kind)]);
        Add(WorkflowParts.Limit, [WorkflowWording.Limit(was.Clock.Limit)], [WorkflowWording.Limit(now.Clock.Limit)]);
        Add(WorkflowParts.Warnings, WorkflowWording.Warnings(was.Clock.Warnings), WorkflowWording.Warnings(now.Clock.Warnings));
        Add(WorkflowParts.Escalations, WorkflowWording.Escalations(was.Clock.Escalations), WorkflowWording.Escalations(now.Clock.Escalations));
        Add(WorkflowParts.PausedDay, [WorkflowWording.Of(was.Clock.PausedDay)], [WorkflowWording.Of(now.Clock.PausedDay)]);
        if (terms.Count == 0)
        {
            terms.Add(new($"{WorkflowParts.Table.Chinese}{WorkflowParts.Content.Chinese}", "content of its table"));
        }

        return terms.ToEquatableList();

        void Add(BilingualText aspect, EquatableList<BilingualText> old, EquatableList<BilingualText> @new)
        {
            if (old != @new)
            {
                terms.Add(new(
                    $"{aspect.Chinese}由“{Wording.List(old, Language.Chinese)}”改为“{Wording.List(@new, Language.Chinese)}”",
                    $"{aspect.English} was {Wording.List(old, Language.English)}; is now {Wording.List(@new, Language.English)}"));
            }
        }
    }
}
