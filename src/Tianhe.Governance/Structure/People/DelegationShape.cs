using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A person lets another act for a time.</summary>
internal static class DelegationShape
{
    public static ObjectShape<Delegation> Shape { get; } = Describe();

    private static ObjectShape<Delegation> Describe()
    {
        var delegation = new ObjectShapeBuilder<Delegation>("delegation", new("一项委托代理。", "A person lets another act for a time."));
        var person = delegation.Required("person", new("委托人的编号", "who delegates"), IdShapes.Person, value => value.Person);
        var delegated = delegation.Required("delegate", new("受托人的编号", "who acts instead"), IdShapes.Person, value => value.Delegate);
        var role = delegation.OptionalValue("role", new("所委托的职务；不写则为全部", "the role; every role where left out"), IdShapes.Role, value => value.Role);
        var node = delegation.OptionalValue("node", new("限于哪个节点；不写则不限", "the node to which it is limited"), IdShapes.Node, value => value.Node);
        var from = delegation.Required("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = delegation.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return delegation.Build(read => new()
        {
            Person = read.Get(person),
            Delegate = read.Get(delegated),
            Role = read.Get(role),
            Node = read.Get(node),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
