namespace Tianhe.Governance.Structure;

/// <summary>A kind of facilities, such as 党群服务驿站 Party–mass service station.</summary>
/// <remarks>Data, not code: a place has kinds of its own. Immutable; equal when every member is equal.</remarks>
public sealed record FacilityKind
{
    /// <summary>Describes a kind.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FacilityKind(KindId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A kind has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The kinds that the published article about 田和街道 names, for a start.</summary>
    public static EquatableList<FacilityKind> Tianhe { get; } =
    [
        new("service-station", new("党群服务驿站", "Party–mass service station")),
        new("service-centre", new("党群服务中心", "Party–mass service centre")),
        new("neighbourhood-centre", new("邻里中心", "neighbourhood centre")),
        new("secretary-studio", new("社区书记工作室", "community secretary's studio")),
        new("guidance-station", new("党建工作指导站", "Party-building guidance station")),
        new("deliberation-hall", new("红色议事厅", "Red Deliberation Hall")),
        new("grid-academy", new("网格学院", "grid academy")),
        new("shared-library", new("共享书屋", "shared library")),
        new("shared-garden", new("共享菜园", "shared garden")),
        new("shared-kitchen", new("共享厨房", "shared kitchen")),
        new("shared-space", new("共享空间", "shared space")),
    ];

    /// <summary>The id.</summary>
    public KindId Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }
}
