using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>How the cases that no row matches are cut into boxes and said.</summary>
public sealed class TableGapTests
{
    public static TheoryData<Condition, string, string, string> Boxes => new()
    {
        { Condition.In("kind", ["b", "c", "d", "e"]), "类别 = a", "kind = a", "kind = a, urgent = false, n = 0" },
        { Condition.In("kind", ["c", "d", "e"]), "类别 ∈ {a、b}", "kind ∈ {a, b}", "kind = a, urgent = false, n = 0" },
        { Condition.Is("kind", "a"), "非（类别 = a）", "not (kind = a)", "kind = b, urgent = false, n = 0" },
        { Condition.In("kind", ["d", "e"]), "非（类别 ∈ {d、e}）", "not (kind ∈ {d, e})", "kind = a, urgent = false, n = 0" },
        { Condition.In("kind", ["b", "d"]), "非（类别 ∈ {b、d}）", "not (kind ∈ {b, d})", "kind = a, urgent = false, n = 0" },
        { Condition.Is("urgent", false), "紧急 = 是", "urgent = yes", "kind = a, urgent = true, n = 0" },
        { Condition.AtMost("n", 4), "数 ≥ 5", "n ≥ 5", "kind = a, urgent = false, n = 5" },
        { Condition.AtLeast("n", 5), "数 ≤ 4", "n ≤ 4", "kind = a, urgent = false, n = 0" },
        { Condition.AtLeast("n", 1), "数 = 0", "n = 0", "kind = a, urgent = false, n = 0" },
        { Condition.AnyOf(Condition.AtMost("n", 2), Condition.AtLeast("n", 6)), "3 ≤ 数 ≤ 5", "3 ≤ n ≤ 5", "kind = a, urgent = false, n = 3" },
    };

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Gap_WhatTheOnlyRowDoesNotMatch_IsOneBox(Condition condition, string chinese, string english, string example)
    {
        var findings = DecisionTable.From(Numbers(9, Row("a", 1, condition))).Findings;

        findings.Select(finding => finding.Describe(Language.Chinese)).Should().Equal($"没有一行适用于这种情形：{chinese}。例：{example}。");
        findings.Select(finding => finding.Describe(Language.English)).Should().Equal($"No row matches this case: {english}. For example: {example}.");
    }

    [Fact]
    public void Gap_OfATableWithoutRows_IsEverything()
    {
        var findings = DecisionTable.From(Numbers(9)).Findings;

        findings.Select(finding => finding.Describe(Language.Chinese)).Should().Equal("没有一行适用于这种情形：任何值。例：kind = a, urgent = false, n = 0。");
        findings.Select(finding => finding.Describe(Language.English)).Should().Equal("No row matches this case: any values. For example: kind = a, urgent = false, n = 0.");
    }

    /// <summary>The input that most rows read is asked first: so there are the fewest boxes.</summary>
    [Fact]
    public void Gaps_OfSeveralInputs_AreCutByTheInputThatMostRowsRead() =>
        BoxesOf(Row("a", 1, Condition.Is("urgent", true), Condition.Is("kind", "a")), Row("b", 1, Condition.Is("urgent", true), Condition.AtMost("n", 2)))
            .Should().Equal("urgent = no", "not (kind = a), urgent = yes, n ≥ 3");

    [Fact]
    public void Gaps_ThatAreTheSameForSeveralValues_AreOne() =>
        BoxesOf(Row("a", 1, Condition.Is("kind", "a"), Condition.AtMost("n", 2)), Row("b", 1, Condition.Is("kind", "b"), Condition.AtMost("n", 2)), Row("c", 1, Condition.In("kind", ["c", "d", "e"])))
            .Should().Equal("kind ∈ {a, b}, n ≥ 3");

    [Fact]
    public void Gaps_NoMoreThanAreListed_AreAllOfThem() =>
        DecisionTable.From(Odd(99)).Findings.Select(finding => finding.Code).Should().Equal(Enumerable.Repeat("tables.gap", 100));

    [Theory]
    [InlineData(100)]
    [InlineData(150)]
    public void Gaps_MoreThanAreListed_AreCutOff(int rows)
    {
        var findings = DecisionTable.From(Odd(rows)).Findings;

        findings.Take(100).Select(finding => finding.Code).Should().Equal(Enumerable.Repeat("tables.gap", 100));
        findings.Skip(100).Select(finding => (finding.Path, finding.Describe(Language.Chinese), finding.Describe(Language.English))).Should().Equal(
            ("rows", "没有一行适用的情形多于100种，其余未列出。", "There are more than 100 cases that no row matches; the others are not listed."));
    }

