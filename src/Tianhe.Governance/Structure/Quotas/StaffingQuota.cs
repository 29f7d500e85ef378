namespace Tianhe.Governance.Structure;

/// <summary>How many people of a role a number of households needs, such as one building steward per 60 households.</summary>
/// <remarks>
/// All that changes the result is stated: which households count, the scope within which they are added before rounding, the
/// rounding, the minimum. Rounding each small scope up and adding gives more people than rounding the whole once: 45 equal parts
/// of 58,200 households need 990, the whole needs 970. Immutable; equal when every member is equal.
/// </remarks>
public sealed record StaffingQuota
{
    /// <summary>The greatest minimum for an area.</summary>
    public const int MaxMinimum = 1_000;

    /// <summary>The greatest number of people asked for at once.</summary>
    public const int MaxCount = 1_000;

    /// <summary>The greatest number of households or residents for which people are asked.</summary>
    public const int MaxPer = 1_000_000;

    /// <summary>The role that is needed.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required RoleId Role
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A quota names a role.", nameof(value)) : value;
    }

    /// <summary>What the quota is called in findings, such as 治理楼长配备标准.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is counted; households by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public QuotaMeasure Measure
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected Households or Population.");
    }

    /// <summary>How many people are needed for every <see cref="Per"/>; 1 by default. 18 per 10,000 residents is 18 and 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxCount"/>.</exception>
    public int Count
    {
        get;
        init => field = value is < 1 or > MaxCount ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A quota asks for 1 to {MaxCount} people.") : value;
    } = 1;

    /// <summary>How many people an area may lack before it is reported; 0 by default. What is missing is counted in full all the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="MaxMinimum"/>.</exception>
    public int Tolerance
    {
        get;
        init => field = value is < 0 or > MaxMinimum ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A tolerance is 0 to {MaxMinimum}.") : value;
    }

    /// <summary>The number of households or residents for which <see cref="Count"/> people are needed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxPer"/>.</exception>
    public required int Per
    {
        get;
        init => field = value is < 1 or > MaxPer ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A quota is one person per 1 to {MaxPer} households.") : value;
    }

    /// <summary>Which households are counted, in words: 户籍户 registered or 常住户 resident. The host supplies figures on this basis.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The tier within each node of which households are added before rounding; the top tier rounds the whole tree once.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required TierId Scope
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A quota names a scope.", nameof(value)) : value;
    }

    /// <summary>What becomes of the part of a person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required QuotaRounding Rounding
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected Up, Down or HalfUp.");
    }

    /// <summary>The fewest people that each area needs, one without households too; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="MaxMinimum"/>.</exception>
    public int Minimum
    {
        get;
        init => field = value is < 0 or > MaxMinimum ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A minimum is 0 to {MaxMinimum}.") : value;
    }

    /// <summary>The published text on which the quota rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How many people one area needs.</summary>
    /// <param name="households">The households of the area.</param>
    /// <returns>Households divided by <see cref="Per"/>, rounded, and not less than <see cref="Minimum"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="households"/> is negative.</exception>
    public int RequiredFor(int households)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        var (whole, rest) = Math.DivRem(households, Per);
        var more = Rounding switch
        {
            QuotaRounding.Up => rest > 0,
            QuotaRounding.Down => false,
            QuotaRounding.HalfUp => rest >= Per - rest,
            _ => throw new InvalidOperationException($"Unknown rounding {Rounding}."),
        };
        return Math.Max(Minimum, more ? whole + 1 : whole);
    }

    /// <summary>Assesses areas that are no nodes of the tree, such as those of Party branches, in place of the nodes of <see cref="Scope"/>.</summary>
    /// <param name="areas">The areas; each is rounded by itself.</param>
    /// <returns>What is required, present and missing, for each area in the given order and in total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or an area is null.</exception>
    /// <exception cref="ArgumentException">The households or the people present add up to more than a number holds.</exception>
    public QuotaAssessment Assess(IEnumerable<QuotaArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        AreaAssessment[] assessed = [.. areas.Select(area => new AreaAssessment(this, area ?? throw new ArgumentNullException(nameof(areas), "An area is null.")))];
        return assessed.Sum(area => (long)(area.Area.Households ?? 0)) > int.MaxValue || assessed.Sum(area => (long)area.Area.Present) > int.MaxValue
            || assessed.Sum(area => (long)(area.Required ?? 0)) > int.MaxValue
            ? throw new ArgumentException("The areas add up to more than a number holds.", nameof(areas))
            : new(this, [.. assessed]);
    }
}
