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

    /// <summary>Whether two tables say the same; they may bear the versions of their packs.</summary>
    public static bool AreAlike(DecisionTable? one, DecisionTable? other) =>
        one is null || other is null ? one is null && other is null : one.Description.Equals(other.Description with { Version = one.Description.Version });
}
