using System.Text.RegularExpressions;

using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Drawing;

public sealed partial class WorkflowMarkdownTests
{
    [Fact]
    public void ToMarkdown_ALimitThatATableChooses_IsEachOfThoseThatItsRowsName()
    {
        var output = TableOutput.OfLimits("within", new("时限", "limit"), [new("a", TimeLimit.ClockHours(2)), new("b", TimeLimit.ClockHours(3)), new("never", TimeLimit.ClockHours(4)), new("else", TimeLimit.ClockHours(5))]) with { Otherwise = "else" };
        var table = DecisionTable.From(new()
        {
            Id = "limits",
            Version = "1",
            Name = new("表", "table"),
            Facts = DrawnWorkflow.Description.Facts,
            Inputs = ["passed"],
            HitPolicy = HitPolicy.First,
            Outputs = [output],
            Rows = [new("one", [Condition.Is("passed", true)], [new("within", "b")]), new("other", [Condition.Is("passed", false)], [new("within", "a")])],
        });
        var workflow = WorkflowDefinition.From(DrawnWorkflow.Description with
        {
            Tables = [table],
            Clocks = [.. DrawnWorkflow.Description.Clocks.Select(clock => clock.Id == "dispatching" ? new(clock.Id, clock.Kind, clock.Name, new TableLimit("limits", "within")) : clock)],
        });

        workflow.ToMarkdown(Language.English).Should().Contain("| chosen by the table 'limits' (2 hours, around the clock; or 3 hours, around the clock; or 5 hours, around the clock) | work is due |");
        workflow.ToMarkdown(Language.Chinese).Should().Contain("| 由决策表“limits”确定（2小时，连续计算；或者3小时，连续计算；或者5小时，连续计算） | 应当完成 |");
    }

    [Fact]
    public void ToMarkdown_InEnglish_IsTheTables() => DrawnWorkflow.Definition.ToMarkdown(Language.English, DrawnWorkflow.RoleNames).Should().Be("""
        ## an illustration

        | stage | submit | dispatch | extend | defer | resume | report as handled | check |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | *beginning* | submit → **awaiting dispatch**<br>anyone<br>starts handling limit |  |  |  |  |  |  |
        | **awaiting dispatch**<br>dispatch limit 2 hours |  | dispatch → **in progress**<br>community clerk, head<br>names the handler |  |  |  |  |  |
        | **in progress** |  |  | extend-1 → **in progress**<br>head<br>at most once<br>extends handling limit by 10 working days<br><br>extend-2 → **in progress**<br>head<br>at most 2 times; once 'extend-1' is used up<br>extends handling limit by 'days of extension' | defer → **deferred**<br>head<br>pauses handling limit; no handler any more |  | report → **awaiting check**<br>the handler while in office<br>stops handling limit |  |
        | **deferred** |  |  |  |  | resume → **in progress**<br>head<br>resumes handling limit; who acts becomes the handler |  |  |
        | **awaiting check**<br>check window 24 hours | check-lapsed → **closed**<br>**lapse**: check window |  |  |  |  |  | check-failed → **in progress**<br>the person who asked<br>check passed = no; within check window<br>resumes handling limit<br><br>check-passed → **closed**<br>the person who asked<br>check passed = yes |
        | **closed**<br>*end* |  |  |  |  |  |  |  |

        ### Clocks

        | clock | limit | when it runs out | warnings | escalations | source |
        | --- | --- | --- | --- | --- | --- |
        | dispatch limit | 2 hours, around the clock | work is due |  |  |  |
        | handling limit | 5 working days, counted from the next day, the day of a pause does not count | work is due | 1 working day before | at once: community clerk; 5 working days after: head | a city, Measures |
        | check window | 24 hours, around the clock | the right ends |  |  | a city, Measures |

        ### Sources

        | source | steps |
        | --- | --- |
        | a city, Measures | dispatch |
        | *none stated: the place's own, or an illustration* | submit, extend-1, extend-2, defer, resume, report, check-failed, check-passed, check-lapsed |

        """);