    /// <summary>Each box says 250 values, and the list ends behind the box with which there are more than 100 000.</summary>
    [Fact]
    public void Gaps_ThatSayTooManyValues_AreCutOff()
    {
        string[] texts = [.. Enumerable.Range(0, 498).Select(text => $"t{text}")];
        var description = Odd(401) with
        {
            Facts = FactCatalogue.Of([FactDeclaration.ForText("kind", new("类别", "kind"), [.. texts]), Number(802)]),
            Inputs = ["kind", "n"],
        };

        var proof = DecisionTable.From(description with { Rows = [.. description.Rows, Row("half", 1, Condition.In("kind", [.. texts.Take(249).Select(text => (FactValue)text)]))] }).Verify();

        (proof.Gaps.Count, proof.IsComplete, proof.Findings[^1].Code).Should().Be((401, false, "tables.more-gaps"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    public void Evaluate_MoreRowsThanAWordHolds_TheRowThatMatchesDecides(int number)
    {
        var result = DecisionTable.From(Each).Evaluate(FactSheet.Bind(Each.Facts, [("n", number)]));

        (result.DecidingRow, result["within"]).Should().Be(($"r{number}", number % 10));
        result.MatchedRows.Should().Equal($"r{number}");
    }

    /// <summary>
    /// To look at an input takes 32 and a word for each of its pieces and each 64 rows; a node of the diagram takes 200 and its pieces.
    /// What was looked at before, and an input that no row reads, take nothing.
    /// </summary>
    public static TheoryData<TableDescription, int, long, long, long> Steps => new()
    {
        { Numbers(9, Row("a", 1, Condition.Is("urgent", true))), 5_000_000, 34 + 202, 0, 1 },
        { Numbers(9, Row("a", 1, Condition.Is("urgent", true), Condition.Is("kind", "a")), Row("b", 1, Condition.Is("urgent", true), Condition.AtMost("n", 2))) with { HitPolicy = HitPolicy.RuleOrder }, 5_000_000, 3 * (34 + 202), 0, 0 },
        { Numbers(9, Row("a", 1, Condition.Is("kind", "a"), Condition.Is("urgent", true)), Row("b", 1, Condition.AtMost("n", 2))) with { HitPolicy = HitPolicy.RuleOrder }, 5_000_000, (4 * 34) + (3 * 202), 0, 0 },
        { Each, 5_000_000, 32 + (130 * 3), 130 * 3, 0 },
        { Each, 0, 2 * (32 + (130 * 3)), 3, 0 },
        { Each with { HitPolicy = HitPolicy.First }, 5_000_000, 32 + (130 * 3), 0, 130 * (3 + 3) },
        { Numbers(9, Row("a", 1, Condition.Is("kind", "a")), Row("b", 2, Condition.Is("urgent", true))), 5_000_000, 34 + 202 + 34 + 202, 0, (1 + 3) + (1 + 3) },
        { Numbers(9, Row("a", 1, Condition.Is("urgent", true)), Row("b", 2, Condition.Is("urgent", false)), Row("c", 3, Condition.Is("kind", "a"))), 5_000_000, 34, 0, (1 + 4 + 34) + (1 + 3) + (1 + 3) },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Verify_SaysTheStepsOfEachProof(TableDescription description, int budget, long completeness, long consistency, long necessity)
    {
        var proof = DecisionTable.From(description).Verify(budget);

        (proof.Completeness.Steps, proof.Consistency.Steps, proof.Necessity.Steps).Should().Be((completeness, consistency, necessity));
    }

    private static IEnumerable<string> BoxesOf(params EquatableList<TableRow> rows)
    {
        var description = Numbers(9, rows);
        return DecisionTable.From(description).Verify().Gaps.Select(gap => BoxWords.Said(gap.Box, description.Facts).English);
    }

    /// <summary>A row for each number, so that they need three words.</summary>
    private static TableDescription Each => Numbers(129, [.. Enumerable.Range(0, 130).Select(row => Row($"r{row}", row % 10, Condition.Is("n", row)))]) with
    {
        HitPolicy = HitPolicy.Unique,
        AllowsGaps = false,
    };

    /// <summary>A row for each of the first odd numbers: the even ones are gaps, one more than there are rows.</summary>
    private static TableDescription Odd(int rows) => Numbers(2 * rows, [.. Enumerable.Range(0, rows).Select(row => Row($"r{row}", 1, Condition.Is("n", (2 * row) + 1)))]);

    private static TableDescription Numbers(int most, params EquatableList<TableRow> rows) => Points(HitPolicy.First, rows) with
    {
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForText("kind", new("类别", "kind"), ["a", "b", "c", "d", "e"]),
            FactDeclaration.ForTruth("urgent", new("紧急", "urgent")),
            Number(most),
        ]),
        Inputs = ["kind", "urgent", "n"],
        AllowsGaps = true,
    };

    private static FactDeclaration Number(int most) => FactDeclaration.ForNumber("n", new("数", "n"), 0) with { Minimum = 0, Maximum = most };
}
