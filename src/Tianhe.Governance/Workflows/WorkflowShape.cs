using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A workflow: stages, actions, clocks and transitions. Its version is that of the pack, and its facts are those of the matter that runs by it.</summary>
internal static class WorkflowShape
{
    private static readonly Shape<EquatableList<ClockId>> ClockLists = Shapes.List(IdShapes.Clock, EntryKey.Itself);

    /// <summary>What stages mean; the words stand in stored events, too.</summary>
    public static Shape<StageKind> StageKinds { get; } = Shapes.Words(
        ("intake", StageKind.Intake), ("dispatching", StageKind.Dispatching), ("assigned", StageKind.Assigned), ("working", StageKind.Working),
        ("checking", StageKind.Checking), ("rating", StageKind.Rating), ("closing", StageKind.Closing), ("closed", StageKind.Closed));

    /// <summary>What clocks mean; the words stand in stored events, too.</summary>
    public static Shape<ClockKind> ClockKinds { get; } = Shapes.Words(("due", ClockKind.Due), ("window", ClockKind.Window));

    /// <summary>What stands for the version until the pack gives its own.</summary>
    public const string OfThePack = "(of the pack)";

    public static ObjectShape<WorkflowDescription> Shape { get; } = Describe();

    private static ObjectShape<WorkflowDescription> Describe()
    {
        var workflow = new ObjectShapeBuilder<WorkflowDescription>("workflow", new("一种事项的办理流程。", "How a kind of matter is handled."));
        var id = workflow.Required("id", new("流程的编号", "the id of the workflow"), IdShapes.Workflow, value => value.Id);
        var name = workflow.Required("name", new("流程的名称", "what the workflow is called"), BilingualTextShape.Shape, value => value.Name);
        var stages = workflow.Required("stages", new("环节", "the stages"), Shapes.List(Stage(), EntryKey.Id), value => value.Stages);
        var actions = workflow.Required("actions", new("动作", "the actions"), Shapes.List(Action(), EntryKey.Id), value => value.Actions);
        var clocks = workflow.WithDefault("clocks", new("时限", "the clocks"), Shapes.List(Clock(), EntryKey.Id), value => value.Clocks, []);
        var transitions = workflow.Required("transitions", new("步骤", "the transitions"), Shapes.List(Transition(), EntryKey.Id), value => value.Transitions);
        return workflow.Build(read => new()
        {
            Id = read.Get(id),
            Version = OfThePack,
            Name = read.Get(name),
            Stages = read.Get(stages),
            Actions = read.Get(actions),
            Clocks = read.Get(clocks),
            Transitions = read.Get(transitions),
        });
    }

    private static ObjectShape<WorkflowStage> Stage()
    {
        var stage = new ObjectShapeBuilder<WorkflowStage>("stage", new("流程的一个环节。", "A stage of a workflow."));
        var id = stage.Required("id", new("环节的编号，应保持不变", "the id, which stays as it is"), IdShapes.Stage, value => value.Id);
        var kind = stage.Required("kind", new("环节的性质", "what the stage means to the library"), StageKinds, value => value.Kind);
        var name = stage.Required("name", new("本地的叫法", "what the place calls it"), BilingualTextShape.Shape, value => value.Name);
        return stage.Build(read => new(read.Get(id), read.Get(kind), read.Get(name)));
    }

    private static ObjectShape<WorkflowAction> Action()
    {
        var action = new ObjectShapeBuilder<WorkflowAction>("action", new("流程中可以做的一件事。", "Something that may be done in a workflow."));
        var id = action.Required("id", new("动作的编号", "the id"), IdShapes.Action, value => value.Id);
        var name = action.Required("name", new("本地的叫法", "what the place calls it"), BilingualTextShape.Shape, value => value.Name);
        return action.Build(read => new(read.Get(id), read.Get(name)));
    }

    private static ObjectShape<WorkflowClock> Clock()
    {
        var clock = new ObjectShapeBuilder<WorkflowClock>("clock", new("随步骤起止的时限。", "A time limit that starts and stops with the steps."));
        var id = clock.Required("id", new("时限的编号，应保持不变", "the id, which stays as it is"), IdShapes.Clock, value => value.Id);
        var kind = clock.Required("kind", new("届满的含义：应办结，或者权利终止", "what it means when it runs out: work falls due, or a right ends"), ClockKinds, value => value.Kind);
        var name = clock.Required("name", new("时限的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var limit = clock.Required("limit", new("时限，或者确定时限的决策表", "the time limit, or the table that chooses it"), ClockLimitShape.Shape, value => value.Limit);
        var citation = clock.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return clock.Build(read => new(read.Get(id), read.Get(kind), read.Get(name), read.Get(limit)) { Citation = read.Get(citation) });
    }

    private static ObjectShape<WorkflowTransition> Transition()
    {
        var step = new ObjectShapeBuilder<WorkflowTransition>("transition", new("从一个环节到另一个环节的步骤。", "A step from one stage to another."));
        var id = step.Required("id", new("步骤的编号，应保持不变", "the id, which stays as it is"), IdShapes.Transition, value => value.Id);
        var from = step.OptionalValue("from", new("离开的环节；事项开始的步骤不填", "the stage it leaves; left out where a matter begins"), IdShapes.Stage, value => value.From);
        var action = step.Required("action", new("动作", "the action"), IdShapes.Action, value => value.Action);
        var to = step.Required("to", new("到达的环节", "the stage it reaches"), IdShapes.Stage, value => value.To);
        var by = step.Required("by", new("有权人员，具备其一即可", "who may take it: whoever has one of these authorities"), Shapes.List(AuthorityShape.Shape, EntryKey.Place, least: 1), value => value.By);
        var guards = step.WithDefault("guards", new("条件，应全部成立", "the conditions, all of which must be met"), Shapes.List(ConditionShape.Shape, EntryKey.Place), value => value.Guards, []);
        var within = step.OptionalValue("within", new("在此时限届满前方可执行", "the window within which it may be taken"), IdShapes.Clock, value => value.Within);
        var starts = step.WithDefault("starts", new("由此开始计时的时限", "the clocks that start, or start anew"), ClockLists, value => value.Starts, []);
        var stops = step.WithDefault("stops", new("由此停止的时限", "the clocks that stop"), ClockLists, value => value.Stops, []);
        var resumes = step.WithDefault("resumes", new("由此继续计时的时限", "the stopped clocks that run on"), ClockLists, value => value.Resumes, []);
        var citation = step.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return step.Build(read => new(read.Get(id), read.Get(from), read.Get(action), read.Get(to))
        {
            By = read.Get(by),
            Guards = read.Get(guards),
            Within = read.Get(within),
            Starts = read.Get(starts),
            Stops = read.Get(stops),
            Resumes = read.Get(resumes),
            Citation = read.Get(citation),
        });
    }
}
