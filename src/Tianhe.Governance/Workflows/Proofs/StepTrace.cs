using System.Globalization;

namespace Tianhe.Governance.Workflows;

/// <summary>Writes the steps of a trace, by which a finding can be followed: ids joined by arrows.</summary>
internal static class StepTrace
{
    /// <summary>The most steps that are written: a definition of thousands of stages would make a page of each witness.</summary>
    private const int Most = 60;

    public static string Text(StepGraph graph, List<int> steps)
    {
        var text = string.Join(" → ", steps.Take(Most).Select(step => graph.Steps[step].Transition.Id.Value));
        return steps.Count <= Most ? text : string.Create(CultureInfo.InvariantCulture, $"{text} → … (+{steps.Count - Most})");
    }
}
