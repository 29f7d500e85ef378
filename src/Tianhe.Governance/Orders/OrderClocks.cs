using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>What a transition does to the clocks of an order.</summary>
internal static class OrderClocks
{
    /// <summary>The clocks after a transition; where a table chooses no limit, the reasons are added to the refusals and the clocks are of no use.</summary>
    public static EquatableList<OrderClock> After(EquatableList<OrderClock> before, CompiledTransition transition, in OrderAct act, ref List<Refusal>? refusals, out EquatableList<Finding> findings)
    {
        var (at, calendar) = (act.At, act.Process.Rules.Calendar);
        findings = [];
        var added = 0;
        foreach (var clock in transition.Starts)
        {
            added += IndexOf(before.AsSpan(), clock.Clock.Id) < 0 ? 1 : 0;
        }

        var after = new OrderClock[before.Count + added];
        before.AsSpan().CopyTo(after);
        var next = before.Count;
        foreach (var clock in transition.Starts)
        {
            var choice = default(LimitChoice);
            if ((clock.Fixed ?? OrderLimits.Choose(clock, act.Matter, out choice, ref refusals)) is not { } limit)
            {
                continue;
            }

            var (id, kind) = (clock.Clock.Id, clock.Clock.Kind);
            var deadline = limit.From(at, calendar);
            var index = IndexOf(after.AsSpan(0, next), id);
            if (index < 0)
            {
                after[next++] = new(id, kind, deadline, null, null, choice);
            }
            else
            {
                after[index] = after[index].Started(deadline, choice);
            }

            if (deadline.IsProvisional || deadline.Due < deadline.Start)
            {
                findings = [.. findings, .. deadline.Findings.Select(finding => finding with { Path = $"clocks.{id}.{finding.Path}" })];
            }
        }

        if (refusals is not null)
        {
            return before;
        }

        foreach (var clock in transition.Transition.Stops)
        {
            if (IndexOf(after, clock) is var index and >= 0)
            {
                after[index] = after[index].Stopped(at);
            }
        }

        foreach (var clock in transition.Transition.Resumes)
        {
            if (IndexOf(after, clock) is var index and >= 0)
            {
                after[index] = after[index].Resumed();
            }
        }

        return new(after);
    }

    /// <summary>The place of a clock, or -1 when it was never started.</summary>
    public static int IndexOf(ReadOnlySpan<OrderClock> clocks, ClockId clock)
    {
        for (var i = 0; i < clocks.Length; i++)
        {
            if (clocks[i].Clock == clock)
            {
                return i;
            }
        }

        return -1;
    }
}
