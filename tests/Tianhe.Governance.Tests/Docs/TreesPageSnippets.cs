using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/trees.md shows, compiled and run.</summary>
public sealed class TreesPageSnippets
{
    [Fact]
    public void A_tree_of_any_size()
    {
        // snippet: trees-builder
        var tree = new GovernanceTreeBuilder(TierLadder.Tianhe)
            .Add(new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道", Code = "371071007" }, street => street
                .Add(new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Code = "371071007003" }, community => community
                    .Add(new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Kind = GridKind.General, Households = 431, Population = 1_180 })
                    .Add(new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Kind = GridKind.General, Households = 389 })
                    .Add(new() { Id = "grid-09", Tier = "grid", Name = "商贸城网格", Kind = GridKind.Dedicated }))
                .Add(new() { Id = "zhaidong", Tier = "community", Name = "寨东居委会", Code = "371071007004" }))
            .Build();
        // end-snippet

        // snippet: trees-ways
        tree.FindByCode("371071007003").Id.Should().Be((NodeId)"zhaixi");
        tree.TryFind("grid-10", out _).Should().BeFalse();
        tree.SiblingsOf("grid-07").Select(node => node.Name).Should().Equal("第八网格", "商贸城网格");
        tree.LowestCommonAncestorOf("grid-07", "zhaidong")!.Value.Name.Should().Be("田和街道");
        tree.CountWithin("zhaixi", "grid").Should().Be(3);
        // end-snippet

        // snippet: trees-views
        var community = tree["zhaixi"];
        var dedicated = 0;
        foreach (var node in tree.Nodes)
        {
            dedicated += node.IsUnder(community) && node.Kind == GridKind.Dedicated ? 1 : 0;
        }

        dedicated.Should().Be(1);
        // end-snippet

        // snippet: trees-rollups
        var households = tree.Sum(node => (long)(node.Households ?? 0));
        var smallest = tree.Min(node => node.Households);

        households["zhaixi"].Should().Be(820);
        households[tree.Root].Should().Be(820);
        smallest["tianhe"].Should().Be(389);
        smallest["zhaidong"].Should().BeNull();        // no node there states its households
        // end-snippet

        // snippet: trees-combine
        var unstated = tree.Combine(
            node => node.Tier.Id == "grid" && node.Households is null ? node.Name : "",
            (above, below) => above.Length == 0 || below.Length == 0 ? above + below : $"{above}、{below}");

        unstated["tianhe"].Should().Be("商贸城网格");
        // end-snippet
    }

    [Fact]
    public void A_host_of_many_streets()
    {
        // snippet: trees-roots
        var streets = TierLadder.From(TierLadder.Tianhe.Tiers, severalRoots: true);
        var host = GovernanceTree.From(streets,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "beicheng", Tier = "subdistrict", Name = "北城街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
        ]);

        host.Roots.Select(node => node.Id.Value).Should().Equal("beicheng", "tianhe");
        host.LowestCommonAncestorOf("zhaixi", "beicheng").Should().BeNull();
        // end-snippet
    }
}
