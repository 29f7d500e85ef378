using NodaTime.Text;

namespace Tianhe.Governance.Structure;

/// <summary>How a change is addressed: its day, what it is, and the node it is about, as in <c>changes.2026-03-01.merge.grid-07</c>.</summary>
internal static class ChangeNames
{
    public static string PathOf(StructureChange change) => $"{DayOf(change.On)}.{WordOf(change)}.{SubjectOf(change)}";

    public static string DayOf(NodaTime.LocalDate day) => $"changes.{LocalDatePattern.Iso.Format(day)}";

    public static NodeId SubjectOf(StructureChange change) => change switch
    {
        FoundNode found => found.Node.Id,
        RenameNode rename => rename.Node,
        RecodeNode recode => recode.Node,
        RestateNode restate => restate.Node,
        TransferNode transfer => transfer.Node,
        SplitNode split => split.Node,
        MergeNodes merge => merge.Into.Id,
        AbolishNode abolish => abolish.Node,
        _ => throw new InvalidOperationException($"Unknown change {change.GetType().Name}."),
    };

    /// <summary>Every node that a change names.</summary>
    public static IEnumerable<NodeId> NamedIn(StructureChange change) => change switch
    {
        SplitNode split => split.Parts.SelectMany(part => part.Children.Append(part.Node.Id)).Append(split.Node),
        MergeNodes merge => merge.Nodes.Append(merge.Into.Id),
        _ => [SubjectOf(change)],
    };

    /// <summary>Every node that a change makes; one that keeps its id was there before.</summary>
    public static IEnumerable<NodeId> MadeBy(StructureChange change) => change switch
    {
        FoundNode found => [found.Node.Id],
        SplitNode split => split.Parts.Select(part => part.Node.Id).Where(id => id != split.Node),
        MergeNodes merge => merge.Nodes.Contains(merge.Into.Id) ? [] : [merge.Into.Id],
        _ => [],
    };

    private static string WordOf(StructureChange change) => change switch
    {
        FoundNode => "found",
        RenameNode => "rename",
        RecodeNode => "recode",
        RestateNode => "restate",
        TransferNode => "transfer",
        SplitNode => "split",
        MergeNodes => "merge",
        AbolishNode => "abolish",
        _ => throw new InvalidOperationException($"Unknown change {change.GetType().Name}."),
    };
}
