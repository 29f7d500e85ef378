using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A workflow: stages, actions, clocks and transitions. Its version is that of the pack, and its facts are those of the matter that runs by it.</summary>
internal static class WorkflowShape
{
    private static readonly Shape<PausedDay> PausedDays = Shapes.Words(("given-back", PausedDay.GivenBack), ("used", PausedDay.Used));

    private static readonly Shape<HandlerChange> HandlerChanges = Shapes.Words(
        ("none", HandlerChange.None), ("actor", HandlerChange.Actor), ("named", HandlerChange.Named), ("nobody", HandlerChange.Nobody));

    private static readonly Shape<EquatableList<ClockId>> ClockLists = Shapes.List(IdShapes.Clock, EntryKey.Itself);

    /// <summary>What stages mean; the words stand in stored events, too.</summary>
    public static Shape<StageKind> StageKinds { get; } = Shapes.Words(
        ("intake", StageKind.Intake), ("dispatching", StageKind.Dispatching), ("assigned", StageKind.Assigned), ("working", StageKind.Working),
        ("pool", StageKind.Pool), ("deciding", StageKind.Deciding), ("suspended", StageKind.Suspended), ("notice", StageKind.Notice),
        ("checking", StageKind.Checking), ("rating", StageKind.Rating), ("closing", StageKind.Closing), ("closed", StageKind.Closed));

    /// <summary>What clocks mean; the words stand in stored events, too.</summary>
    public static Shape<ClockKind> ClockKinds { get; } = Shapes.Words(("due", ClockKind.Due), ("window", ClockKind.Window));

    private static readonly Shape<EquatableList<WorkflowStage>> StageList = Shapes.List(Stage(), EntryKey.Id);

    private static readonly Shape<EquatableList<WorkflowAction>> ActionList = Shapes.List(Action(), EntryKey.Id);

    private static readonly Shape<EquatableList<WorkflowClock>> ClockList = Shapes.List(Clock(), EntryKey.Id);

    private static readonly Shape<EquatableList<WorkflowTransition>> TransitionList = Shapes.List(Transition(), EntryKey.Id);

    /// <summary>What stands for the version until the pack gives its own.</summary>
    public const string OfThePack = "(of the pack)";

    public static ObjectShape<WorkflowDescription> Shape { get; } = Describe();

    /// <summary>The members that name a workflow.</summary>
    public static (Member<TOwner, WorkflowId> Id, Member<TOwner, BilingualText> Name) Names<TOwner>(ObjectShapeBuilder<TOwner> owner, Func<TOwner, WorkflowDescription> workflow) => (
        owner.Required("id", new("流程的编号", "the id of the workflow"), IdShapes.Workflow, value => workflow(value).Id),
        owner.Required("name", new("流程的名称", "what the workflow is called"), BilingualTextShape.Shape, value => workflow(value).Name));

    /// <summary>The members of which a workflow is made, among those of its owner; id and name are the owner's to put in.</summary>
    public static Func<MembersRead<TOwner>, WorkflowDescription> Parts<TOwner>(ObjectShapeBuilder<TOwner> owner, Func<TOwner, WorkflowDescription> workflow)
    {
        var stages = owner.Required("stages", new("环节", "the stages"), StageList, value => workflow(value).Stages);
        var actions = owner.Required("actions", new("动作", "the actions"), ActionList, value => workflow(value).Actions);
        var clocks = owner.WithDefault("clocks", new("时限", "the clocks"), ClockList, value => workflow(value).Clocks, []);
        var transitions = owner.Required("transitions", new("步骤", "the transitions"), TransitionList, value => workflow(value).Transitions);
        return read => new()
        {
            Id = OfThePack,
            Version = OfThePack,
            Name = BilingualText.Same(OfThePack),
            Stages = read.Get(stages),
            Actions = read.Get(actions),
            Clocks = read.Get(clocks),
            Transitions = read.Get(transitions),
        };
    }

    private static ObjectShape<WorkflowDescription> Describe()
    {
        var workflow = new ObjectShapeBuilder<WorkflowDescription>("workflow", new("一种事项的办理流程。", "How a kind of matter is handled."));
        var (id, name) = Names(workflow, value => value);
        var parts = Parts(workflow, value => value);
        return workflow.Build(read => parts(read) with { Id = read.Get(id), Name = read.Get(name) });
    }

