namespace Tianhe.Governance.Structure;

/// <summary>The lines that say how an area is shared out.</summary>
internal static class AllotmentLines
{
    public static readonly MessageTemplate Even = new("allotment.even", new(
        "{area}：{counted}{measure}，{people}人，每人{share}{measure}",
        "{area}: {counted} {measure} among {people}, {share} each"));

    public static readonly MessageTemplate Uneven = new("allotment.uneven", new(
        "{area}：{counted}{measure}，{people}人，其中{larger}人各{most}{measure}，{smaller}人各{least}{measure}",
        "{area}: {counted} {measure} among {people}, {larger} with {most} and {smaller} with {least}"));

    public static readonly MessageTemplate Nobody = new("allotment.nobody", new(
        "{area}：{counted}{measure}，应配0人",
        "{area}: {counted} {measure}, nobody required"));

    public static readonly MessageTemplate Unknown = new("allotment.unknown", new(
        "{area}：数字不掌握，未分配",
        "{area}: not known and not shared out"));

    public static EquatableList<MessageTemplate> All { get; } = [Even, Uneven, Nobody, Unknown];
}
