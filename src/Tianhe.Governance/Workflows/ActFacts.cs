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
        var rule = workflow.Origin.At($"actions.{asked.Id}");
        var given = new HashSet<FactName>();
        foreach (var (name, value) in act.Facts)
        {
            var found = !asked.Facts.Contains(name) || !workflow.Description.Facts.TryIndexOf(name, out var index)
                ? new(WorkflowRefusals.FactNotAsked, [new("action", asked.Name), new("fact", name.Value), new("known", KnownNames.Of(asked.Facts.Select(fact => fact.Value)))], rule)
                : Problem(workflow.Description.Facts, index, name, value, given) is { } problem
                    ? new(WorkflowRefusals.FactDoesNotFit, [new("action", asked.Name), new("problem", Wording.Unended(problem.Describe))], rule)
                    : default(Refusal?);
            if (found is not null)
            {
                (refusals ??= []).Add(found);
            }
        }
    }

    private static Finding? Problem(FactCatalogue facts, int index, FactName name, FactValue value, HashSet<FactName> given)
    {
        var path = $"facts.{name}";
        return !given.Add(name) ? FactFindings.GivenTwice.Error(path, new MessageArgument("fact", name.Value))
            : facts.Declarations[index].From is not null ? FactFindings.GivenButProduced.Error(path, new MessageArgument("fact", name.Value))
            : value.State == FactState.Known && facts.CodingOf(index).Encode(value, out _) is var fault and not FactFault.None ? FactFindings.Of(fault, facts.Declarations[index], value, path)
            : null;
    }
}
