using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What a grading scheme is made from, not yet checked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record GradingSchemeDescription
{
    /// <summary>The id of the scheme.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required SchemeId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A scheme has an id.", nameof(value)) : value;
    }

    /// <summary>The version of the scheme, which every report carries.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init => field = WellFormed.CheckWritten(value);
    }

    /// <summary>What the scheme is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The facts that the scheme may read.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FactCatalogue Facts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The marks that every part is out of, and so the total: 100 in most places.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0.</exception>
    public required decimal FullMarks
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Full marks are more than 0.");
    }

    /// <summary>The number of decimal places that a total keeps, from 0 to 9; grades are given by the total as rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public required int TotalPlaces
    {
        get;
        init => field = value is >= 0 and <= FactDeclaration.MaxScale ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A total keeps 0 to {FactDeclaration.MaxScale} decimal places.");
    }

    /// <summary>What becomes of further decimal places; nothing is rounded before the total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required NumberRounding TotalRounding
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(NumberRounding)} has no value {value}.");
    }

    /// <summary>The parts of the total, whose weights add up to 1.</summary>
    public required EquatableList<ScorePart> Parts { get; init; }

    /// <summary>The grades from the best to the worst, which is given from 0.</summary>
    public required EquatableList<GradeBand> Grades { get; init; }

    /// <summary>The vetoes, applied in this order to the grade by the total.</summary>
    public EquatableList<Veto> Vetoes { get; init; }

    /// <summary>The caps on shares of the population, one at most for each grade; applied last, from the best grade to the worst.</summary>
    public EquatableList<PopulationCap> PopulationCaps { get; init; }

    /// <summary>The published text on which the scheme rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";
}
