using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>By which rules an event was decided.</summary>
internal static class RulesInForceShape
{
    public static ObjectShape<RulesInForce> Shape { get; } = Describe();

    private static ObjectShape<RulesInForce> Describe()
    {
        var rules = new ObjectShapeBuilder<RulesInForce>("rules-in-force", new("作出决定时所用的规则。", "By which rules an event was decided."));
        var source = rules.Required("source", new("规则包的编号；没有规则包时为流程的编号", "the id of the rule pack, or of the workflow where there is no pack"), Shapes.Text, value => value.Source);
        var workflow = rules.Required("workflow", new("流程的编号", "the id of the workflow"), IdShapes.Workflow, value => value.Workflow);
        var version = rules.Required("version", new("其版本", "the version"), Shapes.Text, value => value.Version);
        var calendar = rules.Required("calendarRevision", new("所用日历的版本", "the revision of the calendar"), Shapes.Text, value => value.CalendarRevision);
        return rules.Build(read => new(read.Get(source), read.Get(workflow), read.Get(version), read.Get(calendar)));
    }
}
