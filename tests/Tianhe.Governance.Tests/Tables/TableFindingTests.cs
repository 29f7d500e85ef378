using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class TableFindingTests
{
    private static readonly TableRow Always = Row("always", 1);

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

    [Fact]
    public void SumOfAmountsOfTime_ThatCannotBeHeld_IsAFault()
    {
        var description = Points(HitPolicy.CollectSum, Row("a", Duration.FromDays(16_000_000)), Row("b", Duration.FromDays(16_000_000))) with { Outputs = [new(FactDeclaration.ForDuration("within", new("时长", "time")))] };

        FluentActions.Invoking(() => DecisionTable.From(description)).Should().Throw<InvalidDefinitionException>().Which.Findings
            .Select(finding => (finding.Code, finding.Path)).Should().Equal(("tables.sum-too-large", "outputs.within"));
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

    private static TableDescription Otherwise(TableDescription description, FactValue value) =>
        description with { Outputs = [.. description.Outputs.Select(output => output with { Otherwise = value })] };
}
