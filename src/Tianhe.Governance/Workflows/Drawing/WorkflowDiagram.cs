using System.Globalization;
using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Draws a definition as a Mermaid state diagram: a state for each stage, an arrow for each step.</summary>
/// <remarks>A label ends at a colon, a semicolon or the end of the line; <see cref="MermaidLabel"/> writes the first two as numbers, and lines of a label are parted by <c>&lt;br&gt;</c>.</remarks>
internal sealed class WorkflowDiagram
{
    /// <summary>The most characters of a condition, or of the names of those who may, that are drawn.</summary>
    public const int MostCharacters = 80;

    private const string End = "[*]";

    private readonly WorkflowDescription _workflow;
    private readonly Language _language;
    private readonly StepWording _words;
    private readonly Dictionary<StageId, int> _numbers;
    private readonly StringBuilder _text = new("stateDiagram-v2");

    private WorkflowDiagram(WorkflowDescription workflow, Language language, StepWording words)
    {
        _workflow = workflow;
        _language = language;
        _words = words;
        _numbers = workflow.Stages.Index().ToDictionary(stage => stage.Item.Id, stage => stage.Index);
    }

    public static string Write(WorkflowDescription workflow, Language language, StepWording words) => new WorkflowDiagram(workflow, language, words).Write();

    private string Write()
    {
        foreach (var stage in _workflow.Stages)
        {
            Line($"state \"{MermaidLabel.Of(stage.Name.In(_language), stage.Id.Value)}\" as {StateOf(stage.Id)}");
            if (stage.Clock is { } clock)
            {
                Line($"{StateOf(stage.Id)}: {Short(_words.LimitOf(clock))}");
            }
        }

        foreach (var step in _workflow.Transitions)
        {
            Line($"{(step.From is { } from ? StateOf(from) : End)} --> {StateOf(step.To)}: {LabelOf(step)}");
        }

        foreach (var stage in _workflow.Stages.Where(stage => stage.Kind == StageKind.Closed))
        {
            Line($"{StateOf(stage.Id)} --> {End}");
        }

        return _text.ToString();
    }

    private string LabelOf(WorkflowTransition step)
    {
        string[] parts =
        [
            _words.WhoMay(step),
            .. step.OnLapseOf is { } lapse ? [_words.Lapse(lapse)] : Array.Empty<string>(),
            .. _words.Conditions(step),
            .. _words.Clocks(step),
        ];
        return string.Join("<br>", [MermaidLabel.Of(_words.ActionOf(step), step.Action.Value), .. parts.Select(Short).Where(part => part.Length > 0)]);
    }

    private string StateOf(StageId stage) => string.Create(CultureInfo.InvariantCulture, $"s{_numbers[stage]}");

    private static string Short(string text) => MermaidLabel.Shorten(text, MostCharacters);

    private void Line(string line) => _text.Append("\n    ").Append(line);
}
