namespace Tianhe.Governance.Grading;

/// <summary>A part of a total: the sum of its criteria, less its deductions, times its weight.</summary>
/// <remarks>The maxima of the criteria add up to the full marks of the scheme. Immutable; equal when every member is equal.</remarks>
public sealed record ScorePart
{
    /// <summary>The most decimal places that a weight may have.</summary>
    public const int MaxWeightPlaces = 6;

    /// <summary>The id, unique in the scheme.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required PartId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A part has an id.", nameof(value)) : value;
    }

    /// <summary>What the part is called, such as 基础项.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The share of the part in the total, such as 0.7 for 70 %; the weights of a scheme add up to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0 and at most 1, or has more than <see cref="MaxWeightPlaces"/> decimal places.</exception>
    public required decimal Weight
    {
        get;
        init => field = value is > 0 and <= 1 && Marks.PlacesOf(value) <= MaxWeightPlaces
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A weight is more than 0 and at most 1, with at most {MaxWeightPlaces} decimal places; 70 % is 0.7.");
    }

    /// <summary>The criteria, of each the fact counts as better the more it is; at least one.</summary>
    public required EquatableList<Criterion> Criteria { get; init; }

    /// <summary>What is taken from the sum of the criteria, or null where nothing is.</summary>
    public Deductions? Deductions { get; init; }

    /// <summary>Id and weight.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} × {Marks.Percent(Weight)}";
}
