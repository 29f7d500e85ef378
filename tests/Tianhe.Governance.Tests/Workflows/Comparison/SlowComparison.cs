using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>Two workflows side by side, every act on every sheet tried, by ever longer traces.</summary>
internal sealed class SlowComparison(SlowWorkflow before, SlowWorkflow after)
{
    private static readonly ActionId[] Actions = ["a", "b", "c"];
    private static readonly Authority[] Authorities = [Authority.Anyone, Authority.Handler, Authority.ForRole("r")];
    private static readonly ClockId[] Clocks = ["w", "d"];

    private readonly Dictionary<(TransitionId, TransitionId), bool> _alike = [];

    /// <summary>Of sheets by which every guard comes out alike, one is enough.</summary>
    private readonly int[] _sheets = [.. Enumerable.Range(0, SlowWorkflow.Sheets.Length).DistinctBy(sheet => before.Guards(sheet) + after.Guards(sheet))];

    /// <summary>What both come to on traces on which they go on alike, once the shortest that differs was looked for.</summary>
    public HashSet<(SlowMatter Before, SlowMatter After)> Seen { get; } = [];

    /// <summary>The length of the shortest trace on which they differ, or null.</summary>
    public int? Shortest()
    {
        Seen.Add((SlowMatter.None, SlowMatter.None));
        var open = Seen.ToList();
        for (var length = 1; open.Count > 0; length++)
        {
            var next = new List<(SlowMatter, SlowMatter)>();
            foreach (var (one, other) in open)
            {
                foreach (var (action, by, lapse) in Acts)
                {
                    foreach (var sheet in _sheets)
                    {
                        if (!TryTake(one, other, action, by, lapse, sheet, out var reached))
                        {
                            return length;
                        }

                        if (reached is { } pair && Seen.Add(pair))
                        {
                            next.Add(pair);
                        }
                    }
                }
            }

            open = next;
        }

        return null;
    }

    /// <summary>Whether a trace can be replayed in both, goes on alike up to its last step and differs there.</summary>
    public bool IsShownBy(EquatableList<WorkflowTraceStep> trace)
    {
        var (one, other) = (SlowMatter.None, SlowMatter.None);
        foreach (var (index, step) in trace.Index())
        {
            var sheet = Array.FindIndex(SlowWorkflow.Sheets, values => step.Facts.All(fact => values[fact.Key] == fact.Value));
            var (taken, takenAfter) = (before.Taken(one, step.Action, step.By, step.Lapse, sheet), after.Taken(other, step.Action, step.By, step.Lapse, sheet));
            var isAlike = TryTake(one, other, step.Action, step.By, step.Lapse, sheet, out var reached);
            if (taken?.Id != step.TakenBefore || takenAfter?.Id != step.TakenAfter || taken?.To != step.StageBefore || takenAfter?.To != step.StageAfter || isAlike == (index == trace.Count - 1))
            {
                return false;
            }

            (one, other) = reached ?? (one, other);
        }

        return trace.Count > 0;
    }

    private static IEnumerable<(ActionId Action, Authority? By, ClockId? Lapse)> Acts =>
        Actions.SelectMany(action => Authorities.Select(by => (action, (Authority?)by, default(ClockId?))).Concat(Clocks.Select(clock => (action, default(Authority), (ClockId?)clock))));

    private bool TryTake(SlowMatter one, SlowMatter other, ActionId action, Authority? by, ClockId? lapse, int sheet, out (SlowMatter, SlowMatter)? reached)
    {
        reached = null;
        var (taken, takenAfter) = (before.Taken(one, action, by, lapse, sheet), after.Taken(other, action, by, lapse, sheet));
        if (taken is null || takenAfter is null)
        {
            return taken is null && takenAfter is null;
        }

        reached = (before.After(one, taken, lapse), after.After(other, takenAfter, lapse));
        var key = (taken.Id, takenAfter.Id);
        if (!_alike.TryGetValue(key, out var alike))
        {
            alike = before.Effect(taken) == after.Effect(takenAfter);
            _alike.Add(key, alike);
        }

        return alike;
    }
}
