using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class TableFindingTests
{
    private static TableRow Always => Row("always", 1);

    public static TheoryData<TableDescription, string, string> Faults => new()
    {
        { Limits with { Inputs = ["kind", "urgent", "returns", "kind"] }, "inputs.kind", "tables.named-twice" },
        { Limits with { Inputs = ["kind", "urgent", "returns", "weather"] }, "inputs.weather", "facts.unknown-fact" },
        { Limits with { Inputs = ["urgent", "returns"], Rows = [Limits.Rows[0]] }, "rows.stuck.when.kind", "tables.not-an-input" },
        { Limits with { Outputs = [Limits.Outputs[0], Limits.Outputs[0]] }, "outputs.within", "tables.named-twice" },
        { Limits with { Outputs = [] }, "outputs", "tables.no-output" },
        { Points(HitPolicy.First, Always, Always), "rows.always", "tables.named-twice" },
        { Points(HitPolicy.First, Row("a", 1, Condition.Is("urgent", true), Condition.Is("urgent", false)), Always), "rows.a.when.urgent", "tables.two-conditions" },
        { Points(HitPolicy.First, Row("a", 1, Condition.LessThan("returns", 0)), Always), "rows.a.when.returns", "facts.empty-range" },
        { Points(HitPolicy.First, Row("a", 1, Condition.Is("kind", "fire")), Always), "rows.a.when.kind", "facts.unknown-text" },
        { Points(HitPolicy.First, Row("a", 1, Condition.AllOf(Condition.LessThan("returns", 2), Condition.MoreThan("returns", 2))), Always), "rows.a.when.returns", "facts.empty-range" },
        { Points(HitPolicy.First, Row("a", 1, Condition.AnyOf(Condition.LessThan("returns", 2), Condition.Is("urgent", true))), Always), "rows.a.when", "tables.several-facts" },
        { Points(HitPolicy.First, new TableRow("a", [], [new("without", 1), new("within", 1)])), "rows.a.then.without", "tables.unknown-output" },
        { Points(HitPolicy.First, new TableRow("a", [], [new("within", 1), new("within", 1)])), "rows.a.then.within", "tables.named-twice" },
        { Points(HitPolicy.First, new TableRow("a", [], [])), "rows.a.then", "tables.missing-output" },
        { Points(HitPolicy.First, Row("a", 10.1m)), "rows.a.then.within", "facts.out-of-range" },
        { Points(HitPolicy.First, Row("a", 0.01m)), "rows.a.then.within", "facts.too-precise" },
        { Points(HitPolicy.First, Row("a", "much")), "rows.a.then.within", "facts.wrong-type" },
        { Otherwise(Points(HitPolicy.First, Always), 11), "outputs.within.otherwise", "facts.out-of-range" },
        { Otherwise(Points(HitPolicy.First, Always), FactValue.Missing), "outputs.within.otherwise", "facts.wrong-type" },
        { Points(HitPolicy.First, Always) with { Outputs = [new(FactDeclaration.ForNumber("within", new("分值", "points"), 1) with { Minimum = decimal.MinValue })] }, "outputs.within", "facts.range-not-held" },
        { Otherwise(Points(HitPolicy.CollectCount, Always), 1), "outputs.within.otherwise", "tables.otherwise-of-a-count" },
        { Limits with { HitPolicy = HitPolicy.CollectSum }, "outputs.within", "tables.no-sum" },
        { Points(HitPolicy.First, Row("a", 1, Condition.Is("urgent", true))), "rows", "tables.gap" },
        { Points(HitPolicy.Unique, Row("a", 1, Condition.Is("urgent", true)), Always), "rows.always", "tables.overlap" },
        { Points(HitPolicy.Any, Row("a", 2, Condition.Is("urgent", true)), Always), "rows.always", "tables.contradiction" },
        { Points(HitPolicy.First, [.. Enumerable.Range(0, 5_001).Select(index => Row($"r{index}", 1))]), "rows", "tables.too-large" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void From_AFault_IsFoundWhereItStands(TableDescription description, string path, string code)
    {
        var findings = FluentActions.Invoking(() => DecisionTable.From(description)).Should().Throw<InvalidDefinitionException>().Which.Findings;

        findings.Select(finding => (finding.Path, finding.Code, finding.Severity)).Should().Equal((path, code, FindingSeverity.Error));
    }

    public static TheoryData<TableDescription, string, string> Warnings => new()
    {
        { Points(HitPolicy.First, Row("a", 1, Condition.Is("urgent", true))) with { AllowsGaps = true }, "rows", "tables.gap" },
        { Points(HitPolicy.First, Always, Row("a", 2, Condition.Is("urgent", true))), "rows.a", "tables.masked-row" },
        { Points(HitPolicy.Priority, Row("a", 2, Condition.Is("urgent", true)), Row("b", 3), Row("c", 1)), "rows.a", "tables.masked-row" },
        { Points(HitPolicy.Any, Row("a", 1, Condition.Is("urgent", true)), Always), "rows.a", "tables.masked-row" },
    };

    [Theory]
    [MemberData(nameof(Warnings))]
    public void From_WhatStopsNothing_IsAWarning(TableDescription description, string path, string code) =>
        DecisionTable.From(description).Findings.Select(finding => (finding.Path, finding.Code, finding.Severity)).Should().Contain((path, code, FindingSeverity.Warning));

    public static TheoryData<TableDescription> Sound =>
    [
        Limits,
        Points(HitPolicy.CollectSum, Row("a", 1, Condition.Is("urgent", true))),
        Points(HitPolicy.RuleOrder),
        Points(HitPolicy.CollectCount),
        Points(HitPolicy.First, Row("a", 2, Condition.Is("urgent", true)), Always),
        Points(HitPolicy.Any, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.LessThan("returns", 5)), Row("c", 2, Condition.Is("urgent", false), Condition.AtLeast("returns", 5))),
        Points(HitPolicy.Priority, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.Is("urgent", false)), Always),
        Otherwise(Points(HitPolicy.Unique), 0),
        Limits with { Inputs = [], Rows = [Row("all", "24h")] },
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void From_ASoundTable_HasNoFindings(TableDescription description) => DecisionTable.From(description).Findings.Should().BeEmpty();

    [Fact]
    public void Gap_IsSaidAsABoxWithAnExample()
    {
        var findings = FluentActions.Invoking(() => DecisionTable.From(Limits with { Rows = [.. Limits.Rows.Take(3)] })).Should().Throw<InvalidDefinitionException>().Which.Findings;

        findings.Select(finding => finding.Describe(Language.Chinese)).Should().Equal("没有一行适用于这种情形：紧急 = 否，退回次数 ≤ 2。例：kind = lift, urgent = false, returns = 0。");
    }

    [Fact]
    public void Overlap_IsSaidWithBothRowsAndAnExample()
    {
        var findings = FluentActions.Invoking(() => DecisionTable.From(Limits with { Rows = [.. Limits.Rows, Row("noisy", "5wd", Condition.Is("kind", "noise"), Condition.Is("urgent", false), Condition.AtLeast("returns", 7))] }))
            .Should().Throw<InvalidDefinitionException>().Which.Findings;

        findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "The row 'noisy' may match together with 'returned', and in this table one row at most may match. For example: kind = noise, urgent = false, returns = 7.");
    }

    [Fact]
    public void Masked_ByRowsTogether_NamesThem()
    {
        var table = DecisionTable.From(Points(HitPolicy.First, Row("a", 1, Condition.Is("urgent", true)), Row("b", 2, Condition.Is("urgent", false)), Row("c", 3, Condition.Is("kind", "lift"))));

        var masked = table.Verify().MaskedRows.Should().ContainSingle().Which;

        (masked.Row.Value, $"{masked.By}").Should().Be(("c", "[a, b]"));
    }

    [Fact]
    public void OtherwisePartly_NamesTheOutputWithout()
    {
        var outputs = Otherwise(Points(HitPolicy.First, Always), 1).Outputs;
        var description = Points(HitPolicy.First, new TableRow("a", [], [new("within", 1), new("more", 1)])) with
        {
            Outputs = [.. outputs, new(FactDeclaration.ForNumber("more", new("另数", "more"), 0))],
        };

        FluentActions.Invoking(() => DecisionTable.From(description)).Should().Throw<InvalidDefinitionException>().Which.Findings
            .Select(finding => (finding.Code, finding.Path)).Should().Equal(("tables.otherwise-partly", "outputs.more"));
    }

    public static TheoryData<long[], bool> Sums => new()
    {
        { [DurationText.MostMilliseconds], true },
        { [DurationText.MostMilliseconds, 1], false },
        { [DurationText.LeastMilliseconds], true },
        { [DurationText.LeastMilliseconds, -1], false },
        { [DurationText.MostMilliseconds, DurationText.LeastMilliseconds], true },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void SumOfAmountsOfTime_ThatCannotBeHeld_IsAFault(long[] milliseconds, bool isHeld)
    {
        var description = Points(HitPolicy.CollectSum, [.. milliseconds.Select((value, row) => Row($"r{row}", Duration.FromMilliseconds(value)))]) with { Outputs = [new(FactDeclaration.ForDuration("within", new("时长", "time")))] };

        FindingsOf(description).Select(finding => (finding.Code, finding.Path)).Should().Equal(isHeld ? [] : [("tables.sum-too-large", "outputs.within")]);
    }

    [Theory]
    [InlineData(5_000, 200, null)]
    [InlineData(5_001, 200, "rows")]
    [InlineData(5_000, 201, "inputs")]
    public void TooLarge_IsWhatHasMoreRowsOrInputs(int rows, int inputs, string? path)
    {
        var description = Points(HitPolicy.RuleOrder, [.. Enumerable.Range(0, rows).Select(row => Row($"r{row}", 1))]) with
        {
            Facts = FactCatalogue.Of([.. Enumerable.Range(0, inputs).Select(input => FactDeclaration.ForTruth($"f{input}", BilingualText.Same("f")))]),
            Inputs = [.. Enumerable.Range(0, inputs).Select(input => (FactName)$"f{input}")],
        };

        FindingsOf(description).Select(finding => (finding.Code, finding.Path)).Should().Equal(path is null ? [] : [("tables.too-large", path)]);
    }

    /// <summary>Five thousand rows take 79 words, and each input is cut into 5 001 pieces: two fit, a third does not.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void TooLarge_IsWhatHasTooManyPiecesInAll(int inputs)
    {
        var description = Points(HitPolicy.RuleOrder, [.. Enumerable.Range(0, 5_000).Select(row => Row($"r{row}", 1, [.. Enumerable.Range(0, inputs).Select(input => Condition.Is($"f{input}", row))]))]) with
        {
            Facts = FactCatalogue.Of([.. Enumerable.Range(0, inputs).Select(input => FactDeclaration.ForNumber($"f{input}", BilingualText.Same("f"), 0))]),
            Inputs = [.. Enumerable.Range(0, inputs).Select(input => (FactName)$"f{input}")],
        };

        FindingsOf(description).Select(finding => (finding.Code, finding.Path)).Should().Equal(inputs == 2 ? [] : [("tables.too-large", "rows")]);
    }

    [Fact]
    public void UnknownOutputs_MoreThanAreListed_AreCutOff()
    {
        var row = new TableRow("a", [], [.. Enumerable.Range(0, 1_100).Select(output => new KeyValuePair<FactName, FactValue>($"o{output}", 1))]);

        FindingsOf(Points(HitPolicy.First, row)).Select(finding => finding.Code).Should().Equal(Enumerable.Repeat("tables.unknown-output", 1_001));
    }

    /// <summary>Fifteen rows that always match are 105 pairs.</summary>
    [Fact]
    public void Overlaps_MoreThanAreListed_AreCutOff()
    {
        var findings = FindingsOf(Points(HitPolicy.Unique, [.. Enumerable.Range(0, 15).Select(row => Row($"r{row}", 1))]));

        findings.Take(100).Select(finding => finding.Code).Should().Equal(Enumerable.Repeat("tables.overlap", 100));
        findings.Skip(100).Select(finding => (finding.Path, finding.Describe(Language.Chinese), finding.Describe(Language.English))).Should().Equal(
            ("rows", "这样的行多于100对，其余未列出。", "There are more than 100 such pairs of rows, or others were not looked at; they are not listed."));
    }

    [Fact]
    public void Undecided_SaysWhatWasNotFoundOut()
    {
        var findings = DecisionTable.From(Points(HitPolicy.Any, Row("a", 1, Condition.Is("urgent", true)), Row("b", 1, Condition.Is("urgent", false)))).Verify(0).Findings;

        findings.Select(finding => (finding.Path, finding.Describe(Language.Chinese))).Should().Equal(
            ("rows", "在 0 步之内没有判明：是否有无行适用的情形。"),
            ("rows", "在 0 步之内没有判明：是否有不应同时适用的行。"),
            ("rows", "在 0 步之内没有判明：是否有不起作用的行。"));
        findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "Within 0 steps it was not found out whether some values are matched by no row.",
            "Within 0 steps it was not found out whether rows match together that must not.",
            "Within 0 steps it was not found out whether some rows never decide.");
    }

    /// <summary>The last row was not looked at to the end: other pairs may be left.</summary>
    [Fact]
    public void Overlaps_WhereTheStepsEndWithTheLastRow_MayNotBeAll()
    {
        var table = Unproven(Points(HitPolicy.Unique, Row("a", 1, Condition.Is("urgent", true)), Row("b", 2, Condition.Is("kind", "lift"))));
        var full = table.Verify();

        full.Overlaps.Select(overlap => overlap.ToString()).Should().Equal("a, b: kind = lift, urgent = true, returns = 0");
        table.Verify((int)full.Consistency.Steps - 1).Should().Match<TableVerification>(proof => !proof.IsComplete && proof.Findings.Any(finding => finding.Code == "tables.more-overlaps"));
    }

    [Fact]
    public void SumOfAmountsOfTime_IsExact() => DecisionTable.From(Points(HitPolicy.CollectSum, Row("a", Duration.FromHours(36)), Row("b", Duration.FromMinutes(-90))) with { Outputs = [new(FactDeclaration.ForDuration("within", new("时长", "time")))] })
        .Evaluate(Sheet("lift", true, 0))["within"].Should().Be((FactValue)Duration.FromMinutes(2_070));

    [Fact]
    public void OutputProduced_IsAFault()
    {
        var declaration = FactDeclaration.ForNumber("within", new("分值", "points"), 0) with { From = new FactProduction("sum", []) };

        FluentActions.Invoking(() => DecisionTable.From(Points(HitPolicy.First, Always) with { Outputs = [new(declaration)] })).Should().Throw<InvalidDefinitionException>().Which.Findings
            .Select(finding => (finding.Code, finding.Path)).Should().Equal(("tables.output-produced", "outputs.within"));
    }

    [Fact]
    public void Verify_NegativeBudget_Throws() =>
        DecisionTable.From(Limits).Invoking(table => table.Verify(-1)).Should().Throw<ArgumentOutOfRangeException>();

    private static EquatableList<Finding> FindingsOf(TableDescription description)
    {
        var findings = new List<Finding>();
        DecisionTable.Compile(description, new("pack", "1", ""), "tables.t", findings, new());
        return findings.ToEquatableList();
    }

    private static TableDescription Otherwise(TableDescription description, FactValue value) =>
        description with { Outputs = [.. description.Outputs.Select(output => output with { Otherwise = value })] };
}
