using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/history.md shows, compiled and run.</summary>
public sealed class HistoryPageSnippets
{
    [Fact]
    public void A_street_through_a_year()
    {
        // snippet: history
        var tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Households = 210 },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi", Households = 190 },
            new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-07" },
            new() { Id = "area-2", Tier = "building-area", Name = "2号楼", Parent = "grid-08" },
        ]);

        var history = StructureHistory.From(tree, new(2026, 1, 1),
        [
            new RenameNode { On = new(2026, 2, 1), Node = "zhaixi", Name = "寨西社区居委会" },
            new MergeNodes
            {
                On = new(2026, 3, 1),
                Citation = new(BilingualText.Same("田和街道办事处"), BilingualText.Same("网格调整通知")),
                Nodes = ["grid-07", "grid-08"],
                Into = new() { Id = "grid-78", Tier = "grid", Name = "第七网格" },
            },
        ]);

        history.AsOf(new(2026, 2, 28)).Contains("grid-07").Should().BeTrue();
        history.AsOf(new(2026, 3, 1)).Contains("grid-07").Should().BeFalse();
        history.AsOf(new(2026, 3, 1))["grid-78"].Households.Should().Be(400);           // both stated theirs
        history.AsOf(new(2026, 3, 1))["area-1"].Parent.Should().Be(new NodeId("grid-78"));
        // end-snippet

        // snippet: history-problems
        var recording = () => history.With(
            new AbolishNode { On = new(2026, 4, 1), Node = "grid-07" },
            new FoundNode { On = new(2026, 5, 1), Node = new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" } });

        recording.Should().Throw<InvalidDefinitionException>().Which.Findings.Select(problem => problem.Describe(Language.English)).Should().Equal(
            "第七网格 (grid-07) is gone since 1 Mar 2026; what it became: grid-78.",
            "The id 'grid-08' is that of 第八网格; an id is never used again. Give another.");
        // end-snippet

        // snippet: history-lineage
        var became = history.SuccessorsOf("grid-07", at: new(2026, 1, 1), on: new(2026, 12, 31));
        became.Nodes.Should().Equal("grid-78");
        became.Steps.Single().Change.Citation!.In(Language.Chinese).Should().Be("田和街道办事处《网格调整通知》");

        history.PredecessorsOf("grid-78", at: new(2026, 12, 31), on: new(2026, 1, 1)).Nodes.Should().Equal("grid-07", "grid-08");
        history.SuccessorsOf("area-1", at: new(2026, 1, 1), on: new(2026, 12, 31)).Nodes.Should().Equal("area-1");
        // end-snippet

        // snippet: history-difference
        var difference = history.Difference(new(2026, 1, 1), new(2026, 12, 31));
        difference.Changes.Select(change => change.Describe(Language.Chinese)).Should().Equal(
            "2026年2月1日：“寨西居委会”（zhaixi）更名为“寨西社区居委会”。",
            "2026年3月1日：以下节点合并为“第七网格”（grid-78）：第七网格（grid-07）、第八网格（grid-08）。依据：田和街道办事处《网格调整通知》。");
        difference.Net.Select(node => node.Node.Value).Should().Equal("area-1", "area-2", "grid-07", "grid-08", "grid-78", "zhaixi");
        // end-snippet

        // snippet: history-jurisdiction
        var place = Jurisdiction.From(new()
        {
            Tree = tree,
            Since = new(2026, 1, 1),
            Changes = history.Changes,
            Roles = [new("grid-head", new("网格长", "grid head"))],
            Appointments =
            [
                new() { Person = "p-sun", Role = "grid-head", Node = "grid-07", From = new(2026, 1, 1) },
                new() { Person = "p-zhou", Role = "grid-head", Node = "grid-78", From = new(2026, 3, 1) },
            ],
            Aliases = [new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-08" }],
        });

        var march = place.AsOf(new(2026, 3, 1));
        march.HoldersOf("grid-head", "area-1", new(2026, 3, 1)).Should().Equal("p-zhou");
        march.CarryOver.Single().Describe(Language.English).Should().Be(
            "第七网格 (grid-07) is gone since 1 Mar 2026, and with it the appointment as grid head ended the day before. Decide who serves at what it became: 第七网格 (grid-78).");
        // end-snippet

        // snippet: history-roster
        var roster = history.Compare(
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西社区居委会", Parent = "tianhe" },
            new() { Id = "grid-78", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Households = 412 },
            new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-78" },
            new() { Id = "area-21", Tier = "building-area", Name = "2号楼东", Parent = "grid-78" },
            new() { Id = "area-22", Tier = "building-area", Name = "2号楼西", Parent = "grid-78" },
        ], on: new(2026, 7, 1));

        roster.Entries.Single().Describe(Language.English).Should().Be("1 Jul 2026: 第七网格 (grid-78) is restated: households 412 instead of 400.");
        roster.Questions.Single().Describe(Language.English).Should().Be(
            "The roster lacks 2号楼 (area-2), which may have become: 2号楼东 (area-21; the same parent), 2号楼西 (area-22; the same parent).");

        var decided = roster.Decide("area-2", "area-21", "area-22");
        var newer = history.With(decided.Changes);
        newer.SuccessorsOf("area-2", at: new(2026, 6, 30), on: new(2026, 7, 1)).Nodes.Should().Equal("area-21", "area-22");
        // end-snippet

        // snippet: history-scope
        NodeRecord[] gridsOnly = [new() { Id = "grid-78", Tier = "grid", Name = "第七网格", Parent = "zhaixi" }];

        var partial = history.Compare(gridsOnly, on: new(2026, 7, 1), scope: new() { Under = "zhaixi" });
        partial.Abolished.Select(node => node.Id.Value).Should().Equal("area-2", "area-1");              // buildings are in its scope, and it has none
        partial.Entries[^1].Describe(Language.English).Should().Be("1 Jul 2026: 第七网格 (grid-78) is restated: households none instead of 400.");

        var scoped = history.Compare(gridsOnly, on: new(2026, 7, 1), scope: new() { Tiers = ["grid"], Households = false });
        scoped.Changes.Should().BeEmpty();
        scoped.Abolished.Should().BeEmpty();
        // end-snippet
        newer.AsOf(new(2026, 7, 1)).ToRecords().Should().Equal(decided.Records);
    }
}
