using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Finds the gone nodes that new rows may have become, from the top tier down; what stands under an open question waits for its answer.</summary>
internal sealed class RosterQuestions
{
    private static readonly BilingualText SameCode = new("代码相同", "the same code");
    private static readonly BilingualText SameName = new("名称相同", "the same name");
    private static readonly BilingualText HoldsChildren = new("原有下级现在其下", "children of it stand there now");
    private static readonly BilingualText SameParent = new("上级相同", "the same parent");

    private readonly RosterSide _tree;
    private readonly RosterSide _roster;
    private readonly RosterMatching _matching;
    private readonly RosterRegrouping _regrouping;
    private readonly RosterDecisions _decisions;
    private readonly HashSet<NodeId> _openParents = [];

    public RosterQuestions(RosterSide tree, RosterSide roster, RosterMatching matching, RosterRegrouping regrouping, RosterDecisions decisions)
    {
        (_tree, _roster, _matching, _regrouping, _decisions) = (tree, roster, matching, regrouping, decisions);
        foreach (var tier in tree.Tree.Ladder.Tiers)
        {
            var rows = new RosterRows([.. roster.InPreorder.Where(row => row.Tier == tier.Id && MayBeAnswer(row))]);
            foreach (var node in tree.InPreorder.Where(node => node.Tier == tier.Id && IsOpen(node)))
            {
                Ask(node, rows);
            }

            OpenRows.UnionWith(roster.InPreorder
                .Where(row => row.Tier == tier.Id && !matching.NodeOf.ContainsKey(row.Id) && roster.AncestorsOf(row.Id).Any(OpenRows.Contains)).Select(row => row.Id));
        }
    }

    public List<RosterQuestion> All { get; } = [];

    /// <summary>The nodes about which a question is open, or that stand under such a node.</summary>
    public HashSet<NodeId> OpenNodes { get; } = [];

    /// <summary>The rows that may be the answer of an open question, or new rows under such a row.</summary>
    public HashSet<NodeId> OpenRows { get; } = [];

    private bool IsOpen(NodeRecord node) =>
        !_matching.RowOf.ContainsKey(node.Id) && !_regrouping.Explained.Contains(node.Id) && !_decisions.IsDecided(node.Id);

    private bool MayBeAnswer(NodeRecord row) => !_regrouping.Derived.Contains(row.Id)
        && (_decisions.IsTaken(row.Id) ? _decisions.MayTakeMore(row.Id) : !_matching.NodeOf.ContainsKey(row.Id))
        && !_roster.AncestorsOf(row.Id).Any(OpenRows.Contains);

    private void Ask(NodeRecord node, RosterRows rows)
    {
        if (_tree.AncestorsOf(node.Id).Any(OpenNodes.Contains))
        {
            OpenNodes.Add(node.Id);
            return;
        }

        var targets = _regrouping.TargetsOf(node.Id);
        HashSet<NodeId> parents = [.. _regrouping.ImageOf(node.Parent!.Value)];
        EquatableList<RosterCandidate> candidates =
        [
            .. rows.Of(node, targets, parents).Select(row => new RosterCandidate(row, [.. ReasonsOf(node, row, targets, parents)]))
                .Where(candidate => candidate.Reasons.Count > 0),
        ];
        if (candidates.Count == 0)
        {
            return;
        }

        OpenNodes.Add(node.Id);
        if (All.Count < ProblemList.Most)
        {
            All.Add(new(node, candidates));
        }

        Open(candidates.Select(candidate => candidate.Row));
        foreach (var parent in parents.Where(_openParents.Add))
        {
            Open(rows.Under(parent).Where(row => row.Tier == node.Tier));
        }
    }

    private void Open(IEnumerable<NodeRecord> rows) => OpenRows.UnionWith(rows.Select(row => row.Id).Where(row => !_decisions.IsTaken(row)));

    private IEnumerable<BilingualText> ReasonsOf(NodeRecord node, NodeRecord row, HashSet<NodeId> targets, HashSet<NodeId> parents)
    {
        if (node.Code is not null && node.Code == row.Code)
        {
            yield return SameCode;
        }

        if (node.Name == row.Name && (parents.Contains(row.Parent!.Value) || (_tree.IsDistinct(node) && _roster.IsDistinct(row))))
        {
            yield return SameName;
        }

        if (targets.Contains(row.Id))
        {
            yield return HoldsChildren;
        }

        if (parents.Contains(row.Parent!.Value))
        {
            yield return SameParent;
        }
    }
}
