using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether clocks of the same id run by the same terms in two definitions: all but their names and citations.</summary>
/// <remarks>The tables of one id are compared once, however many clocks have them and however often it is asked.</remarks>
internal sealed class ClockTerms
{
    private readonly Dictionary<ClockId, CompiledClock> _before;
    private readonly Dictionary<ClockId, CompiledClock> _after;
    private readonly HashSet<TableId> _alikeTables = [];
    private readonly FactTerms _facts;

    public ClockTerms(WorkflowDefinition before, WorkflowDefinition after, FactTerms facts)
    {
        _before = ClocksOf(before);
        _after = ClocksOf(after);
        _facts = facts;
        var tables = before.Description.Tables.ToDictionary(table => table.Id);
        foreach (var table in after.Description.Tables)
        {
            if (tables.TryGetValue(table.Id, out var was) && AreAlike(was, table))
            {
                _alikeTables.Add(table.Id);
            }
        }
    }

    /// <summary>The clocks that both have and that run by other terms.</summary>
    public HashSet<ClockId> Others() => [.. _before.Keys.Where(clock => _after.ContainsKey(clock) && !AreAlike(clock))];

    /// <summary>A clock of the definition after.</summary>
    public bool TryFindAfter(ClockId clock, [NotNullWhen(true)] out CompiledClock? now) => _after.TryGetValue(clock, out now);

    /// <summary>Whether a clock that both have runs by the same terms.</summary>
    public bool AreAlike(ClockId clock)
    {
        var (was, now) = (_before[clock].Clock, _after[clock].Clock);
        return AreLimitsAlike(clock) && was.Kind == now.Kind && was.Warnings == now.Warnings && was.Escalations == now.Escalations && was.PausedDay == now.PausedDay;
    }

    /// <summary>Whether the limit of a clock that both have is the same.</summary>
    public bool AreLimitsAlike(ClockId clock)
    {
        var (was, now) = (_before[clock], _after[clock]);
        return was.Fixed == now.Fixed && was.Output == now.Output && was.Table?.Id == now.Table?.Id && (was.Table is not { } table || AreAlike(table.Id));
    }

    /// <summary>Whether the tables of an id that both have choose the same.</summary>
    public bool AreAlike(TableId table) => _alikeTables.Contains(table);

    /// <summary>Names, titles, citations and notes aside; the tables may bear the versions of their packs and stand among other facts.</summary>
    private bool AreAlike(DecisionTable was, DecisionTable now)
    {
        var (one, other) = (was.Description, now.Description);
        return one.HitPolicy == other.HitPolicy
            && one.AllowsGaps == other.AllowsGaps
            && one.Inputs == other.Inputs
            && one.Inputs.All(input => one.Facts.TryFind(input, out var fact) && other.Facts.TryFind(input, out var to) && _facts.AreProducedAlike(input) && AreReadAlike(fact, to))
            && AreAlike(one.Outputs, other.Outputs, (output, to) => AreReadAlike(output.Declaration, to.Declaration) && output.Limits == to.Limits && output.Otherwise == to.Otherwise)
            && AreAlike(one.Rows, other.Rows, (row, to) => row.Id == to.Id && row.When == to.When && row.Then == to.Then);
    }

    private static bool AreAlike<T>(EquatableList<T> one, EquatableList<T> other, Func<T, T, bool> areAlike) => one.Count == other.Count && one.Zip(other).All(pair => areAlike(pair.First, pair.Second));

    private static bool AreReadAlike(FactDeclaration one, FactDeclaration other) => one.Name == other.Name && one.From == other.From && FactTerms.AreValuesAlike(one, other);

    private static Dictionary<ClockId, CompiledClock> ClocksOf(WorkflowDefinition definition) =>
        ClockLimitCompiler.Compile(definition.Description, []).OfType<CompiledClock>().ToDictionary(clock => clock.Clock.Id);
}
