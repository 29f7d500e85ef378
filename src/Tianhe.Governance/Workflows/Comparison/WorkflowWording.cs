using System.Globalization;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What parts of a workflow say, in words.</summary>
internal static class WorkflowWording
{
    private static readonly AuthorityNames Names = new(_ => null);

    public static BilingualText None { get; } = new("无", "none");

    public static BilingualText Beginning { get; } = new("（开始）", "(the beginning)");

    public static EquatableList<BilingualText> Authorities(IEnumerable<Authority> authorities) => OrNone(Names.Of(authorities));

    public static EquatableList<BilingualText> Guards(EquatableList<Condition> guards, FactCatalogue facts) => List(guards, guard => Both(language => guard.Describe(facts, language)));

    public static EquatableList<BilingualText> Clocks(IEnumerable<ClockId> clocks) => List(clocks, clock => BilingualText.Same(clock.Value));

    public static EquatableList<BilingualText> Facts(IEnumerable<FactName> facts) => List(facts, fact => BilingualText.Same(fact.Value));

    public static EquatableList<BilingualText> Extensions(EquatableList<ClockExtension> extensions) => List(extensions, extension => new(
        $"{extension.Clock}：{Amount(extension).Chinese}", $"{extension.Clock} by {Amount(extension).English}"));

    public static EquatableList<BilingualText> Warnings(EquatableList<LimitAmount> warnings) => List(warnings, Amount);

    public static EquatableList<BilingualText> Escalations(EquatableList<ClockEscalation> escalations) => List(escalations, rung => rung.After is { } after
        ? new($"逾期{Amount(after).Chinese}向{rung.To}报告", $"{Amount(after).English} late to {rung.To}")
        : new($"届满时向{rung.To}报告", $"when due to {rung.To}"));

    public static BilingualText Clock(ClockId? clock) => clock is { } id ? BilingualText.Same(id.Value) : None;

    public static BilingualText Step(TransitionId? step) => step is { } id ? BilingualText.Same(id.Value) : None;

    public static BilingualText Cited(Citation? citation) => citation is null ? None : Both(citation.In);

    public static BilingualText Limit(ClockLimit limit) => limit switch
    {
        FixedLimit { Limit: var terms } => Limit(terms),
        TableLimit table => new($"由决策表“{table.Table}”的“{table.Output}”确定", $"chosen by '{table.Output}' of the table '{table.Table}'"),
        _ => throw new InvalidOperationException($"Unknown kind of limit {limit.GetType()}."),
    };

    public static BilingualText Times(int? most) => most is { } times
        ? new($"{Number(times)}次", times == 1 ? "once" : $"{Number(times)} times")
        : new("不限", "any number of times");

    public static BilingualText Declared(FactDeclaration declaration)
    {
        var accepted = FactFindings.Accepted(declaration);
        return declaration.Codes is { } codes ? new($"{accepted.Chinese}（{codes.Id} {codes.Version}，{Number(codes.Entries.Count)}个代码）", $"{accepted.English} ({codes.Id} {codes.Version}, {Number(codes.Entries.Count)} codes)")
            : declaration.Type is FactType.Rate ? new($"{accepted.Chinese}，{Number(declaration.Scale)}位小数", $"{accepted.English}, {Number(declaration.Scale)} decimal place(s)") : accepted;
    }

    /// <summary>What a fact takes, and by what it is produced.</summary>
    public static BilingualText Produced(FactDeclaration declaration)
    {
        var declared = Declared(declaration);
        return declaration.From is { } from ? new($"{declared.Chinese}，由“{from.Use}”产生", $"{declared.English}, produced by '{from.Use}'") : declared;
    }

    /// <summary>What a step does to clocks, the limits of the stages it leaves and enters included.</summary>
    public static EquatableList<BilingualText> Effects(ComparedStep step)
    {
        (string Chinese, string English, EquatableList<ClockId> Clocks)[] effects =
        [
            ("启动", "starts", step.Starts), ("停止", "stops", step.Stops), ("暂停", "pauses", step.Pauses), ("恢复", "resumes", step.Resumes),
        ];
        return OrNone([
            .. effects.SelectMany(effect => effect.Clocks.Select(clock => new BilingualText($"{effect.Chinese}“{clock}”", $"{effect.English} '{clock}'"))),
            .. step.Extends.Select(extension => new BilingualText($"延长“{extension.Clock}”（{Amount(extension).Chinese}）", $"extends '{extension.Clock}' by {Amount(extension).English}")),
        ]);
    }

