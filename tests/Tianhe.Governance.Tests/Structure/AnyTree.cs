using CsCheck;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Small trees of any form, for laws; the records are walked by hand where a law is checked.</summary>
internal static class AnyTree
{
    public static readonly LocalDate FirstDay = new(2026, 1, 1);

    public static readonly Gen<LocalDate> Day = Gen.Int[0, 9].Select(FirstDay.PlusDays);

    /// <summary>A first and a last day, the last perhaps missing.</summary>
    public static readonly Gen<(LocalDate From, LocalDate? To)> Days =
        Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 4]).Select(pair => (FirstDay.PlusDays(pair.Item1), pair.Item2 < 0 ? default(LocalDate?) : FirstDay.PlusDays(pair.Item1 + pair.Item2)));

    /// <summary>Each record after the first hangs under an earlier one that is not of the lowest tier, on any lower tier.</summary>
    public static readonly Gen<NodeRecord[]> Records = Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 1_000]).Array[0, 20].Select(Grow);

    /// <summary>The same with one root or several.</summary>
    public static readonly Gen<NodeRecord[]> Forests = Gen.Select(Records, Records, Gen.Int[0, 2]).Select((first, second, more) => more == 0 ? first : Beside(first, second));

    private static readonly TierLadder Ladder = TierLadder.From(Enumerable.Range(0, 4).Select(level =>
        new Tier($"t{level}", BilingualText.Same($"t{level}"), [.. Enumerable.Range(level + 1, 3 - level).Select(held => new TierId($"t{held}"))])), severalRoots: true);

    public static GovernanceTree Of(NodeRecord[] records) => GovernanceTree.From(Ladder, records);

    public static int LevelOf(NodeRecord record) => record.Tier.Value[1] - '0';

    /// <summary>A node and all above it.</summary>
    public static IEnumerable<NodeId> WayUp(NodeRecord[] records, NodeId from)
    {
        for (var at = records.Single(record => record.Id == from); at is not null; at = at.Parent is { } parent ? records.Single(record => record.Id == parent) : null)
        {
            yield return at.Id;
        }
    }

    private static NodeRecord[] Beside(NodeRecord[] first, NodeRecord[] second) =>
        [.. first, .. second.Select(record => record with { Id = $"m{record.Id}", Parent = record.Parent is { } parent ? new NodeId($"m{parent}") : default(NodeId?) })];

    private static NodeRecord[] Grow((int Parent, int Tier)[] choices)
    {
        var records = new List<NodeRecord> { new() { Id = "n00", Tier = "t0", Name = "n00" } };
        foreach (var (parentChoice, tierChoice) in choices)
        {
            var parents = records.Where(record => LevelOf(record) < 3).ToArray();
            var parent = parents[parentChoice % parents.Length];
            var tier = LevelOf(parent) + 1 + (tierChoice % (3 - LevelOf(parent)));
            records.Add(new() { Id = $"n{records.Count:00}", Tier = $"t{tier}", Name = $"n{records.Count:00}", Parent = parent.Id });
        }

        return [.. records];
    }
}
