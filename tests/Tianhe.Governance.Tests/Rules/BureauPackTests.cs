using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>Limits by kind of request and urgency, in a pack that is built in and in the street where it applies.</summary>
public sealed class BureauPackTests
{
    private static readonly RulePack Pack = RulePack.From(BureauPack.Description);

    [Fact]
    public void From_TheDescription_IsTheBuiltInDocument()
    {
        Approval.OfFile("src/Tianhe.Governance/Rules/BuiltIn/bureau-3-13.json", Pack.ToJson()).Should().BeEmpty();
        RulePack.BuiltIn("bureau-3-13").Should().Be(Pack);
    }

    [Fact]
    public void Findings_TellItsIllustrationsAndThatOrdersMayBeDispatchedForEver() =>
        RulePack.BuiltIn("bureau-3-13").Findings.Select(finding => $"{finding.Code} {finding.Path}").Should().Equal([.. BureauPack.Description.Illustrations.Select(path => $"rules.illustration {path}"), "workflows.endless-cycle orders.workflow.transitions.dispatch-again-unacknowledged"]);

    [Fact]
    public void Citation_SaysHowFarItWasChecked() => RulePack.BuiltIn("bureau-3-13").Description.Citations.Should().ContainSingle().Which.Value.In(Language.Chinese).Should().Contain("效力未核");

    [Theory]
    [InlineData("consultation", "ordinary", "2026-09-24 09:20", "2026-09-30 23:59:59.999", "consultation-or-help")]
    [InlineData("help", "ordinary", "2026-09-29 09:20", "2026-10-09 23:59:59.999", "consultation-or-help")]
    [InlineData("complaint", "ordinary", "2026-09-24 09:20", "2026-10-20 23:59:59.999", "complaint-report-suggestion")]
    [InlineData("suggestion", "ordinary", "2026-09-24 00:00", "2026-10-20 23:59:59.999", "complaint-report-suggestion")]
    [InlineData("report", "urgent", "2026-10-02 09:20", "2026-10-02 23:59:59.999", "urgent")]
    [InlineData("consultation", "urgent", "2026-09-24 23:59", "2026-09-24 23:59:59.999", "urgent")]
    public void Submit_ByKindAndUrgency_IsDueFromReceipt(string kind, string urgency, string at, string due, string row) => Scenario.For(Pack, SampleStreet.Place)
        .When("p-li", at, new Submit { Id = "o-1", Category = kind, Urgency = (UrgencyId)urgency, Place = "grid-07" })
        .ThenDue(due)
        .Decision.Order.NextDue!.ChosenBy!.Row.Should().Be((TableRowId)row);

    [Fact]
    public void Describe_AComplaintAcrossNationalDay_IsOfficialChinese() => Scenario.For(Pack, SampleStreet.Place)
        .When("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "complaint", Urgency = "ordinary", Place = "grid-07" })
        .Decision.Order.NextDue!.Describe(Language.Chinese).Should().Be(
            "2026年10月20日 24:00（周二）届满：自2026年9月24日 09:20起，时限13个工作日，自次日起算。时限13个工作日由决策表“handling-limits”的“complaint-report-suggestion”一行确定。");

    [Fact]
    public void Submit_AKindThatTheListDoesNotHave_NamesTheNearest() => Pack.OrdersFor(SampleStreet.Place)
        .Submit(new() { Id = "o-1", Category = "complain", Urgency = "ordinary", Place = "grid-07" }, Orders.Story.Occasion("p-li", Orders.Story.Morning, "c-1"))
        .Refusals.Should().ContainSingle().Which.Describe(Language.English).Should().StartWith("There is no category 'complain'. Known are: complaint.");

    [Fact]
    public void Orders_KeepTheListOfCodes()
    {
        Pack.Orders!.CategoryCodes.Should().Be(Pack.CodeLists[0]);
        Pack.Orders.Categories.Should().BeEmpty();
        Pack.Orders.Workflow.Description.Tables.Should().ContainSingle().Which.Should().BeSameAs(Pack.Tables[0]);
    }

    [Fact]
    public void From_TheDescriptionThatWasLoaded_IsTheSamePack() => RulePack.From(Pack.Description).Should().Be(Pack);

    [Fact]
    public void OrdersFor_CategoriesListedTwice_IsRefused() => Orders.OrderTables.Problems(Pack.Orders! with { Categories = [new("a", new("甲", "A"))] })
        .Should().Equal("categories: Categories are listed one by one and taken from the list of codes 'order-kinds', too. Keep one.");
}
