using System.Text;

using Tianhe.Governance.Tables;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The next version of a pack by one edited table.</summary>
public sealed class WithTableTests
{
    private static readonly RulePack Bureau = RulePack.BuiltIn("bureau-3-13");

    private static readonly DecisionTable Edited = Bureau.Table("handling-limits").WithRows(Encoding.UTF8.GetBytes(
        """
        编号,诉求类型,紧急程度,办理时限
        urgent,,urgent,same-day
        ordinary,,ordinary,3wd
        """));

    [Fact]
    public void WithTable_AnEditedSheet_DecidesTheLimitsOfOrders()
    {
        var next = Bureau.WithTable(Edited, "2026.2");

        Scenario.For(next, SampleStreet.Place)
            .When("p-li", "2026-09-29 09:20", new Submit { Id = "o-1", Category = "complaint", Urgency = "ordinary", Place = "grid-07" })
            .ThenDue("2026-10-09")
            .Decision.Order.NextDue!.ChosenBy!.Row.Should().Be((TableRowId)"ordinary");
        (next.Version, next.Table("handling-limits").Version, next.Orders!.Workflow.Version, next.EffectiveFrom).Should().Be(("2026.2", "2026.2", "2026.2", Bureau.EffectiveFrom));
        Bureau.Table("handling-limits").Description.Rows.Should().HaveCount(3);
    }

    [Fact]
    public void WithTable_UsedByClocksAndRouting_IsReplacedInBoth()
    {
        var table = FullPack.Pack.Table("orders");
        var renamed = DecisionTable.From(table.Description with { Rows = [.. table.Description.Rows.Select(row => new TableRow($"{row.Id}-2", row.When, row.Then))] });

        var next = FullPack.Pack.WithTable(renamed, "next", FullPack.Registry);

        TableDescription[] used = [next.Table("orders").Description, next.Orders!.Workflow.Description.Tables[0].Description, next.Orders.Routing!.Table.Description];
        used.Select(one => one.Rows[0].Id.Value).Should().Equal("all-2", "all-2", "all-2");
        next.Schemes.Should().OnlyContain(scheme => scheme.Version == "next");
        RulePack.Load(Encoding.UTF8.GetBytes(next.ToJson()), FullPack.Registry).Should().Be(next);
    }

    [Fact]
    public void WithTable_AVersionOrATableThatCannotBe_IsRefused()
    {
        FluentActions.Invoking(() => Bureau.WithTable(Edited, Bureau.Version)).Should().ThrowExactly<ArgumentException>().WithMessage("*is the version of this pack*");
        FluentActions.Invoking(() => Bureau.WithTable(Edited, " ")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Bureau.WithTable(null!, "2026.2")).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => RulePack.BuiltIn("digital-city-sample").WithTable(Edited, "2")).Should().ThrowExactly<ArgumentException>().WithMessage("*has no table 'handling-limits'; it has: disposal-limits*");
    }
}
