using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/structure.md shows, compiled and run.</summary>
public sealed class StructurePageSnippets
{
    [Fact]
    public void A_street()
    {
        // snippet: tree
        var tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道", Code = "371071007" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe", Code = "371071007003" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi" },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" },
            new() { Id = "area-1", Tier = "building-area", Name = "1号楼", Parent = "grid-07", Households = 60 },
            new() { Id = "area-2", Tier = "building-area", Name = "2号楼", Parent = "grid-07", Households = 61 },
            new() { Id = "area-3", Tier = "building-area", Name = "3号楼", Parent = "grid-08", Households = 59 },
        ]);

        tree.IsWithin("area-1", "zhaixi").Should().BeTrue();
        tree.CountOf("building-area").Should().Be(3);
        string.Join(" → ", tree.PathTo("area-1").Select(node => node.Name)).Should().Be("田和街道 → 寨西居委会 → 第七网格 → 1号楼");
        // end-snippet

        // snippet: people
        var place = Jurisdiction.From(new()
        {
            Tree = tree,
            Roles =
            [
                new("building-steward", new("治理楼长", "building steward")) { ExpectedAt = ["building-area"] },
                new("clerk", new("社区工作人员", "community clerk")),
            ],
            Appointments =
            [
                new() { Person = "p-wang", Role = "building-steward", Node = "area-1", From = new(2026, 1, 1) },
                new() { Person = "p-zhao", Role = "building-steward", Node = "area-2", From = new(2026, 1, 1), To = new(2026, 6, 30) },
                new() { Person = "p-qian", Role = "building-steward", Node = "area-3", From = new(2026, 1, 1) },
                new() { Person = "p-li", Role = "clerk", Node = "zhaixi", From = new(2026, 1, 1) },
            ],
        });

        place.HoldsRole("p-li", "clerk", "area-1", new(2026, 7, 1)).Should().BeTrue();        // held at the community above
        place.HoldersOf("building-steward", "area-2", new(2026, 6, 30)).Should().Equal("p-zhao"); // the last day counts
        place.Coverage(new(2026, 7, 1)).Single().Describe(Language.English)
            .Should().Be("2号楼 (building area) has no building steward in office on 1 Jul 2026.");
        // end-snippet

        // snippet: party
        var party = PartyNetwork.From(PartyLadder.Tianhe,
        [
            new() { Id = "committee", Level = "working-committee", Form = PartyForm.WorkingCommittee, Name = "街道党工委", Covers = ["tianhe"] },
            new() { Id = "p-zhaixi", Level = "community-body", Form = PartyForm.Committee, Name = "寨西社区党委", Parent = "committee", Covers = ["zhaixi"] },
            new() { Id = "branch-3", Level = "grid-branch", Form = PartyForm.Branch, Name = "第三党支部", Parent = "p-zhaixi", Groups = 3, Covers = ["grid-07"] },
        ]);

        party.GroupCount.Should().Be(3);
        Jurisdiction.From(new() { Tree = tree, Party = party }).Coverage(new(2026, 7, 1)).Single().Describe(Language.Chinese)
            .Should().Be("“第八网格”（网格）没有“网格党支部”覆盖。");
        // end-snippet

        // snippet: quota
        var quota = new StaffingQuota
        {
            Role = "building-steward",
            Name = new("治理楼长配备标准", "the quota of building stewards"),
            Per = 60,
            Basis = new("户", "households"),
            Scope = "subdistrict",
            Rounding = QuotaRounding.Up,
        };

        quota.RequiredFor(58_200).Should().Be(970);

        var branches = Allotment.Balanced(58_200, 45)
            .Select((households, i) => new QuotaArea { Id = $"branch-{i + 1}", Name = $"第{i + 1}党支部", Households = households });
        quota.Assess(branches).Required.Should().Be(990);
        // end-snippet

        // snippet: assess
        var byGrid = place.Assess(quota with { Scope = "grid" }, new(2026, 7, 1));

        byGrid.Areas.Select(area => (area.Area.Name, area.Area.Households, area.Required, area.Area.Present)).Should().Equal(
            ("第七网格", 121, 3, 1),
            ("第八网格", 59, 1, 1));
        byGrid.Missing.Should().Be(2);
        // end-snippet
    }

    [Fact]
    public void Every_problem_at_once()
    {
        // snippet: problems
        var making = () => GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianeh" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "tianhe" },
        ]);

        var problems = making.Should().Throw<InvalidDefinitionException>().Which.Findings;
        problems.Select(problem => $"{problem.Path}: {problem.Code}").Should().Equal(
            "nodes.zhaixi.parent: structure.unknown-parent",
            "nodes.grid-07.parent: structure.misplaced");
        problems[0].Describe(Language.Chinese).Should().Be("“寨西居委会”（zhaixi）的上级“tianeh”不存在，请核对上级编号或补录该上级。");
        // end-snippet
    }

    [Fact]
    public void A_ladder_of_ones_own()
    {
        // snippet: ladder
        var xiayang = TierLadder.From(
        [
            new("subdistrict", new("街道", "subdistrict"), "responsibility-grid"),
            new("responsibility-grid", new("责任网格", "responsibility grid"), "management-cell"),
            new("management-cell", new("管理单元", "management cell"), "micro-grid"),
            new("micro-grid", new("微网格", "micro-grid")),
        ]);

        xiayang.MayHang("micro-grid", "responsibility-grid").Should().BeFalse();
        // end-snippet
    }
}
