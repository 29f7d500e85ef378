using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>A clock of a matter.</summary>
internal static class ClockStateShape
{
    /// <summary>By which clocks are addressed in a list; a matter has each of them once.</summary>
    public static EntryKey Key { get; } = new("clock", isUnique: true);

    public static ObjectShape<ClockState> With(Shape<Deadline> deadline)
    {
        var clock = new ObjectShapeBuilder<ClockState>("clock-state", new("事项的一项时限。", "A clock of a matter."));
        var id = clock.Required("clock", new("时限的编号", "which clock of the workflow it is"), IdShapes.Clock, value => value.Clock);
        var kind = clock.Required("kind", new("期满意味着什么", "what it means when it runs out"), WorkflowShape.ClockKinds, value => value.Kind);
        var due = clock.Required("deadline", new("何时届满", "when it falls due"), deadline, value => value.Deadline);
        var stopped = clock.OptionalValue<Instant>("stoppedAt", new("停止的时刻；仍在计时则不写", "when it was stopped; left out while it runs"), Shapes.Instant, value => value.StoppedAt);
        var missed = clock.OptionalValue<Instant>("missed", new("重新计时之前错过的届满时刻", "the due instant that was missed before it was started anew"), Shapes.Instant, value => value.Missed);
        var chosenBy = clock.Optional("chosenBy", new("确定时限的决策表和行；时限固定的不写", "the table and row that chose the limit; left out where it is fixed"), Choice(), value => value.ChosenBy);
        return clock.Build(read => new(read.Get(id), read.Get(kind), read.Get(due), read.Get(stopped), read.Get(missed), read.Get(chosenBy)));
    }

    private static ObjectShape<LimitChoice> Choice()
    {
        var choice = new ObjectShapeBuilder<LimitChoice>("limit-choice", new("时限由哪个决策表的哪一行确定。", "By which row of which table a limit was chosen."));
        var table = choice.Required("table", new("决策表的编号", "the id of the table"), TableIdShapes.Table, value => value.Table);
        var row = choice.OptionalValue("row", new("行的编号；各行均不适用时不写", "the id of the row; left out where no row matched"), TableIdShapes.Row, value => value.Row);
        return choice.Build(read => new(read.Get(table), read.Get(row)));
    }
}