    private static ObjectShape<WorkflowStage> Stage()
    {
        var stage = new ObjectShapeBuilder<WorkflowStage>("stage", new("流程的一个环节。", "A stage of a workflow."));
        var id = stage.Required("id", new("环节的编号，应保持不变", "the id, which stays as it is"), IdShapes.Stage, value => value.Id);
        var kind = stage.Required("kind", new("环节的性质", "what the stage means to the library"), StageKinds, value => value.Kind);
        var name = stage.Required("name", new("本地的叫法", "what the place calls it"), BilingualTextShape.Shape, value => value.Name);
        var clock = stage.OptionalValue("clock", new("环节的时限：进入时开始，离开时停止", "the limit of the stage: the clock that starts when it is entered and stops when it is left"), IdShapes.Clock, value => value.Clock);
        return stage.Build(read => new(read.Get(id), read.Get(kind), read.Get(name)) { Clock = read.Get(clock) });
    }

    private static ObjectShape<WorkflowAction> Action()
    {
        var action = new ObjectShapeBuilder<WorkflowAction>("action", new("流程中可以做的一件事。", "Something that may be done in a workflow."));
        var id = action.Required("id", new("动作的编号", "the id"), IdShapes.Action, value => value.Id);
        var name = action.Required("name", new("本地的叫法", "what the place calls it"), BilingualTextShape.Shape, value => value.Name);
        var facts = action.WithDefault("facts", new("此动作可以写明的事实", "the facts that an act by it may state"), Shapes.List(IdShapes.Fact, EntryKey.Itself), value => value.Facts, []);
        return action.Build(read => new(read.Get(id), read.Get(name)) { Facts = read.Get(facts) });
    }

