namespace Tianhe.Governance.Grading;

/// <summary>Puts what a cap on a share meant for one candidate into lines.</summary>
internal static class PopulationAccount
{
    public static IEnumerable<ExplanationLine> Lines(PopulationStep step, GradingScheme scheme)
    {
        var cap = step.Quota.Cap;
        yield return new(step.IsDisplaced ? GradingLines.ShareExceeded : GradingLines.ShareKept, [.. Arguments(step.Quota), new("rank", step.Rank), new("next", step.Grade.Name)]);
        if (step.SameTotal > 0 && cap.TieBreaks.Count > 0)
        {
            yield return new(GradingLines.TieBreak, [new("others", step.SameTotal), new("values", Values(step, scheme))]);
        }

        if (step.IsTieAtTheLimit)
        {
            yield return new(cap.Ties == TiedAtTheLimit.AllIn ? GradingLines.TiedIn : GradingLines.TiedOut, [new("others", step.Tied)]);
        }
    }

    /// <summary>What became of the cap as a whole.</summary>
    public static ExplanationLine Line(PopulationQuota quota) => new(GradingLines.Share, [.. Arguments(quota), new("kept", quota.Kept)]);

    private static MessageArgument[] Arguments(PopulationQuota quota) =>
    [
        new("grade", quota.Grade.Name),
        new("scope", quota.Group is { } group ? new BilingualText($"“{group}”组内", $"in group '{group}'") : new BilingualText("全体", "over all")),
        new("share", Marks.Percent(quota.Cap.Share)),
        new("counted", quota.Counted),
        new("counting", NameOf(quota.Cap.Counting)),
        new("exact", quota.Exact),
        new("rounding", NameOf(quota.Cap.Rounding)),
        new("limit", quota.Limit),
        new("candidates", quota.Candidates),
    ];

    private static EquatableList<BilingualText> Values(PopulationStep step, GradingScheme scheme) => step.Quota.Cap.TieBreaks
        .Zip(step.TieBreaks, (fact, value) => GradeAccount.Named(GradeAccount.DeclarationOf(scheme.Description.Facts, fact), value)).ToEquatableList();

    private static BilingualText NameOf(CountedSubjects counted) => counted switch
    {
        CountedSubjects.Graded => new("已定级对象", "graded"),
        CountedSubjects.All => new("参评对象", "handed in"),
        _ => throw new InvalidOperationException($"Unknown count {counted}."),
    };

    private static BilingualText NameOf(ShareRounding rounding) => rounding switch
    {
        ShareRounding.Down => new("向下", "down"),
        ShareRounding.Up => new("向上", "up"),
        _ => throw new InvalidOperationException($"Unknown rounding {rounding}."),
    };
}
