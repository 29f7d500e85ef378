using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether what an act states is asked for by its action, and fits the declarations.</summary>
internal static class ActFacts
{
    public static void Check(WorkflowDefinition workflow, int action, Act act, ref List<Refusal>? refusals)
    {
        if (act.Facts.Count == 0)
        {
            return;
        }

        var asked = workflow.Description.Actions[action];
        for (var i = 0; i < act.Facts.Count; i++)
        {
            var (name, value) = act.Facts[i];
            if (!asked.Facts.Contains(name) || !workflow.Description.Facts.TryIndexOf(name, out var index))
            {
                (refusals ??= []).Add(new(WorkflowRefusals.FactNotAsked, [new("action", asked.Name), new("fact", name.Value), new("known", KnownNames.Of(asked.Facts.Select(fact => fact.Value)))], RuleOf(workflow, asked)));
            }
            else if (Problem(workflow.Description.Facts, index, name, value, IsGivenBefore(act.Facts, i)) is { } problem)
            {
                (refusals ??= []).Add(new(WorkflowRefusals.FactDoesNotFit, [new("action", asked.Name), new("problem", Wording.Unended(problem.Describe))], RuleOf(workflow, asked)));
            }
        }
    }

    private static RuleReference RuleOf(WorkflowDefinition workflow, WorkflowAction action) => workflow.Origin.At($"actions.{action.Id}");

    private static bool IsGivenBefore(EquatableList<(FactName Name, FactValue Value)> facts, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (facts[i].Name == facts[place].Name)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Problem(FactCatalogue facts, int index, FactName name, FactValue value, bool isGivenBefore)
    {
        var declaration = facts.Declarations[index];
        return isGivenBefore ? FactFindings.GivenTwice.Error($"facts.{name}", new MessageArgument("fact", name.Value))
            : value.State == FactState.Known && facts.CodingOf(index).Encode(value, out _) is var fault and not FactFault.None ? FactFindings.Of(fault, declaration, value, $"facts.{name}")
            : null;
    }
}
