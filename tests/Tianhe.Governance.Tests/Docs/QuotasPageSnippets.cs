using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/quotas.md shows, compiled and run.</summary>
public sealed class QuotasPageSnippets
{
    [Fact]
    public void Residents()
    {
        // snippet: quotas-residents
        var workers = new StaffingQuota
        {
            Role = "community-worker",
            Name = new("每万人配备社区工作者18名", "18 community workers per 10,000 residents"),
            Measure = QuotaMeasure.Population,
            Count = 18,
            Per = 10_000,
            Basis = new("城镇常住人口", "urban permanent residents"),
            Scope = "subdistrict",
            Rounding = QuotaRounding.Up,
            Tolerance = 1,
        };

        workers.RequiredFor(10_000).Should().Be(18);
        workers.RequiredFor(10_001).Should().Be(19); // rounded once, not 18 times

        var assessed = workers.Assess(
        [
            new() { Id = "east", Name = "田东社区", Population = 10_001, Present = 18 },
            new() { Id = "west", Name = "田西社区", Population = 5_000, Present = 7 },
            new() { Id = "north", Name = "田北社区", Households = 3_000 },
        ]);

        assessed.Areas.Select(area => area.Missing).Should().Equal(1, 2, null);
        assessed.Findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "By 18 community workers per 10,000 residents (basis: urban permanent residents; at least 0), 田西社区 with 5000 residents needs 9; it has 7 (missing: 2).",
            "The residents of 田北社区 are not known in full, so that 18 community workers per 10,000 residents cannot be assessed there.");
        // end-snippet
    }

    [Fact]
    public void Shares()
    {
        // snippet: quotas-shares
        var stewards = TianheStewards.Quota("building-steward", basis: new("常住户", "resident households"), scope: "grid", QuotaRounding.Up, minimum: 1);

        var allotted = stewards.Allot(
        [
            new() { Id = "grid-07", Name = "第七网格", Households = 121 },
            new() { Id = "grid-08", Name = "第八网格", Households = 120 },
            new() { Id = "grid-09", Name = "第九网格", Households = 0 },
        ]);

        allotted.Areas.Select(area => area.Shares().ToString()).Should().Equal("[41, 40, 40]", "[60, 60]", "[0]");
        allotted.Explanation.Describe(Language.English).Should().Be("""
            第七网格: 121 households among 3, 1 with 41 and 2 with 40
            第八网格: 120 households among 2, 60 each
            第九网格: 0 households among 1, 0 each
            """);
        // end-snippet
    }
}
