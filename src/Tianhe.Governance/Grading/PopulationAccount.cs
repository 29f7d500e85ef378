namespace Tianhe.Governance.Grading;

/// <summary>Puts what a cap on a share meant for one candidate into lines.</summary>
internal static class PopulationAccount
{
    public static IEnumerable<ExplanationLine> Lines(PopulationStep step, GradingScheme scheme)
    {
        var (quota, cap) = (step.Quota, step.Quota.Cap);
        var arguments = new List<MessageArgument>
        {
            new("grade", scheme.Description.Grades.First(grade => grade.Id == cap.Grade).Name),
            new("scope", quota.Group is { } group ? new BilingualText($"“{group}”组内", $"in group '{group}'") : new BilingualText("全体", "over all")),
            new("share", Marks.Percent(cap.Share)),
            new("counted", quota.Counted),
            new("counting", NameOf(cap.Counting)),
            new("exact", quota.Exact),
            new("rounding", NameOf(cap.Rounding)),
            new("limit", quota.Limit),
            new("candidates", quota.Candidates),
            new("rank", step.Rank),
            new("next", step.Grade.Name),
        };
        yield return new(step.IsDisplaced ? GradingLines.ShareExceeded : GradingLines.ShareKept, arguments.ToEquatableList());
        if (step.SameTotal > 0 && cap.TieBreaks.Count > 0)
        {
            yield return new(GradingLines.TieBreak, [new("others", step.SameTotal), new("values", Values(step, scheme))]);
        }

        if (step.IsTieAtTheLimit)
        {
            yield return new(cap.Ties == TiedAtTheLimit.AllIn ? GradingLines.TiedIn : GradingLines.TiedOut, [new("others", step.Tied)]);
        }
    }

    private static EquatableList<BilingualText> Values(PopulationStep step, GradingScheme scheme) => step.Quota.Cap.TieBreaks
        .Zip(step.TieBreaks, (fact, value) => GradeAccount.Named(GradeAccount.TitleOf(scheme.Description.Facts, fact), value)).ToEquatableList();

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
