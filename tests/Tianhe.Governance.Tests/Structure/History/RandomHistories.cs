using CsCheck;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Random trees of three tiers with lawful changes, grown from plain numbers.</summary>
internal static class RandomHistories
{
    public static readonly LocalDate Since = new(2026, 1, 1);

    public static readonly LocalDate Last = Since.PlusDays(40);

    public static readonly TierLadder Ladder = TierLadder.From(
    [
        new("top", BilingualText.Same("top"), "middle", "low"),
        new("middle", BilingualText.Same("middle"), "low"),
        new("low", BilingualText.Same("low")),
    ]);

    private static readonly Gen<(int Kind, int A, int B, int Days)[]> Choices = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 2]).Array[0, 30];

    public static readonly Gen<StructureHistory> All = Gen.Select(Gen.Int[0, 999].Array[0, 12], Choices, Grow);

    /// <summary>A history, and the rows of a tree to which further changes of its last day lead.</summary>
    public static readonly Gen<(StructureHistory History, NodeRecord[] Roster)> WithRosters = Gen.Select(All, Choices, (history, choices) =>
        (history, new HistoryBuilder(history.AsOf(Last), Last, "r").Add(choices.Select(choice => choice with { Days = 0 })).Records));

    public static readonly Gen<(StructureHistory History, LocalDate First, LocalDate Later)> WithDays = Gen.Select(All, Gen.Int[0, 40], Gen.Int[0, 40], (history, a, b) =>
        (history, Since.PlusDays(Math.Min(a, b)), Since.PlusDays(Math.Max(a, b))));

    public static GovernanceTree TreeOf(IEnumerable<NodeRecord> records) => GovernanceTree.From(Ladder, records);

    private static StructureHistory Grow(int[] nodes, (int Kind, int A, int B, int Days)[] choices)
    {
        var records = new List<NodeRecord> { new() { Id = "n0", Tier = "top", Name = "n0" } };
        foreach (var choice in nodes)
        {
            var parents = records.Where(record => record.Tier != "low").ToList();
            var parent = parents[choice % parents.Count];
            records.Add(new()
            {
                Id = $"n{records.Count}",
                Tier = parent.Tier == "top" && choice % 3 > 0 ? "middle" : "low",
                Name = $"n{choice % 5}",
                Parent = parent.Id,
                Code = choice % 2 == 0 ? $"c{records.Count}" : null,
                Households = choice % 4 == 0 ? null : choice,
            });
        }

        var tree = TreeOf(records);
        return StructureHistory.From(tree, Since, new HistoryBuilder(tree, Since.PlusDays(1), "x").Add(choices).Changes);
    }
}
