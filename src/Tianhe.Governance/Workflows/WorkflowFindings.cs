namespace Tianhe.Governance.Workflows;

internal static class WorkflowFindings
{
    public static readonly MessageTemplate DuplicateId = new("workflows.duplicate-id", new("“{id}”在{kind}中用了不止一次。", "The id '{id}' is used more than once among the {kind}."));
    public static readonly MessageTemplate UnknownName = new("workflows.unknown-name", new("{kind}中没有“{id}”。已有：{known}。", "There is no '{id}' among the {kind}. Known are: {known}."));
    public static readonly MessageTemplate NoBeginning = new("workflows.no-beginning", new("没有任何步骤使事项开始。请写一个不离开任何环节的步骤。", "No step begins a matter. Write one that leaves no stage."));
    public static readonly MessageTemplate NobodyMay = new("workflows.nobody-may", new("没有人可以执行这一步。请至少写明一类有权人员。", "Nobody may take this step. Name at least one authority."));
    public static readonly MessageTemplate BothApply = new("workflows.both-apply", new("本步骤与“{other}”可能同时适用。请使两者的条件互斥。", "This step and '{other}' may both apply. Make their guards exclude one another."));
    public static readonly MessageTemplate NeverApplies = new("workflows.never-applies", new("本步骤对“{fact}”的各项条件互相矛盾，永远不能执行。", "The guards of this step on the fact '{fact}' exclude one another, so it can never be taken."));
    public static readonly MessageTemplate LeavesClosedStage = new("workflows.leaves-closed-stage", new("环节“{stage}”属于结案类，不能再有步骤离开。", "The stage '{stage}' is of the kind closed, and no step may leave it."));
    public static readonly MessageTemplate ExtensionByOne = new("workflows.extension-by-one", new("延长多少，请用 by 或者 fact 写明，且只用其一。", "Say by how much the limit is extended: by an amount or by a fact, and by one of them."));
    public static readonly MessageTemplate ExtensionUnit = new("workflows.extension-unit", new("时限“{clock}”（{limit}）不能按{by}延长：单位不同。", "The clock '{clock}' of {limit} cannot be extended by {by}: the units differ."));
    public static readonly MessageTemplate ExtensionFact = new("workflows.extension-fact", new("事实“{fact}”不能用来延长时限：应为最小值不小于1的整数或件数。", "The fact '{fact}' cannot extend a limit: that takes a whole number or a count whose minimum is 1 or more."));
    public static readonly MessageTemplate PausedDayNotStated = new("workflows.paused-day-not-stated", new("本步骤暂停时限“{clock}”。请在该时限写明 pausedDay：暂停之日是否计入。", "This step pauses the clock '{clock}'. Say with the clock, as pausedDay, what becomes of the day of the pause."));
    public static readonly MessageTemplate NotUsedUp = new("workflows.not-used-up", new("步骤“{other}”没有写明 atMost，或者不是同一环节、同一动作，因此不会在它用完之后改用本步骤。", "The step '{other}' has no atMost, or leaves another stage or by another action, so that this step never follows on its being used up."));
    public static readonly MessageTemplate ClockTwice = new("workflows.clock-twice", new("本步骤对时限“{clock}”的启动、停止、暂停、继续或延长有冲突。请只写明一种处理。", "This step starts, stops, pauses, resumes or extends the clock '{clock}' more than once. Say once what it does to it."));

    public static readonly MessageTemplate TooLarge = new("workflows.too-large", new("{stages}个环节乘{actions}个动作超过{most}。请拆分流程。", "{stages} stages times {actions} actions are more than {most}. Split the workflow."));
    public static readonly MessageTemplate TooManyAlternatives = new("workflows.too-many-alternatives", new("同一环节的同一动作或者同一时限届满有{count}个备选步骤，最多{most}个才能证明其互斥。", "There are {count} alternative steps out of one stage, by one action or on one lapse; up to {most} can be proved to exclude one another."));

    public static readonly MessageTemplate GuardsContradict = new("workflows.guards-contradict", new("本步骤的各项条件合在一起互相矛盾，永远不能执行。", "The guards of this step together exclude one another, so it can never be taken."));
    public static readonly MessageTemplate NotProved = new("workflows.not-proved", new("条件过于复杂，试了{steps}步仍不能证明各步骤互斥。请简化本步骤的条件，或把它拆成几步。", "The guards are too intricate: after {steps} steps it is not proved that alternatives exclude one another. Write the guards of this step more simply, or make several steps of it."));
    public static readonly MessageTemplate UnknownTable = new("workflows.unknown-table", new("没有决策表“{table}”。已有：{known}。", "There is no decision table '{table}'. Known are: {known}."));
    public static readonly MessageTemplate UnknownOutput = new("workflows.unknown-output", new("决策表“{table}”没有输出项“{output}”。已有：{known}。", "The decision table '{table}' has no output '{output}'. It has: {known}."));
    public static readonly MessageTemplate NoLimits = new("workflows.no-limits", new("决策表“{table}”的输出项“{output}”给出的不是时限。", "The output '{output}' of the decision table '{table}' names no time limits."));
    public static readonly MessageTemplate SeveralRows = new("workflows.several-rows", new(
        "决策表“{table}”会得出不止一行或者汇总各行。时限应由一行确定：命中策略请用唯一、任意、首行或优先。",
        "The decision table '{table}' lists or sums up its rows. One row chooses a limit: let the hit policy be unique, any, first or priority."));

