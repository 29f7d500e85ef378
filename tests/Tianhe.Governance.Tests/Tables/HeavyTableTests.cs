using System.Diagnostics;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Tables that are as large or as hard as they can be: they are proved, refused or left undecided, soon and in little memory.</summary>
public sealed class HeavyTableTests
{
    private const int MaxAllocated = 40_000_000;

    /// <summary>Each takes a tenth of a second or so on a quiet machine; the tests share theirs with other work.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    public static TheoryData<string, TableDescription> Heavy => new()
    {
        { "five thousand values", Table(HitPolicy.Unique, 1, 5_000, (row, _) => Condition.Is("f0", row)) },
        { "five thousand bounds", Table(HitPolicy.First, 1, 5_000, (row, _) => Condition.AtLeast("f0", row)) },
        { "five thousand bounds that overlap", Table(HitPolicy.Any, 1, 5_000, (row, _) => Condition.AtLeast("f0", row)) },
        { "five thousand rows alike", Table(HitPolicy.Any, 3, 5_000, (_, input) => Condition.Is($"f{input}", 1)) },
        { "two hundred inputs", Table(HitPolicy.First, 200, 100, (row, input) => Condition.Not(Condition.Is($"f{input}", row))) },
        { "eleven pigeons in ten holes", Pigeons },
        { "sums of everything", Table(HitPolicy.CollectSum, 20, 1_000, (row, input) => (row + input) % 4 == 0 ? Condition.AtMost($"f{input}", row) : Condition.Any) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void From_ALargeOrHardTable_EndsInTimeAndSpace(string what, TableDescription description)
    {
        Load(Table(HitPolicy.First, 1, 10, (row, _) => Condition.Is("f0", row)));
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());

        var hasErrors = Load(description);

        watch.Elapsed.Should().BeLessThan(MaxTime, what);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MaxAllocated, what);
        hasErrors.Should().BeFalse();
    }

    [Fact]
    public void WhatIsTooHard_IsUndecidedAndSaysSo()
    {
        var table = DecisionTable.From(Pigeons);

        table.Findings.Select(finding => finding.Code).Should().Contain("tables.undecided").And.NotContain("tables.gap");
        table.Verify(100_000).Completeness.Should().Match<Proof>(proof => proof.Outcome == ProofOutcome.Undecided && proof.Steps > 100_000);
    }

    private static bool Load(TableDescription description)
    {
        var findings = new List<Finding>();
        return DecisionTable.Compile(description, new("pack", "1", ""), "tables.t", findings) is null;
    }

    /// <summary>Whoever puts eleven pigeons into ten holes leaves one out or puts two into one: the table is complete, and to see that is hard.</summary>
    private static TableDescription Pigeons
    {
        get
        {
            (int One, int Other)[] pairs = [.. from one in Enumerable.Range(0, 11) from other in Enumerable.Range(one + 1, 10 - one) select (one, other)];
            return Table(HitPolicy.First, 110, 11 + (10 * pairs.Length), (row, input) => Cell(row - 11, row, input / 10, input % 10));

            Condition Cell(int pair, int row, int pigeon, int hole) => pair < 0
                ? row == pigeon ? Condition.AtMost($"f{(pigeon * 10) + hole}", 0) : Condition.Any
                : hole == pair % 10 && (pigeon == pairs[pair / 10].One || pigeon == pairs[pair / 10].Other) ? Condition.AtLeast($"f{(pigeon * 10) + hole}", 1) : Condition.Any;
        }
    }

    private static TableDescription Table(HitPolicy policy, int inputs, int rows, Func<int, int, Condition> cell) => new()
    {
        Id = "t",
        Version = "1",
        Name = BilingualText.Same("t"),
        Facts = FactCatalogue.Of([.. Enumerable.Range(0, inputs).Select(input => FactDeclaration.ForNumber($"f{input}", BilingualText.Same($"f{input}"), 0))]),
        Inputs = [.. Enumerable.Range(0, inputs).Select(input => (FactName)$"f{input}")],
        Outputs = [new(FactDeclaration.ForNumber("out", BilingualText.Same("out"), 0))],
        HitPolicy = policy,
        AllowsGaps = true,
        Rows = [.. Enumerable.Range(0, rows).Select(row => new TableRow($"r{row}", [.. Enumerable.Range(0, inputs).Select(input => cell(row, input))], [new("out", 1)]))],
    };
}
