using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>The time limit of a clock that a table chooses.</summary>
internal static class TableLimits
{
    /// <summary>The limit and the row that chose it, or null with the reason added to the refusals.</summary>
    public static TimeLimit? Choose<TSubject>(CompiledClock clock, ref TSubject subject, out LimitChoice? choice, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        var result = clock.Table!.Evaluate(subject.SheetFor(clock.Table, toOthers: false));
        if (LimitOf(clock, result) is { } limit)
        {
            choice = new(clock.Table.Id, result.DecidingRow); // none where the table says what holds without one
            return limit;
        }

        choice = null;
        (refusals ??= []).Add(Refuse(clock, ref subject, result));
        return null;
    }

    /// <summary>Whether the table chooses a limit by what is known, or a row may once all that it lacks comes with the act.</summary>
    public static bool MayChoose<TSubject>(CompiledClock clock, ref TSubject subject, bool toOthers)
        where TSubject : struct, IActSubject
    {
        var result = clock.Table!.Evaluate(subject.SheetFor(clock.Table, toOthers));
        if (result.Outcome != TableOutcome.CannotBeEvaluated)
        {
            return LimitOf(clock, result) is not null;
        }

        var (comes, never) = (false, new HashSet<FactName>());
        foreach (var (fact, _) in result.MissingFacts)
        {
            if (subject.MayCome(fact, toOthers))
            {
                comes = true;
            }
            else
            {
                never.Add(fact);
            }
        }

        return comes && (result.Compiled.HasOtherwise || result.Rows.Any(account => account.Outcome != ConditionOutcome.NotMet && !Reads(result.Table.Description, account.Row, never)));
    }

    private static bool Reads(TableDescription table, TableRow row, HashSet<FactName> facts)
    {
        for (var input = 0; input < row.When.Count; input++)
        {
            if (row.When[input] != Condition.Any && facts.Contains(table.Inputs[input]))
            {
                return true;
            }
        }

        return false;
    }

    private static TimeLimit? LimitOf(CompiledClock clock, TableResult result) => result.Outcome == TableOutcome.Decided ? result.Limit(clock.Output) : null;

    private static Refusal Refuse<TSubject>(CompiledClock clock, ref TSubject subject, TableResult result)
        where TSubject : struct, IActSubject
    {
        MessageArgument name = new("clock", clock.Clock.Name);
        MessageArgument table = new("table", result.Table.Description.Name);
        return result.Outcome switch
        {
            TableOutcome.CannotBeEvaluated => new(WorkflowRefusals.LimitNotKnown, [name, table, new("facts", TableWording.Missing(result, subject.WhyMissing))], result.Rule),
            TableOutcome.Contradiction => new(WorkflowRefusals.LimitContradicted, [name, table, new("rows", TableWording.Rows(result))], result.Rule),
            _ => new(WorkflowRefusals.NoLimit, [name, table, new("facts", TableWording.Read(result))], result.Rule),
        };
    }
}
