using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A person is away for a time.</summary>
internal static class LeaveShape
{
    public static ObjectShape<Leave> Shape { get; } = Describe();

    private static ObjectShape<Leave> Describe()
    {
        var leave = new ObjectShapeBuilder<Leave>("leave", new("一段离岗。", "A person is away for a time."));
        var person = leave.Required("person", new("离岗人的编号", "the person, by reference only"), IdShapes.Person, value => value.Person);
        var from = leave.Required("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = leave.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return leave.Build(read => new()
        {
            Person = read.Get(person),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
