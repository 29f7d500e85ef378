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
    private readonly RosterRegrouping _regrouping;

    public RosterQuestions(RosterSide tree, RosterSide roster, RosterMatching matching, RosterRegrouping regrouping, RosterDecisions decisions)
    {
        (_tree, _roster, _regrouping) = (tree, roster, regrouping);
        foreach (var tier in tree.Tree.Ladder.Tiers)
        {
            EquatableList<NodeRecord> rows =
            [
                .. roster.InPreorder.Where(row => row.Tier == tier.Id && !regrouping.Derived.Contains(row.Id)
                    && (decisions.Of(row.Id).Count == 0 ? !matching.NodeOf.ContainsKey(row.Id) : decisions.MayTakeMore(row.Id)))
                    .Where(row => !roster.AncestorsOf(row.Id).Any(OpenRows.Contains)),
            ];
            foreach (var node in tree.InPreorder.Where(node => node.Tier == tier.Id && !matching.RowOf.ContainsKey(node.Id)
                && !regrouping.Explained.Contains(node.Id) && !decisions.IsDecided(node.Id)))
            {
                Ask(node, rows);
            }

            OpenRows.UnionWith(roster.InPreorder
                .Where(row => row.Tier == tier.Id && !matching.NodeOf.ContainsKey(row.Id) && roster.AncestorsOf(row.Id).Any(OpenRows.Contains)).Select(row => row.Id));
            OpenRows.UnionWith(All.SelectMany(question => question.Candidates).Select(candidate => candidate.Row.Id).Where(row => decisions.Of(row).Count == 0));
        }
    }

    public List<RosterQuestion> All { get; } = [];

    /// <summary>The nodes about which a question is open, or that stand under such a node.</summary>
    public HashSet<NodeId> OpenNodes { get; } = [];

    /// <summary>The rows that may be the answer of an open question, or new rows under such a row.</summary>
    public HashSet<NodeId> OpenRows { get; } = [];

    private void Ask(NodeRecord node, EquatableList<NodeRecord> rows)
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
            .. rows.Select(row => new RosterCandidate(row, [.. ReasonsOf(node, row, targets, parents)])).Where(candidate => candidate.Reasons.Count > 0),
        ];
        if (candidates.Count > 0)
        {
            All.Add(new(node, candidates));
            OpenNodes.Add(node.Id);
        }
    }

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
