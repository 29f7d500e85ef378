namespace Tianhe.Governance.Documents;

/// <summary>An action that may be taken now, and by whom.</summary>
internal static class PermittedActionShape
{
    public static ObjectShape<PermittedAction> Shape { get; } = Describe();

    private static ObjectShape<PermittedAction> Describe()
    {
        var permitted = new ObjectShapeBuilder<PermittedAction>("permitted-action", new("现在可以采取的动作。", "An action that may be taken now."));
        var action = permitted.Required("action", new("动作的编号", "the id of the action"), IdShapes.Action, value => value.Action);
        var name = permitted.Required("name", new("动作的名称", "what the action is called"), BilingualTextShape.Shape, value => value.Name);
        var isForActor = permitted.Required("isForActor", new("询问者本人可否采取", "whether the person who asked may take it"), Shapes.Truth, value => value.IsForActor);
        var by = permitted.WithDefault("by", new("何人可以采取", "who may take it, in words"), Shapes.List(BilingualTextShape.Shape, EntryKey.Place), value => value.By, []);
        return permitted.Build(read => new(read.Get(action), read.Get(name), read.Get(isForActor), read.Get(by)));
    }
}
