namespace Tianhe.Governance.Structure;

/// <summary>A kind of organisations, such as 物业公司 property company.</summary>
/// <remarks>Data, not code: a place has kinds of its own. Immutable; equal when every member is equal.</remarks>
public sealed record OrganisationKind
{
    /// <summary>Describes a kind.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrganisationKind(KindId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A kind has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The kinds that the published article about 田和街道 names, for a start.</summary>
    /// <remarks>
    /// Which departments sent people down, which units are partners, which companies manage estates is not published; a place lists
    /// its own. A volunteer team is no organisation here but a node of the tier of volunteers.
    /// </remarks>
    public static EquatableList<OrganisationKind> Tianhe { get; } =
    [
        new("government-department", new("政府部门", "government department")),
        new("property-company", new("物业公司", "property company")),
        new("owners-committee", new("业委会", "owners' committee")),
        new("partner-organisation", new("共建单位", "partner organisation")),
        new("social-organisation", new("专业社会组织", "professional social organisation")),
        new("community-social-organisation", new("社区社会组织", "community social organisation")),
        new("social-work-station", new("社工站", "social work station")),
        new("democratic-party-station", new("民主党派服务站", "service station of a democratic party")),
        new("culture-station", new("文化站", "culture station")),
        new("deliberation-group", new("议事团", "deliberation group")),
        new("courier-company", new("快递公司", "courier company")),
    ];

    /// <summary>The id.</summary>
    public KindId Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }
}
