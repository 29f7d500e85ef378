using System.Text;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>What is said of a pack that is not right, wherever the fault stands.</summary>
public sealed class RulePackProblemTests
{
    [Fact]
    public void TryLoad_ALimitInWorkingHoursByACalendarWithoutAny_IsFound()
    {
        var text = FullPack.Text.Replace("\"limit\": \"days\"", "\"limit\": \"worked\"", StringComparison.Ordinal).Replace("\"calendar\": \"office\"", "\"calendar\": \"china\"", StringComparison.Ordinal);

        FullPack.Problems(text).Should().ContainSingle().Which.Should().Contain("orders.workflow.clocks.c.limit: The limit of the clock 'c', 4 working hours, needs working hours, and the calendar 'china-2020-2026.1' has none;");
    }

    [Theory]
    [InlineData("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2025-12-31\"", "line 8, column 18 effectiveTo: The last day in force, 31 Dec 2025, is before the first, 1 Jan 2026.")]
    [InlineData("\"limit\": \"days\"", "\"limit\": \"day\"", "orders.workflow.clocks.c.limit: There is no 'day' in timeLimits.")]
    [InlineData("\"minimum\": 1, \"citation\": \"law\"", "\"minimum\": 1, \"citation\": \"lore\"", "quotas.steward.citation: There is no 'lore' in citations. Accepted would be: law.")]
    [InlineData("\"minimum\": 1, \"citation\": \"law\"", "\"minimum\": 1, \"citation\": 1", "quotas.steward.citation: Found a number; expected an id out of citations, or an object (citation).")]
    [InlineData("\"unit\": \"clock-hours\"", "\"unit\": \"hours\"", "timeLimits.hours.unit: The word 'hours' is not known.")]
    [InlineData("\"guards\": [{ \"fact\": \"order.returns\", \"lessThan\": 2 }", "\"guards\": [{ \"fact\": \"order.return\", \"lessThan\": 2 }", "orders.workflow.transitions.one: The fact 'order.return' is not declared.")]
    [InlineData("\"order.returns\", \"atLeast\": 2", "\"order.returns\", \"atLeast\": 1", "orders.workflow.transitions.one: This step and 'transitions.two' may both apply.")]
    [InlineData("\"lessThan\": 2 }]", "\"lessThan\": 2 }, { \"fact\": \"b\", \"is\": true }]", "orders.workflow.transitions.one: This step reads 'b', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken.")]
    [InlineData("\"lessThan\": 2 }]", "\"lessThan\": 2 }, { \"not\": { \"fact\": \"rating.satisfied\", \"is\": true } }]", "orders.workflow.transitions.one: A guard of this step reads 'rating.satisfied', which comes with the action 'rate' alone")]
    [InlineData("\"action\": \"submit\", \"to\"", "\"action\": \"check\", \"to\"", "orders.workflow.transitions.begin: An order begins by 'submit' and by nothing else")]
    [InlineData("\"weight\": 1", "\"weight\": 0.9", "schemes.stars.parts: The weights of the parts add up to 90 %; they must add up to 100 %.")]
    [InlineData("\"from\": 60", "\"from\": 0", "schemes.stars.grades.poor: The bound 0 of the grade 'poor' is not below 0, that of the grade before it.")]
    [InlineData("{ \"marks\": \"m\" }", "{ \"marks\": \"mm\" }", "schemes.stars.parts.base.deductions.criteria.mm: The fact 'mm' is not declared.")]
    [InlineData("{ \"capAt\": \"poor\" }", "{ \"capAt\": \"bad\" }", "schemes.stars.vetoes.v: There is no grade 'bad'.")]
    [InlineData("{ \"capAt\": \"poor\" }", "{ \"capTo\": \"poor\" }", "schemes.stars.vetoes.v.effect: One of these members is needed here: capAt.")]
    [InlineData("\"grade\": \"good\"", "\"grade\": \"poor\"", "schemes.stars.populationCaps.poor: The grade 'poor' is the last one")]
    [InlineData("\"use\": \"scaled\"", "\"use\": \"scale\"", "facts.r.from.use: No producer 'scale' is registered. Registered are: scaled, named, given-day, given-time, given-count, given-rate, given-code, always.")]
    [InlineData("\"by\": 0.5", "\"by\": 0.555", "facts.r.from.with.by: The fact 'by' has at most 2 decimal place(s); found 0.555.")]
    [InlineData("[\"quotas.steward.per\"", "[\"quotas.stewart.per\"", "illustrations.quotas.stewart.per: There is nothing at 'quotas.stewart.per', which illustrations name.")]
    [InlineData("\"measure\": \"population\"", "\"measure\": \"people\"", "quotas.steward.measure: The word 'people' is not known.")]
    [InlineData("\"count\": 2", "\"count\": 0", "quotas.steward.count: The number 0 is out of range; expected a whole number from 1 to 1000.")]
    [InlineData("\"tolerance\": 1", "\"tolerance\": 1001", "quotas.steward.tolerance: The number 1001 is out of range; expected a whole number from 0 to 1000.")]
    [InlineData("\"maxHouseholds\": 500", "\"maxHouseholds\": 299", "gridSizes.grid.general.minHouseholds: The fewest households, 300, are more than the most, 299: no grid could be of this size.")]
    [InlineData(", \"maxHouseholds\": 80", "", "gridSizes.grid: The size for the tier grid and the kind no kind has no bound at all.")]
    [InlineData("\"tier\": \"grid\", \"maxHouseholds\"", "\"tier\": \"grid\", \"kind\": \"general\", \"maxHouseholds\"", "gridSizes.grid.general: 'grid.general' is in the list more than once.")]
    [InlineData("\"kind\": \"general\"", "\"kind\": \"generall\"", "gridSizes.grid.generall.kind: The word 'generall' is not known.")]
    [InlineData("\"maxBranchMembers\": 50", "\"maxBranchMembers\": 2", "partyRules.maxBranchMembers: The Party rules give 3 as the fewest members of a branch and 2 as the most of a branch; the former may not exceed the latter.")]
    [InlineData("\"generalBranchBelow\": 100", "\"generalBranchBelow\": 99", "partyRules.generalBranchBelow: The Party rules give 100 as the number that a committee exceeds and 99 as the number that a general branch does not reach")]
    [InlineData("\"minCommittee\": 3, ", "", "partyRules.minCommittee: The member 'minCommittee' is missing; expected a whole number from 1 to 100000.")]
    [InlineData("{ \"years\": 3 }", "{ \"level\": \"community-body\", \"years\": 3 }", "partyRules.terms: The Party rules give more than one term to the form branch at the level community-body; keep one.")]
    [InlineData("[\"committee\", \"branch\"]", "[\"committee\", \"brunch\"]", "The word 'brunch' is not known.")]
    [InlineData("[\"committee\", \"branch\"]", "[\"branch\", \"branch\"]", "partyRules.terms.community-body.forms.branch: 'branch' is in the list more than once.")]
    [InlineData("{ \"years\": 3 }", "{ \"years\": 101 }", "partyRules.terms[1].years: The number 101 is out of range; expected a whole number from 1 to 100.")]
    public void TryLoad_AMistake_IsFoundByPlaceAndPath(string good, string bad, string problem)
    {
        var text = FullPack.Text.Replace(good, bad, StringComparison.Ordinal);

        text.Should().NotBe(FullPack.Text);
        FullPack.Problems(text).Should().ContainSingle().Which.Should().Contain(problem).And.StartWith("line ");
    }

