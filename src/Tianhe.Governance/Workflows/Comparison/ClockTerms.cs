using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether clocks of the same id run by the same terms in two definitions: all but their names and citations.</summary>
internal static class ClockTerms
{
    /// <summary>The clocks of a definition with their tables.</summary>
    public static IEnumerable<CompiledClock> Of(WorkflowDefinition definition) => ClockLimitCompiler.Compile(definition.Description, []).OfType<CompiledClock>();

    public static bool AreAlike(CompiledClock one, CompiledClock other) =>
        one.Clock.Kind == other.Clock.Kind
        && AreLimitsAlike(one, other)
        && one.Clock.Warnings == other.Clock.Warnings
        && one.Clock.Escalations == other.Clock.Escalations
        && one.Clock.PausedDay == other.Clock.PausedDay;

    public static bool AreLimitsAlike(CompiledClock one, CompiledClock other) =>
        one.Fixed == other.Fixed && one.Output == other.Output && AreAlike(one.Table, other.Table);

    /// <summary>Whether two tables choose the same: names, citations and notes aside, and they may bear the versions of their packs and stand among other facts.</summary>
    public static bool AreAlike(DecisionTable? one, DecisionTable? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null
        && WithoutNotes(one.Description).Equals(WithoutNotes(other.Description) with { Version = one.Description.Version, Name = one.Description.Name, Facts = one.Description.Facts })
        && Read(one.Description).SequenceEqual(Read(other.Description)));

    private static TableDescription WithoutNotes(TableDescription table) => table with
    {
        Citation = null,
        Rows = table.Rows.Select(row => row with { Note = null, Citation = null }).ToEquatableList(),
    };

    private static IEnumerable<FactDeclaration?> Read(TableDescription table) => table.Inputs.Select(input => table.Facts.TryFind(input, out var fact) ? fact : null);
}
