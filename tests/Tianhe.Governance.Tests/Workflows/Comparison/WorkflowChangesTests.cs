using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>What is told of each part that is written otherwise, in both languages.</summary>
public sealed class WorkflowChangesTests
{
    private static readonly Dictionary<string, Func<WorkflowComparison>> Edits = new(StringComparer.Ordinal)
    {
        ["title of a fact"] = () => With(WithFact("passed", fact => FactDeclaration.ForTruth(fact.Name, new("核查合格", "check successful")))),
        ["a unit"] = () => With(WithFact("days", fact => fact with { Unit = new("日", "days") })),
        ["no unit"] = () => Compared(WithFact("days", fact => fact with { Unit = new("日", "days") }), Description),
        ["a direction"] = () => With(WithFact("returns", fact => fact with { Direction = FactDirection.MoreIsWorse })),
        ["another direction"] = () => Compared(WithFact("returns", fact => fact with { Direction = FactDirection.MoreIsBetter }), WithFact("returns", fact => fact with { Direction = FactDirection.MoreIsWorse })),
        ["a source"] = () => With(WithFact("returns", fact => fact with { Source = new("工单系统", "ticket system") })),
        ["no source"] = () => Compared(WithFact("returns", fact => fact with { Source = new("工单系统", "ticket system") }), Description),
        ["a producer"] = () => Compared(Produced(null), Produced("both")),
        ["another producer"] = () => Compared(Produced("both"), Produced("either")),
        ["no producer"] = () => Compared(Produced("either"), Produced(null)),
        ["a rate"] = () => With(Rated(2, NumberRounding.HalfUp)),
        ["another scale of a rate"] = () => Compared(Rated(2, NumberRounding.HalfUp), Rated(3, NumberRounding.HalfUp)),
        ["another rounding of a rate"] = () => Compared(Rated(2, NumberRounding.HalfUp), Rated(2, NumberRounding.Down)),
        ["name of an action"] = () => With(Description with { Actions = Description.Actions.Select(action => action.Id == "admit" ? new(action.Id, new("收件", "take in")) : action).ToEquatableList() }),
        ["codes made anew"] = () => Compared(Coded(), Coded()),
        ["name of a code"] = () => Compared(Coded(), Coded(name: "另")),
        ["version of a list of codes"] = () => Compared(Coded(), Coded(version: "2")),
        ["another code"] = () => Compared(Coded(), Coded(code: "d")),
        ["a code under another"] = () => Compared(Coded(), Coded(under: "b")),
        ["name of a clock"] = () => With(WithClock("silence", clock => new(clock.Id, clock.Kind, new("默认期限", "time of silence"), clock.Limit))),
        ["meaning of a clock"] = () => With(WithClock("silence", clock => new(clock.Id, ClockKind.Due, clock.Name, clock.Limit))),
        ["day of a pause"] = () => With(WithClock("handling", clock => clock with { PausedDay = PausedDay.Used })),
        ["day of a pause, not stated before"] = () => With(WithClock("silence", clock => clock with { PausedDay = PausedDay.GivenBack })),
        ["escalations"] = () => With(WithClock("handling", clock => clock with { Escalations = [new(null, "clerk"), new(new LimitAmount(2, LimitUnit.WorkingDays), "head")] })),
        ["more warnings than are told"] = () => Compared(WithClock("handling", clock => clock with { Warnings = Warnings(40) }), WithClock("handling", clock => clock with { Warnings = Warnings(50) })),
        ["citation of a clock"] = () => With(WithClock("handling", clock => clock with { Citation = Measures })),
        ["citation in force from another day"] = () => Compared(WithClock("handling", clock => clock with { Citation = Measures }), WithClock("handling", clock => clock with { Citation = Measures with { InForceFrom = new(2026, 1, 1) } })),
        ["limit by a table"] = () => Compared(Description with { Tables = [Table("1")] }, Chosen(Table("1"))),
        ["a table"] = () => With(Description with { Tables = [Table("1")] }),
        ["no table"] = () => Compared(Description with { Tables = [Table("1")] }, Description),
        ["name of a table"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Name = new("期限表", "times") }))),
        ["citation of a table"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Citation = Measures }))),
        ["note and citation of a row"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Rows = [.. Table("1").Description.Rows.Select(row => row with { Note = new("注", "note"), Citation = Measures })] }))),
        ["title of an output"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Outputs = [TableOutput.OfLimits("within", new("期限", "time"), Table("1").Description.Outputs[0].Limits)] }))),
        ["source of an input"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Facts = Sourced(Table("1").Description.Facts) }))),
        ["a limit of a table"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Outputs = [TableOutput.OfLimits("within", new("办理时限", "within"), [new("30h", TimeLimit.ClockHours(31)), Table("1").Description.Outputs[0].Limits[1]])] }))),
        ["what holds where no row matches"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { Outputs = [Table("1").Description.Outputs[0] with { Otherwise = "30h" }] }))),
        ["policy of a table"] = () => Compared(Chosen(Table("1")), Chosen(DecisionTable.From(Table("1").Description with { HitPolicy = HitPolicy.Unique }))),
        ["gaps of a table"] = () => Compared(Chosen(Complete(gaps: true)), Chosen(Complete(gaps: false))),
        ["rows of a table"] = () => Compared(Chosen(Table("1")), Chosen(Shorter("1"))),
        ["version of a table"] = () => Compared(Description with { Tables = [Table("1")] }, Description with { Tables = [Table("2")] }),
        ["action of a step"] = () => With(WithStep(
            WithStep("return", step => new(step.Id, step.From, "report", step.To) { By = step.By, Within = step.Within, Guards = [Condition.Is("passed", true)], AtMost = 2, Handler = step.Handler }),
            "report", step => step with { Guards = [Condition.Is("passed", false)] })),
        ["stage left, not the beginning"] = () => Compared(WithMore(Late(null)), WithMore(Late("suspended"))),
        ["stages that take each other's place"] = () => WorkflowComparison.Between(Definition, Unproved.Definition(Swapped), [new("checking", "suspended"), new("suspended", "checking")]),
        ["clock of a lapse"] = () => With(WithStep("lapse", step => step with { OnLapseOf = "return-window" })),
        ["a lapse"] = () => Compared(WithStep("lapse", step => step with { By = [Checker], OnLapseOf = null }), WithStep("lapse", step => step with { By = [Checker] })),
        ["step used up first"] = () => Compared(Extended(null), Extended("extend")),
        ["clocks stopped"] = () => With(WithStep("suspend", step => step with { Stops = ["silence"] })),
        ["clocks paused"] = () => With(WithStep("suspend", step => step with { Pauses = [] })),
        ["clocks resumed"] = () => With(WithStep("resume", step => step with { Resumes = [] })),
        ["clocks extended"] = () => With(WithStep("resume", step => step with { Extends = [new("silence", new LimitAmount(2, LimitUnit.ClockHours))] })),
        ["handler, none before"] = () => With(WithStep("suspend", step => step with { Handler = HandlerChange.Actor })),
        ["handler, nobody before"] = () => With(WithStep("return", step => step with { Handler = HandlerChange.Named })),
    };

    [Theory]
    [InlineData("title of a fact", "事实“passed”：名称由“核查通过”改为“核查合格”。", "facts.passed: Fact 'passed', title: was check passed; is now check successful.")]
    [InlineData("a unit", "事实“days”：单位由“无”改为“日”。", "facts.days: Fact 'days', unit: was none; is now days.")]
    [InlineData("no unit", "事实“days”：单位由“日”改为“无”。", "facts.days: Fact 'days', unit: was days; is now none.")]
    [InlineData("a direction", "事实“returns”：指标方向由“无”改为“越多越差”。", "facts.returns: Fact 'returns', direction: was neither; is now more is worse.")]
    [InlineData("another direction", "事实“returns”：指标方向由“越多越好”改为“越多越差”。", "facts.returns: Fact 'returns', direction: was more is better; is now more is worse.")]
    [InlineData("a source", "事实“returns”：来源由“无”改为“工单系统”。", "facts.returns: Fact 'returns', source: was none; is now ticket system.")]
    [InlineData("no source", "事实“returns”：来源由“工单系统”改为“无”。", "facts.returns: Fact 'returns', source: was ticket system; is now none.")]
    [InlineData("a producer", "事实“agreed”：产生方式由“无”改为“both”。", "facts.agreed: Fact 'agreed', producer: was none; is now both.")]
    [InlineData("another producer", "事实“agreed”：产生方式由“both”改为“either”。", "facts.agreed: Fact 'agreed', producer: was both; is now either.")]
    [InlineData("no producer", "事实“agreed”：产生方式由“either”改为“无”。", "facts.agreed: Fact 'agreed', producer: was either; is now none.")]
    [InlineData("a rate", "新增事实“share”：占比（比率，2位小数）。", "facts.share: Fact 'share' is new: share (a rate, 2 decimal place(s)).")]
    [InlineData("another scale of a rate", "事实“share”：取值由“比率，2位小数”改为“比率，3位小数”。", "facts.share: Fact 'share', values: was a rate, 2 decimal place(s); is now a rate, 3 decimal place(s).")]
    [InlineData("another rounding of a rate", "事实“share”：取值有改动。", "facts.share: Fact 'share', values: written otherwise.")]
    [InlineData("name of an action", "动作“admit”：名称由“受理”改为“收件”。", "actions.admit: Action 'admit', name: was admit; is now take in.")]
    [InlineData("name of a clock", "时限“silence”：名称由“异议期限”改为“默认期限”。", "clocks.silence: Clock 'silence', name: was time to object; is now time of silence.")]
    [InlineData("meaning of a clock", "时限“silence”：届满的含义由“权利终止”改为“应办结”。", "clocks.silence: Clock 'silence', what its running out means: was that a right ends; is now that work falls due.")]
    [InlineData("day of a pause", "时限“handling”：暂停之日由“不计入”改为“计入”。", "clocks.handling: Clock 'handling', day of a pause: was given back; is now used.")]
    [InlineData("day of a pause, not stated before", "时限“silence”：暂停之日由“未写明”改为“不计入”。", "clocks.silence: Clock 'silence', day of a pause: was not stated; is now given back.")]
    [InlineData("escalations", "时限“handling”：逾期报告由“无”改为“届满时向clerk报告、逾期2个工作日向head报告”。", "clocks.handling: Clock 'handling', escalations: was none; is now when due to clerk, 2 working days late to head.")]
    [InlineData("more warnings than are told", "时限“handling”：提前提醒有改动。", "clocks.handling: Clock 'handling', warnings: written otherwise.")]
    [InlineData("citation of a clock", "时限“handling”：依据由“无”改为“街道办《办法》”。", "clocks.handling: Clock 'handling', citation: was none; is now sub-district office, Measures.")]
    [InlineData("citation in force from another day", "时限“handling”：依据有改动。", "clocks.handling: Clock 'handling', citation: written otherwise.")]
    [InlineData("limit by a table", "时限“silence”：期限由“48小时，连续计算”改为“由决策表“limits”的“within”确定”。", "clocks.silence: Clock 'silence', limit: was 48 hours, around the clock; is now chosen by 'within' of the table 'limits'.")]
    [InlineData("a table", "新增决策表“limits”：时限表。", "tables.limits: Table 'limits' is new: limits.")]
    [InlineData("no table", "删去决策表“limits”：时限表。", "tables.limits: Table 'limits' is gone: limits.")]
    [InlineData("name of a table", "决策表“limits”：名称由“时限表”改为“期限表”。", "tables.limits: Table 'limits', name: was limits; is now times.")]
    [InlineData("citation of a table", "决策表“limits”：依据由“无”改为“街道办《办法》”。", "tables.limits: Table 'limits', citation: was none; is now sub-district office, Measures.")]
    [InlineData("note and citation of a row", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("rows of a table", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("title of an output", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("a limit of a table", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("what holds where no row matches", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("policy of a table", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("gaps of a table", "决策表“limits”：内容有改动。", "tables.limits: Table 'limits', content: written otherwise.")]
    [InlineData("stage left, not the beginning", "步骤“late”：离开的环节由“（开始）”改为“suspended”。", "transitions.late: Step 'late', stage left: was (the beginning); is now suspended.")]
    [InlineData("clock of a lapse", "步骤“lapse”：届满时自动执行的时限由“silence”改为“return-window”。", "transitions.lapse: Step 'lapse', clock that takes it by running out: was silence; is now return-window.")]
    [InlineData("a lapse", "步骤“lapse”：届满时自动执行的时限由“无”改为“silence”。", "transitions.lapse: Step 'lapse', clock that takes it by running out: was none; is now silence.")]
    [InlineData("step used up first", "步骤“extend-more”：须先用完的步骤由“无”改为“extend”。", "transitions.extend-more: Step 'extend-more', step that is used up first: was none; is now extend.")]
    [InlineData("clocks stopped", "步骤“suspend”：停止的时限由“无”改为“silence”。", "transitions.suspend: Step 'suspend', clocks stopped: was none; is now silence.")]
    [InlineData("clocks paused", "步骤“suspend”：暂停的时限由“handling”改为“无”。", "transitions.suspend: Step 'suspend', clocks paused: was handling; is now none.")]
    [InlineData("clocks resumed", "步骤“resume”：恢复的时限由“handling”改为“无”。", "transitions.resume: Step 'resume', clocks resumed: was handling; is now none.")]
    [InlineData("clocks extended", "步骤“resume”：延长的时限由“无”改为“silence：2小时”。", "transitions.resume: Step 'resume', clocks extended: was none; is now silence by 2 hours.")]
    [InlineData("handler, none before", "步骤“suspend”：承办人的变化由“不变”改为“由办理人接办”。", "transitions.suspend: Step 'suspend', handler: was nobody else; is now who acts.")]
    [InlineData("handler, nobody before", "步骤“return”：承办人的变化由“无人承办”改为“由指定的人承办”。", "transitions.return: Step 'return', handler: was nobody; is now who is named.")]
    public void Changes_OfOnePart_AreToldInBothLanguages(string edit, string chinese, string english)
    {
        var change = Edits[edit]().Changes.Should().ContainSingle().Which;

        (change.Describe(Language.Chinese), $"{change}").Should().Be((chinese, english));
    }

    [Fact]
    public void Changes_TheVersionOfATable_IsNone() => Edits["version of a table"]().Changes.Should().BeEmpty();

    /// <summary>Titles, names, citations and notes are for those who read; nothing is searched because of them.</summary>
    [Theory]
    [InlineData("title of a fact", true)]
    [InlineData("a source", true)]
    [InlineData("name of a clock", true)]
    [InlineData("citation of a clock", true)]
    [InlineData("citation in force from another day", true)]
    [InlineData("name of a table", true)]
    [InlineData("citation of a table", true)]
    [InlineData("note and citation of a row", true)]
    [InlineData("title of an output", true)]
    [InlineData("source of an input", true)]
    [InlineData("codes made anew", true)]
    [InlineData("name of a code", true)]
    [InlineData("version of a list of codes", true)]
    [InlineData("another code", false)]
    [InlineData("a code under another", false)]
    [InlineData("rows of a table", false)]
    [InlineData("a limit of a table", false)]
    [InlineData("what holds where no row matches", false)]
    [InlineData("policy of a table", false)]
    [InlineData("gaps of a table", false)]
    [InlineData("another rounding of a rate", false)]
    [InlineData("more warnings than are told", false)]
    public void Behaviour_OfWordsOnly_IsNotSearched(string edit, bool isOfWordsOnly) => (Edits[edit]().Behaviour.Steps == 0).Should().Be(isOfWordsOnly);

    /// <summary>What was read twice from the same text is the same.</summary>
    [Fact]
    public void Between_AListOfCodesMadeTwice_FindsNothing()
    {
        var comparison = Edits["codes made anew"]();

        comparison.Changes.Should().BeEmpty();
        comparison.Moves.SelectMany(move => move.Findings).Should().BeEmpty();
    }

    [Fact]
    public void Changes_TheSourceOfWhatATableReads_IsToldWhereTheFactIsDeclared() => Edits["source of an input"]().Changes.Should().BeEmpty();

    [Fact]
    public void Changes_OfTheActionOfAStep_AreTold() => Edits["action of a step"]().Changes.Select(change => $"{change}").Should().Equal(
        "transitions.return: Step 'return', action: was return; is now report.",
        "transitions.return: Step 'return', guards: was number of returns < 2; is now check passed = yes.",
        "transitions.report: Step 'report', guards: was none; is now check passed = no.");

    /// <summary>Two steps that name the same stages as before, which are others now.</summary>
    [Fact]
    public void Changes_OfStagesThatTakeEachOthersPlace_AreToldWhereTheWordsAreAlike() => Edits["stages that take each other's place"]().Changes.Where(change => change.Path.StartsWith("transitions.", StringComparison.Ordinal)).Select(change => $"{change}").Should().Equal(
        "transitions.suspend: Step 'suspend', stage reached: written otherwise.",
        "transitions.resume: Step 'resume', stage left: written otherwise.");

    [Theory]
    [InlineData(StageKind.Intake, "收件", "intake")]
    [InlineData(StageKind.Dispatching, "待派", "dispatching")]
    [InlineData(StageKind.Assigned, "已派", "assigned")]
    [InlineData(StageKind.Working, "办理", "working")]
    [InlineData(StageKind.Pool, "待认领", "pool")]
    [InlineData(StageKind.Deciding, "待决定", "deciding")]
    [InlineData(StageKind.Suspended, "缓办", "suspended")]
    [InlineData(StageKind.Notice, "公示", "notice")]
    [InlineData(StageKind.Checking, "核查", "checking")]
    [InlineData(StageKind.Rating, "待评价", "rating")]
    [InlineData(StageKind.Closing, "待结案", "closing")]
    [InlineData(StageKind.Closed, "结案", "closed")]
    public void Changes_ANewStage_IsToldWithItsKind(StageKind kind, string chinese, string english)
    {
        var change = With(Description with { Stages = [.. Description.Stages, new("aside", kind, new("旁", "aside"))] }).Changes.Should().ContainSingle().Which;

        (change.Describe(Language.Chinese), change.Describe(Language.English)).Should().Be(($"新增环节“aside”：旁（{chinese}）。", $"Stage 'aside' is new: aside ({english})."));
    }

    private static Citation Measures => new(new("街道办", "sub-district office"), new("办法", "Measures"));

    private static WorkflowDescription Rated(int scale, NumberRounding rounding) => Description with
    {
        Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForRate("share", new("占比", "share"), scale, rounding)]),
    };

    private static DecisionTable Table(string version) => DecisionTable.From(Laws.LawPlace.Table.Description with { Version = version });

    private static WorkflowDescription Coded(string name = "丙", string version = "1", string code = "c", string under = "a")
    {
        var codes = CodeList.Of("kinds", version, new("类别", "kinds"), [new() { Code = "a", Name = new("甲", "a") }, new() { Code = "b", Name = new("乙", "b") }, new() { Code = code, Name = new(name, name), Under = under }]);
        return WithStep("admit", step => step with { Guards = [Condition.Under("kind", "a")] }) with { Facts = FactCatalogue.Of([.. Description.Facts.Declarations, FactDeclaration.ForCode("kind", new("类别", "kind"), codes)]) };
    }

    private static FactCatalogue Sourced(FactCatalogue facts) => FactCatalogue.Of([.. facts.Declarations.Select(fact => fact.Name == "n" ? fact with { Source = new("台账", "ledger") } : fact)]);

    private static DecisionTable Complete(bool gaps) => DecisionTable.From(Table("1").Description with { AllowsGaps = gaps, Rows = [new("any", [Condition.Any], [new("within", "30h")])] });

    private static DecisionTable Shorter(string version) => DecisionTable.From(Table(version).Description with { Rows = [Table(version).Description.Rows[0]] });

    private static WorkflowDescription Chosen(DecisionTable table) => WithClock("silence", clock => new(clock.Id, clock.Kind, clock.Name, new TableLimit("limits", "within"))) with { Tables = [table] };

    private static EquatableList<LimitAmount> Warnings(int count) => Enumerable.Range(1, count).Select(days => new LimitAmount(days, LimitUnit.WorkingDays)).ToEquatableList();

    private static WorkflowTransition Late(StageId? from) => new("late", from, "admit", "working") { By = [Dispatcher] };

    private static WorkflowDescription Extended(TransitionId? first) => WithStep(
        WithMore(new WorkflowTransition("extend-more", "working", "extend", "working") { By = [Dispatcher], Guards = [Condition.Is("passed", true)], WhenUsedUp = first }),
        "extend", step => step with { Guards = [Condition.Is("passed", false)] });

    /// <summary>What was one stage is the other, but for two steps, which are written as they were.</summary>
    private static WorkflowDescription Swapped => WithStep(
        WithStep(
            Renamed(Renamed(Renamed(Description, "checking", "x"), "suspended", "checking"), "x", "suspended"),
            "suspend", step => Moved(step, "working", "suspended")),
        "resume", step => Moved(step, "suspended", "working"));

    private static WorkflowDescription Produced(ProducerId? by) => Description with
    {
        Facts = FactCatalogue.Of(
        [
            .. Description.Facts.Declarations,
            FactDeclaration.ForTruth("agreed", new("同意", "agreed")) with { From = by is { } producer ? new(producer, new("one", "passed"), new("other", "passed")) : null },
        ], FactRegistry.Empty.With(Producer("both")).With(Producer("either"))),
    };

    private static FactProducer Producer(ProducerId id) => new()
    {
        Id = id,
        Title = BilingualText.Same(id.Value),
        Produces = FactType.Truth,
        Inputs = [FactDeclaration.ForTruth("one", new("甲", "one")), FactDeclaration.ForTruth("other", new("乙", "other"))],
        Produce = with => with.Truth("one") && with.Truth("other"),
    };
}
