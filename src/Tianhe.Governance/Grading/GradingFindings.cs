using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

internal static class GradingFindings
{
    public static readonly MessageTemplate DuplicateId = new("grading.duplicate-id", new("“{id}”在{kind}中用了不止一次。", "The id '{id}' is used more than once among the {kind}."));
    public static readonly MessageTemplate Empty = new("grading.empty", new("{kind}一项也没有，至少应有一项。", "There are no {kind}; there must be one at least."));
    public static readonly MessageTemplate UsedTwice = new("grading.used-twice", new("事实“{fact}”计了不止一次分。", "The fact '{fact}' is marked more than once."));
    public static readonly MessageTemplate NotMarks = new("grading.not-marks", new("事实“{fact}”不能作为分数：应为数值，并声明从 0 到满分的取值范围。", "The fact '{fact}' cannot be marks: they are a number with a declared range from 0 to the full marks."));
    public static readonly MessageTemplate WrongDirection = new("grading.wrong-direction", new("事实“{fact}”声明为{found}，在此应为{expected}。", "The fact '{fact}' is declared as {found}; here it must be {expected}."));
    public static readonly MessageTemplate WeightsSum = new("grading.weights-sum", new("各部分权重之和为 {sum}，应为 100 %。", "The weights of the parts add up to {sum}; they must add up to 100 %."));
    public static readonly MessageTemplate MaximaSum = new("grading.maxima-sum", new("各项满分之和为 {sum}，应为 {full}。", "The full marks of the criteria add up to {sum}; they must add up to {full}."));
    public static readonly MessageTemplate FloorTooHigh = new("grading.floor-too-high", new("扣分下限 {floor} 高于满分 {full}，或小数位数超过所涉事实。", "The floor {floor} is above the full marks {full}, or has more decimal places than the facts."));
    public static readonly MessageTemplate BoundNotReached = new("grading.bound-not-reached", new("等级“{grade}”的下限 {bound} 不在 0 至 {full} 之内，或小数位数超过总分的 {places} 位。", "The bound {bound} of the grade '{grade}' is not within 0 to {full}, or has more than the {places} decimal place(s) of a total."));
    public static readonly MessageTemplate NotDescending = new("grading.not-descending", new("等级“{grade}”的下限 {bound} 不低于前一等级的 {better}。请从高到低排列。", "The bound {bound} of the grade '{grade}' is not below {better}, that of the grade before it. Write the best grade first."));
    public static readonly MessageTemplate Gap = new("grading.gap", new("最低等级“{grade}”从 {bound} 起，更低的总分没有等级。最低等级应从 0 起。", "The last grade, '{grade}', begins at {bound}, and a lower total has no grade. The last one must begin at 0."));
    public static readonly MessageTemplate UnknownGrade = new("grading.unknown-grade", new("没有等级“{grade}”。已有：{known}。", "There is no grade '{grade}'. Known are: {known}."));
    public static readonly MessageTemplate VetoWithoutEffect = new("grading.veto-without-effect", new("以最高等级“{grade}”为上限，不起任何作用。", "A cap at the best grade, '{grade}', has no effect."));
    public static readonly MessageTemplate VetoReadsNothing = new("grading.veto-reads-nothing", new("否决条件没有读取任何事实，对所有对象都成立。", "The condition of the veto reads no fact and applies to every subject."));
    public static readonly MessageTemplate VetoAgainstDirection = new("grading.veto-against-direction", new("否决条件“{condition}”对“{fact}”较好的值成立，对较差的值却不成立。", "The condition of the veto, {condition}, is met by better values of '{fact}' and not by worse ones."));
    public static readonly MessageTemplate NowhereToGo = new("grading.nowhere-to-go", new("等级“{grade}”是最低等级，超出比例的对象无处可降。", "The grade '{grade}' is the last one, and whoever exceeds the share has nowhere to go."));
    public static readonly MessageTemplate NotHeld = new("grading.not-held", new("满分或扣分 {largest}，连同分数、权重和总分的小数位数，超出可精确计算的范围。", "Marks or deductions of {largest}, with the decimal places of marks, weights and total, cannot be computed exactly."));

    // Found while a report is read that was stored.
    public static readonly MessageTemplate SchemeNotAtHand = new("grading.scheme-not-at-hand", new("方案“{scheme}”现未提供。已有：{known}。", "The scheme '{scheme}' is not at hand. Known are: {known}."));
    public static readonly MessageTemplate OtherResult = new("grading.other-result", new("记录为{written}，而方案“{scheme}”{version}版得出{found}；方案有改动而版本未变，或者记录有改动。", "Written is {written}, and the scheme '{scheme}' of version '{version}' gives {found}: it was changed under the same version, or the report was."));

    public static readonly MessageTemplate QuotasDiffer = new("grading.quotas-differ", new("所存的名额与各对象名下的不一致。", "The stored shares are not those that the subjects tell of."));
    public static readonly MessageTemplate TooManySources = new("grading.too-many-sources", new("评定办法所依据的由规则生成的事实项多于{most}项。", "The scheme rests on more than {most} facts that are produced by rule."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        DuplicateId, Empty, UsedTwice, NotMarks, WrongDirection, WeightsSum, MaximaSum, FloorTooHigh, BoundNotReached, NotDescending, Gap,
        UnknownGrade, VetoWithoutEffect, VetoReadsNothing, VetoAgainstDirection, NowhereToGo, NotHeld,
        QuotasDiffer, TooManySources, SchemeNotAtHand, OtherResult,
    ];

    public static Finding At(MessageTemplate template, string path, params ReadOnlySpan<MessageArgument> arguments) =>
        new(template, FindingSeverity.Error, path, EquatableList.Create(arguments));

    /// <summary>What is said of a result that is written and comes out otherwise.</summary>
    public static MessageArgument[] Other(GradingScheme scheme, string? written, string? found)
    {
        BilingualText none = new("没有", "none");
        return
        [
            new("written", written is null ? none : BilingualText.Same(written)),
            new("found", found is null ? none : BilingualText.Same(found)),
            new("scheme", scheme.Id.Value),
            new("version", scheme.Version),
        ];
    }

    public static Finding Direction(FactDeclaration declaration, BilingualText expected, string path) => At(WrongDirection, path,
        new("fact", declaration.Name.Value), new("found", NameOf(declaration.Direction)), new("expected", expected));

    public static BilingualText NameOf(FactDirection direction) => direction switch
    {
        FactDirection.Neither => new("不分好坏", "neither better nor worse"),
        FactDirection.MoreIsBetter => new("越多越好", "better the more it is"),
        FactDirection.MoreIsWorse => new("越多越差", "worse the more it is"),
        _ => throw new InvalidOperationException($"Unknown direction {direction}."),
    };

    public static MessageArgument Number(string name, decimal number) => new(name, Marks.Trimmed(number));

    public static void CheckUnique(IEnumerable<string> ids, string path, BilingualText kind, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        findings.AddRange(ids.TakeWhile(_ => !findings.IsFull()).Where(id => !seen.Add(id)).Select(id => At(DuplicateId, $"{path}.{id}", new("id", id), new("kind", kind))));
    }

    public static void CheckSome(int count, string path, BilingualText kind, List<Finding> findings)
    {
        if (count == 0)
        {
            findings.Add(At(Empty, path, new MessageArgument("kind", kind)));
        }
    }
}
