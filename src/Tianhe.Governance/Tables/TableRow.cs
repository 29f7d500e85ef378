using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A row of a decision table: conditions on inputs, and the outputs where all are met.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record TableRow
{
    /// <summary>Describes a row.</summary>
    /// <param name="id">Its id, unique in the table and stable, since results and comparisons name it.</param>
    /// <param name="when">At most one condition on each input, each on that input alone; an input without a condition may be anything.</param>
    /// <param name="then">A value for each output.</param>
    /// <exception cref="ArgumentException">The id is the default value, a condition is null, an output has no name, or a value is not known.</exception>
    public TableRow(TableRowId id, EquatableList<Condition> when, EquatableList<KeyValuePair<FactName, FactValue>> then)
    {
        Id = id.IsDefault ? throw new ArgumentException("A row has an id.", nameof(id)) : id;
        When = when.Contains(null!) ? throw new ArgumentException("A condition is not null.", nameof(when)) : when;
        Then = then.Any(output => output.Key.IsDefault || output.Value.State != FactState.Known)
            ? throw new ArgumentException("An output has a name and a known value.", nameof(then))
            : then;
    }

    /// <summary>The id.</summary>
    public TableRowId Id { get; }

    /// <summary>The conditions, all of which are met where the row matches; none matches always.</summary>
    public EquatableList<Condition> When { get; }

    /// <summary>The outputs.</summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Then { get; }

    /// <summary>What is to be said of the row, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The published text on which the row rests, or null where that of the table holds.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Id.ToString();
}