    public static readonly MessageTemplate LapseGivesToNobody = new("workflows.lapse-gives-to-nobody", new("本步骤在时限届满时自动执行，不能交给办理人或者指定的人承办。", "This step is taken by a lapse, and cannot give the matter to who acts or who is named."));
    public static readonly MessageTemplate LapsesLeft = new("workflows.lapses-left", new("已补记{most}个届满步骤，可能还有；请再次补记。", "{most} lapses were taken, and there may be more; take them again."));
    public static readonly MessageTemplate LapseNotTaken = new("workflows.lapse-not-taken", new("时限“{clock}”届满而本步骤未能执行（{reason}）。", "The clock '{clock}' ran out, and this step could not be taken: {reason}."));
    public static readonly MessageTemplate NoHistory = new("workflows.no-history", new("事项没有事件；至少应有一个。", "The matter has no events; it has at least one."));
    public static readonly MessageTemplate BrokenHistory = new("workflows.broken-history", new(
        "第{place}项（从0起）是“{found}”，应为“{expected}”；一个事项的事件从版本1起依次排列，不缺不重，首个事件写明地点和诉求人。",
        "Entry {place}, from 0, is '{found}'; expected '{expected}'. The events of one matter follow one another from version 1, each once, and the first alone says where it is and who asked."));

    public static readonly MessageTemplate OtherFacts = new("workflows.other-facts", new("流程“{workflow}”的事实不是以 {first} 开头，其条件无法取值。", "The facts of the workflow '{workflow}' do not begin with {first}, so that its guards could not be evaluated."));
    public static readonly MessageTemplate UnknownRole = new("workflows.unknown-role", new("规则中的职务“{role}”在辖区中没有。辖区职务：{known}。", "The rules name the role '{role}', which the jurisdiction does not have. It has: {known}."));
    public static readonly MessageTemplate FactOfLibrary = new("workflows.fact-of-library", new("事实“{fact}”由程序给出，办理人不能写明。", "The fact '{fact}' is supplied by the library, and no act states it."));
    public static readonly MessageTemplate ProducedFromLibrary = new("workflows.produced-from-library", new(
        "事实“{fact}”由程序给出的“{input}”得出；只能由办理人写明的事实得出。请在条件中直接使用“{input}”。", "The fact '{fact}' is produced from '{input}', which the library supplies; only what acts state can be produced from. Let conditions read '{input}' itself."));

    public static readonly MessageTemplate NeverStated = new("workflows.never-stated", new(
        "本步骤的条件或者延长的数量要取“{fact}”的值，而没有一个动作写明它，步骤永远不能执行。请把它加入某个动作的事实。",
        "This step reads '{fact}', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken. Let an action state it."));

    public static readonly MessageTemplate InputNeverStated = new("workflows.input-never-stated", new(
        "时限由决策表“{table}”确定，而表中要取的“{fact}”没有一个动作写明，有关各行永远无法判断。请把它加入某个动作的事实。",
        "The limit is chosen by the table '{table}', which reads '{fact}'. No action states it, so that the rows that read it never decide. Let an action state it."));

    public static readonly MessageTemplate TableFact = new("workflows.table-fact", new("决策表“{table}”要取“{fact}”的值，而流程没有这一事实，或者声明不同。流程的事实：{known}。", "The table '{table}' reads '{fact}', which is no fact of the workflow or is declared otherwise. The workflow has: {known}."));

    public static readonly MessageTemplate RefusingCalendar = new("workflows.refusing-calendar", new(
        "日历“{revision}”对{last}年之后的年份不予计算，事项会因此无法办理；应为暂定（provisional）或推算（assume）。",
        "The calendar '{revision}' refuses to count beyond {last}, which would block matters; expected one that is provisional there, or assumes."));

    public static readonly MessageTemplate NoWorkingHours = new("workflows.no-working-hours", new(
        "时限“{clock}”（{limit}）须按工作时间计算，而日历“{revision}”没有工作时间；请给日历规定工作时间，或者改用不需要工作时间的时限。",
        "The limit of the clock '{clock}', {limit}, needs working hours, and the calendar '{revision}' has none; give it some, or take a limit that needs none."));

    public static EquatableList<MessageTemplate> All { get; } = [DuplicateId, UnknownName, NoBeginning, NobodyMay, BothApply, NeverApplies, LeavesClosedStage, LapseGivesToNobody, LapsesLeft, LapseNotTaken, NoHistory, BrokenHistory, OtherFacts, UnknownRole, RefusingCalendar, NoWorkingHours, FactOfLibrary, ProducedFromLibrary, NeverStated, InputNeverStated, TableFact, ExtensionByOne, ExtensionUnit, ExtensionFact, PausedDayNotStated, NotUsedUp, ClockTwice, TooLarge, TooManyAlternatives, GuardsContradict, NotProved, UnknownTable, UnknownOutput, NoLimits, SeveralRows];
}
