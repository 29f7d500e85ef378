using System.Runtime.InteropServices;

namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of rows that should form one tree, and resolves their parents and tiers.</summary>
internal sealed class HierarchyCheck(TierLadder ladder, HierarchyRow[] rows, HierarchyTerms terms)
{
    private const int None = -1;

    public List<Finding> Findings { get; } = [];

    /// <summary>The first row of each id.</summary>
    public Dictionary<string, int> RowOf { get; } = new(rows.Length, StringComparer.Ordinal);

    /// <summary>The row of the parent, or -1.</summary>
    public int[] Parents { get; } = new int[rows.Length];

    /// <summary>The position of the tier in the ladder, or -1.</summary>
    public int[] Tiers { get; } = new int[rows.Length];

    public int Root { get; private set; } = None;

    public void Run()
    {
        ReadIds();
        for (var row = 0; row < rows.Length; row++)
        {
            ReadParent(row);
        }

        foreach (var cycle in ParentCycles.In(Parents))
        {
            ReportCycle(cycle);
        }

        FindRoot();
    }

    private void ReadIds()
    {
        for (var row = 0; row < rows.Length; row++)
        {
            ref readonly var item = ref rows[row];
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(RowOf, item.Id, out var taken);
            if (taken)
            {
                Report(StructureFindings.DuplicateId, row, "", new("id", item.Id), new("first", rows[first].Name), new("second", item.Name));
            }
            else
            {
                first = row;
            }

            Tiers[row] = ladder.IndexOf(item.Tier);
            if (Tiers[row] == None)
            {
                Report(StructureFindings.UnknownTier, row, terms.Tier, new MessageArgument("tier", item.Tier.Value));
            }

            if (string.IsNullOrWhiteSpace(item.Name))
            {
                Report(StructureFindings.BlankName, row, ".name", new MessageArgument("id", item.Id));
            }
        }
    }

    private void ReadParent(int row)
    {
        ref readonly var item = ref rows[row];
        Parents[row] = None;
        if (item.Parent is null)
        {
            if (Tiers[row] > 0)
            {
                Report(StructureFindings.MissingParent, row, ".parent", new("name", item.Name), new("id", item.Id), new("top", ladder.Top.Name));
            }
        }
        else if (!RowOf.TryGetValue(item.Parent, out var parent))
        {
            Report(StructureFindings.UnknownParent, row, ".parent", new("name", item.Name), new("id", item.Id), new("parent", item.Parent));
        }
        else
        {
            Parents[row] = parent;
            if (Tiers[row] != None && Tiers[parent] != None && !ladder.MayHang(Tiers[row], Tiers[parent]))
            {
                ReportMisplaced(row, parent);
            }
        }
    }

    private void ReportMisplaced(int row, int parent)
    {
        EquatableList<BilingualText> allowed = [.. ladder.Tiers.Where((_, tier) => ladder.MayHang(Tiers[row], tier)).Select(tier => tier.Name)];
        Report(
            StructureFindings.Misplaced,
            row,
            ".parent",
            new("name", rows[row].Name),
            new("id", rows[row].Id),
            new("tier", ladder.Tiers[Tiers[row]].Name),
            new("parent", rows[parent].Name),
            new("parentTier", ladder.Tiers[Tiers[parent]].Name),
            new("allowed", allowed.Count > 0 ? allowed : [new("无（最高层级）", "none, it is the top tier")]));
    }

    private void ReportCycle(int[] members)
    {
        var first = rows[members[0]].Id;
        Findings.Add(StructureFindings.Cycle.Error($"{terms.Prefix}.{first}.parent", new MessageArgument("count", members.Length)) with
        {
            Witness = string.Join(" → ", members.Select(member => rows[member].Id).Append(first)),
        });
    }

    private void FindRoot()
    {
        var roots = Enumerable.Range(0, rows.Length).Where(row => rows[row].Parent is null && Tiers[row] == 0).ToArray();
        if (roots.Length == 0)
        {
            Findings.Add(StructureFindings.NoRoot.Error(terms.Prefix, new MessageArgument("tier", ladder.Top.Name)));
        }
        else if (roots.Length > 1)
        {
            Findings.Add(StructureFindings.SeveralRoots.Error(terms.Prefix, new MessageArgument("count", roots.Length)) with
            {
                Witness = string.Join(", ", roots.Select(row => rows[row].Id)),
            });
        }
        else
        {
            Root = roots[0];
        }
    }

    private void Report(MessageTemplate template, int row, string member, params EquatableList<MessageArgument> arguments) =>
        Findings.Add(template.Error($"{terms.Prefix}.{rows[row].Id}{member}", arguments));
}
