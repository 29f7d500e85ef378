using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>
/// What people call the places of the small street. 和美小区 lies in both grids of the east, 河畔花园 in the west; 文化路 runs
/// through both communities; 老机械厂 was the name of 河畔花园 up to 2025.
/// </summary>
internal static class PlaceNames
{
    public static readonly PlaceAlias[] Aliases =
    [
        Alias("和美小区", "grid-1"),
        Alias("和美小区", "grid-2"),
        Alias("和美小区1号楼", "area-1", PlaceKind.Building),
        Alias("和美小区2#楼", "area-2", PlaceKind.Building),
        Alias("和美小区3号楼", "area-3", PlaceKind.Building),
        Alias("河畔花园", "grid-3"),
        Alias("河畔花园A座", "grid-3", PlaceKind.Building),
        Alias("文化路", "east", PlaceKind.Road),
        Alias("文化路", "west", PlaceKind.Road),
        Alias("文化路12号", "grid-3", PlaceKind.Road),
        Alias("东苑", "east"),
        Alias("东苑北区", "grid-2"),
        Alias("1号楼", "area-1", PlaceKind.Building),
        Alias("老机械厂", "grid-3") with { To = new(2025, 12, 31) },
        Alias("滨河壹号", "grid-3") with { From = new(2027, 1, 1) },
    ];

    public static Jurisdiction Place { get; } = Of(Aliases);

    public static PlaceAlias Alias(string text, string node, PlaceKind kind = PlaceKind.Estate) => new() { Text = text, Node = node, Kind = kind };

    public static Jurisdiction Of(params PlaceAlias[] aliases) => Jurisdiction.From(new() { Tree = SmallStreet.Tree, Aliases = [.. aliases] });

    /// <summary>The outcome and the nodes of the answer, such as <c>Found area-3</c>.</summary>
    public static string Resolve(string text, string on = "2026-07-01") => Say(Place.Resolve(text, SmallStreet.Day(on)));

    public static string Say(PlaceAnswer answer) => $"{answer.Outcome} {string.Join(' ', answer.Candidates.Select(alias => alias.Node).Distinct())}".TrimEnd();
}
