using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Grading;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>A pack that is made in C# is the document that it writes.</summary>
public sealed class RulePackFromTests
{
    [Fact]
    public void From_TheTianhePack_IsTheBuiltInDocument()
    {
        Approval.OfFile("src/Tianhe.Governance/Rules/BuiltIn/tianhe.json", RulePack.From(TianhePack.Description).ToJson()).Should().BeEmpty();
        RulePack.BuiltIn("tianhe").Should().Be(RulePack.From(TianhePack.Description)).And.BeSameAs(RulePack.BuiltIn("tianhe"));
        RulePack.BuiltInNames.Should().Equal("tianhe", "quota-tianhe", "quota-community-workers", "grid-sizes", "party-branch-work", "bureau-3-13", "digital-city-sample", "hotline-order",
            "digital-city-case", "rating-round", "assessment-board", "co-building-agreement", "community-project");
    }

    [Fact]
    public void From_ADescriptionThatWasLoaded_IsTheSamePack() => RulePack.From(FullPack.Pack.Description, FullPack.Registry).Should().Be(FullPack.Pack);

    [Fact]
    public void From_WhatIsListed_IsNamed()
    {
        var text = RulePack.From(FullPack.Pack.Description, FullPack.Registry).ToJson();

        text.Split("\"citation\": \"law\"").Should().HaveCount(15);
        text.Should().Contain("\"limit\": \"days\"").And.Contain("\"limit\": { \"unit\": \"working-days\"");
    }

    [Fact]
    public void From_WhatIsNotListed_IsWrittenInPlace()
    {
        var pack = RulePack.From(FullPack.Pack.Description with { Citations = [], TimeLimits = [] }, FullPack.Registry);

        pack.ToJson().Should().NotContain("\"law\"");
        pack.Quota("steward").Should().Be(FullPack.Pack.Quota("steward"));
        pack.Orders!.Workflow.Description.Clocks.Should().Equal(FullPack.Pack.Orders!.Workflow.Description.Clocks);
    }

    [Fact]
    public void From_Findings_HavePathsAndNoPlaces()
    {
        RulePack.From(TianhePack.Description).Findings.Should().HaveCount(TianhePack.Description.Illustrations.Count + TianhePack.Description.Orders!.Workflow.Verify().Count).And.OnlyContain(finding => finding.Position == null);
        FluentActions.Invoking(() => RulePack.From(TianhePack.Description with { Illustrations = ["quota"] })).Should().Throw<InvalidDefinitionException>()
            .Which.Message.Should().Be("The rule pack 'tianhe' has 1 error(s):\n- Error at illustrations.quota: rules.nothing-there: There is nothing at 'quota', which illustrations name.\n(2 warning(s) besides)");
    }

    [Fact]
    public void From_FactsOfSchemes_AreThoseOfThePack()
    {
        var alone = Stars.Description with { Version = TianhePack.Description.Version };
        var pack = RulePack.From(TianhePack.Description with { Schemes = [alone], Illustrations = [], Facts = [alone.Facts.Declarations[0]] });

        pack.Facts.Declarations.Should().Equal(alone.Facts.Declarations);
    }

    [Fact]
    public void From_TwoSchemesThatDeclareAFactDifferently_AreRefused()
    {
        var scheme = TianhePack.Description.Schemes[0];
        var other = scheme with { Id = "other", Facts = Tianhe.Governance.Facts.FactCatalogue.Of([.. scheme.Facts.Declarations.Select(fact => fact.Name == "brand" ? fact with { Unit = new("分", "marks") } : fact)]) };

        FluentActions.Invoking(() => RulePack.From(TianhePack.Description with { Schemes = [scheme, other] })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle(finding => finding.Severity == FindingSeverity.Error).Which.Path.Should().Be("facts.brand");
    }

    [Fact]
    public void From_OtherVersions_AreAllListed()
    {
        var orders = FourStepOrder.Rules(SampleStreet.Options);

        FluentActions.Invoking(() => RulePack.From(TianhePack.Description with { Orders = orders, Schemes = [Stars.Description with { Version = "2025" }] })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
                "schemes.zoucheng-stars: The version of 'schemes.zoucheng-stars' is '2025', and that of the pack is '2026.1'.",
                "orders.workflow: The version of 'orders.workflow' is 'sample-1', and that of the pack is '2026.1'.");
    }

    [Fact]
    public void Description_Parts_AreChecked()
    {
        FluentActions.Invoking(() => RulePack.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TianhePack.Description with { Id = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Version = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Name = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TianhePack.Description with { Version = $"1{'\ud83d'}" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Citations = [new("a", null!)] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { TimeLimits = [new(null!, TimeLimit.ClockHours(1))] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Facts = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Quotas = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { GridSizes = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Schemes = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TianhePack.Description with { Illustrations = [null!] }).Should().Throw<ArgumentException>();
        TianhePack.Description.ToString().Should().Be("tianhe 2026.1");
        (TianhePack.Description with { EffectiveTo = new NodaTime.LocalDate(2026, 12, 31).WithCalendar(NodaTime.CalendarSystem.Julian) }).EffectiveTo.Should().Be(new NodaTime.LocalDate(2026, 12, 31));
    }
}
