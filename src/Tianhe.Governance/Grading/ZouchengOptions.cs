using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What the published texts about the stars of Zoucheng leave open; the place decides, so nothing has a default.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record ZouchengOptions
{
    /// <summary>The version of the place's own scheme.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The criteria of the base (基础项): numbers from 0, better the more they are, whose maxima add up to 100. Reported are six dimensions, without their maxima.</summary>
    public required EquatableList<FactDeclaration> BaseCriteria { get; init; }

    /// <summary>The deductions (减分项): numbers from 0 with a maximum, worse the more they are; empty where there are none.</summary>
    public required EquatableList<FactDeclaration> Deductions { get; init; }

    /// <summary>The least that the base comes to after deductions, inclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public required decimal Floor
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A floor is 0 or more.") : value;
    }

    /// <summary>The number of decimal places that a total keeps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 9.</exception>
    public required int TotalPlaces
    {
        get;
        init => field = value is >= 0 and <= FactDeclaration.MaxScale ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A total keeps 0 to {FactDeclaration.MaxScale} decimal places.");
    }

    /// <summary>What becomes of further decimal places of a total.</summary>
    public required NumberRounding TotalRounding { get; init; }

    /// <summary>Within what the 30 % of five stars are counted. In 2022 more than 30 % of all were reported, so it was per group or rounded up.</summary>
    public required PopulationScope Scope { get; init; }

    /// <summary>Which subjects the 30 % are taken of.</summary>
    public required CountedSubjects Counting { get; init; }

    /// <summary>What becomes of the part of a subject: 30 % of 45 is 13.5.</summary>
    public required ShareRounding ShareRounding { get; init; }

    /// <summary>The facts that rank subjects of equal totals, such as <see cref="ZouchengStars.Review"/>; empty where none does.</summary>
    public required EquatableList<FactName> TieBreaks { get; init; }

    /// <summary>What becomes of subjects that are equal in everything, when there is room for some only.</summary>
    public required TiedAtTheLimit Ties { get; init; }

    /// <summary>What follows when satisfaction is not known.</summary>
    public required WhenUnknown WhenSatisfactionUnknown { get; init; }

    /// <summary>The version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Version;
}
