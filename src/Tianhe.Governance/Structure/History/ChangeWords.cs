namespace Tianhe.Governance.Structure;

/// <summary>How a change is told, from the nodes as they stood before and after it.</summary>
internal static class ChangeWords
{
    public static ExplanationLine Of(StructureChange change, int position, Dictionary<NodeId, NodeLife> lives, TierLadder ladder)
    {
        string Before(NodeId id) => lives[id].Before(position)?.Name ?? lives[id].Last.Name;
        string After(NodeId id) => lives[id].After(position)?.Name ?? lives[id].Last.Name;
        NodeRecord Old(NodeId id) => lives[id].Before(position)!;
        NodeRecord New(NodeId id) => lives[id].After(position)!;

        return change switch
        {
            FoundNode found => NetWords.Founded(found.Node, After, ladder),
            RenameNode rename => NetWords.Renamed(Old(rename.Node), New(rename.Node)),
            RecodeNode recode => NetWords.Recoded(Old(recode.Node), New(recode.Node)),
            RestateNode restate => NetWords.Restated(Old(restate.Node), New(restate.Node)),
            TransferNode transfer => NetWords.Moved(Old(transfer.Node), New(transfer.Node), Before, After),
            SplitNode split => new(
                HistoryLines.Split,
                [new("name", Before(split.Node)), new("id", split.Node.Value), new("parts", NetWords.Named(split.Parts.Select(part => part.Node.Id), After))]),
            MergeNodes merge => new(
                HistoryLines.Merged, [new("name", merge.Into.Name), new("id", merge.Into.Id.Value), new("nodes", NetWords.Named(merge.Nodes.Distinct(), Before))]),
            AbolishNode abolish => new(HistoryLines.Abolished, [new("name", Before(abolish.Node)), new("id", abolish.Node.Value)]),
            _ => throw new InvalidOperationException($"Unknown change {change.GetType().Name}."),
        };
    }
}
