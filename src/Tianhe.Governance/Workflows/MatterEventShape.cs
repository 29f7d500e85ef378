using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>A step that a matter has taken.</summary>
internal static class MatterEventShape
{
    public static ObjectShape<MatterEvent> With(ObjectShape<ClockState> clock)
    {
        var step = new ObjectShapeBuilder<MatterEvent>("matter-event", new("事项所走的一步及其结果。", "A step that a matter has taken, with its outcome."));
        var matter = step.Required("matter", new("事项的编号", "the id of the matter"), Id, value => value.Matter);
        var version = step.Required("version", new("事件之后事项的版本，从1起", "the version of the matter after this event, from 1"), Shapes.Whole(1, int.MaxValue), value => value.Version);
        var occasion = step.Required("occasion", new("何人、何时、以哪个指令", "by whom, when and by which command"), OccasionShape.Shape, value => value.Occasion);
        var begins = step.Optional("begins", new("地点和诉求人，仅在首个事件中", "where it is and who asked; in the first event alone"), Beginning(), value => value.Begins);
        var action = step.Required("action", new("动作", "the action"), IdShapes.Action, value => value.Action);
        var transition = step.Required("transition", new("所执行的步骤", "the step that was taken"), IdShapes.Transition, value => value.Transition);
        var lapsed = step.OptionalValue("lapsed", new("因届满而执行此步骤的时限", "the clock that took the step by running out"), IdShapes.Clock, value => value.Lapsed);
        var stage = step.Required("stage", new("到达的环节", "the stage reached"), IdShapes.Stage, value => value.Stage);
        var kind = step.Required("stageKind", new("该环节的含义", "what that stage means"), WorkflowShape.StageKinds, value => value.StageKind);
        var handler = step.OptionalValue("handler", new("事件之后的承办人", "with whom it is after this event"), IdShapes.Person, value => value.Handler);
        var named = step.OptionalValue("named", new("办理时指定的人", "the person whom the act named"), IdShapes.Person, value => value.Named);
        var facts = step.WithDefault("facts", new("写明的事实", "the facts that the act stated"), StatedFactsShape.Shape, value => value.Facts, []);
        var note = step.Optional("note", new("所附材料的编号", "the host's reference to what was written with it"), Shapes.AnyText, value => value.Note);
        var clocks = step.WithDefault("clocks", new("事件之后的各项时限", "the clocks as they stand after this event"), Shapes.List(clock, ClockStateShape.Key), value => value.Clocks, []);
        var rules = step.Required("rules", new("所用的规则", "by which rules it was decided"), RulesInForceShape.Shape, value => value.Rules);
        return step.Build(read => new()
        {
            Matter = read.Get(matter),
            Version = read.Get(version),
            Occasion = read.Get(occasion),
            Begins = read.Get(begins),
            Action = read.Get(action),
            Transition = read.Get(transition),
            Lapsed = read.Get(lapsed),
            Stage = read.Get(stage),
            StageKind = read.Get(kind),
            Handler = read.Get(handler),
            Named = read.Get(named),
            Facts = read.Get(facts),
            Note = read.Get(note),
            Clocks = read.Get(clocks),
            Rules = read.Get(rules),
        });
    }

    public static Shape<MatterId> Id { get; } = Shapes.Id(text => new MatterId(text), id => id.Value);

    private static ObjectShape<MatterBeginning> Beginning()
    {
        var beginning = new ObjectShapeBuilder<MatterBeginning>("matter-beginning", new("事项的地点和诉求人。", "Where a matter is and who asked."));
        var place = beginning.Required("place", new("地点", "the node where it is"), IdShapes.Node, value => value.Place);
        var requester = beginning.Required("requester", new("诉求人", "the person who asked"), IdShapes.Person, value => value.Requester);
        return beginning.Build(read => new(read.Get(place), read.Get(requester)));
    }
}
