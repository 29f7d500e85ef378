using System.Collections;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves of the steps that one clock takes at one stage that some step applies and that one alone does.</summary>
/// <remarks>Nobody acts when a clock runs out: a guard on a fact that only an act states, or that is produced from one, is not met.</remarks>
internal sealed class LapseGuards(StepGraph graph, UsedUpProof usedUp, ProofFindings findings)
{
    private const int MostAlternatives = 32;
    private const int Budget = 400_000;

    private static readonly BilingualText Question = new("时限届满时是否总有且仅有一个步骤适用", "whether one step and one alone applies when a clock runs out");

    private readonly FactCatalogue _facts = graph.Description.Facts;
    private readonly Dictionary<int, BitArray> _stated = [];
    private long _left = Budget;

    /// <summary>Checks the steps taken on the lapse of a clock at a stage, which the trace reaches while it runs.</summary>
    public void Check(int clock, int stage, int[] steps, Func<string> trace)
    {
        if (steps.Length > MostAlternatives)
        {
            findings.Report(WorkflowFindings.TooManyAlternatives.Error(graph.Steps[steps[0]].Transition.Path, new("count", steps.Length), new("most", MostAlternatives)));
            return;
        }

        for (var i = 0; i < steps.Length; i++)
        {
            for (var j = i + 1; j < steps.Length; j++)
            {
                CheckPair(clock, steps[i], steps[j], trace);
            }
        }

        EquatableList<MessageArgument> arguments = [new("clock", IdOf(clock)), new("stage", graph.IdOf(stage))];
        if (IsUncovered(steps, out var values))
        {
            findings.Report(WorkflowProofFindings.LapseNotCovered.Error(graph.PathOf(stage), arguments) with { Witness = Witness(trace(), values) });
            return;
        }

        if (steps.Any(step => graph.Steps[step].Transition.AtMost is not null || graph.BeforeOf(step) >= 0) && usedUp.States() is { } states)
        {
            CheckUsedUp(states, stage, steps, arguments);
        }
    }

    /// <summary>Of steps by the same action that people may take, too, it was proved when they were compiled.</summary>
    private void CheckPair(int clock, int one, int other, Func<string> trace)
    {
        var (first, second) = (graph.Steps[one], graph.Steps[other]);
        if (first.ActionIndex == second.ActionIndex && ((graph.ByPeople[one] && graph.ByPeople[other]) || IsAfter(one, other) || IsAfter(other, one)))
        {
            return;
        }

        if (Find(Formula.AllOf([Met(first), Met(second)]), out var values) == true)
        {
            findings.Report(WorkflowProofFindings.BothLapse.Error(first.Transition.Path, new("clock", IdOf(clock)), new("other", second.Transition.Path)) with { Witness = Witness(trace(), values) });
        }
    }

    /// <summary>Whether one of two steps is taken only once the other, or one before that, is used up; a step that waits for itself is none that can be taken.</summary>
    private bool IsAfter(int step, int other)
    {
        var before = graph.BeforeOf(step);
        while (before >= 0 && before != other)
        {
            before = graph.BeforeOf(before);
        }

        return before == other;
    }

    /// <summary>Looks at each set of steps that are left in some state at the stage.</summary>
    private void CheckUsedUp(UsedUpStates states, int stage, int[] steps, EquatableList<MessageArgument> arguments)
    {
        var seen = new HashSet<long>();
        foreach (var state in states.At(stage))
        {
            int[] left = [.. steps.Where(step => states.IsLeft(state, step))];
            if (seen.Add(left.Sum(step => 1L << Array.IndexOf(steps, step))) && IsUncovered(left, out var values))
            {
                findings.Report(WorkflowProofFindings.LapseUsedUp.Warning(graph.PathOf(stage), arguments) with { Witness = Witness(states.To(state), values) });
                return;
            }
        }
    }

    private bool IsUncovered(int[] steps, out string values) => Find(Formula.AllOf([.. steps.Select(step => Unmet(graph.Steps[step]))]), out values) == true;

    private Formula Met(CompiledTransition step) => Formula.AllOf([.. step.Guards.Select(guard => Said(step, guard, isNegated: false))]);

    private Formula Unmet(CompiledTransition step) => Formula.AnyOf([.. step.Guards.Select(guard => Said(step, guard, isNegated: true))]);

    private Formula Said(CompiledTransition step, CompiledCondition guard, bool isNegated)
    {
        if (guard.FactIndex >= 0)
        {
            return !IsStated(step, guard.FactIndex) ? guard.ToFormula(isNegated) : isNegated ? Formula.True : Formula.False;
        }

        Formula[] parts = [.. guard.Parts.Select(part => Said(step, part, isNegated))];
        return guard.Kind == ConditionKind.AnyOf ^ isNegated ? Formula.AnyOf(parts) : Formula.AllOf(parts);
    }

    private bool IsStated(CompiledTransition step, int fact)
    {
        if (!_stated.TryGetValue(step.ActionIndex, out var stated))
        {
            stated = Stated(graph.Description.Actions[step.ActionIndex]);
            _stated.Add(step.ActionIndex, stated);
        }

        return stated[fact];
    }

    /// <summary>What acts by an action state, and what is produced from that. Productions stand behind those of their inputs, so that each is asked once.</summary>
    private BitArray Stated(WorkflowAction action)
    {
        var stated = _facts.PlacesOf(action.Facts);
        foreach (var production in _facts.Productions)
        {
            stated[production.FactIndex] |= production.Inputs.Any(input => stated[input]);
        }

        return stated;
    }

    private bool? Find(Formula formula, out string values)
    {
        values = "";
        if (_left < 0)
        {
            return null;
        }

        var found = FormulaSearch.Find(formula, _facts, _left, out var witness, out var steps);
        _left -= steps;
        if (found is null)
        {
            Undecided();
            return null;
        }

        values = string.Join(", ", witness.OrderBy(value => value.Key).Select(value => $"{_facts.Declarations[value.Key].Name} = {_facts.CodingOf(value.Key).Decode(value.Value)}"));
        return found;
    }

    private void Undecided() => findings.ReportUndecided("transitions", Question, Budget);

    private static string Witness(string trace, string values) => values.Length == 0 ? trace : $"{trace}; {values}";

    private string IdOf(int clock) => graph.Description.Clocks[clock].Id.Value;
}
