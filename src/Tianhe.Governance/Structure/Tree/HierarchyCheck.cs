using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of rows that should form a tree, and resolves their parents and tiers.</summary>
internal sealed class HierarchyCheck(TierLadder ladder, HierarchyRow[] rows, HierarchyTerms terms)
{
    private const int None = -1;
    private const byte NoTier = byte.MaxValue;

    private (TierId Id, byte Index) _lastTier = (default, NoTier);
    private int _roots;

    public List<Finding> Findings { get; } = [];

    /// <summary>The first row of each id.</summary>
    public TextIndex RowOf { get; } = new(Array.ConvertAll(rows, row => row.Id), rows.Length);

    /// <summary>The row of the parent, or -1.</summary>
    public int[] Parents { get; } = new int[rows.Length];

    /// <summary>The position of the tier in the ladder, or one that no ladder has.</summary>
    public byte[] Tiers { get; } = new byte[rows.Length];

    public void Run()
    {
        for (var row = 0; row < rows.Length && !Findings.IsFull(); row++)
        {
            ReadItself(row);
        }

        for (var row = 0; row < rows.Length && !Findings.IsFull(); row++)
        {
            ReadParent(row);
        }

        // Tiers descend from parent to child, so that rows without a finding cannot run in a circle.
        if (Findings.Count > 0)
        {
            FindCycles();
        }

        CheckRoots();
    }

    private void ReadItself(int row)
    {
        ref readonly var item = ref rows[row];
        if (RowOf.Add(row, item.IdHash) is var first && first != row)
        {
            Report(StructureFindings.DuplicateId, row, "", new("id", item.Id), new("first", rows[first].Name), new("second", item.Name));
        }

        Tiers[row] = TierOf(item.Tier);
        if (Tiers[row] == NoTier)
        {
            Report(StructureFindings.UnknownTier, row, terms.Tier, new MessageArgument("tier", item.Tier.Value));
        }

        if (!item.IsNamed)
        {
            Report(StructureFindings.BlankName, row, ".name", new MessageArgument("id", item.Id));
        }
    }

    private byte TierOf(TierId id)
    {
        if (id != _lastTier.Id)
        {
            _lastTier = (id, unchecked((byte)ladder.IndexOf(id)));
        }

        return _lastTier.Index;
    }

    private void ReadParent(int row)
    {
        ref readonly var item = ref rows[row];
        Parents[row] = None;
        if (item.Parent is null)
        {
            _roots += IsCountedRoot(row) ? 1 : 0;
            if (Tiers[row] is > 0 and not NoTier)
            {
                Report(StructureFindings.MissingParent, row, ".parent", new("name", item.Name), new("id", item.Id), new("top", ladder.Top.Name));
            }
        }
        else if (!TryParent(row, item.Parent, out var parent))
        {
            Report(StructureFindings.UnknownParent, row, ".parent", new("name", item.Name), new("id", item.Id), new("parent", item.Parent));
        }
        else
        {
            Parents[row] = parent;
            if (Tiers[row] != NoTier && Tiers[parent] != NoTier && !ladder.MayHang(Tiers[row], Tiers[parent]))
            {
                ReportMisplaced(row, parent);
            }
        }
    }

    /// <summary>In most lists a row stands after its sibling: that is seen without a look-up.</summary>
    private bool TryParent(int row, string id, out int parent)
    {
        parent = row > 0 && rows[row - 1].ParentHash == rows[row].ParentHash && string.Equals(rows[row - 1].Parent, id) ? Parents[row - 1] : None;
        return parent != None || RowOf.TryGetValue(id, rows[row].ParentHash, out parent);
    }

    private void ReportMisplaced(int row, int parent)
    {
        Report(
            StructureFindings.Misplaced,
            row,
            ".parent",
            new("name", rows[row].Name),
            new("id", rows[row].Id),
            new("tier", ladder.Tiers[Tiers[row]].Name),
            new("parent", rows[parent].Name),
            new("parentTier", ladder.Tiers[Tiers[parent]].Name),
            new("allowed", ladder.NamesAbove(Tiers[row])));
    }

    private void FindCycles()
    {
        foreach (var members in ParentCycles.In(Parents).TakeWhile(_ => !Findings.IsFull()))
        {
            var first = rows[members[0]].Id;
            Findings.Report(StructureFindings.Cycle.Error($"{terms.Prefix}.{first}.parent", new MessageArgument("count", members.Length)) with
            {
                Witness = FewIds.Joined(" → ", members.Select(member => rows[member].Id).Append(first), members.Length + 1),
            });
        }
    }

    /// <summary>Whether a row is a root, and no other root was listed before it under the same id: that is told as such, and one root listed twice is no second one.</summary>
    private bool IsCountedRoot(int row) =>
        IsRoot(row) && (!RowOf.TryGetValue(rows[row].Id, rows[row].IdHash, out var first) || first == row || !IsRoot(first));

    private bool IsRoot(int row) => rows[row].Parent is null && Tiers[row] == 0;

    private void CheckRoots()
    {
        if (_roots == 0)
        {
            Findings.Report(StructureFindings.NoRoot.Error(terms.Prefix, new MessageArgument("tier", ladder.Top.Name)));
        }
        else if (_roots > 1 && !ladder.SeveralRoots)
        {
            var roots = Enumerable.Range(0, rows.Length).Where(IsCountedRoot);
            Findings.Report(StructureFindings.SeveralRoots.Error(terms.Prefix, new MessageArgument("count", _roots)) with
            {
                Witness = FewIds.Joined(", ", roots.Select(row => rows[row].Id), _roots),
            });
        }
    }

    private void Report(MessageTemplate template, int row, string member, params EquatableList<MessageArgument> arguments) =>
        Findings.Report(template.Error($"{terms.Prefix}.{rows[row].Id}{member}", arguments));
}
