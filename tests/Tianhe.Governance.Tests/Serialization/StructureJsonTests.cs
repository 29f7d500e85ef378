using System.Text.Json.Nodes;

using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Trees, ladders and quotas.</summary>
public sealed class StructureJsonTests
{
    [Fact]
    public void Tree_ReadBack_HasTheSameNodes()
    {
        var tree = SampleStreet.Place.Tree;

        var read = Json.Reread(tree);

        Nodes(read).Should().Equal(Nodes(tree));
        read.Ladder.Should().Be(tree.Ladder);
        Json.Write(read).Should().Be(Json.Write(tree));
    }

    [Fact]
    public void Tree_WithNodesInAnyOrder_IsTheSame() =>
        Nodes(Json.Read<GovernanceTree>(Json.Edit(Stored.Tree, tree => tree["nodes"] = new JsonArray([.. tree["nodes"]!.AsArray().Reverse().Select(node => node!.DeepClone())]))))
            .Should().Equal(Nodes(Stored.Tree));

    [Fact]
    public void Tree_WithEveryProblem_ListsThemAll()
    {
        var message = Json.Refused<GovernanceTree>(Json.Edit(Stored.Tree, tree =>
        {
            var nodes = tree["nodes"]!.AsArray();
            nodes[0]!["name"] = " ";
            nodes[1]!["households"] = -1;
            nodes[2]!["parent"] = "nowhere";
            nodes.Add(nodes[1]!.DeepClone());
        }));

        message.Should().StartWith("The JSON of an object (governance-tree) has 5 error(s):\n")
            .And.ContainAll("nodes.tianhe.name (line 1, ", "structure.blank-name", "nodes.zhaixi.households (line 1, ", "structure.negative-count", "structure.unknown-parent", "structure.duplicate-id");
    }

    [Fact]
    public void Tree_OfABrokenLadder_SaysWhere() =>
        Json.Refused<GovernanceTree>(Json.Edit(Stored.Tree, tree => tree["ladder"]!["tiers"]![0]!["holds"]![0] = "village")).Should().Contain("Error at ladder.tiers.subdistrict.holds.village (line 1, ");

    [Fact]
    public void Tree_LargerThanADocument_IsReadBack()
    {
        var name = new string('网', 20_000);
        var tree = GovernanceTree.From(TierLadder.Tianhe, Enumerable.Range(0, 300).Select(index => new NodeRecord
        {
            Id = $"n-{index:000}",
            Tier = index == 0 ? "subdistrict" : "community",
            Name = name,
            Parent = index == 0 ? null : (NodeId?)"n-000",
        }));
        var json = Json.Write(tree);

        json.Length.Should().BeGreaterThan(Governance.Documents.Document.MaxBytes / 3);
        Json.Read<GovernanceTree>(json).Count.Should().Be(300);
    }

    [Fact]
    public void Ladder_ReadBack_IsTheSame() => Json.Reread(TierLadder.Tianhe).Should().Be(TierLadder.Tianhe);

    [Fact]
    public void Ladder_OfSeveralRoots_IsReadBack()
    {
        var ladder = TierLadder.From(TierLadder.Tianhe.Tiers, severalRoots: true);
        Json.Reread(ladder).Should().Be(ladder);
        Json.Write(ladder).Should().Contain("\"severalRoots\":true");
        Json.Write(TierLadder.Tianhe).Should().NotContain("severalRoots");
    }

    [Theory]
    [InlineData("general", GridKind.General)]
    [InlineData("dedicated", GridKind.Dedicated)]
    [InlineData("micro", GridKind.Micro)]
    public void Tree_KindOfGrid_IsAWord(string word, GridKind kind) =>
        Json.Read<GovernanceTree>(Json.Edit(Stored.Tree, tree => tree["nodes"]![2]!["kind"] = word))["grid-07"].Kind.Should().Be(kind);

    [Fact]
    public void Tree_OfTwoNodesWithOneCode_SaysWhere() =>
        Json.Refused<GovernanceTree>(Json.Edit(Stored.Tree, tree => tree["nodes"]![1]!["code"] = "370883001")).Should().Contain("nodes.zhaixi.code (line 1, ").And.Contain("structure.duplicate-code");

    [Fact]
    public void Ladder_WithoutTiers_IsRefused() => Json.Refused<TierLadder>("""{"tiers":[]}""").Should().Contain("Error at tiers (line 1, column 10): structure.no-tier");

    [Fact]
    public void Assessment_ReadBack_IsAssessedAgain()
    {
        Json.Reread(Stored.Assessment).Should().Be(Stored.Assessment);
        Json.Read<QuotaAssessment>(Json.Edit(Stored.Assessment, assessment => assessment["missing"] = 99)).Should().Be(Stored.Assessment);
    }

    [Theory]
    [InlineData("present", "people")]
    [InlineData("households", "households")]
    [InlineData("population", "residents")]
    public void Assessment_OfMoreThanANumberHolds_IsRefused(string member, string figure) =>
        Json.Refused<QuotaAssessment>(Json.Edit(Stored.Assessment, assessment =>
        {
            assessment["areas"]![0]![member] = int.MaxValue;
            assessment["areas"]![1]![member] = 1;
        })).Should().Contain($"Error at areas (line 1, ").And.Contain($"The number of {figure} adds up to 2147483648");

    [Fact]
    public void Assessment_OfMorePeopleThanANumberHolds_IsRefused() =>
        Json.Refused<QuotaAssessment>(Json.Edit(Stored.Assessment, assessment =>
        {
            (assessment["quota"]!["per"], assessment["quota"]!["count"]) = (1, 2);
            assessment["areas"]![0]!["households"] = int.MaxValue;
        })).Should().Contain($"Error at areas (line 1, ").And.Contain("The number of people required adds up to 4294967294");

    [Fact]
    public void Assessment_OfResidents_ReadBack_IsTheSame()
    {
        var quota = Stored.Assessment.Quota with { Measure = QuotaMeasure.Population, Count = 18, Per = 10_000, Tolerance = 1 };
        var assessment = quota.Assess([new() { Id = "a", Name = "甲", Population = 10_001, Present = 17 }]);

        Json.Reread(assessment).Should().Be(assessment);
        Json.Reread(quota).Should().Be(quota);
        Json.Write(assessment).Should().Contain("\"measure\":\"population\",\"count\":18,\"per\":10000").And.Contain("\"tolerance\":1").And.Contain("\"population\":10001,\"required\":18");
    }

    private static IEnumerable<string> Nodes(GovernanceTree tree) => Enumerable.Range(0, tree.Count).Select(index => tree.Nodes[index])
        .Select(node => $"{node.Id} {node.Tier.Id} {node.Name} {node.Parent} {node.Code} {node.Households} {node.Population} {node.Kind}");
}