    [Theory]
    [InlineData("\"maxHouseholds\": 500", "\"maxHouseholds\": 300")]
    [InlineData("\"maxHouseholds\": 80", "\"maxPopulation\": 0")]
    [InlineData("\"maxHouseholds\": 80", "\"minHouseholds\": 0")]
    [InlineData("\"usualCommittee\": 5", "\"usualCommittee\": 7")]
    public void TryLoad_BoundsThatJustHold_AreNoMistake(string good, string other)
    {
        var text = FullPack.Text.Replace(good, other, StringComparison.Ordinal);

        text.Should().NotBe(FullPack.Text);
        FullPack.Problems(text).Should().BeEmpty();
    }

    [Fact]
    public void TryLoad_MistakesInEverySection_AreAllListedInTheOrderOfTheText()
    {
        string[][] mistakes =
        [
            ["\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"1 Jan 2026\""], ["\"amount\": 2", "\"amount\": 0"], ["\"use\": \"always\"", "\"use\": \"never\""],
            ["\"per\": 60", "\"per\": 0"], ["\"stops\": [\"c\"]", "\"stops\": [\"cc\"]"], ["\"from\": 60", "\"from\": 600"],
        ];

        var problems = FullPack.Findings(mistakes.Aggregate(FullPack.Text, (text, mistake) => text.Replace(mistake[0], mistake[1], StringComparison.Ordinal)));

        problems.Select(problem => problem.Path).Should().Equal(
            "effectiveFrom", "timeLimits.hours.amount", "facts.c.from.use", "quotas.steward.per", "orders.workflow.transitions.one", "schemes.stars.grades.good");
        problems.Select(problem => (problem.Position!.Value.Line, problem.Position.Value.Column)).Should().BeInAscendingOrder();
    }

    [Fact]
    public void TryLoad_SizesOfGrids_AreAllToldAtOnce() => Paths(Replaced(
        ["\"maxHouseholds\": 80 }", "\"maxHouseholds\": 80 }, { \"tier\": \"grid\", \"maxHouseholds\": 70 }, { \"tier\": \"cell\" }, { \"tier\": \"plot\", \"kind\": \"odd\", \"maxHouseholds\": 1 }"],
        ["\"maxHouseholds\": 500", "\"maxHouseholds\": 299"])).Should().Equal(
        "gridSizes.grid.general.minHouseholds: structure.grid-size-crossed",
        "gridSizes.grid: documents.duplicate-entry",
        "gridSizes.cell: structure.grid-size-says-nothing",
        "gridSizes.plot.odd.kind: documents.unknown-word");

