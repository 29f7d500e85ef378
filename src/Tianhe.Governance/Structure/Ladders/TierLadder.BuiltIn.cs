namespace Tianhe.Governance.Structure;

/// <content>The ladders that come with the library.</content>
public sealed partial record TierLadder
{
    /// <summary>
    /// The five tiers of 田和街道: 街道 subdistrict, 社区 community, 网格 grid, 楼长责任区 building area, 志愿者 volunteers.
    /// </summary>
    /// <remarks>
    /// The order is the published 街道-社区-网格-楼长-志愿者. A steward is a person appointed to a building area, so the fourth
    /// tier is the area. Every grid belongs to a community. Volunteer teams may stand under a community (the street counts its
    /// 81 teams as teams of communities), a grid or a building area.
    /// </remarks>
    public static TierLadder Tianhe { get; } = From(
    [
        new("subdistrict", new("街道", "subdistrict"), "community"),
        new("community", new("社区", "community"), "grid", "volunteers"),
        new("grid", new("网格", "grid"), "building-area", "volunteers"),
        new("building-area", new("楼长责任区", "building area"), "volunteers"),
        new("volunteers", new("志愿者", "volunteers")),
    ]);

    /// <summary>The five tiers of the national list: 省级 province, 地级 city, 县级 county, 乡级 township level, 村级 community.</summary>
    /// <remarks>
    /// The township level holds subdistricts (街道), towns and townships; the lowest tier communities and villages. A county may hang
    /// directly under a province, as 济源 does (the list puts such counties under a row of its own, 4190), and a township directly under
    /// a city, as those of 东莞 do.
    /// </remarks>
    public static TierLadder National { get; } = From(
    [
        new("province", new("省级", "province"), "city", "county"),
        new("city", new("地级", "city"), "county", "township"),
        new("county", new("县级", "county"), "township"),
        new("township", new("乡级", "township level"), "community"),
        new("community", new("村级", "community")),
    ]);

    /// <summary>
    /// The four tiers of 青浦区夏阳街道: 街道 subdistrict, 责任网格 responsibility grid, 管理单元 management cell, 微网格 micro-grid.
    /// </summary>
    /// <remarks>The order is the published one; that each tier holds the next one only is read from it.</remarks>
    public static TierLadder Xiayang { get; } = From(
    [
        new("subdistrict", new("街道", "subdistrict"), "responsibility-grid"),
        new("responsibility-grid", new("责任网格", "responsibility grid"), "management-cell"),
        new("management-cell", new("管理单元", "management cell"), "micro-grid"),
        new("micro-grid", new("微网格", "micro-grid")),
    ]);
}