    private static ObjectShape<WorkflowClock> Clock()
    {
        var clock = new ObjectShapeBuilder<WorkflowClock>("clock", new("随步骤起止的时限。", "A time limit that starts and stops with the steps."));
        var id = clock.Required("id", new("时限的编号，应保持不变", "the id, which stays as it is"), IdShapes.Clock, value => value.Id);
        var kind = clock.Required("kind", new("届满的含义：应办结，或者权利终止", "what it means when it runs out: work falls due, or a right ends"), ClockKinds, value => value.Kind);
        var name = clock.Required("name", new("时限的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var limit = clock.Required("limit", new("时限，或者确定时限的决策表", "the time limit, or the table that chooses it"), ClockLimitShape.Shape, value => value.Limit);
        var warnings = clock.WithDefault("warnings", new("届满之前多久提醒", "how long before it falls due warnings are given"), Shapes.List(LimitAmountShape.Shape, EntryKey.Place), value => value.Warnings, []);
        var escalations = clock.WithDefault("escalations", new("逾期之后多久报告何人", "who is told that work is overdue, and how long after"), Shapes.List(Escalation(), EntryKey.Place), value => value.Escalations, []);
        var paused = clock.OptionalValue("pausedDay", new("暂停之日如何计，以日计的时限须写明", "what becomes of the day of a pause, stated where the limit is in days"), PausedDays, value => value.PausedDay);
        var citation = clock.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return clock.Build(read => new(read.Get(id), read.Get(kind), read.Get(name), read.Get(limit))
        {
            Warnings = read.Get(warnings),
            Escalations = read.Get(escalations),
            PausedDay = read.Get(paused),
            Citation = read.Get(citation),
        });
    }

    private static ObjectShape<ClockEscalation> Escalation()
    {
        var escalation = new ObjectShapeBuilder<ClockEscalation>("clock-escalation", new("逾期报告的一级。", "One rung of an escalation."));
        var after = escalation.Optional("after", new("届满之后多久；届满时即报告的不填", "how long after it fell due; left out for the due instant itself"), LimitAmountShape.Shape, value => value.After);
        var to = escalation.Required("to", new("向何种职务报告", "the role whose holders are told"), IdShapes.Role, value => value.To);
        return escalation.Build(read => new(read.Get(after), read.Get(to)));
    }

    private static ObjectShape<ClockExtension> Extension()
    {
        var extension = new ObjectShapeBuilder<ClockExtension>("clock-extension", new("一项时限延长多少。", "By how much the limit of a clock is extended."));
        var clock = extension.Required("clock", new("时限的编号", "the id of the clock"), IdShapes.Clock, value => value.Clock);
        var by = extension.Optional("by", new("延长的数量，单位同时限", "how much longer, in the unit of the limit"), LimitAmountShape.Shape, value => value.By);
        var fact = extension.OptionalValue("fact", new("写明延长数量的事实", "the fact that says by how many units"), IdShapes.Fact, value => value.Fact);
        return extension.Build(read => (read.Get(by), read.Get(fact)) switch
        {
            ({ } amount, null) => new(read.Get(clock), amount),
            (null, { } name) => new(read.Get(clock), name),
            _ => read.Fail(clock, WorkflowFindings.ExtensionByOne),
        });
    }

    private static ObjectShape<WorkflowTransition> Transition()
    {
        var step = new ObjectShapeBuilder<WorkflowTransition>("transition", new("从一个环节到另一个环节的步骤。", "A step from one stage to another."));
        var id = step.Required("id", new("步骤的编号，应保持不变", "the id, which stays as it is"), IdShapes.Transition, value => value.Id);
        var from = step.OptionalValue("from", new("离开的环节；事项开始的步骤不填", "the stage it leaves; left out where a matter begins"), IdShapes.Stage, value => value.From);
        var action = step.Required("action", new("动作", "the action"), IdShapes.Action, value => value.Action);
        var to = step.Required("to", new("到达的环节", "the stage it reaches"), IdShapes.Stage, value => value.To);
        var by = step.WithDefault("by", new("有权人员，具备其一即可；仅因届满发生的步骤不填", "who may take it: whoever has one of these authorities; left out of a step that only a lapse takes"), Shapes.List(AuthorityShape.Shape, EntryKey.Place), value => value.By, []);
        var guards = step.WithDefault("guards", new("条件，应全部成立", "the conditions, all of which must be met"), Shapes.List(ConditionShape.Shape, EntryKey.Place), value => value.Guards, []);
        var within = step.OptionalValue("within", new("在此时限届满前方可执行", "the clock before whose due instant it may be taken"), IdShapes.Clock, value => value.Within);
        var lapse = step.OptionalValue("onLapseOf", new("此时限届满时自动执行", "the clock that takes this step by running out"), IdShapes.Clock, value => value.OnLapseOf);
        var most = step.OptionalValue("atMost", new("每一事项最多执行的次数", "how often it may be taken in one matter"), Shapes.Whole(1, int.MaxValue), value => value.AtMost);
        var usedUp = step.OptionalValue("whenUsedUp", new("在该步骤的次数用完之后才适用", "the step after which, once it is used up, this one applies"), IdShapes.Transition, value => value.WhenUsedUp);
        var handler = step.WithDefault("handler", new("承办人的变化：由办理人接办、由指定的人承办，或者无人承办", "what becomes of the handler: who acts takes it on, who is named is given it, or nobody has it"), HandlerChanges, value => value.Handler, HandlerChange.None);
        var starts = step.WithDefault("starts", new("由此开始计时的时限", "the clocks that start, or start anew"), ClockLists, value => value.Starts, []);
        var stops = step.WithDefault("stops", new("由此停止的时限", "the clocks that stop"), ClockLists, value => value.Stops, []);
        var resumes = step.WithDefault("resumes", new("由此继续计时的时限", "the paused or stopped clocks that run on"), ClockLists, value => value.Resumes, []);
        var pauses = step.WithDefault("pauses", new("由此暂停的时限", "the clocks that pause"), ClockLists, value => value.Pauses, []);
        var extends = step.WithDefault("extends", new("由此延长的时限", "the clocks whose limit is extended"), Shapes.List(Extension(), new("clock", isUnique: true)), value => value.Extends, []);
        var citation = step.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return step.Build(read => new(read.Get(id), read.Get(from), read.Get(action), read.Get(to))
        {
            By = read.Get(by),
            Guards = read.Get(guards),
            Within = read.Get(within),
            OnLapseOf = read.Get(lapse),
            AtMost = read.Get(most),
            WhenUsedUp = read.Get(usedUp),
            Handler = read.Get(handler),
            Starts = read.Get(starts),
            Stops = read.Get(stops),
            Resumes = read.Get(resumes),
            Pauses = read.Get(pauses),
            Extends = read.Get(extends),
            Citation = read.Get(citation),
        });
    }
}
