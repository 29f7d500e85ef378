using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What a decision table is made from, not yet checked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record TableDescription
{
    /// <summary>The id of the table.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required TableId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A table has an id.", nameof(value)) : value;
    }

    /// <summary>The version of the table, which every result carries.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init => field = WellFormed.CheckWritten(value);
    }

    /// <summary>What the table is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The facts that the table may read.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FactCatalogue Facts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The facts that it reads, in the order of its columns.</summary>
    /// <exception cref="ArgumentException">A name is the default value.</exception>
    public required EquatableList<FactName> Inputs
    {
        get;
        init => field = value.Any(input => input.IsDefault) ? throw new ArgumentException("Every input has a name.", nameof(value)) : value;
    }

    /// <summary>What its rows give, in the order of its columns.</summary>
    public required EquatableList<TableOutput> Outputs { get; init; }

    /// <summary>What holds where several rows match.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required HitPolicy HitPolicy
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(HitPolicy)} has no value {value}.");
    }

    /// <summary>The rows, in their order.</summary>
    public required EquatableList<TableRow> Rows { get; init; }

    /// <summary>Whether there may be values that no row matches: then a gap is a warning, and otherwise an error.</summary>
    /// <remarks>Of no meaning where outputs have an <see cref="TableOutput.Otherwise"/>, or where a table collects: no row is then an answer.</remarks>
    public bool AllowsGaps { get; init; }

    /// <summary>The published text on which the table rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";
}
