using CsCheck;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Drawing;

/// <summary>Any small definition, whose names are whatever may harm a drawing.</summary>
internal static class AnyDefinition
{
    private static readonly Gen<string> Names = CsCheck.Gen.OneOf(
        CsCheck.Gen.OneOf<string>([.. new[] { "\"", "a: b; c", "[*]", "s0 --> s1", "%%{init: {}}%%", "<br>", "#58;", "state \"x\" as s0", "note", "a\nb", "{", "}", "--", ":::x", "style: #a;", "网格（一）", "end", "\\n", "\u200b" }.Select(name => CsCheck.Gen.Const(name))]),
        CsCheck.Gen.String[1, 50].Where(name => !string.IsNullOrWhiteSpace(name) && WellFormed.IsText(name)));

    public static Gen<WorkflowDefinition> Gen { get; } =
        from names in Names.Array[2, 6]
        from ends in CsCheck.Gen.Bool.Array[names.Length]
        from steps in CsCheck.Gen.Select(CsCheck.Gen.Int[-1, names.Length - 1], CsCheck.Gen.Int[0, names.Length - 1], Names).Array[0, 12]
        select WorkflowDefinition.From(Describe(names, [.. ends.SkipLast(1), true], [(-1, 0, "begin"), .. steps, .. Enumerable.Range(0, names.Length - 1).Select(stage => (stage, names.Length - 1, "end"))]));

    /// <summary>Each step by an action of its own, so that none excludes another; what leaves a closed stage is left out, and from every other a step leads to the last, which is closed.</summary>
    private static WorkflowDescription Describe(string[] names, bool[] ends, (int From, int To, string Name)[] steps)
    {
        var lawful = steps.Where(step => step.From < 0 || !ends[step.From]).Index().ToList();
        return new()
        {
            Id = "any",
            Version = "1",
            Name = new("任意", "any"),
            Stages = names.Select((name, number) => new WorkflowStage($"\"{number}\"", ends[number] ? StageKind.Closed : StageKind.Working, BilingualText.Same(name))).ToEquatableList(),
            Actions = lawful.Select(step => new WorkflowAction($"a{step.Index}", BilingualText.Same(step.Item.Name))).ToEquatableList(),
            Transitions = lawful.Select(step => new WorkflowTransition($"t{step.Index}", step.Item.From < 0 ? (StageId?)null : $"\"{step.Item.From}\"", $"a{step.Index}", $"\"{step.Item.To}\"") { By = [Authority.ForRole(": \";")] }).ToEquatableList(),
        };
    }
}
