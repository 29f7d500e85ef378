using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>A clock whose limit is resolved: the limit itself, or the table that chooses it.</summary>
internal sealed class CompiledClock
{
    public required WorkflowClock Clock { get; init; }

    /// <summary>The limit where it is fixed, and null where a table chooses it.</summary>
    public required TimeLimit? Fixed { get; init; }

    public required DecisionTable? Table { get; init; }

    /// <summary>The output of the table; the default value where the limit is fixed.</summary>
    public required FactName Output { get; init; }
}
