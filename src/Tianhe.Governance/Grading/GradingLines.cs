namespace Tianhe.Governance.Grading;

/// <summary>The kinds of lines in the explanation of a grade, with the wordings.</summary>
internal static class GradingLines
{
    public static readonly MessageTemplate Total = new("grade.total", new(
        "{grade} {total} = {formula}（依次为{parts}）",
        "{grade} {total} = {formula} ({parts})"));

    public static readonly MessageTemplate RoundedTotal = new("grade.rounded-total", new(
        "{grade} {total} ≈ {formula}（依次为{parts}）",
        "{grade} {total} ≈ {formula} ({parts})"));

    public static readonly MessageTemplate NotGraded = new("grade.not-graded", new(
        "不能定级，缺少数值：{facts}。",
        "No grade, for want of a value: {facts}."));

    public static readonly MessageTemplate Produced = new("grade.produced", new(
        "{fact}：{value}，由“{producer}”得出（{inputs}）。",
        "{fact}: {value}, by '{producer}' ({inputs})."));

    public static readonly MessageTemplate Mark = new("grade.mark", new(
        "{part}，{fact}：{mark}（满分{full}）。",
        "{part}, {fact}: {mark} of {full}."));

    public static readonly MessageTemplate Deduction = new("grade.deduction", new(
        "{part}，{fact}：扣{mark}。",
        "{part}, {fact}: {mark} taken off."));

    public static readonly MessageTemplate UnknownMark = new("grade.unknown-mark", new(
        "{part}，{fact}：{value}，不能计分。",
        "{part}, {fact}: {value}, so there is no mark."));

    public static readonly MessageTemplate Part = new("grade.part", new(
        "{part}：{net}（满分{full}），权重{weight}。",
        "{part}: {net} of {full}, weight {weight}."));

    public static readonly MessageTemplate ReducedPart = new("grade.reduced-part", new(
        "{part}：{gained} − {lost} = {net}（满分{full}），权重{weight}。",
        "{part}: {gained} − {lost} = {net} of {full}, weight {weight}."));

    public static readonly MessageTemplate FlooredPart = new("grade.floored-part", new(
        "{part}：{gained} − {lost} = {difference}，低于下限，按{net}计（满分{full}），权重{weight}。",
        "{part}: {gained} − {lost} = {difference}, below the floor and taken as {net} of {full}, weight {weight}."));

    public static readonly MessageTemplate Rounded = new("grade.rounded", new(
        "总分{exact}，{rounding}，保留{places}位小数：{total}。",
        "The total {exact} is rounded {rounding} to {places} decimal place(s): {total}."));

    public static readonly MessageTemplate Band = new("grade.band", new(
        "{total}不低于{from}、低于{to}：{grade}。",
        "{total} is {from} or more and less than {to}: {grade}."));

    public static readonly MessageTemplate BestBand = new("grade.best-band", new(
        "{total}不低于{from}：{grade}。",
        "{total} is {from} or more: {grade}."));

    public static readonly MessageTemplate VetoLowered = new("grade.veto-lowered", new(
        "{veto}：{condition}，实际为{value}，由{before}降为{after}。",
        "{veto}: {condition}, found {value}; lowered from {before} to {after}."));

    public static readonly MessageTemplate VetoNoChange = new("grade.veto-no-change", new(
        "{veto}：{condition}，实际为{value}，最高为{best}；本为{before}，不变。",
        "{veto}: {condition}, found {value}; at most {best}, and {before} stands."));

    public static readonly MessageTemplate VetoNotMet = new("grade.veto-not-met", new(
        "{veto}：不触发，条件为{condition}，实际为{value}。",
        "{veto}: not applied; the condition is {condition}, found {value}."));

    public static readonly MessageTemplate VetoWithoutGrade = new("grade.veto-without-grade", new(
        "{veto}：{condition}，实际为{value}，最高为{best}。",
        "{veto}: {condition}, found {value}; at most {best}."));

    public static readonly MessageTemplate VetoUnknownApplied = new("grade.veto-unknown-applied", new(
        "{veto}：{condition}无法判断，数值为{value}；方案规定视同触发，最高为{best}。",
        "{veto}: {condition} cannot be evaluated, found {value}; the scheme then applies it: at most {best}."));

    public static readonly MessageTemplate VetoUnknownNotApplied = new("grade.veto-unknown-not-applied", new(
        "{veto}：{condition}无法判断，数值为{value}；方案规定视同不触发。",
        "{veto}: {condition} cannot be evaluated, found {value}; the scheme then does not apply it."));

    public static readonly MessageTemplate VetoUnknownNoGrade = new("grade.veto-unknown-no-grade", new(
        "{veto}：{condition}无法判断，数值为{value}；方案规定不予定级。",
        "{veto}: {condition} cannot be evaluated, found {value}; the scheme then gives no grade."));

    public static readonly MessageTemplate Share = new("grade.share", new(
        "{grade}名额（{scope}）：{counted}个{counting}的 {share} 为{exact}，{rounding}取整为{limit}；{candidates}个够格，{kept}个保留。",
        "Share of {grade} ({scope}): {share} of {counted} {counting} is {exact}, rounded {rounding} to {limit}; {candidates} reached it, {kept} keep it."));

    public static readonly MessageTemplate ShareNotCounted = new("grade.share-not-counted", new(
        "{grade}最多占 {share}；本次单独评定，没有计算名额。",
        "{grade} is for {share} at most; graded alone, no share was counted."));

    public static readonly MessageTemplate ShareKept = new("grade.share-kept", new(
        "{grade}名额（{scope}）：{counted}个{counting}的 {share} 为{exact}，{rounding}取整为{limit}；{candidates}个够格，排第{rank}，保留。",
        "Share of {grade} ({scope}): {share} of {counted} {counting} is {exact}, rounded {rounding} to {limit}; {candidates} reached it, this one ranks {rank} and keeps it."));

    public static readonly MessageTemplate ShareExceeded = new("grade.share-exceeded", new(
        "{grade}名额（{scope}）：{counted}个{counting}的 {share} 为{exact}，{rounding}取整为{limit}；{candidates}个够格，排第{rank}，名额已满，定为{next}。",
        "Share of {grade} ({scope}): {share} of {counted} {counting} is {exact}, rounded {rounding} to {limit}; {candidates} reached it, this one ranks {rank}, finds no room and gets {next}."));

    public static readonly MessageTemplate TieBreak = new("grade.tie-break", new(
        "另有{others}个总分相同，依次比较：{values}。",
        "{others} other(s) have the same total; compared in turn: {values}."));

    public static readonly MessageTemplate TiedIn = new("grade.tied-in", new(
        "与另外{others}个并列，名额不足；方案规定并列者一并保留。",
        "Tied with {others} other(s) and no room for all; the scheme keeps all of them in."));

    public static readonly MessageTemplate TiedOut = new("grade.tied-out", new(
        "与另外{others}个并列，名额不足；方案规定并列者均不保留。",
        "Tied with {others} other(s) and no room for all; the scheme leaves all of them out."));

    public static readonly MessageTemplate Rule = new("grade.rule", new(
        "依据：{rule}。",
        "Rule: {rule}."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        Total, RoundedTotal, NotGraded, Produced, Mark, Deduction, UnknownMark, Part, ReducedPart, FlooredPart, Rounded, Band, BestBand,
        VetoLowered, VetoNoChange, VetoNotMet, VetoWithoutGrade, VetoUnknownApplied, VetoUnknownNotApplied, VetoUnknownNoGrade,
        Share, ShareNotCounted, ShareKept, ShareExceeded, TieBreak, TiedIn, TiedOut, Rule,
    ];
}
