using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class EvaluateTests
{
    private static DecisionTable Table => DecisionTable.From(Limits);

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

    /// <summary>Behind the row that surely matches nothing matters, and under priority nothing that says the same.</summary>
    [Theory]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Priority)]
    public void MissingFacts_OfRowsThatCannotDecide_AreNotNamed(HitPolicy policy)
    {
        var (first, lift, urgent, seldom) = (policy == HitPolicy.First, Condition.Is("kind", "lift"), Condition.Is("urgent", true), Condition.AtMost("returns", 2));
        var table = DecisionTable.From((first ? Points(policy, Row("a", 2, lift), Row("b", 2, urgent), Row("c", 2, seldom)) : Points(policy, Row("a", 3, lift), Row("b", 2, seldom), Row("c", 2, urgent))) with { AllowsGaps = true });

        var result = table.Evaluate(Sheet(FactValue.Missing, true, FactValue.Missing));

        result.Outcome.Should().Be(TableOutcome.CannotBeEvaluated);
        result.MissingFacts.Select(fact => (fact.Key.Value, fact.Value)).Should().Equal(("kind", FactState.Missing));
    }

    [Fact]
    public void MissingFacts_OfWhatIsDecided_AreNone()
    {
        var result = DecisionTable.From(Points(HitPolicy.Any, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.Is("kind", "lift"))) with { AllowsGaps = true }).Evaluate(Sheet(FactValue.Missing, true, 0));

        (result.Outcome, result.MissingFacts.Count).Should().Be((TableOutcome.Decided, 0));
    }

    public static TheoryData<HitPolicy, FactValue, FactValue, FactValue, TableOutcome> Unproven => new()
    {
        { HitPolicy.Unique, "noise", true, 0, TableOutcome.Decided },
        { HitPolicy.Unique, "lift", true, 0, TableOutcome.Contradiction },
        { HitPolicy.Unique, FactValue.Missing, true, 0, TableOutcome.CannotBeEvaluated },
        { HitPolicy.Unique, "noise", false, 0, TableOutcome.NoRowMatches },
        { HitPolicy.Any, "lift", true, 0, TableOutcome.Decided },
        { HitPolicy.Any, FactValue.Missing, true, 0, TableOutcome.Decided },
        { HitPolicy.Any, "noise", true, 9, TableOutcome.Contradiction },
        { HitPolicy.Any, "noise", true, FactValue.Missing, TableOutcome.CannotBeEvaluated },
    };

    /// <summary>Where the proof found no end, every evaluation looks whether the rows agree.</summary>
    [Theory]
    [MemberData(nameof(Unproven))]
    public void Evaluate_RowsOfWhichNothingIsProved_AreCompared(HitPolicy policy, FactValue kind, FactValue urgent, FactValue returns, TableOutcome outcome)
    {
        var table = SampleTables.Unproven(Points(policy, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.Is("kind", "lift")), Row("c", 2, Condition.AtLeast("returns", 5))));

        table.Evaluate(Sheet(kind, urgent, returns)).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Describe_AContradiction_NamesTheRows()
    {
        var result = SampleTables.Unproven(Points(HitPolicy.Unique, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.Is("kind", "lift")))).Evaluate(Sheet("lift", true, 0));

        result.Explanation.Lines[0].Describe(Language.Chinese).Should().Be("办理时限：a、b同时适用而不能同时成立，没有结果。");
        result.ToString().Should().Be("Time limits: the rows a, b match together and must not; there is no result.");
        result["within"].Should().Be(FactValue.Missing);
    }

    [Fact]
    public void Describe_RowsThatCannotBeEvaluated_StandBetweenThoseThatMatchAndThoseThatDoNot()
    {
        var result = DecisionTable.From(Points(HitPolicy.First, Row("a", 1, Condition.Is("kind", "lift")), Row("c", 2, Condition.AtMost("returns", 2)), Row("d", 2, Condition.Is("kind", "noise")), Row("b", 1, Condition.Is("urgent", true))) with { AllowsGaps = true })
            .Evaluate(Sheet(FactValue.Missing, true, 9));

        result.Describe(Language.Chinese).Should().Be("""
            办理时限：不能判断，缺少数值：类别（未知）。
            读到类别：未知。
            读到紧急：是。
            读到退回次数：9。
            “b”行适用。
            “a”行不能判断：条件为类别 = lift，数值为未知。
            “d”行不能判断：条件为类别 = noise，数值为未知。
            “c”行不适用：条件为退回次数 ≤ 2，实际为9。
            依据：points 1（table）。
            """);
        result.Describe(Language.English).Should().Be("""
            Time limits cannot be evaluated, for want of a value: kind (missing).
            Read kind: missing.
            Read urgent: yes.
            Read returns: 9.
            Row 'b' matches.
            Row 'a' cannot be evaluated: the condition is kind = lift, found missing.
            Row 'd' cannot be evaluated: the condition is kind = noise, found missing.
            Row 'c' does not match: the condition is returns ≤ 2, found 9.
            Rule: points 1, table.
            """);
    }

    [Theory]
    [InlineData(30, "“r29”行不适用：条件为类别 = lift，实际为water。", "Row 'r29' does not match: the condition is kind = lift, found water.")]
    [InlineData(31, "另有1行从略。", "1 more row(s) are left out here.")]
    [InlineData(35, "另有5行从略。", "5 more row(s) are left out here.")]
    public void Describe_ManyRows_LeavesOutThoseBehindTheThirtieth(int rows, string chinese, string english)
    {
        var result = DecisionTable.From(Points(HitPolicy.First, [.. Enumerable.Range(0, rows).Select(row => Row($"r{row}", 1, Condition.Is("kind", "lift"))), Row("always", 1)])).Evaluate(Sheet("water", true, 0));

        result.Explanation.Lines.Should().HaveCount(1 + 3 + 1 + 30 + (rows > 30 ? 1 : 0) + 1);
        (result.Explanation.Lines[^2].Describe(Language.Chinese), result.Explanation.Lines[^2].Describe(Language.English)).Should().Be((chinese, english));
    }

    [Theory]
    [InlineData(HitPolicy.RuleOrder, "lift", true, "办理时限：适用2行（a、b），分值：1、2.5。", "Time limits: 2 row(s) match (a, b); points: 1, 2.5.")]
    [InlineData(HitPolicy.OutputOrder, "lift", true, "办理时限：适用2行（b、a），分值：2.5、1。", "Time limits: 2 row(s) match (b, a); points: 2.5, 1.")]
    [InlineData(HitPolicy.CollectList, "noise", false, "办理时限：没有适用的行，分值：无。", "Time limits: no row matches; points: none.")]
    [InlineData(HitPolicy.CollectSum, "lift", true, "办理时限：适用2行（a、b），分值：3.5。", "Time limits: 2 row(s) match (a, b); points: 3.5.")]
    [InlineData(HitPolicy.CollectSum, "noise", false, "办理时限：没有适用的行，分值：不适用。", "Time limits: no row matches; points: not applicable.")]
    [InlineData(HitPolicy.CollectMin, "lift", true, "办理时限：适用2行（a、b），分值：1。", "Time limits: 2 row(s) match (a, b); points: 1.")]
    [InlineData(HitPolicy.CollectMax, "lift", true, "办理时限：适用2行（a、b），分值：2.5。", "Time limits: 2 row(s) match (a, b); points: 2.5.")]
    [InlineData(HitPolicy.CollectCount, "lift", true, "办理时限：适用2行（a、b），分值：2。", "Time limits: 2 row(s) match (a, b); points: 2.")]
    [InlineData(HitPolicy.CollectCount, "noise", false, "办理时限：没有适用的行，分值：0。", "Time limits: no row matches; points: 0.")]
    public void Describe_WhatIsCollected_SaysTheRowsAndTheValues(HitPolicy policy, string kind, bool urgent, string chinese, string english)
    {
        var result = DecisionTable.From(Points(policy, Row("a", 1, Condition.Is("urgent", true)), Row("b", 2.5m, Condition.Is("kind", "lift")))).Evaluate(Sheet(kind, urgent, 0));

        (result.Explanation.Lines[0].Describe(Language.Chinese), result.ToString()).Should().Be((chinese, english));
        (result.IsOtherwise, result.DecidingRow, result.Rule.Path).Should().Be((false, (TableRowId?)null, "table"));
    }

    [Fact]
    public void Values_OfTheRowThatDecides_AreItsAlone()
    {
        var result = DecisionTable.From(Points(HitPolicy.First, Row("a", 1, Condition.Is("urgent", true)), Row("always", 2))).Evaluate(Sheet("lift", true, 0));

        result.MatchedRows.Should().Equal("a", "always");
        result.Values("within").Should().Equal((FactValue)1);
    }

    [Fact]
    public void Output_AskedForOtherwiseThanItIsGiven_Throws()
    {
        var listed = DecisionTable.From(Points(HitPolicy.RuleOrder, Row("a", 1))).Evaluate(Sheet("lift", true, 0));
        var undecided = Table.Evaluate(Sheet("lift", FactValue.Missing, 0));

        listed.Invoking(it => it["within"]).Should().Throw<InvalidOperationException>().WithMessage("The table 'points' lists every matching row; ask for Values.");
        listed.Invoking(it => it.Limit("within")).Should().Throw<ArgumentException>().WithMessage("The output 'within' of the table 'points' names no time limits.*");
        undecided.Invoking(it => it.Values("within")).Should().Throw<InvalidOperationException>().WithMessage("There are no values: Time limits cannot be evaluated, for want of a value: urgent (missing).");
    }

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

        result.Should().Be(DecisionTable.From(Limits).Evaluate(Sheet("lift", true, 0))).And.NotBe(Table.Evaluate(Sheet("lift", true, 1)))
            .And.NotBe(DecisionTable.From(Limits with { HitPolicy = HitPolicy.First }).Evaluate(Sheet("lift", true, 0)));
        result.Equals((TableResult?)null).Should().BeFalse();
    }
}
