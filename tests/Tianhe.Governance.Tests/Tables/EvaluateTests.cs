using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class EvaluateTests
{
    private static readonly DecisionTable Table = DecisionTable.From(Limits);

    public static TheoryData<FactValue, FactValue, FactValue, string, string> Decisions => new()
    {
        { "lift", true, 0, "stuck", "24h" },
        { "lift", true, FactValue.Missing, "stuck", "24h" },
        { "water", true, FactValue.NotApplicable, "urgent", "3wd" },
        { "noise", false, 2, "ordinary", "5wd" },
        { "noise", false, 3, "returned", "3wd" },
        { FactValue.Missing, false, 3, "returned", "3wd" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Evaluate_KnownOrNot_TheRowThatMatchesDecides(FactValue kind, FactValue urgent, FactValue returns, string row, string value)
    {
        var result = Table.Evaluate(Sheet(kind, urgent, returns));

        result.Outcome.Should().Be(TableOutcome.Decided);
        (result.DecidingRow, result["within"]).Should().Be((row, (FactValue)value));
        result.MatchedRows.Should().Equal(row);
        result.MissingFacts.Should().BeEmpty();
        result.Rule.Path.Should().Be($"rows.{row}");
    }

    [Fact]
    public void Evaluate_AnInputMissing_SaysWhichAndGivesNothing()
    {
        var result = Table.Evaluate(Sheet(FactValue.NotApplicable, true, FactValue.Missing));

        result.Outcome.Should().Be(TableOutcome.CannotBeEvaluated);
        result.MissingFacts.Select(fact => (fact.Key.Value, fact.Value)).Should().Equal(("kind", FactState.NotApplicable));
        result["within"].Should().Be(FactValue.Missing);
        result.Limit("within").Should().BeNull();
        result.Invoking(it => it.Values("within")).Should().Throw<InvalidOperationException>();
        result.Rule.Path.Should().Be("table");
    }

    [Fact]
    public void Limit_Decided_IsTheNamedLimit() =>
        Table.Evaluate(Sheet("lift", true, 0)).Limit("within")!.Name.In(Language.English).Should().Be("24 hours");

    [Fact]
    public void Rows_ThatDidNotMatch_SayTheConditionAndTheValue()
    {
        var rows = Table.Evaluate(Sheet("lift", FactValue.Missing, 3)).Rows;

        rows.Select(row => (row.Row.Id.Value, row.Outcome, row.Fact?.Value)).Should().Equal(
            ("stuck", ConditionOutcome.CannotBeEvaluated, "urgent"),
            ("urgent", ConditionOutcome.NotMet, "kind"),
            ("returned", ConditionOutcome.CannotBeEvaluated, "urgent"),
            ("ordinary", ConditionOutcome.NotMet, "returns"));
        (rows[1].Condition, rows[1].Value).Should().Be((Condition.Not(Condition.Is("kind", "lift")), (FactValue)"lift"));
    }

    [Fact]
    public void Describe_Decided_SaysTheRowTheValuesAndTheRule() => Table.Evaluate(Sheet("lift", false, 3)).Describe(Language.Chinese).Should().Be("""
        办理时限：适用“returned”行，办理时限：3wd。
        读到类别：lift。
        读到紧急：否。
        读到退回次数：3。
        “returned”行适用。
        “stuck”行不适用：条件为紧急 = 是，实际为否。
        “urgent”行不适用：条件为非（类别 = lift），实际为lift。
        “ordinary”行不适用：条件为退回次数 ≤ 2，实际为3。
        依据：handling-limits 1（rows.returned）。
        """);

    /// <summary>For known values the rows before it say all that it says; where nobody knows the value, it alone does.</summary>
    [Theory]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.Priority)]
    public void Evaluate_ARowWithoutConditions_DecidesWhereAnInputIsMissing(HitPolicy policy)
    {
        var table = DecisionTable.From(Points(policy, Row("urgent", 1, Condition.Is("urgent", true)), Row("other", 1, Condition.Is("urgent", false)), Row("always", 1)));

        table.Evaluate(Sheet("lift", FactValue.Missing, 0)).DecidingRow.Should().Be((TableRowId)"always");
        table.Verify().MaskedRows.Select(masked => masked.Row.Value).Should().NotContain("always");
    }

    [Fact]
    public void Describe_ARate_SaysTheQuotientThatWasCompared()
    {
        var facts = FactCatalogue.Of([FactDeclaration.ForRate("solved", new("解决率", "rate solved"), 2, NumberRounding.HalfUp) with { Maximum = 1 }]);
        var table = DecisionTable.From(Points(HitPolicy.Unique, Row("good", 2, Condition.AtLeast("solved", 0.67m)), Row("bad", 1, Condition.LessThan("solved", 0.67m))) with { Facts = facts, Inputs = ["solved"] });

        table.Evaluate(FactSheet.Bind(facts, [("solved", FactValue.Rate(2, 3))])).Describe(Language.English).Should()
            .Contain("rate solved: 2/3 = 0.67").And.Contain("rate solved < 0.67").And.Contain("2/3 = 0.67.");
    }

    [Fact]
    public void Describe_CannotBeEvaluated_NamesTheInputs() => Table.Evaluate(Sheet("noise", FactValue.Missing, 3)).ToString()
        .Should().Be("Time limits cannot be evaluated, for want of a value: urgent (missing).");

    [Fact]
    public void Evaluate_SheetOfAnotherCatalogue_Throws() => Table.Invoking(table => table.Evaluate(FactSheet.Bind(FactCatalogue.Empty, [])))
        .Should().Throw<ArgumentException>().WithMessage("*handling-limits*");

    [Fact]
    public void Output_Unknown_Throws()
    {
        var result = Table.Evaluate(Sheet("lift", true, 0));

        result.Invoking(it => it["nothing"]).Should().Throw<ArgumentException>().WithMessage("*'nothing'*");
        result.Invoking(it => it.Limit("nothing")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equality_IsThatOfTableAndOfWhatWasRead()
    {
        var result = Table.Evaluate(Sheet("lift", true, 0));

        result.Should().Be(DecisionTable.From(Limits).Evaluate(Sheet("lift", true, 0))).And.NotBe(Table.Evaluate(Sheet("lift", true, 1)));
    }
}
