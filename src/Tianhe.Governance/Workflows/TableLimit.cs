using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>A time limit that a decision table chooses by the facts of the matter, each time the clock starts.</summary>
/// <remarks>
/// The table is one of <see cref="WorkflowDescription.Tables"/>; one row of it decides, and the output names time limits. Where it
/// decides nothing, the step that would start the clock is refused. Immutable; equal when table and output are equal.
/// </remarks>
public sealed record TableLimit : ClockLimit
{
    /// <summary>Names the table.</summary>
    /// <param name="table">The id of the table.</param>
    /// <param name="output">The output that names the time limit.</param>
    /// <exception cref="ArgumentException">A name is the default value.</exception>
    public TableLimit(TableId table, FactName output)
    {
        Table = table.IsDefault ? throw new ArgumentException("A table has an id.", nameof(table)) : table;
        Output = output.IsDefault ? throw new ArgumentException("An output has a name.", nameof(output)) : output;
    }

    /// <summary>The id of the table.</summary>
    public TableId Table { get; }

    /// <summary>The output that names the time limit.</summary>
    public FactName Output { get; }

    /// <inheritdoc/>
    public override BilingualText Name => new($"由决策表“{Table}”确定", $"chosen by the table '{Table}'");
}
