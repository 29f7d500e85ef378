using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>What is told of a step on which two definitions differ, in both languages.</summary>
public sealed class WorkflowDifferenceTests
{
    private static readonly Dictionary<string, Func<WorkflowComparison>> Edits = new(StringComparer.Ordinal)
    {
        ["meaning"] = () => With(WithClock("silence", clock => new(clock.Id, ClockKind.Due, clock.Name, clock.Limit))),
        ["limit"] = () => With(WithClock("silence", clock => new(clock.Id, clock.Kind, clock.Name, TimeLimit.ClockHours(72)))),
        ["warnings"] = () => With(WithClock("silence", clock => clock with { Warnings = [new(1, LimitUnit.ClockHours), new(2, LimitUnit.ClockHours)] })),
        ["escalations"] = () => With(WithClock("silence", clock => clock with { Escalations = [new(null, "clerk"), new(new LimitAmount(1, LimitUnit.ClockHours), "head")] })),
        ["paused day"] = () => With(WithClock("silence", clock => clock with { PausedDay = PausedDay.Used })),
        ["limit and warnings"] = () => With(WithClock("silence", clock => new(clock.Id, clock.Kind, clock.Name, TimeLimit.ClockHours(1)) { Warnings = [new(1, LimitUnit.ClockHours)] })),
        ["rows of a table"] = () => Compared(Chosen(Table), Chosen(DecisionTable.From(Table.Description with { Rows = [Table.Description.Rows[0]] }))),
        ["starts and pauses"] = () => With(WithStep("report", step => step with { Starts = ["silence", "return-window"], Pauses = ["handling"] })),
        ["nothing"] = () => With(WithStep("resume", step => step with { Resumes = [], Stops = ["handling", "silence"] })),
        ["extends"] = () => With(WithStep("resume", step => step with { Extends = [new("silence", new LimitAmount(2, LimitUnit.ClockHours)), new("handling", (FactName)"days"), new("return-window", new LimitAmount(1, LimitUnit.ClockHours))] })),
        ["no more extended"] = () => With(WithStep("extend", step => step with { Extends = [] })),
        ["handler"] = () => With(WithStep("suspend", step => step with { Handler = HandlerChange.Nobody })),
        ["window"] = () => Compared(BothWindows, WithStep(BothWindows, "return", step => step with { Within = "silence" })),
        ["stage"] = () => With(WithStep("suspend", step => Moved(step, "working", "checking"))),
        ["stage kind"] = () => With(WithStage("waiting", stage => new(stage.Id, StageKind.Pool, stage.Name))),
        ["stated facts"] = () => With(Description with { Actions = Description.Actions.Select(action => action.Id == "check" ? action with { Facts = ["returns", "passed"] } : action).ToEquatableList() }),
        ["scale"] = () => With(WithFact("returns", fact => FactDeclaration.ForNumber(fact.Name, fact.Title, 2) with { Minimum = 0 })),
        ["no number any more"] = () => Compared(Agreed(FactDeclaration.ForNumber("agreed", new("同意", "agreed"), 1), Condition.Is("agreed", 1)), Agreed(FactDeclaration.ForTruth("agreed", new("同意", "agreed")), Condition.Is("agreed", true))),
        ["scale of a rate"] = () => Compared(Shared(1), Shared(2)),
        ["producer"] = () => Compared(
            Agreed(FactDeclaration.ForTruth("agreed", new("同意", "agreed")), Condition.Is("agreed", true)),
            Agreed(FactDeclaration.ForTruth("agreed", new("同意", "agreed")) with { From = new("both", new("one", "passed"), new("other", "passed")) }, Condition.Is("agreed", true))),
    };