    public static BilingualText Way(WorkflowTransition step) => new(
        $"由{Stage(step.From).Chinese}经“{step.Action}”到“{step.To}”", $"from {Stage(step.From).English} by '{step.Action}' to '{step.To}'");

    public static BilingualText Place(StageId? stage) => stage is { } id ? BilingualText.Same(id.Value) : Beginning;

    public static BilingualText Stage(StageId? stage) => stage is { } id ? new($"“{id}”", $"'{id}'") : Beginning;

    public static BilingualText Of(HandlerChange handler) => handler switch
    {
        HandlerChange.None => new("不变", "nobody else"),
        HandlerChange.Actor => new("由办理人接办", "who acts"),
        HandlerChange.Named => new("由指定的人承办", "who is named"),
        HandlerChange.Nobody => new("无人承办", "nobody"),
        _ => throw new InvalidOperationException($"No wording for {handler}."),
    };

    public static BilingualText Of(ClockKind kind) => kind switch
    {
        ClockKind.Due => new("应办结", "that work falls due"),
        ClockKind.Window => new("权利终止", "that a right ends"),
        _ => throw new InvalidOperationException($"No wording for {kind}."),
    };

    public static BilingualText Of(PausedDay? day) => day switch
    {
        null => new("未写明", "not stated"),
        PausedDay.GivenBack => new("不计入", "given back"),
        PausedDay.Used => new("计入", "used"),
        _ => throw new InvalidOperationException($"No wording for {day}."),
    };

    public static BilingualText Of(StageKind kind) => kind switch
    {
        StageKind.Intake => new("收件", "intake"),
        StageKind.Dispatching => new("待派", "dispatching"),
        StageKind.Assigned => new("已派", "assigned"),
        StageKind.Working => new("办理", "working"),
        StageKind.Pool => new("待认领", "pool"),
        StageKind.Deciding => new("待决定", "deciding"),
        StageKind.Suspended => new("缓办", "suspended"),
        StageKind.Notice => new("公示", "notice"),
        StageKind.Checking => new("核查", "checking"),
        StageKind.Rating => new("待评价", "rating"),
        StageKind.Closing => new("待结案", "closing"),
        StageKind.Closed => new("结案", "closed"),
        _ => throw new InvalidOperationException($"No wording for {kind}."),
    };

    public static BilingualText Of(FactDirection direction) => direction switch
    {
        FactDirection.Neither => new("无", "neither"),
        FactDirection.MoreIsBetter => new("越多越好", "more is better"),
        FactDirection.MoreIsWorse => new("越多越差", "more is worse"),
        _ => throw new InvalidOperationException($"No wording for {direction}."),
    };

    public static BilingualText Both(Func<Language, string> words) => new(words(Language.Chinese), words(Language.English));

    /// <summary>As many as a reader takes in; none where there is none.</summary>
    public static EquatableList<BilingualText> List<T>(IEnumerable<T> items, Func<T, BilingualText> words) => KnownNames.Of(items.Select(words));

    private static EquatableList<BilingualText> OrNone(EquatableList<BilingualText> list) => list.Count == 0 ? [None] : list;

    /// <summary>With the time of day, too: two limits may differ in that alone.</summary>
    private static BilingualText Limit(TimeLimit limit)
    {
        var terms = LimitWording.Terms(limit);
        return limit.DueTime?.Time is { } time ? new($"{terms.Chinese}，{Wording.Time(time)}届满", $"{terms.English}, due at {Wording.Time(time)}") : terms;
    }

    private static BilingualText Amount(LimitAmount amount) => LimitWording.Name(amount.Amount, amount.Unit);

    private static BilingualText Amount(ClockExtension extension) => extension.By is { } by ? Amount(by) : new($"按事实“{extension.Fact}”", $"the fact '{extension.Fact}'");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
