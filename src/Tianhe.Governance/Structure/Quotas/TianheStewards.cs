namespace Tianhe.Governance.Structure;

/// <summary>The quota of building stewards that the article on 田和街道 reports: one per 60 households.</summary>
/// <remarks>
/// The article is news and no regulation. It says neither which households count, nor within what they are added, nor how to round:
/// all of that is a parameter, and so is the fewest that an area needs.
/// </remarks>
public static class TianheStewards
{
    /// <summary>The article.</summary>
    public static Citation Citation { get; } = new(
        new("田和街道基层播报", "Tianhe Subdistrict, grass-roots news"), new("深耕城市党建“红立方” 奏响基层治理“最强音”", "article on the work of Tianhe Subdistrict"))
    {
        Note = new("新闻报道，不是规定；户的口径和取整方式未载明", "a news article and no regulation; it states neither which households count nor how to round"),
    };

    /// <summary>The quota, with what the place decides.</summary>
    /// <param name="role">The role of building stewards (治理楼长).</param>
    /// <param name="basis">Which households are counted: 户籍户 registered or 常住户 resident.</param>
    /// <param name="scope">The tier within each node of which households are added before rounding.</param>
    /// <param name="rounding">What becomes of the part of a person.</param>
    /// <param name="minimum">The fewest that each area needs.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is none of the enumeration, or the minimum out of its bounds.</exception>
    public static StaffingQuota Quota(RoleId role, BilingualText basis, TierId scope, QuotaRounding rounding, int minimum) => new()
    {
        Role = role,
        Name = new("每60户配备1名治理楼长", "one building steward per 60 households"),
        Per = 60,
        Basis = basis,
        Scope = scope,
        Rounding = rounding,
        Minimum = minimum,
        Citation = Citation,
    };
}
