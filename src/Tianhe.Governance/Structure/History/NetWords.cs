using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>How a node that stands otherwise is told.</summary>
internal static class NetWords
{
    private static readonly BilingualText Nothing = new("无", "none");
    private static readonly BilingualText NotStated = new("未填", "none");
    private static readonly BilingualText KindOfGrid = new("网格类型", "kind of grid");

    public static EquatableList<ExplanationLine> Of(
        NodeRecord? before, NodeRecord? after, EquatableList<NodeId> successors, Func<NodeId, string> nameBefore, Func<NodeId, string> nameAfter, TierLadder ladder) => (before, after) switch
        {
            (null, not null) => [Founded(after, nameAfter, ladder)],
            (not null, null) => [new(HistoryLines.Gone, [new("name", before.Name), new("id", before.Id.Value), new("successors", Named(successors, nameAfter))])],
            (not null, not null) => [.. Altered(before, after, nameBefore, nameAfter)],
            _ => [],
        };

    public static ExplanationLine Founded(NodeRecord record, Func<NodeId, string> name, TierLadder ladder) => new(
        HistoryLines.Found,
        [new("name", record.Name), new("id", record.Id.Value), new("tier", ladder[record.Tier].Name), new("parent", record.Parent is { } parent ? name(parent) : Nothing)]);

    public static ExplanationLine Renamed(NodeRecord before, NodeRecord after) =>
        new(HistoryLines.Renamed, [new("id", after.Id.Value), new("before", before.Name), new("after", after.Name)]);

    public static ExplanationLine Recoded(NodeRecord before, NodeRecord after) =>
        new(HistoryLines.Recoded, [new("name", after.Name), new("id", after.Id.Value), new("before", OrNone(before.Code)), new("after", OrNone(after.Code))]);

    public static ExplanationLine Moved(NodeRecord before, NodeRecord after, Func<NodeId, string> nameBefore, Func<NodeId, string> nameAfter) => new(
        HistoryLines.Moved,
        [
            new("name", after.Name),
            new("id", after.Id.Value),
            new("before", before.Parent is { } old ? nameBefore(old) : Nothing),
            new("after", after.Parent is { } parent ? nameAfter(parent) : Nothing),
        ]);

    public static ExplanationLine Restated(NodeRecord before, NodeRecord after)
    {
        var figures = new List<BilingualText>();
        Compare(figures, TotalCheck.Households, Number(before.Households), Number(after.Households));
        Compare(figures, TotalCheck.Residents, Number(before.Population), Number(after.Population));
        Compare(figures, KindOfGrid, KindName(before.Kind), KindName(after.Kind));
        return new(HistoryLines.Restated, [new("name", after.Name), new("id", after.Id.Value), new("figures", figures.Count == 0 ? [Nothing] : figures.ToEquatableList())]);
    }

    public static EquatableList<BilingualText> Named(IEnumerable<NodeId> ids, Func<NodeId, string> name) =>
        KnownNames.Of(ids.Select(id => new BilingualText($"{name(id)}（{id}）", $"{name(id)} ({id})")));

    private static IEnumerable<ExplanationLine> Altered(NodeRecord before, NodeRecord after, Func<NodeId, string> nameBefore, Func<NodeId, string> nameAfter)
    {
        if (before.Name != after.Name)
        {
            yield return Renamed(before, after);
        }

        if (before.Code != after.Code)
        {
            yield return Recoded(before, after);
        }

        if ((before.Households, before.Population, before.Kind) != (after.Households, after.Population, after.Kind))
        {
            yield return Restated(before, after);
        }

        if (before.Parent != after.Parent)
        {
            yield return Moved(before, after, nameBefore, nameAfter);
        }
    }

    private static void Compare(List<BilingualText> figures, BilingualText figure, BilingualText before, BilingualText after)
    {
        if (before != after)
        {
            figures.Add(new($"{figure.Chinese}由{before.Chinese}改为{after.Chinese}", $"{figure.English} {after.English} instead of {before.English}"));
        }
    }

    private static BilingualText OrNone(string? code) => code is null ? NotStated : new($"“{code}”", code);

    private static BilingualText Number(int? value) => value is { } number ? BilingualText.Same(number.ToString(CultureInfo.InvariantCulture)) : NotStated;

    private static BilingualText KindName(GridKind? kind) => kind switch
    {
        null => NotStated,
        GridKind.General => new("综合网格", "general"),
        GridKind.Dedicated => new("专属网格", "dedicated"),
        GridKind.Micro => new("微网格", "micro"),
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };
}
