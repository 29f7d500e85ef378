using NodaTime;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/facts.md, run.</summary>
public sealed class FactsPageSnippets
{
    private static readonly FactCatalogue Catalogue = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber("satisfaction", new("群众满意度", "satisfaction"), scale: 4) with { Minimum = 0, Maximum = 1 },
        FactDeclaration.ForNumber("order.returns", new("退单次数", "number of returns"), scale: 0) with { Minimum = 0 },
        FactDeclaration.ForText("category", new("类别", "category"), ["lift", "noise", "parking"]),
        FactDeclaration.ForTruth("check.passed", new("核查通过", "check passed")),
    ]);

    [Fact]
    public void Declare()
    {
        // snippet: facts-declare
        var catalogue = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("satisfaction", new("群众满意度", "satisfaction"), scale: 4) with
            {
                Minimum = 0,
                Maximum = 1,
                Direction = FactDirection.MoreIsBetter,
                Source = new("回访记录", "records of follow-up calls"),
            },
            FactDeclaration.ForNumber("order.returns", new("退单次数", "number of returns"), scale: 0) with { Minimum = 0 },
            FactDeclaration.ForText("category", new("类别", "category"), ["lift", "noise", "parking"]),
            FactDeclaration.ForTruth("check.passed", new("核查通过", "check passed")),
        ]);
        // end-snippet

        catalogue.Declarations.Should().HaveCount(4);
    }

    [Fact]
    public void Bind()
    {
        var catalogue = Catalogue;

        // snippet: facts-bind
        var sheet = FactSheet.Bind(catalogue, [("order.returns", 2), ("satisfaction", FactValue.NotApplicable)]);
        var returns = sheet["order.returns"].Number; // 2
        var state = sheet["check.passed"].State; // Missing: it was not given
        // end-snippet

        (returns, state).Should().Be((2, FactState.Missing));
    }

    [Fact]
    public void BindFaults()
    {
        var catalogue = Catalogue;
        var problems = "";

        // snippet: facts-bind-faults
        try
        {
            FactSheet.Bind(catalogue, [("satisfaction", 0.91255m), ("category", "dogs"), ("returns", 1)]);
        }
        catch (InvalidDefinitionException exception)
        {
            problems = string.Join("\n", exception.Findings.Select(finding => finding.Describe(Language.English)));
        }
        // end-snippet

        problems.Should().Be("""
            The fact 'satisfaction' has at most 4 decimal place(s); found 0.91255.
            The fact 'category' cannot be 'dogs'. Allowed are: lift, noise, parking.
            The fact 'returns' is not declared. Declared are: satisfaction, order.returns, category, check.passed.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Evaluate()
    {
        var sheet = FactSheet.Bind(Catalogue, [("order.returns", 2), ("satisfaction", FactValue.NotApplicable)]);

        // snippet: facts-evaluate
        var few = Condition.LessThan("order.returns", 3).Evaluate(sheet); // Met; it read order.returns, which is 2
        var good = Condition.AtLeast("satisfaction", 0.9m).Evaluate(sheet); // CannotBeEvaluated: not applicable
        var bad = Condition.Not(Condition.AtLeast("satisfaction", 0.9m)).Evaluate(sheet); // CannotBeEvaluated, too
        // end-snippet

        (few.Outcome, few.Fact!.Value.Value, few.Value).Should().Be((ConditionOutcome.Met, "order.returns", 2));
        (good.Outcome, bad.Outcome).Should().Be((ConditionOutcome.CannotBeEvaluated, ConditionOutcome.CannotBeEvaluated));
    }

    [Fact]
    public void Kinds()
    {
        // snippet: facts-kinds
        Condition[] kinds =
        [
            Condition.Any,
            Condition.Is("check.passed", true),
            Condition.AtLeast("satisfaction", 0.9m), // and MoreThan, AtMost, LessThan
            Condition.Between("satisfaction", 0.6m, 0.9m, RangeEnds.ClosedOpen),
            Condition.In("category", ["lift", "parking"]),
            Condition.Not(Condition.Is("category", "noise")),
            Condition.AllOf(Condition.Is("check.passed", true), Condition.AtMost("order.returns", 2)),
            Condition.AnyOf(Condition.Is("category", "lift"), Condition.AtLeast("order.returns", 3)),
        ];
        // end-snippet

        kinds.Select(kind => kind.Describe(Catalogue, Language.English)).Should().Equal(
            "any", "check passed = yes", "satisfaction ≥ 0.9", "0.6 ≤ satisfaction < 0.9", "category ∈ {lift, parking}", "not (category = noise)",
            "check passed = yes and number of returns ≤ 2", "category = lift or number of returns ≥ 3");
    }

    [Fact]
    public void Describe()
    {
        var catalogue = Catalogue;

        // snippet: facts-describe
        var condition = Condition.AtMost("order.returns", 2);
        var chinese = condition.Describe(catalogue, Language.Chinese); // 退单次数 ≤ 2
        var english = condition.Describe(catalogue, Language.English); // number of returns ≤ 2
        // end-snippet

        (chinese, english).Should().Be(("退单次数 ≤ 2", "number of returns ≤ 2"));
    }

    [Fact]
    public void Types()
    {
        // snippet: facts-types
        var more = FactCatalogue.Of(
        [
            FactDeclaration.ForDate("received", new("受理日期", "day of receipt")) with { Earliest = new(2026, 1, 1) },
            FactDeclaration.ForDuration("spent", new("办理用时", "time spent")) with { Shortest = Duration.Zero },
            FactDeclaration.ForCount("visits", new("走访次数", "visits")),
            FactDeclaration.ForRate("on-time", new("按时办结率", "rate on time"), scale: 4, NumberRounding.HalfUp) with { Maximum = 1 },
        ]);
        var values = FactSheet.Bind(more, [("received", new LocalDate(2026, 9, 1)), ("spent", Duration.FromHours(36)), ("visits", 3), ("on-time", FactValue.Rate(17, 20))]);
        var (done, all) = (values["on-time"].Numerator, values["on-time"].Denominator); // 17 and 20
        var said = more.Declarations[3].Describe(values["on-time"], Language.English); // 17/20 = 0.85
        // end-snippet

        (done, all, said).Should().Be((17, 20, "17/20 = 0.85"));
    }

    [Fact]
    public void Compounds()
    {
        var catalogue = Catalogue;
        var sheet = FactSheet.Bind(Catalogue, [("order.returns", 2), ("satisfaction", FactValue.NotApplicable)]);

        // snippet: facts-compounds
        var lenient = Condition.AnyOf(Condition.AtMost("order.returns", 2), Condition.AtLeast("satisfaction", 0.9m)).Evaluate(sheet); // Met, by 2 returns alone
        var strict = Condition.AllOf(Condition.Is("check.passed", true), Condition.AtLeast("satisfaction", 0.9m)).Evaluate(sheet); // CannotBeEvaluated
        var wanting = strict.Unknown; // check.passed, satisfaction
        var failing = Condition.AllOf(Condition.AtLeast("order.returns", 3), Condition.Is("check.passed", true)).Evaluate(sheet); // NotMet, for all of several
        var why = failing.Readings[0].Condition.Describe(catalogue, Language.English); // number of returns ≥ 3; it read 2
        // end-snippet

        (lenient.Outcome, strict.Outcome, failing.Outcome).Should().Be((ConditionOutcome.Met, ConditionOutcome.CannotBeEvaluated, ConditionOutcome.NotMet));
        wanting.Should().Equal("check.passed", "satisfaction");
        (why, failing.Readings[0].Value).Should().Be(("number of returns ≥ 3", 2));
    }

    [Fact]
    public void Proofs()
    {
        var catalogue = Catalogue;

        // snippet: facts-proofs
        var urgent = Condition.AllOf(Condition.Is("category", "lift"), Condition.AtLeast("order.returns", 2));
        var repeated = Condition.AtLeast("order.returns", 1);
        var covers = urgent.Implies(repeated, catalogue); // Proved: whatever meets urgent meets repeated
        var converse = repeated.Implies(urgent, catalogue); // Refuted, by values that meet repeated and not urgent
        var apart = urgent.IsDisjointFrom(Condition.Is("category", "noise"), catalogue); // Proved: nothing meets both
        var same = Condition.Not(urgent).IsEquivalentTo(Condition.AnyOf(Condition.Not(Condition.Is("category", "lift")), Condition.LessThan("order.returns", 2)), catalogue); // Proved
        var possible = Condition.AllOf(repeated, Condition.LessThan("order.returns", 1)).CanBeMet(catalogue); // Refuted
        // end-snippet

        new[] { covers, converse, apart, same, possible }.Select(proof => proof.Outcome).Should().Equal(
            ProofOutcome.Proved, ProofOutcome.Refuted, ProofOutcome.Proved, ProofOutcome.Proved, ProofOutcome.Refuted);
        converse.Witness.Select(value => value.Key.Value).Should().Equal("order.returns", "category");
    }

    [Fact]
    public void Codes()
    {
        // snippet: facts-codes
        var categories = CodeList.Of("order-categories", "2026", new("诉求类别", "categories of orders"),
        [
            new() { Code = "lift", Name = new("电梯", "lifts") },
            new() { Code = "lift/stuck", Name = new("困人", "people stuck"), Under = "lift" },
            new() { Code = "noise", Name = new("噪声", "noise") },
        ]);
        var kinds = FactCatalogue.Of([FactDeclaration.ForCode("kind", new("类别", "category"), categories)]);
        var lifts = Condition.Under("kind", "lift").Evaluate(FactSheet.Bind(kinds, [("kind", "lift/stuck")])); // Met
        var above = categories.IsUnder("lift/stuck", "lift"); // true, in one step
        // end-snippet

        (lifts.Outcome, above).Should().Be((ConditionOutcome.Met, true));
    }
}
