using System.Text;

using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Rules;

public sealed class RulePackTests
{
    [Fact]
    public void Load_EverySection_IsRead()
    {
        var pack = FullPack.Pack;

        (pack.Id, pack.Version, pack.ToString()).Should().Be(("full", "1", "full 1"));
        (pack.EffectiveFrom, pack.EffectiveTo, pack.Name.Chinese).Should().Be((new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), "甲"));
        pack.Description.Citations.Should().ContainSingle().Which.Value.Note!.English.Should().Be("A");
        pack.Facts.Declarations.Select(fact => fact.Name.Value).Should().Equal("n", "m", "r", "t", "b", "c", "d", "s", "k", "q", "g", "units", "h", "order.category");
        pack.Quota("steward").Per.Should().Be(60);
        pack.Quotas.Should().Equal(pack.Quota("steward"));
        (pack.Quota("steward").Measure, pack.Quota("steward").Count, pack.Quota("steward").Tolerance).Should().Be((QuotaMeasure.Population, 2, 1));
        pack.GridSizes.Select(size => (size.Tier.Value, size.Kind, size.MinHouseholds, size.MaxHouseholds, size.MaxPopulation)).Should().Equal(
            ("grid", GridKind.General, 300, 500, 2000), ("grid", null, null, 80, null));
        pack.PartyRules.Should().Be(PartyRules.BranchWork with
        {
            Name = pack.Name,
            Terms = [new() { Level = "community-body", Forms = [PartyForm.Committee, PartyForm.Branch], Years = 5 }, new() { Years = 3 }],
            TemporaryMonths = 6,
            Citation = pack.Description.Citations[0].Value,
        });
        pack.Orders!.ClockSkewTolerance.Should().Be(Duration.FromSeconds(5));
        pack.Orders.Workflow.Description.Facts.Declarations[^1].Name.Value.Should().Be("b");
        pack.Workflows.Should().Equal(pack.Workflow("m"));
        pack.Workflow("m").Should().Match<WorkflowRules>(rules => rules.Workflow.Version == "1" && rules.HandlerRoles.Count == 1 && rules.ClockSkewTolerance == Duration.FromSeconds(5));
        pack.Workflow("m").Workflow.Description.Facts.Declarations.Select(fact => fact.Name.Value).Should().Equal("actor.is-handler", "actor.is-requester", "b", "units");
        pack.Scheme("stars").Version.Should().Be("1");
    }

    [Fact]
    public void Load_WhatIsNamed_IsWhatIsListed()
    {
        var (law, days) = (FullPack.Pack.Description.Citations[0].Value, FullPack.Pack.Description.TimeLimits[0].Value);

        FullPack.Pack.Quota("steward").Citation.Should().Be(law);
        FullPack.Pack.Orders!.Workflow.Description.Clocks[0].Should().Match<Tianhe.Governance.Workflows.WorkflowClock>(clock => clock.Limit == days && clock.Citation == law);
        FullPack.Pack.Scheme("stars").Description.Vetoes[0].Citation.Should().Be(law);
    }

    [Fact]
    public void Load_FactsOfTheRegistry_AreProduced()
    {
        var sheet = FactSheet.Bind(FullPack.Pack.Facts, [("n", 90.5m), ("m", 1), ("b", true)]);

        (sheet["r"], sheet["t"], sheet["c"]).Should().Be(((FactValue)45.25m, (FactValue)"x", (FactValue)true));
    }

    [Fact]
    public void Load_References_NameThePackAndThePath()
    {
        var pack = FullPack.Pack;

        pack.Scheme("stars").Rule.ToString().Should().Be("full 1, schemes.stars (A, A, 甲〔2026〕1号, 第一条; A)");
        pack.Scheme("stars").Grade(FactSheet.Bind(pack.Facts, [("n", 90), ("m", 1), ("b", true)])).Vetoes[0].Rule.Path.Should().Be("schemes.stars.vetoes.v");
        FluentActions.Invoking(() => RulePack.Load(FullPack.Utf8, Failing)).Should().NotThrow();
        FluentActions.Invoking(() => FactSheet.Bind(RulePack.Load(FullPack.Utf8, Failing).Facts, [("n", 90), ("b", true)])).Should().Throw<RuleException>()
            .Which.Rule.ToString().Should().Be("full 1, facts.c.from");
    }

    [Fact]
    public void OrdersFor_AnEvent_CarriesThePack()
    {
        var order = SampleStreet.Rules.OrdersFor(SampleStreet.Place)
            .Submit(new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" }, new("p-li", Instant.FromUtc(2026, 9, 24, 1, 20), "c-1")).Order;

        (order.Rules.Source, order.Rules.Workflow.Value, order.Rules.Version).Should().Be(("sample-street", "four-step-order", "sample-1"));
    }

    [Fact]
    public void OrdersFor_AnOrderOfAnotherPackOfTheSameVersion_IsAProgrammersError()
    {
        var order = SampleStreet.Rules.OrdersFor(SampleStreet.Place)
            .Submit(new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" }, new("p-li", Instant.FromUtc(2026, 9, 24, 1, 20), "c-1")).Order;
        var other = RulePack.From(SampleStreet.Rules.Description with { Id = "next-street" }).OrdersFor(SampleStreet.Place);

        other.Invoking(process => process.Decide(order, new Admit(), new("p-clerk", Instant.FromUtc(2026, 9, 24, 1, 30), "c-2"))).Should().Throw<ArgumentException>()
            .WithMessage("*four-step-order of sample-street sample-1*four-step-order of next-street sample-1*");
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void IsInForceOn_IncludesBothEnds(string date, bool isInForce) =>
        FullPack.Pack.IsInForceOn(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Should().Be(isInForce);

    [Fact]
    public void IsInForceOn_WithoutAnEnd_IsForEver() => RulePack.BuiltIn("tianhe").IsInForceOn(new LocalDate(2999, 1, 1)).Should().BeTrue();

    [Fact]
    public void Findings_OfAPack_AreItsWarningsWithTheirPlaces()
    {
        FullPack.Pack.Findings.Select(finding => $"{finding.Severity} {finding.Position} {finding.Path}").Should().Equal(
            "Warning line 79, column 102 quotas.steward.per", "Warning line 97, column 17 orders.workflow", "Warning line 101, column 9 orders.workflow.stages.s",
            "Warning line 109, column 109 orders.workflow.clocks.t", "Warning line 119, column 9 orders.workflow.transitions.two");
        FullPack.Pack.Findings[0].Describe(Language.Chinese).Should().Be("示意，没有公布的依据。换成本地的规定之后，请从 illustrations 中删去。");
    }

    [Fact]
    public void Lookups_OfWhatIsNotThere_SayWhatIs()
    {
        FullPack.Pack.TryFindScheme("star", out _).Should().BeFalse();
        FullPack.Pack.TryFindScheme("stars", out var stars).Should().BeTrue();
        stars.Should().BeSameAs(FullPack.Pack.Schemes[0]);
        FullPack.Pack.TryFindQuota("clerk", out _).Should().BeFalse();
        FluentActions.Invoking(() => FullPack.Pack.Scheme("star")).Should().Throw<ArgumentException>().WithMessage("*'star'*it has: stars.*");
        FluentActions.Invoking(() => FullPack.Pack.Quota("clerk")).Should().Throw<ArgumentException>().WithMessage("*'clerk'*it has: steward.*");
        FluentActions.Invoking(() => RulePack.BuiltIn("tianmen")).Should().Throw<ArgumentException>().WithMessage("*'tianmen'*there is: tianhe, quota-tianhe, *");
        FluentActions.Invoking(() => RulePack.BuiltIn(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void OrdersFor_ARoleThatThePlaceLacks_IsToldWithItsPlaceInTheFile()
    {
        var text = SampleStreet.Rules.ToJson().Replace("\"handlerRoles\": [\"grid-worker\"]", "\"handlerRoles\": [\"grid-wroker\"]", StringComparison.Ordinal);
        var line = text[..text.IndexOf("\"handlerRoles\"", StringComparison.Ordinal)].Count(character => character == '\n') + 1;

        var finding = FluentActions.Invoking(() => RulePack.Load(Encoding.UTF8.GetBytes(text)).OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.Path, finding.Position!.Value.Line).Should().Be(("workflows.unknown-role", "orders.handlerRoles", line));
        FluentActions.Invoking(() => RulePack.From(RulePack.Load(Encoding.UTF8.GetBytes(text)).Description).OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Should().Match<Finding>(placeless => placeless.Path == "orders.handlerRoles" && placeless.Position == null);
    }

    [Fact]
    public void OrdersFor_EveryReference_LeadsIntoTheDocument()
    {
        var orders = SampleStreet.Rules.OrdersFor(SampleStreet.Place);
        var at = Instant.FromUtc(2026, 9, 24, 1, 20);
        var order = orders.Submit(new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" }, new("p-li", at, "c-1")).Order;
        OrderDecision[] refused =
        [
            orders.Submit(new() { Id = "o-2", Category = "none", Place = "nowhere" }, new("p-li", at, "c-1") { ExpectedVersion = 3 }),
            orders.Decide(order, new Acknowledge(), new("p-li", at, "c-2")), orders.Decide(order, new Admit(), new("p-li", at, "c-1")),
            orders.Decide(order, new Admit(), new("p-li", at, "c-2") { ExpectedVersion = 9 }), orders.Decide(order, new Admit(), new("p-clerk", at - Duration.FromDays(1), "c-2")),
            orders.Decide(order, new Dispatch { Handler = "p-none" }, new("p-li", at, "c-2")), orders.Decide(order, new Return { Reason = "none" }, new("p-li", at, "c-2")),
        ];
        var paths = refused.SelectMany(decision => decision.Refusals).Select(refusal => refusal.Rule.Path).Distinct().ToEquatableList();

        paths.Count.Should().BeGreaterThan(5);
        FluentActions.Invoking(() => RulePack.From(SampleStreet.Rules.Description with { Illustrations = paths })).Should().NotThrow();
    }

    [Fact]
    public void OrdersFor_APackWithoutOrders_IsAProgrammersError() =>
        FluentActions.Invoking(() => Small().OrdersFor(SampleStreet.Place)).Should().Throw<InvalidOperationException>().WithMessage("*small 1*");

    [Fact]
    public void Load_APackOfNothing_IsAPack()
    {
        Small().Schemes.Should().BeEmpty();
        Small().Findings.Should().BeEmpty();
        Small().Orders.Should().BeNull();
    }

    [Fact]
    public void ToJson_IsTheDocumentAsItWasLoaded() => FullPack.Pack.ToJson().Should().Be(FullPack.Text);

    [Fact]
    public void Equality_IsThatOfWhatItWasMadeFrom()
    {
        RulePack.Load(FullPack.Utf8, FullPack.Registry).Should().Be(FullPack.Pack);
        RulePack.Load(FullPack.Utf8, FullPack.Registry).GetHashCode().Should().Be(FullPack.Pack.GetHashCode());
        RulePack.Load(Encoding.UTF8.GetBytes(FullPack.Text.Replace("\"floor\": 0", "\"floor\": 1", StringComparison.Ordinal)), FullPack.Registry).Should().NotBe(FullPack.Pack);
        RulePack.Load(FullPack.Utf8, Failing).Should().NotBe(FullPack.Pack);
        FullPack.Pack.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Scheme_OfAPack_GradesAsOneThatStandsAlone()
    {
        var alone = GradingScheme.From(FullPack.Pack.Scheme("stars").Description);
        var sheet = FactSheet.Bind(FullPack.Pack.Facts, [("n", 90), ("m", 1), ("b", true)]);

        FullPack.Pack.Scheme("stars").Grade(sheet).Total.Should().Be(alone.Grade(sheet).Total).And.Be(89.00m);
        FullPack.Pack.Scheme("stars").Should().NotBe(alone, "it has another source");
    }

    private static FactRegistry Failing => FullPack.Registry.Producers.Aggregate(FactRegistry.Empty, (registry, producer) =>
        registry.With(producer.Id == "always" ? producer with { Produce = _ => throw new InvalidOperationException("not today") } : producer));

    private static RulePack Small() => RulePack.Load(Encoding.UTF8.GetBytes("""{ "format": 1, "id": "small", "version": "1", "name": { "zh": "小", "en": "small" }, "effectiveFrom": "2026-01-01" }"""));
}
