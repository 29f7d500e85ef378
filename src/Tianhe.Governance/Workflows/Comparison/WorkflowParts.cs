namespace Tianhe.Governance.Workflows;

/// <summary>What parts of a workflow and their aspects are called where differences are told.</summary>
internal static class WorkflowParts
{
    public static BilingualText Workflow { get; } = new("流程", "Workflow");

    public static BilingualText Fact { get; } = new("事实", "Fact");

    public static BilingualText Stage { get; } = new("环节", "Stage");

    public static BilingualText Action { get; } = new("动作", "Action");

    public static BilingualText Clock { get; } = new("时限", "Clock");

    public static BilingualText Table { get; } = new("决策表", "Table");

    public static BilingualText Step { get; } = new("步骤", "Step");

    public static BilingualText Id { get; } = new("编号", "id");

    public static BilingualText Name { get; } = new("名称", "name");

    public static BilingualText Kind { get; } = new("性质", "kind");

    public static BilingualText StageClock { get; } = new("环节的时限", "clock of the stage");

    public static BilingualText StatedFacts { get; } = new("可填报的事实", "facts that an act may state");

    public static BilingualText Meaning { get; } = new("届满的含义", "what its running out means");

    public static BilingualText Limit { get; } = new("期限", "limit");

    public static BilingualText Warnings { get; } = new("提前提醒", "warnings");

    public static BilingualText Escalations { get; } = new("逾期报告", "escalations");

    public static BilingualText PausedDay { get; } = new("暂停之日", "day of a pause");

    public static BilingualText Citation { get; } = new("依据", "citation");

    public static BilingualText From { get; } = new("离开的环节", "stage left");

    public static BilingualText To { get; } = new("到达的环节", "stage reached");

    public static BilingualText ByAction { get; } = new("动作", "action");

    public static BilingualText By { get; } = new("有权人员", "who may");

    public static BilingualText Guards { get; } = new("条件", "guards");

    public static BilingualText Window { get; } = new("可执行的期限", "window");

    public static BilingualText Lapse { get; } = new("届满时自动执行的时限", "clock that takes it by running out");

    public static BilingualText Most { get; } = new("次数上限", "how often");

    public static BilingualText UsedUp { get; } = new("须先用完的步骤", "step that is used up first");

    public static BilingualText Handler { get; } = new("承办人的变化", "handler");

    public static BilingualText Starts { get; } = new("启动的时限", "clocks started");

    public static BilingualText Stops { get; } = new("停止的时限", "clocks stopped");

    public static BilingualText Pauses { get; } = new("暂停的时限", "clocks paused");

    public static BilingualText Resumes { get; } = new("恢复的时限", "clocks resumed");

    public static BilingualText Extends { get; } = new("延长的时限", "clocks extended");

    public static BilingualText Title { get; } = new("名称", "title");

    public static BilingualText Values { get; } = new("取值", "values");

    public static BilingualText Unit { get; } = new("单位", "unit");

    public static BilingualText Direction { get; } = new("指标方向", "direction");

    public static BilingualText Source { get; } = new("来源", "source");

    public static BilingualText Producer { get; } = new("产生方式", "producer");

    public static BilingualText Content { get; } = new("内容", "content");
}
