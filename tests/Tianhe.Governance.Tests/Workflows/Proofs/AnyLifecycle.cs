using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>Any small lifecycle: up to five stages, two clocks, steps that are bounded to two times.</summary>
internal static class AnyLifecycle
{
    private static readonly string[] Stages = ["a", "b", "c", "d", "end"];
    private static readonly string[] Clocks = ["k", "l"];
    private static readonly string[] Effects = ["", "", "", "starts", "starts", "stops", "pauses", "resumes"];
    private static readonly EquatableList<Condition>[] Guards = [[], [], [Condition.Is("t", true)], [Condition.Is("t", false)], [Condition.Is("n", 1)]];

    private static readonly Gen<Draft> AnyDraft = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 5], Gen.Int[0, 9], Gen.Int[0, 5], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 11], Gen.Int[0, 4]),
        (from, to, who, bound, more) => new Draft(from, Math.Min(to, 4), who, bound, [more.Item1, more.Item2], more.Item3, more.Item4));

    public static Gen<WorkflowDescription> Any { get; } = Gen.Select(AnyDraft, AnyDraft.Array[3, 8], Gen.Int[0, 8], Gen.Int[0, 5],
        (first, drafts, limits, circle) =>
        {
            List<WorkflowTransition> steps = [Step(0, first with { Who = 0, Bound = 0, Extra = 0 }, isFirst: true)];
            foreach (var draft in drafts)
            {
                steps.Add(Step(steps.Count, draft));
                if (draft.Bound is 1 or 2 && draft.Extra % 2 == 0)
                {
                    steps.Add(Step(steps.Count, draft with { To = (draft.To + draft.Extra) % 5, Bound = draft.Extra % 3, Extra = 0 }, after: steps[^1]));
                }
            }

            if (circle == 0 && steps[^1].WhenUsedUp == steps[^2].Id && steps[^1].AtMost is not null)
            {
                steps[^2] = steps[^2] with { WhenUsedUp = steps[^1].Id };
            }

            var at = new Dictionary<string, string>();
            if (limits < 4)
            {
                at[Stages[limits]] = "k";
            }

            if (limits is 2 or 5)
            {
                at["a"] = "l";
            }

            var named = steps.SelectMany(step => new[] { step.From?.Value, step.To.Value }).ToHashSet();
            return Lifecycle.Of(steps.ToEquatableList(), at.Where(limit => named.Contains(limit.Key)).ToDictionary());
        });

    private static WorkflowTransition Step(int number, Draft draft, bool isFirst = false, WorkflowTransition? after = null)
    {
        var clocks = Clocks.Zip(draft.Effects, (clock, effect) => (Id: (ClockId)clock, Effect: Effects[effect])).ToLookup(one => one.Effect, one => one.Id);
        var lapse = draft.Who is 6 or 7 or 8 ? (ClockId?)Clocks[draft.Who % 2] : null;
        return new($"s{number}", isFirst ? default(StageId?) : new StageId(Stages[draft.From]), after?.Action ?? $"do{number}", Stages[draft.To])
        {
            By = draft.Who is 6 or 7 ? [] : [Authority.Anyone],
            OnLapseOf = lapse,
            Within = draft.Who == 9 ? new ClockId(Clocks[draft.Extra % 2]) : default(ClockId?),
            AtMost = draft.Bound is 1 or 2 ? draft.Bound : null,
            WhenUsedUp = after?.Id,
            Starts = [.. clocks["starts"]],
            Stops = [.. clocks["stops"]],
            Pauses = [.. clocks["pauses"]],
            Resumes = [.. clocks["resumes"]],
            Extends = draft.Extra == 11 ? [.. clocks[""].Concat(clocks["resumes"]).Take(1).Select(clock => new ClockExtension(clock, LimitAmount.Parse("1 h")))] : [],
            Guards = lapse is null ? [] : Guards[draft.Guard],
        };
    }

    private sealed record Draft(int From, int To, int Who, int Bound, int[] Effects, int Extra, int Guard);
}
