using Tianhe.Governance;

namespace QuickStart;

/// <summary>Something that happens to those who edit rules: what stands in the file, what they write instead, and what is found.</summary>
/// <param name="What">The mistake in words.</param>
/// <param name="Good">What the file has, just once.</param>
/// <param name="Bad">What stands there afterwards, on the same line.</param>
/// <param name="Code">The code of the finding that names the mistake.</param>
/// <param name="Path">Where the finding is.</param>
internal sealed record Mistake(BilingualText What, string Good, string Bad, string Code, string Path)
{
    public static EquatableList<Mistake> All { get; } =
    [
        new(new("成员名拼错", "a misspelt member"), "\"basis\":", "\"bases\":", "documents.unknown-member", "quotas.building-steward.bases"),
        new(new("引用了没有列出的文件", "a citation that is not listed"), "\"citation\": \"tianhe-article\"", "\"citation\": \"tianhe-artikel\"", "documents.not-listed", "quotas.building-steward.citation"),
        new(new("两个步骤的条件同时成立", "a step that two guards both allow"), "{ \"fact\": \"check.passed\", \"is\": false }", "{ \"fact\": \"check.passed\", \"is\": true }", "workflows.both-apply", "orders.workflow.transitions.check-passed"),
        new(new("权重之和不是 100 %", "weights that are not 100 %"), "\"weight\": 0.7", "\"weight\": 0.8", "grading.weights-sum", "schemes.branch-stars.parts"),
        new(new("等级的下限高于更好的等级", "a grade that begins above the better one"), "\"from\": 80", "\"from\": 95", "grading.not-descending", "schemes.branch-stars.grades.four-star"),
    ];

    /// <summary>Whether the text has what the mistake replaces, and has it once.</summary>
    public bool Fits(string text) =>
        text.IndexOf(Good, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(Good, first + 1, StringComparison.Ordinal) < 0;

    /// <summary>The text with the mistake.</summary>
    public string In(string text) => text.Replace(Good, Bad, StringComparison.Ordinal);

    /// <summary>Whether a finding names this mistake.</summary>
    public bool IsFoundBy(Finding finding) => finding.Code == Code && finding.Path == Path;
}
