using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>An act by an action of a workflow.</summary>
internal static class ActShape
{
    public static ObjectShape<Act> Shape { get; } = Describe();

    private static ObjectShape<Act> Describe()
    {
        var act = new ObjectShapeBuilder<Act>("act", new("按流程的动作办理。", "An act by an action of a workflow."));
        var action = act.Required("action", new("动作的编号", "the id of the action"), IdShapes.Action, value => value.Action);
        var facts = act.WithDefault("facts", new("写明的事实", "the facts that it states"), StatedFactsShape.Shape, value => value.Facts, []);
        var handler = act.OptionalValue("handler", new("交给何人承办", "the person to whom the matter is given"), IdShapes.Person, value => value.Handler);
        var note = act.Optional("note", new("所附材料的编号，由系统保存", "the host's reference to what was written with it"), Shapes.AnyText, value => value.Note);
        return act.Build(read => new() { Action = read.Get(action), Facts = read.Get(facts), Handler = read.Get(handler), Note = read.Get(note) });
    }
}
