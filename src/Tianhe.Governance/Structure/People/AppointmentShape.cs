using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A person holds a role at a node for a term.</summary>
internal static class AppointmentShape
{
    public static ObjectShape<Appointment> Shape { get; } = Describe();

    private static ObjectShape<Appointment> Describe()
    {
        var appointment = new ObjectShapeBuilder<Appointment>("appointment", new("一项任职。", "A person holds a role at a node for a term."));
        var person = appointment.Required("person", new("任职人的编号", "the person, by reference only"), IdShapes.Person, value => value.Person);
        var role = appointment.Required("role", new("职务", "the role"), IdShapes.Role, value => value.Role);
        var node = appointment.Required("node", new("节点", "the node"), IdShapes.Node, value => value.Node);
        var from = appointment.Required("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = appointment.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        var sentBy = appointment.OptionalValue("sentBy", new("由何单位派驻下沉", "the organisation that sent them"), StructureIdShapes.Organisation, value => value.SentBy);
        return appointment.Build(read => new()
        {
            Person = read.Get(person),
            Role = read.Get(role),
            Node = read.Get(node),
            From = read.Get(from),
            To = read.Get(to),
            SentBy = read.Get(sentBy),
        });
    }
}
