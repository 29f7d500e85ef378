using NodaTime;

namespace Tianhe.Governance.Workflows;

/// <summary>The steps that clocks take by running out, each dated at its own due instant, however late they are recorded.</summary>
internal sealed class MatterLapses(WorkflowProcess process)
{
    /// <summary>The most steps in one go: a clock that starts anew each time could have run out for years.</summary>
    public const int Most = 1_000;

    /// <summary>The matter after every lapse before an instant; events and findings are added.</summary>
    public Matter Before(Matter matter, int stage, Instant at, PersonId recorder, List<MatterEvent> events, List<Finding> findings)
    {
        var passed = new HashSet<ClockId>();
        while (events.Count < Most && Next(matter, stage, at, passed) is { } clock)
        {
            if (Take(matter, stage, clock, at, recorder, findings) is not { } happened)
            {
                passed.Add(clock.Clock);
                continue;
            }

            events.Add(happened);
            matter = matter.Apply(happened);
            stage = process.Rules.Workflow.IndexOf(matter.Stage);
            passed.Clear();
        }

        if (events.Count == Most)
        {
            findings.Add(WorkflowFindings.LapsesLeft.Warning($"stages.{matter.Stage}", new MessageArgument("most", Most)));
        }

        return matter;
    }

    /// <summary>The running clock that ran out first and takes a step at the stage, or null.</summary>
    private ClockState? Next(Matter matter, int stage, Instant at, HashSet<ClockId> passed)
    {
        var lapses = process.Rules.Workflow.Lapses(stage);
        if (lapses.Length == 0)
        {
            return null;
        }

        ClockState? next = null;
        foreach (var clock in matter.Clocks)
        {
            if (clock.IsRunning && clock.Deadline.Due < at && !passed.Contains(clock.Clock) && (next is null || clock.Deadline.Due < next.Deadline.Due) && IsOf(lapses, clock.Clock))
            {
                next = clock;
            }
        }

        return next;
    }

    private static bool IsOf(ReadOnlySpan<CompiledTransition> lapses, ClockId clock)
    {
        foreach (var step in lapses)
        {
            if (step.Transition.OnLapseOf == clock)
            {
                return true;
            }
        }

        return false;
    }

    private MatterEvent? Take(Matter matter, int stage, ClockState clock, Instant recordedAt, PersonId recorder, List<Finding> findings)
    {
        var at = Instant.Max(clock.Deadline.Due, matter.LastChangedAt);
        var act = new MatterAct(process, matter, matter.Beginning, null, recorder, null, at);
        foreach (var step in process.Rules.Workflow.Lapses(stage))
        {
            act.Consider(step.ActionIndex);
            if (step.Transition.OnLapseOf != clock.Clock || !step.IsLeft(ref act) || step.CountUnmet(ref act) > 0)
            {
                continue;
            }

            List<Refusal>? refusals = null;
            var clocks = ClockEffects.After(matter.Clocks, step, ref act, ref refusals, out var found);
            if (refusals is not null)
            {
                findings.AddRange(refusals.Select(refusal => WorkflowFindings.LapseNotTaken.Warning(step.Transition.Path,
                    new("clock", clock.Clock.Value), new("reason", new BilingualText(refusal.DescribeReason(Language.Chinese), refusal.DescribeReason(Language.English))))));
                continue;
            }

            findings.AddRange(found);
            var occasion = new Occasion(recorder, at, new CommandId($"lapse {matter.Version + 1}")) { RecordedAt = Instant.Max(recordedAt, at) };
            return process.Record(matter, step, occasion, null, ClockEffects.Lapsed(clocks, step, clock.Clock, at), clock.Clock);
        }

        return null;
    }
}
