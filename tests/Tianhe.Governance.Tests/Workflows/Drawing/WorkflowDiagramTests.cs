using CsCheck;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Drawing;

public sealed class WorkflowDiagramTests
{
    [Fact]
    public void ToMermaid_InEnglish_SaysAll() => DrawnWorkflow.Definition.ToMermaid(Language.English, DrawnWorkflow.RoleNames).Should().Be("""
        stateDiagram-v2
            state "awaiting dispatch" as s0
            s0: dispatch limit 2 hours
            state "in progress" as s1
            state "deferred" as s2
            state "awaiting check" as s3
            s3: check window 24 hours
            state "closed" as s4
            [*] --> s0: submit<br>anyone<br>starts handling limit
            s0 --> s1: dispatch<br>community clerk#44; head
            s1 --> s1: extend<br>head<br>at most once<br>extends handling limit by 10 working days
            s1 --> s1: extend<br>head<br>at most 2 times<br>once #39;extend#45;1#39; is used up<br>extends handling limit by #39;days of extension#39;
            s1 --> s2: defer<br>head<br>pauses handling limit
            s2 --> s1: resume<br>head<br>resumes handling limit
            s1 --> s3: report as handled<br>the handler while in office<br>stops handling limit
            s3 --> s1: check<br>the person who asked<br>check passed #61; no<br>within check window<br>resumes handling limit
            s3 --> s4: check<br>the person who asked<br>check passed #61; yes
            s3 --> s4: submit<br>lapse of check window
            s4 --> [*]
        """);

    [Fact]
    public void ToMermaid_InChinese_SaysAll() => DrawnWorkflow.Definition.ToMermaid(Language.Chinese, DrawnWorkflow.RoleNames).Should().Be("""
        stateDiagram-v2
            state "待派单" as s0
            s0: 派单时限 2小时
            state "办理中" as s1
            state "缓办" as s2
            state "待核查" as s3
            s3: 核查期限 24小时
            state "已结案" as s4
            [*] --> s0: 点单<br>任何人<br>办理时限开始计时
            s0 --> s1: 派单<br>社区干事、head
            s1 --> s1: 延期<br>head<br>至多1次<br>办理时限延长10个工作日
            s1 --> s1: 延期<br>head<br>至多2次<br>步骤“extend#45;1”的次数用完之后<br>办理时限按“延期天数”延长
            s1 --> s2: 缓办<br>head<br>办理时限暂停
            s2 --> s1: 恢复<br>head<br>办理时限继续计时
            s1 --> s3: 办结<br>在任的承办人<br>办理时限停止
            s3 --> s1: 核查<br>诉求人<br>核查通过 #61; 否<br>核查期限内<br>办理时限继续计时
            s3 --> s4: 核查<br>诉求人<br>核查通过 #61; 是
            s3 --> s4: 点单<br>期满：核查期限
            s4 --> [*]
        """);

    [Fact]
    public void ToMermaid_WithoutNamesOfRoles_WritesTheirIds() =>
        new DrawnStates(DrawnWorkflow.Definition.ToMermaid(Language.Chinese)).Edges[1].Label.Should().Equal("派单", "clerk、head");

    [Fact]
    public void ToMermaid_AnyDefinition_DrawsEveryStageAndEveryStepOnce() => AnyDefinition.Gen.Sample(definition =>
    {
        var drawn = new DrawnStates(definition.ToMermaid(Language.English));
        var stages = definition.Description.Stages;
        return drawn.States.Select(state => state.State).SequenceEqual(stages.Select((_, number) => $"s{number}"))
            && drawn.Edges.Select(edge => (edge.From, edge.To)).SequenceEqual(definition.Description.Transitions.Select(step => (step.From is { } from ? StateOf(stages, from) : "[*]", StateOf(stages, step.To))))
            && drawn.Ends.SequenceEqual(stages.Where(stage => stage.Kind == StageKind.Closed).Select(stage => StateOf(stages, stage.Id)));
    });

    [Theory]
    [InlineData("“派单”：一; 二", "“派单”：一; 二")]
    [InlineData("a \"b\": c -->\n d", "a \"b\": c --> d")]
    [InlineData("[*]", "[*]")]
    [InlineData("%%{init: {\"theme\": \"dark\"}}%%", "%%{init: {\"theme\": \"dark\"}}%%")]
    [InlineData("12345678901234567890123456789012345678901", "123456789012345678901234567890123456789…")]
    public void ToMermaid_ANameWithMarks_IsShownAsItIs(string name, string shown) =>
        new DrawnStates(WorkflowDefinition.From(Renamed(name)).ToMermaid(Language.English)).Steps.Should().Contain(("awaiting dispatch", "in progress", shown));

    [Fact]
    public void ToMermaid_ANameOfWhichNothingPrints_IsWrittenByItsId() =>
        new DrawnStates(WorkflowDefinition.From(Renamed("\u200b")).ToMermaid(Language.English)).Steps.Should().Contain(("awaiting dispatch", "in progress", "dispatch"));

    [Fact]
    public void ToMermaid_NoLanguage_Throws() => FluentActions.Invoking(() => DrawnWorkflow.Definition.ToMermaid(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");

    [Fact]
    public void DrawnStates_WhatIsNoDiagram_IsFound() =>
        FluentActions.Invoking(() => new DrawnStates("stateDiagram-v2\n    s0 --> s1: a: b")).Should().Throw<FormatException>();

    private static WorkflowDescription Renamed(string action) => DrawnWorkflow.Description with
    {
        Actions = DrawnWorkflow.Description.Actions.Select(one => one.Id == "dispatch" ? new WorkflowAction(one.Id, BilingualText.Same(action)) : one).ToEquatableList(),
    };

    private static string StateOf(EquatableList<WorkflowStage> stages, StageId stage) => $"s{stages.Index().First(one => one.Item.Id == stage).Index}";
}
