namespace Tianhe.Governance.Structure;

/// <summary>How many people of a role a number of households or residents needs, such as one building steward per 60 households.</summary>
/// <remarks>
/// All that changes the result is stated: what is counted and on which basis, the scope within which it is added before rounding,
/// the rounding, the minimum. Rounding each small scope up and adding gives more people than rounding the whole once: 45 equal parts
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
        init => field = value is < 1 or > MaxPer ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A quota is for every 1 to {MaxPer} households or residents.") : value;
    }

    /// <summary>Which households or residents are counted, in words: 户籍户 registered or 常住户 resident. The host supplies figures on this basis.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The tier within each node of which figures are added before rounding; the top tier rounds the whole tree once.</summary>
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

    /// <summary>The fewest people that each area needs, one where nothing is counted too; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="MaxMinimum"/>.</exception>
    public int Minimum
    {
        get;
        init => field = value is < 0 or > MaxMinimum ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A minimum is 0 to {MaxMinimum}.") : value;
    }

    /// <summary>The published text on which the quota rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How many people one area needs.</summary>
    /// <param name="counted">The households or residents of the area, as <see cref="Measure"/> says.</param>
    /// <returns>The number divided by <see cref="Per"/> and times <see cref="Count"/>, rounded once, and not less than <see cref="Minimum"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counted"/> is negative, or needs more people than a number holds.</exception>
    public int RequiredFor(int counted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(counted);
        var required = Required(counted);
        return required <= int.MaxValue ? (int)required : throw new ArgumentOutOfRangeException(nameof(counted), counted, "They need more people than a number holds.");
    }

    /// <summary>Assesses areas that are no nodes of the tree, such as those of Party branches, in place of the nodes of <see cref="Scope"/>.</summary>
    /// <param name="areas">The areas; each is rounded by itself.</param>
    /// <returns>What is required, present and missing, for each area in the given order and in total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or an area is null.</exception>
    /// <exception cref="ArgumentException">The households, residents, or people present or required add up to more than a number holds.</exception>
    public QuotaAssessment Assess(IEnumerable<QuotaArea> areas)
    {
        var list = Whole(areas);
        return new(this, [.. list.Select(area => new AreaAssessment(this, area))]);
    }

    /// <summary>Shares what is counted in each area out among as many people as the quota requires there, as evenly as can be.</summary>
    /// <param name="areas">The areas, each a scope by itself; those of a tree are in <see cref="QuotaAssessment.Areas"/>.</param>
    /// <returns>The shares of each area in the given order. No two shares of an area differ by more than one, and they add up to what is counted there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or an area is null.</exception>
    /// <exception cref="ArgumentException">The households, residents, or people present or required add up to more than a number holds.</exception>
    /// <remarks>
    /// Rounded up, no share is greater than <see cref="Per"/> divided by <see cref="Count"/>, itself rounded up where it is not whole. Rounded
    /// otherwise a share may be greater, or nobody be required: the allotment is made all the same, and its findings say so.
    /// </remarks>
    public QuotaAllotment Allot(IEnumerable<QuotaArea> areas)
    {
        var list = Whole(areas);
        return new(this, [.. list.Select(area => new AreaAllotment(this, area))]);
    }

    /// <summary>The most that one person should have: <see cref="Per"/> divided by <see cref="Count"/>, and a part of one is one.</summary>
    internal int MostPerPerson => (Per + Count - 1) / Count;

    /// <summary>The people whom one area needs, though they be more than a number holds.</summary>
    internal long Required(int counted)
    {
        var (whole, rest) = Math.DivRem((long)counted * Count, Per);
        var more = Rounding switch
        {
            QuotaRounding.Up => rest > 0,
            QuotaRounding.Down => false,
            QuotaRounding.HalfUp => rest >= Per - rest,
            _ => throw new InvalidOperationException($"Unknown rounding {Rounding}."),
        };
        return Math.Max(Minimum, more ? whole + 1 : whole);
    }

    private List<QuotaArea> Whole(IEnumerable<QuotaArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        List<QuotaArea> list = [.. areas.Select(area => area ?? throw new ArgumentNullException(nameof(areas), "An area is null."))];
        return QuotaTotals.Problems(this, list).Any() ? throw new ArgumentException("The areas add up to more than a number holds.", nameof(areas)) : list;
    }
}
