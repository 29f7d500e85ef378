using System.Numerics;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>The steps out of a stage by one action in both definitions, compared for each set of them that is possible.</summary>
/// <remarks>A set is a number with a bit for each step: of steps that clocks take there may be any number.</remarks>
internal sealed class ComparedAction(ActionId action, ComparedStep[] before, ComparedStep[] after, bool statesSame, SharedFacts facts, HashSet<ClockId> otherTerms, ComparisonBudget budget)
{
    private readonly Dictionary<(BigInteger, BigInteger, BigInteger, BigInteger), Outcome> _outcomes = [];

    /// <summary>What acts by it come to at a state.</summary>
    public Outcome At(int[] state)
    {
        var key = (SetOf(before, IsPossible), SetOf(after, IsPossible), SetOf(before, MayLapse), SetOf(after, MayLapse));
        budget.Take(before.Length + after.Length);
        if (!_outcomes.TryGetValue(key, out var outcome))
        {
            outcome = new Outcome();
            Compare(key.Item1, key.Item2, key.Item3, key.Item4, outcome);
            _outcomes.Add(key, outcome);
        }

        return outcome;

        bool IsPossible(ComparedStep step) => step.IsPossible(state);
        bool MayLapse(ComparedStep step) => step.MayLapse(state);
    }

    private void Compare(BigInteger possibleBefore, BigInteger possibleAfter, BigInteger lapsingBefore, BigInteger lapsingAfter, Outcome outcome)
    {
        ComparedStep[] steps = [.. Of(before, possibleBefore), .. Of(after, possibleAfter)];
        var seen = new HashSet<(BigInteger, BigInteger)>();
        foreach (var authority in steps.SelectMany(step => step.Transition.By).Distinct().TakeWhile(_ => !budget.IsUsedUp))
        {
            Compare(authority, null, possibleBefore & Asked(before, step => step.Permits(authority)), possibleAfter & Asked(after, step => step.Permits(authority)), seen, outcome);
        }

        seen.Clear();
        foreach (var clock in Of(before, possibleBefore & lapsingBefore).Concat(Of(after, possibleAfter & lapsingAfter)).Select(step => step.Transition.OnLapseOf!.Value).Distinct().TakeWhile(_ => !budget.IsUsedUp))
        {
            Compare(null, clock, possibleBefore & lapsingBefore & Asked(before, step => step.Transition.OnLapseOf == clock), possibleAfter & lapsingAfter & Asked(after, step => step.Transition.OnLapseOf == clock), seen, outcome);
        }
    }

    private BigInteger Asked(ComparedStep[] steps, Func<ComparedStep, bool> isOf)
    {
        budget.Take(steps.Sum(step => Math.Max(1, step.Transition.By.Count)));
        return SetOf(steps, isOf);
    }

    private static BigInteger SetOf(ComparedStep[] steps, Func<ComparedStep, bool> isOf)
    {
        var bits = new byte[(steps.Length / 8) + 1];
        foreach (var (index, step) in steps.Index())
        {
            bits[index / 8] |= (byte)(isOf(step) ? 1 << (index % 8) : 0);
        }

        return new(bits, isUnsigned: true);
    }

    private static IEnumerable<ComparedStep> Of(ComparedStep[] steps, BigInteger set)
    {
        var bits = set.ToByteArray(isUnsigned: true);
        return steps.Where((_, index) => index / 8 < bits.Length && (bits[index / 8] & (1 << (index % 8))) != 0);
    }

    /// <summary>Those whom the same steps are open to need not be asked one by one.</summary>
    private void Compare(Authority? by, ClockId? lapse, BigInteger maskBefore, BigInteger maskAfter, HashSet<(BigInteger, BigInteger)> seen, Outcome outcome)
    {
        if (outcome.IsFinal || !seen.Add((maskBefore, maskAfter)))
        {
            return;
        }

        ComparedStep[] ones = [.. Of(before, maskBefore)];
        ComparedStep[] others = [.. Of(after, maskAfter)];
        var move = new ComparedMove { Action = action, By = by, Lapse = lapse, Before = null, After = null, Facts = [] };
        if (Incomparable(ones, others) is { } found)
        {
            outcome.Different = move with { Before = found.Before, After = found.After, OtherFact = facts.NameOf(found.Fact) };
            return;
        }

        foreach (var one in ones)
        {
            // Guards that are written alike exclude all other steps, and each is met when the other is.
            var twin = Array.Find(others, other => AreGuardsAlike(one, other));
            foreach (var other in twin is null ? others : [twin])
            {
                if (Find(Formula.AllOf([one.Met, other.Met]), mayBeUnknown: false, outcome) is { } values)
                {
                    Take(move with { Before = one, After = other, Facts = values }, outcome);
                }
            }

            if (twin is null && Find(Formula.AllOf([one.Met, .. others.Select(other => other.NotMet)]), mayBeUnknown: true, outcome) is { } alone)
            {
                outcome.Different ??= move with { Before = one, Facts = alone };
            }
        }

        foreach (var other in others.Where(other => !Array.Exists(ones, one => AreGuardsAlike(one, other))))
        {
            if (Find(Formula.AllOf([other.Met, .. ones.Select(one => one.NotMet)]), mayBeUnknown: true, outcome) is { } alone)
            {
                outcome.Different ??= move with { After = other, Facts = alone };
            }
        }
    }

    private void Take(ComparedMove move, Outcome outcome)
    {
        if (!statesSame || !move.Before!.DoesAs(move.After!, otherTerms))
        {
            outcome.Different ??= move;
        }
        else if (!outcome.Moves.Exists(known => known.Before == move.Before && known.After == move.After && known.Lapse == move.Lapse))
        {
            outcome.Moves.Add(move);
        }
    }

    /// <summary>A fact that steps of both definitions read and whose values cannot be laid on one line, with a step that reads it on either side.</summary>
    private (int Fact, ComparedStep Before, ComparedStep After)? Incomparable(ComparedStep[] ones, ComparedStep[] others)
    {
        foreach (var one in ones)
        {
            foreach (var fact in one.Reads)
            {
                if (facts.IsOtherwise(fact) && Array.Find(others, other => other.Reads.Contains(fact)) is { } reading)
                {
                    return (fact, one, reading);
                }
            }
        }

        return null;
    }

    private bool AreGuardsAlike(ComparedStep one, ComparedStep other) => one.Transition.Guards == other.Transition.Guards && one.Extends == other.Extends && Array.TrueForAll(one.Reads, facts.IsSame);

    private EquatableList<KeyValuePair<FactName, FactValue>>? Find(Formula formula, bool mayBeUnknown, Outcome outcome)
    {
        if (outcome.Different is not null)
        {
            return null;
        }

        budget.Take(1);
        return facts.Find(formula, mayBeUnknown, budget, out var values) == true ? facts.Say(values) : null;
    }

    /// <summary>The acts on which the definitions go on alike, up to the first on which they do not. Whether the budget was used up says the budget.</summary>
    internal sealed class Outcome
    {
        public List<ComparedMove> Moves { get; } = [];

        public ComparedMove? Different { get; set; }

        public bool IsFinal => Different is not null;
    }
}
