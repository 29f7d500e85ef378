using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The time limit of a clock that a table chooses.</summary>
internal static class OrderLimits
{
    /// <summary>The limit and the row that chose it, or null with the reason added to the refusals.</summary>
    public static TimeLimit? Choose(CompiledClock clock, in OrderMatter matter, out LimitChoice? choice, ref List<Refusal>? refusals)
    {
        var result = clock.Table!.Evaluate(matter.SheetFor(clock.Table));
        if (result.Outcome == TableOutcome.Decided && result.Limit(clock.Output) is { } limit)
        {
            choice = new(clock.Table.Id, result.IsOtherwise ? default(TableRowId?) : result.DecidingRow ?? result.MatchedRows[0]);
            return limit;
        }

        choice = null;
        (refusals ??= []).Add(Refuse(clock, matter, result));
        return null;
    }

    private static Refusal Refuse(CompiledClock clock, OrderMatter matter, TableResult result)
    {
        MessageArgument name = new("clock", clock.Clock.Name);
        MessageArgument table = new("table", result.Table.Description.Name);
        return result.Outcome switch
        {
            TableOutcome.CannotBeEvaluated => new(OrderRefusals.LimitNotKnown, [name, table, new("facts", OrderTableWording.Missing(result, matter))], result.Rule),
            TableOutcome.Contradiction => new(OrderRefusals.LimitContradicted, [name, table, new("rows", OrderTableWording.Rows(result))], result.Rule),
            _ => new(OrderRefusals.NoLimit, [name, table, new("facts", OrderTableWording.Read(result))], result.Rule),
        };
    }
}