    [Theory]
    [InlineData("meaning", "由此开始的时限“异议期限”内容不同：届满的含义由“权利终止”改为“应办结”。", "The clock 'time to object', which it starts, has other terms: what its running out means was that a right ends; is now that work falls due.")]
    [InlineData("limit", "由此开始的时限“异议期限”内容不同：期限由“48小时，连续计算”改为“72小时，连续计算”。", "The clock 'time to object', which it starts, has other terms: limit was 48 hours, around the clock; is now 72 hours, around the clock.")]
    [InlineData("warnings", "由此开始的时限“异议期限”内容不同：提前提醒由“无”改为“1小时、2小时”。", "The clock 'time to object', which it starts, has other terms: warnings was none; is now 1 hour, 2 hours.")]
    [InlineData("escalations", "由此开始的时限“异议期限”内容不同：逾期报告由“无”改为“届满时向clerk报告、逾期1小时向head报告”。", "The clock 'time to object', which it starts, has other terms: escalations was none; is now when due to clerk, 1 hour late to head.")]
    [InlineData("paused day", "由此开始的时限“异议期限”内容不同：暂停之日由“未写明”改为“计入”。", "The clock 'time to object', which it starts, has other terms: day of a pause was not stated; is now used.")]
    [InlineData("limit and warnings", "由此开始的时限“异议期限”内容不同：期限由“48小时，连续计算”改为“1小时，连续计算”、提前提醒由“无”改为“1小时”。", "The clock 'time to object', which it starts, has other terms: limit was 48 hours, around the clock; is now 1 hour, around the clock, warnings was none; is now 1 hour.")]
    [InlineData("rows of a table", "由此开始的时限“异议期限”内容不同：决策表内容。", "The clock 'time to object', which it starts, has other terms: content of its table.")]
    [InlineData("starts and pauses", "对时限的处理不同：原为启动“silence”、停止“handling”，现为启动“return-window”、启动“silence”、暂停“handling”。", "It does something else to clocks: was starts 'silence', stops 'handling'; is now starts 'return-window', starts 'silence', pauses 'handling'.")]
    [InlineData("nothing", "对时限的处理不同：原为恢复“handling”，现为停止“handling”、停止“silence”。", "It does something else to clocks: was resumes 'handling'; is now stops 'handling', stops 'silence'.")]
    [InlineData("extends", "对时限的处理不同：原为恢复“handling”，现为恢复“handling”、延长“handling”（按事实“days”）、延长“return-window”（1小时）、延长“silence”（2小时）。", "It does something else to clocks: was resumes 'handling'; is now resumes 'handling', extends 'handling' by the fact 'days', extends 'return-window' by 1 hour, extends 'silence' by 2 hours.")]
    [InlineData("no more extended", "对时限的处理不同：原为延长“handling”（按事实“days”），现为无。", "It does something else to clocks: was extends 'handling' by the fact 'days'; is now none.")]
    [InlineData("handler", "承办人的变化不同：原为不变，现为无人承办。", "The handler becomes another: was nobody else; is now nobody.")]
    [InlineData("window", "可执行的期限不同：原为return-window，现为silence。", "It may be taken within another window: was return-window; is now silence.")]
    [InlineData("stage", "原到“缓办”，现到“待核查”。", "It reached 'suspended' and now reaches 'awaiting check'.")]
    [InlineData("stage kind", "到达的“待受理”性质不同：原为收件，现为待认领。", "It reaches 'awaiting admission', which meant intake and now means pool.")]
    [InlineData("stated facts", "可填报的事实不同：原为passed，现为returns、passed。", "The act may state other facts: was passed; is now returns, passed.")]
    [InlineData("scale", "条件所用的事实“退单次数”声明不同：原为整数，不小于0，现为最多2位小数的数字，不小于0。", "A guard reads the fact 'number of returns', which is declared otherwise: was a whole number, 0 or more; is now a number of at most 2 decimal place(s), 0 or more.")]
    [InlineData("no number any more", "条件所用的事实“同意”声明不同：原为最多1位小数的数字，现为是非。", "A guard reads the fact 'agreed', which is declared otherwise: was a number of at most 1 decimal place(s); is now a truth.")]
    [InlineData("scale of a rate", "条件所用的事实“占比”声明不同：原为比率，1位小数，现为比率，2位小数。", "A guard reads the fact 'share', which is declared otherwise: was a rate, 1 decimal place(s); is now a rate, 2 decimal place(s).")]
    [InlineData("producer", "条件所用的事实“同意”声明不同：原为是非，现为是非，由“both”产生。", "A guard reads the fact 'agreed', which is declared otherwise: was a truth; is now a truth, produced by 'both'.")]
    public void Differences_AtTheLastStep_AreToldInBothLanguages(string edit, string chinese, string english)
    {
        var difference = Edits[edit]().Behaviour.Differences.Should().ContainSingle().Which;

        (difference.Describe(Language.Chinese), difference.Describe(Language.English)).Should().Be((chinese, english));
    }

    [Fact]
    public void ToString_SaysWhatItIs() => Edits["handler"]().Behaviour.Differences[0].ToString().Should().Be("Handler: The handler becomes another: was nobody else; is now nobody.");

    private static DecisionTable Table => Laws.LawPlace.Table;

    private static WorkflowDescription BothWindows => WithStep("admit", step => step with { Starts = ["return-window", "silence"] });

    private static WorkflowDescription Chosen(DecisionTable table) => WithClock("silence", clock => new(clock.Id, clock.Kind, clock.Name, new TableLimit("limits", "within"))) with { Tables = [table] };

    private static WorkflowDescription Shared(int scale) =>
        Agreed(FactDeclaration.ForRate("share", new("占比", "share"), scale, NumberRounding.HalfUp), Condition.AtLeast("share", FactValue.Rate(1, 2)));

    /// <summary>One more fact, that a guard reads.</summary>
    private static WorkflowDescription Agreed(FactDeclaration fact, Condition guard) => WithStep("resume", step => step with { Guards = [guard] }) with
    {
        Facts = FactCatalogue.Of([.. Description.Facts.Declarations, fact], FactRegistry.Empty.With(new FactProducer
        {
            Id = "both",
            Title = new("两者", "both"),
            Produces = FactType.Truth,
            Inputs = [FactDeclaration.ForTruth("one", new("甲", "one")), FactDeclaration.ForTruth("other", new("乙", "other"))],
            Produce = with => with.Truth("one") && with.Truth("other"),
        })),
    };
}
