using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>The rules of matters of one kind: the lifecycle, and beside it what it needs to run.</summary>
internal static class WorkflowRulesShape
{
    /// <summary>A tolerance between machines' clocks.</summary>
    public static Shape<Duration> Tolerance { get; } = new NumberShape<Duration>(
        0, 0, 31_536_000_000, number => Duration.FromMilliseconds((long)number), duration => (decimal)duration.TotalMilliseconds);

    public static ObjectShape<WorkflowRulesContent> Shape { get; } = Describe();

    private static ObjectShape<WorkflowRulesContent> Describe()
    {
        var rules = new ObjectShapeBuilder<WorkflowRulesContent>("workflow-rules", new("一类事项的办理流程及其所需。", "The lifecycle of matters of one kind, and what it needs to run."));
        var (id, name) = WorkflowShape.Names(rules, value => value.Workflow);
        var calendar = rules.Required("calendar", new("计算期限所用的日历：china 为内置日历，或为 calendars 中的编号", "the calendar by which deadlines are counted: china is the built-in one, others are listed in calendars"), CalendarShape.Named, value => value.Calendar);
        var tolerance = rules.Required("clockSkewTolerance", new("各机器时钟的允许误差，单位毫秒", "how far an act may be dated before the last one, in milliseconds"), Tolerance, value => value.ClockSkewTolerance);
        var handlers = rules.WithDefault("handlerRoles", new("可以承办的职务；不填则任何人均可", "the roles whose holders may be given such matters; anybody may where none is listed"), Shapes.List(IdShapes.Role, EntryKey.Itself), value => value.HandlerRoles, []);
        var facts = rules.WithDefault("facts", new("条件和决策表所取的事实，在 facts 中声明", "the facts that guards and tables read, declared under facts"), Shapes.List(IdShapes.Fact, EntryKey.Itself), value => value.Facts, []);
        var parts = WorkflowShape.Parts(rules, value => value.Workflow);
        return rules.Build(read => new()
        {
            Workflow = parts(read) with { Id = read.Get(id), Name = read.Get(name) },
            Facts = read.Get(facts),
            Calendar = read.Get(calendar),
            HandlerRoles = read.Get(handlers),
            ClockSkewTolerance = read.Get(tolerance),
        });
    }
}
