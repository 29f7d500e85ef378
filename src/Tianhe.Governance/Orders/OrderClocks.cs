using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>What a transition does to the clocks of an order.</summary>
internal static class OrderClocks
{
    public static EquatableList<OrderClock> After(EquatableList<OrderClock> before, CompiledTransition transition, Instant at, WorkingCalendar calendar, out EquatableList<Finding> findings)
    {
        findings = [];
        var added = 0;
        foreach (var clock in transition.Starts)
        {
            added += IndexOf(before.AsSpan(), clock.Id) < 0 ? 1 : 0;
        }

        var after = new OrderClock[before.Count + added];
        before.AsSpan().CopyTo(after);
        var next = before.Count;
        foreach (var clock in transition.Starts)
        {
            var deadline = clock.Limit.From(at, calendar);
            var index = IndexOf(after.AsSpan(0, next), clock.Id);
            if (index < 0)
            {
                after[next++] = new(clock.Id, clock.Kind, deadline, null, null);
            }
            else
            {
                after[index] = after[index].Started(deadline);
            }

            if (deadline.IsProvisional || deadline.Due < deadline.Start)
            {
                findings = [.. findings, .. deadline.Findings.Select(finding => finding with { Path = $"clocks.{clock.Id}.{finding.Path}" })];
            }
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
