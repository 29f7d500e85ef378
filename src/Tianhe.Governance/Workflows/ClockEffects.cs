using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What a transition does to the clocks of a matter.</summary>
internal static class ClockEffects
{
    /// <summary>The clocks after a transition; where one cannot be set, the reasons are added to the refusals and the clocks are of no use.</summary>
    public static EquatableList<ClockState> After<TSubject>(EquatableList<ClockState> before, CompiledTransition step, ref TSubject subject, ref List<Refusal>? refusals, out EquatableList<Finding> findings)
        where TSubject : struct, IActSubject
    {
        var (at, calendar) = (subject.At, subject.Calendar);
        findings = [];
        var added = 0;
        foreach (var clock in step.Starts)
        {
            added += ClockList.IndexOf(before.AsSpan(), clock.Clock.Id) < 0 ? 1 : 0;
        }

        var after = new ClockState[before.Count + added];
        before.AsSpan().CopyTo(after);
        foreach (var clock in step.Stops)
        {
            if (ClockList.IndexOf(after.AsSpan(0, before.Count), clock) is var index and >= 0)
            {
                after[index] = after[index].Stopped(at);
            }
        }

        foreach (var clock in step.Pauses)
        {
            if (ClockList.IndexOf(after.AsSpan(0, before.Count), clock.Id) is var index and >= 0)
            {
                after[index] = after[index].Paused(at, clock.PausedDay ?? PausedDay.GivenBack, calendar); // of hours the day means nothing
            }
        }

        foreach (var clock in step.Transition.Resumes)
        {
            if (ClockList.IndexOf(after.AsSpan(0, before.Count), clock) is var index and >= 0)
            {
                var paused = after[index].Deadline;
                after[index] = after[index].Resumed(at, calendar);
                if (!ReferenceEquals(after[index].Deadline, paused))
                {
                    AddFindings(clock, after[index].Deadline, ref findings);
                }
            }
        }

        var started = Start(step, ref subject, after, before.Count, ref refusals, ref findings);
        Extend(step, ref subject, after.AsSpan(0, started), ref refusals, ref findings);
        return refusals is null ? new(after) : before;
    }

    /// <summary>The clocks after a step that a clock took by running out: it has stopped, unless the step starts it anew, pauses it or extends it; neither starting anew nor a pause undoes lateness.</summary>
    public static EquatableList<ClockState> Lapsed(EquatableList<ClockState> clocks, CompiledTransition step, ClockState lapsed, Instant at)
    {
        var goesOn = step.IsStarted(lapsed.Clock) || step.Pauses.Any(paused => paused.Id == lapsed.Clock);
        if (!goesOn && step.Extends.Any(extension => extension.Clock.Id == lapsed.Clock))
        {
            return clocks;
        }

        var after = clocks.ToArray();
        var index = ClockList.IndexOf(after, lapsed.Clock);
        after[index] = goesOn ? after[index].MissedAt(lapsed.Deadline.Due) : after[index].Lapsed(at);
        return new(after);
    }

    /// <summary>Starts clocks, those that never ran behind the others, and says how many there are.</summary>
    private static int Start<TSubject>(CompiledTransition step, ref TSubject subject, ClockState[] after, int next, ref List<Refusal>? refusals, ref EquatableList<Finding> findings)
        where TSubject : struct, IActSubject
    {
        foreach (var clock in step.Starts)
        {
            var choice = default(LimitChoice);
            if ((clock.Fixed ?? TableLimits.Choose(clock, ref subject, out choice, ref refusals)) is not { } limit)
            {
                continue;
            }

            var (id, kind) = (clock.Clock.Id, clock.Clock.Kind);
            var deadline = limit.From(subject.At, subject.Calendar);
            var index = ClockList.IndexOf(after.AsSpan(0, next), id);
            if (index < 0)
            {
                after[next++] = new(id, kind, deadline, null, null, choice);
            }
            else
            {
                after[index] = after[index].Started(deadline, choice);
            }

            AddFindings(id, deadline, ref findings);
        }

        return next;
    }

    private static void AddFindings(ClockId clock, Deadline deadline, ref EquatableList<Finding> findings)
    {
        if (deadline.IsProvisional || deadline.Due < deadline.Start)
        {
            findings = [.. findings, .. deadline.Findings.Select(finding => finding with { Path = $"clocks.{clock}.{finding.Path}" })];
        }
    }

    private static void Extend<TSubject>(CompiledTransition step, ref TSubject subject, Span<ClockState> clocks, ref List<Refusal>? refusals, ref EquatableList<Finding> findings)
        where TSubject : struct, IActSubject
    {
        foreach (var extension in step.Extends)
        {
            var name = new MessageArgument("clock", extension.Clock.Name);
            var index = ClockList.IndexOf(clocks, extension.Clock.Id);
            if (index < 0 && step.IsStarted(extension.Clock.Id))
            {
                continue; // it could not be started, and why is said already
            }

            if (index < 0 || !clocks[index].IsRunning)
            {
                (refusals ??= []).Add(new(WorkflowRefusals.ClockNotRunning, [name], step.Reference));
                continue;
            }

            var units = extension.Units;
            if (extension.FactIndex >= 0)
            {
                var fact = subject.Read(extension.FactIndex);
                if (fact.State != FactState.Known)
                {
                    (refusals ??= []).Add(new(WorkflowRefusals.ExtensionNotStated, [name, new("fact", extension.Fact!.Title), new("value", WordingOf(fact.State))], step.Reference));
                    continue;
                }

                units = fact.Code;
            }

            if (!clocks[index].MayBeExtendedBy(units))
            {
                (refusals ??= []).Add(new(WorkflowRefusals.ExtensionTooLong, [name, new("by", (decimal)units), new("most", TimeLimit.MaxAmount)], step.Reference));
                continue;
            }

            clocks[index] = clocks[index].Extended(new((int)units, clocks[index].Deadline.Limit.Unit), subject.Calendar);
            AddFindings(extension.Clock.Id, clocks[index].Deadline, ref findings);
        }
    }

    private static BilingualText WordingOf(FactState state)
    {
        var value = state == FactState.Missing ? FactValue.Missing : FactValue.NotApplicable;
        return new(value.In(Language.Chinese), value.In(Language.English));
    }
}
