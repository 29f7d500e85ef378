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
        ];
        // end-snippet

        kinds.Select(kind => kind.Describe(Catalogue, Language.English)).Should().Equal(
            "any", "check passed = yes", "satisfaction ≥ 0.9", "0.6 ≤ satisfaction < 0.9", "category ∈ {lift, parking}", "not (category = noise)");
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
}
