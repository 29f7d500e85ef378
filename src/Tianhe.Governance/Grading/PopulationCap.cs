namespace Tianhe.Governance.Grading;

/// <summary>The greatest share of subjects that may have a grade, such as 30 % for five stars.</summary>
/// <remarks>
/// Candidates are ranked by total as rounded, then by <see cref="TieBreaks"/>. Who finds no room gets the next grade and counts
/// there. Every choice that changes the result is stated; none has a default. Immutable; equal when every member is equal.
/// </remarks>
public sealed record PopulationCap
{
    /// <summary>The grade; it alone is counted, not those better than it.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required GradeId Grade
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A cap names its grade.", nameof(value)) : value;
    }

    /// <summary>The greatest share, inclusive, such as 0.3 for 30 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1, or has more than six decimal places.</exception>
    public required decimal Share
    {
        get;
        init => field = value is >= 0 and <= 1 && Marks.PlacesOf(value) <= 6
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is 0 to 1, with at most six decimal places; 30 % is 0.3.");
    }

    /// <summary>Within what the share is counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required PopulationScope Scope { get; init => field = Known(value); }

    /// <summary>Which subjects make up the number that the share is taken of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required CountedSubjects Counting { get; init => field = Known(value); }

    /// <summary>What becomes of the part of a subject.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required ShareRounding Rounding { get; init => field = Known(value); }

    /// <summary>What becomes of subjects that are equal in total and in every tie-break, when there is room for some only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required TiedAtTheLimit Ties { get; init => field = Known(value); }

    /// <summary>The facts that rank subjects of equal totals, the first one first, each by its direction; a fact without a known value ranks behind every known one.</summary>
    public EquatableList<FactName> TieBreaks { get; init; }

    /// <summary>The published text on which the cap rests, or null where it is that of the scheme.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Grade and share.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Grade} at most {Marks.Percent(Share)}";

    internal string Path => $"populationCaps.{Grade}";

    private static T Known<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no value {value}.");
}
