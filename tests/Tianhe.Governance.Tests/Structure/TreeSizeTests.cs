using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Lists that are long, wide, badly ordered or wrong throughout; bounds of time are generous, against work that grows by the square.</summary>
public sealed class TreeSizeTests
{
    private const int Many = 20_000;

    private static readonly NodeRecord Street = new() { Id = "s", Tier = "subdistrict", Name = "街道" };

    [Theory]
    [InlineData("forwards")]
    [InlineData("backwards")]
    [InlineData("zigzag")]
    public void From_AllUnderOneParent_IsFastInAnyOrder(string order)
    {
        NodeRecord[] wide = [.. Enumerable.Range(0, Many).Select(i => Community(Key(order, i))), Street];
        var (tree, time, _) = Effort.Of(() => GovernanceTree.From(TierLadder.Tianhe, wide));
        tree.ChildrenOf("s").Select(node => node.Id.Value).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(Many);
        time.Should().BeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void From_ChildrenBeforeTheirParents_IsFastAndTheSameTree()
    {
        NodeRecord[] chains = [Street, .. Enumerable.Range(0, Many / 2).SelectMany(i => new[] { Community($"c-{i:00000}"), Grid($"g-{i:00000}", $"c-{i:00000}") })];
        var (tree, time, _) = Effort.Of(() => GovernanceTree.From(TierLadder.Tianhe, chains.Reverse()));
        tree.Nodes.Select(node => node.ToRecord()).Should().Equal(chains);
        time.Should().BeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void From_RowsTierByTier_IsTheSameTree()
    {
        NodeRecord[] chains = [Street, .. Enumerable.Range(0, 500).SelectMany(i => new[] { Community($"c-{i:00000}"), Grid($"g-{i:00000}", $"c-{i:00000}") })];
        var tree = GovernanceTree.From(TierLadder.Tianhe, chains.OrderByDescending(record => record.Tier == "subdistrict").ThenBy(record => record.Tier == "grid"));
        tree.Nodes.Select(node => node.ToRecord()).Should().Equal(chains);
    }

    [Fact]
    public void From_AMillionTimesTheSameProblem_ListsAThousandAndSaysSo()
    {
        var (findings, time, _) = Effort.Of(() => FindingsOf(() => GovernanceTree.From(TierLadder.Tianhe, Enumerable.Repeat(Street, 1_000_000))));
        findings.Count(finding => finding.Code == "structure.duplicate-id").Should().Be(ProblemList.Most);
        findings[^1].Code.Should().Be("documents.too-many-problems");
        findings.Should().HaveCount(ProblemList.Most + 1);
        time.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(ProblemList.Most, ProblemList.Most)]
    [InlineData(ProblemList.Most + 1, ProblemList.Most + 1)]
    [InlineData(ProblemList.Most + 2, ProblemList.Most + 1)]
    public void From_ProblemsOfOneKind_AreListedUpToAThousand(int problems, int listed)
    {
        NodeRecord[] orphans = [Street, .. Enumerable.Range(0, problems).Select(i => Grid($"g-{i}", "nowhere"))];
        FindingsOf(() => GovernanceTree.From(TierLadder.Tianhe, orphans)).Should().HaveCount(listed);
        NodeRecord[] codes = [Street with { Code = "1" }, .. Enumerable.Range(0, problems).Select(i => Community($"c-{i}") with { Code = "1" })];
        FindingsOf(() => GovernanceTree.From(TierLadder.Tianhe, codes)).Should().HaveCount(listed);
        NodeRecord[] figures = [Street, .. Enumerable.Range(0, problems).Select(i => Community($"c-{i}") with { Households = -1 })];
        FindingsOf(() => GovernanceTree.From(TierLadder.Tianhe, figures)).Should().HaveCount(listed);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void From_ALongCycle_ShowsTheBeginningOfIt(int length, bool isCut)
    {
        NodeRecord[] circle = [Street, .. Enumerable.Range(0, length).Select(i => Grid($"g-{i:00}", $"g-{(i + 1) % length:00}"))];
        var witness = FindingsOf(() => GovernanceTree.From(TierLadder.Tianhe, circle)).Single(finding => finding.Code == "structure.cycle").Witness!;
        (witness.Split(" → ").Length, witness.EndsWith('…')).Should().Be((isCut ? 31 : 30, isCut));
    }

    [Fact]
    public void From_TenTiersDeep_Stands()
    {
        var ladder = TierLadder.From(Enumerable.Range(0, 10).Select(i => i < 9 ? new Tier($"t{i}", BilingualText.Same($"t{i}"), $"t{i + 1}") : new Tier($"t{i}", BilingualText.Same($"t{i}"))));
        var tree = GovernanceTree.From(ladder, Enumerable.Range(0, 10).Select(i => new NodeRecord { Id = $"n{i}", Tier = $"t{i}", Name = "节点", Parent = i == 0 ? null : (NodeId?)$"n{i - 1}" }));
        tree.PathTo("n9").Should().HaveCount(10);
    }

    private static NodeRecord Community(string id) => new() { Id = id, Tier = "community", Name = "社区", Parent = "s" };

    private static NodeRecord Grid(string id, string parent) => new() { Id = id, Tier = "grid", Name = "网格", Parent = parent };

    private static string Key(string order, int i) => order switch
    {
        "forwards" => $"c-{i:00000}",
        "backwards" => $"c-{Many - i:00000}",
        "zigzag" => $"c-{(i % 2 == 0 ? i : (2 * Many) - i):00000}",
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };
}