    [Fact]
    public void ToMarkdown_InChinese_IsTheTables() => DrawnWorkflow.Definition.ToMarkdown(Language.Chinese, DrawnWorkflow.RoleNames).Should().Be("""
        ## 示意流程

        | 环节 | 点单 | 派单 | 延期 | 缓办 | 恢复 | 办结 | 核查 |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | *开始* | submit → **待派单**<br>任何人<br>办理时限开始计时 |  |  |  |  |  |  |
        | **待派单**<br>派单时限 2小时 |  | dispatch → **办理中**<br>社区干事、head<br>指定承办人 |  |  |  |  |  |
        | **办理中** |  |  | extend-1 → **办理中**<br>head<br>至多1次<br>办理时限延长10个工作日<br><br>extend-2 → **办理中**<br>head<br>至多2次；步骤“extend-1”的次数用完之后<br>办理时限按“延期天数”延长 | defer → **缓办**<br>head<br>办理时限暂停；不再有承办人 |  | report → **待核查**<br>在任的承办人<br>办理时限停止 |  |
        | **缓办** |  |  |  |  | resume → **办理中**<br>head<br>办理时限继续计时；由办理人承办 |  |  |
        | **待核查**<br>核查期限 24小时 | check-lapsed → **已结案**<br>**期满**：核查期限 |  |  |  |  |  | check-failed → **办理中**<br>诉求人<br>核查通过 = 否；核查期限内<br>办理时限继续计时<br><br>check-passed → **已结案**<br>诉求人<br>核查通过 = 是 |
        | **已结案**<br>*终点* |  |  |  |  |  |  |  |

        ### 时限

        | 时限 | 期限 | 届满时 | 提醒 | 逾期报告 | 依据 |
        | --- | --- | --- | --- | --- | --- |
        | 派单时限 | 2小时，连续计算 | 应当完成 |  |  |  |
        | 办理时限 | 5个工作日，自次日起算，暂停当日不计入 | 应当完成 | 届满前1个工作日 | 届满时，报告社区干事；逾期5个工作日，报告head | 某市《办法》 |
        | 核查期限 | 24小时，连续计算 | 权利终止 |  |  | 某市《办法》 |

        ### 依据

        | 依据 | 步骤 |
        | --- | --- |
        | 某市《办法》 | dispatch |
        | *未注明：本地规定或者示意* | submit、extend-1、extend-2、defer、resume、report、check-failed、check-passed、check-lapsed |

        """);

    [Fact]
    public void ToMarkdown_AClockWhosePausedDayIsUsed_SaysSo()
    {
        var workflow = WorkflowDefinition.From(DrawnWorkflow.Description with
        {
            Clocks = [.. DrawnWorkflow.Description.Clocks.Select(clock => clock.Id == "handling" ? clock with { PausedDay = PausedDay.Used } : clock)],
        });

        workflow.ToMarkdown(Language.English).Should().Contain("| 5 working days, counted from the next day, the day of a pause counts | work is due |");
        workflow.ToMarkdown(Language.Chinese).Should().Contain("| 5个工作日，自次日起算，暂停当日计入 | 应当完成 |");
    }

    [Fact]
    public void ToMarkdown_NoLanguage_Throws() => FluentActions.Invoking(() => DrawnWorkflow.Definition.ToMarkdown(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");

    [Fact]
    public void ToMarkdown_WithoutClocks_HasNoTableOfThem() =>
        WorkflowDefinition.From(SampleWorkflow.Description with { Clocks = [], Transitions = [new("submit", null, "submit", "closed") { By = [Authority.Anyone] }] })
            .ToMarkdown(Language.English).Should().NotContain("### Clocks");

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("*a*\n<b>", "\\*a\\*<br>\\<b\\>")]
    [InlineData("[a](b)", "\\[a\\](b)")]
    public void ToMarkdown_MarksInNames_AreText(string name, string written)
    {
        var description = SampleWorkflow.Description with
        {
            Name = BilingualText.Same(name),
            Stages = [new("waiting", StageKind.Intake, BilingualText.Same(name)), .. SampleWorkflow.Description.Stages.Skip(1)],
        };

        var text = WorkflowDefinition.From(description).ToMarkdown(Language.English, new Dictionary<RoleId, BilingualText> { ["checker"] = BilingualText.Same(name) });

        text.Should().StartWith($"## {written}\n").And.Contain($"| **{written}** |").And.Contain($"closed**<br>{written}<br>");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void ToMarkdown_EveryStep_StandsInOneCellAndInOneLineOfSources(string language)
    {
        var text = DrawnWorkflow.Definition.ToMarkdown(language == "zh" ? Language.Chinese : Language.English);

        DrawnWorkflow.Description.Transitions.Select(step => text.Split($"{step.Id} → ").Length).Should().AllBeEquivalentTo(2);
        text.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Count(character => character == '|')).Distinct().Should().BeEquivalentTo([9, 7, 3]);
    }

    [Fact]
    public void ToMarkdown_AnyDefinition_WritesEveryStepOnceInTheRowOfItsStage() => AnyDefinition.Gen.Sample(definition =>
    {
        var (stages, steps) = (definition.Description.Stages, definition.Description.Transitions);
        var rows = definition.ToMarkdown(Language.English).Split('\n').Skip(4).TakeWhile(line => line.Length > 0).ToList();
        return rows.Select(row => Bar().Count(row)).All(bars => bars == definition.Description.Actions.Count + 2)
            && rows.Select(row => Arrow().Count(row)).SequenceEqual([steps.Count(step => step.From is null), .. stages.Select(stage => steps.Count(step => step.From == stage.Id))]);
    });

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@" → \*\*")]
    private static partial Regex Arrow();
}