    [Fact]
    public void TryLoad_PartyRulesWithTermsThatCannotBeRead_AreComparedAllTheSame() => Paths(Replaced(
        ["[\"committee\", \"branch\"]", "[\"branch\", \"branch\"]"],
        ["\"minBranchMembers\": 3", "\"minBranchMembers\": 60"],
        ["\"usualCommittee\": 5", "\"usualCommittee\": \"5\""])).Should().BeEquivalentTo(
        "partyRules.maxBranchMembers: structure.party-bounds-reversed",
        "partyRules.usualCommittee: documents.wrong-kind",
        "partyRules.terms.community-body.forms.branch: documents.duplicate-entry");

    [Fact]
    public void TryLoad_FactsThatCannotBeReliedOn_AreToldAndNothingThatFollowsFromThem() =>
        FullPack.Findings(FullPack.Text.Replace("\"name\": \"m\", \"type\": \"number\"", "\"name\": \"m\", \"type\": \"numbre\"", StringComparison.Ordinal))
            .Select(problem => $"{problem.Path}: {problem.Code}").Should().Equal("facts.m.type: documents.unknown-word");

    [Fact]
    public void TryLoad_AListedValueThatIsWrong_IsToldOnceHoweverOftenItIsNamed() =>
        FullPack.Findings(FullPack.Text.Replace("\"article\": \"第一条\"", "\"article\": 1", StringComparison.Ordinal)).Select(problem => problem.Path).Should().Equal("citations.law.article");

    [Theory]
    [InlineData("\"unit\": \"calendar-days\"", "\"unit\": \"days\"", "timeLimits.days.unit")]
    [InlineData("\"role\": \"steward\"", "\"rôle\": \"steward\"", "quotas[0].role, quotas[0].rôle")]
    public void TryLoad_AnIllustrationInABrokenSection_IsNotMissedThere(string good, string bad, string paths)
    {
        var text = FullPack.Text.Replace("[\"quotas.steward.per\"", "[\"timeLimits.days.lastDayOff\", \"quotas.steward.per\"", StringComparison.Ordinal);

        FullPack.Findings(text).Should().BeEmpty();
        string.Join(", ", FullPack.Findings(text.Replace(good, bad, StringComparison.Ordinal)).Select(problem => problem.Path)).Should().Be(paths);
    }

    [Fact]
    public void TryLoad_AnOrderThatBeginsOtherwise_IsToldBesideTheFaultsOfTheWorkflow() =>
        FullPack.Findings(FullPack.Text.Replace("\"action\": \"submit\", \"to\"", "\"action\": \"check\", \"to\"", StringComparison.Ordinal).Replace("\"stops\": [\"c\"]", "\"stops\": [\"cc\"]", StringComparison.Ordinal))
            .Select(problem => problem.Code).Should().Equal("orders.only-submission-begins", "workflows.unknown-name");

    [Fact]
    public void TryLoad_AFaultOfSyntax_IsToldAlone()
    {
        RulePack.TryLoad(Encoding.UTF8.GetBytes(FullPack.Text.Replace("\"per\": 60,", "\"per\": 60", StringComparison.Ordinal)), out var pack, out var findings).Should().BeFalse();

        pack.Should().BeNull();
        findings.Should().ContainSingle().Which.Code.Should().Be("documents.syntax");
    }

    [Fact]
    public void Load_SaysEveryProblemInItsMessage() =>
        FluentActions.Invoking(() => RulePack.Load("""{ "format": 1, "id": "x" }"""u8)).Should().Throw<InvalidDefinitionException>()
            .Which.Message.Split('\n')[0].Should().Be("The rule pack has 3 error(s):");

    [Fact]
    public void TryLoad_AThousandProblems_EndTheList()
    {
        var text = FullPack.Text.Replace("[\"quotas.steward.per\"", $"[{string.Concat(Enumerable.Range(0, 2_000).Select(number => $"\"none.{number}\", "))}\"quotas.steward.per\"", StringComparison.Ordinal);

        RulePack.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings, FullPack.Registry).Should().BeFalse();

        findings.Should().HaveCount(1_001 + 3); // and the warnings of its workflow
        findings.Should().ContainSingle(finding => finding.Code == "documents.too-many-problems");
    }

    [Fact]
    public void TryLoad_WarningsAlone_LoadAndAreTold()
    {
        RulePack.TryLoad(FullPack.Utf8, out var pack, out var findings, FullPack.Registry).Should().BeTrue();

        findings.Should().Equal(pack!.Findings).And.OnlyContain(finding => finding.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void TryLoad_WithoutItsRegistry_NamesEveryProducer() =>
        FullPack.Findings(FullPack.Text, FactRegistry.Empty).Select(problem => problem.Path).Should().Equal(
            "facts.r.from.use", "facts.t.from.use", "facts.c.from.use", "facts.d.from.use", "facts.s.from.use", "facts.k.from.use", "facts.q.from.use", "facts.g.from.use");

    private static string Replaced(params string[][] mistakes) => mistakes.Aggregate(FullPack.Text, (text, mistake) => text.Replace(mistake[0], mistake[1], StringComparison.Ordinal));

    private static IEnumerable<string> Paths(string text) => FullPack.Findings(text).Select(problem => $"{problem.Path}: {problem.Code}");
}
