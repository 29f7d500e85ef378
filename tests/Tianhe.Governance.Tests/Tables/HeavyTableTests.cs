using System.Text;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Tables that are as large or as hard as they can be: they are proved, refused or left undecided, soon and in little memory.</summary>
public sealed class HeavyTableTests
{
    private const int MaxAllocated = 40_000_000;

    /// <summary>Allocated in all, and not held at a time.</summary>
    private const int MaxAllocatedByAPack = 112 * 1024 * 1024;

    /// <summary>A second is what a release build is given; the tests run a debug build.</summary>
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
        var (isLoaded, time, allocated) = Effort.Of(() => Load(description));

        time.Should().BeLessThan(MaxTime, what);
        allocated.Should().BeLessThan(MaxAllocated, what);
        isLoaded.Should().BeTrue();
    }

    public static TheoryData<string, Func<string>> HeavyPacks => new()
    {
        { "a hundred tables each of which is too hard", () => Pack(100, PigeonRows(7, 6), "first") },
        { "180 tables each of which is rather hard", () => Pack(180, PigeonRows(6, 5), "first") },
        { "tables whose rows say the same", () => Pack(100, PigeonRows(7, 6), "any") },
        { "a thousand small tables", () => Pack(1_000, PigeonRows(3, 2), "priority") },
        { "tables that cut an input into many pieces", () => Pack(4, Enumerable.Range(0, 1_700).Select(row => Row($"r{row}", [$"\"n\":[{string.Join(',', Enumerable.Range(0, 15).Select(place => ((row * 7_919) + (place * place * 977)) % 20_011))}]"])), "first") },
        { "tables of inputs that no row reads", () => Pack(1_000, [Row("all", [])], "first") },
    };

    [Theory]
    [MemberData(nameof(HeavyPacks), DisableDiscoveryEnumeration = true)]
    public void TryLoad_APackOfManyHardTables_EndsInTimeAndSpace(string what, Func<string> write)
    {
        var utf8 = Encoding.UTF8.GetBytes(write());
        utf8.Length.Should().BeInRange(250_000, 1_000_000, what);

        var (isLoaded, time, allocated) = Effort.Of(() => RulePack.TryLoad(utf8, out _, out _));

        time.Should().BeLessThan(MaxTime, what);
        allocated.Should().BeLessThan(MaxAllocatedByAPack, what);
        isLoaded.Should().BeTrue();
    }

    /// <summary>What is easy is still proved behind tables that are too hard.</summary>
    [Fact]
    public void TryLoad_AnEasyTableBehindHardOnes_IsProved()
    {
        RulePack.TryLoad(Encoding.UTF8.GetBytes(Pack(100, PigeonRows(7, 6), "first", Table("easy", ["""{"id":"yes","when":{"f0":true},"then":{"o":1}}"""], "first", ""))), out _, out var findings);

        findings.Should().Contain(finding => finding.Code == "tables.undecided" && finding.Path.StartsWith("tables.t99.", StringComparison.Ordinal))
            .And.Contain(finding => finding.Code == "tables.gap" && finding.Path.StartsWith("tables.easy.", StringComparison.Ordinal));
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
        return DecisionTable.Compile(description, new("pack", "1", ""), "tables.t", findings, new()) is not null;
    }

    /// <summary>Every pigeon sits in no hole, or two share one; over truths, so that it is short to write.</summary>
    private static IEnumerable<string> PigeonRows(int pigeons, int holes) =>
    [
        .. Enumerable.Range(0, pigeons).Select(pigeon => Row($"out{pigeon}", Enumerable.Range(0, holes).Select(hole => $"\"f{(pigeon * holes) + hole}\":false"))),
        .. from one in Enumerable.Range(0, pigeons)
           from other in Enumerable.Range(one + 1, pigeons - one - 1)
           from hole in Enumerable.Range(0, holes)
           select Row($"{one}-{other}-{hole}", [$"\"f{(one * holes) + hole}\":true", $"\"f{(other * holes) + hole}\":true"]),
    ];

    private static string Row(string id, IEnumerable<string> when) => $"{{\"id\":\"{id}\",\"when\":{{{string.Join(',', when)}}},\"then\":{{\"o\":1}}}}";

    private static string Pack(int tables, IEnumerable<string> rows, string policy, string last = "") =>
        $"{{\"format\":1,\"id\":\"heavy\",\"version\":\"1\",\"name\":{{\"zh\":\"a\",\"en\":\"b\"}},\"effectiveFrom\":\"2026-01-01\","
        + $"\"facts\":[{string.Join(',', Enumerable.Range(0, 42).Select(number => $"{{\"name\":\"f{number}\",\"type\":\"truth\",\"title\":{{\"zh\":\"a\",\"en\":\"b\"}}}}"))},"
        + "{\"name\":\"n\",\"type\":\"number\",\"scale\":0,\"title\":{\"zh\":\"a\",\"en\":\"b\"}}],"
        + $"\"tables\":[{string.Join(',', Enumerable.Range(0, tables).Select(number => Table($"t{number}", rows, policy, ",\"allowsGaps\":true")))}{(last.Length == 0 ? "" : ",")}{last}]}}";

    private static string Table(string id, IEnumerable<string> rows, string policy, string more) =>
        $"{{\"id\":\"{id}\",\"name\":{{\"zh\":\"a\",\"en\":\"b\"}},\"hitPolicy\":\"{policy}\",\"inputs\":[\"n\",{string.Join(',', Enumerable.Range(0, 42).Select(number => $"\"f{number}\""))}],"
        + $"\"outputs\":[{{\"name\":\"o\",\"type\":\"number\",\"scale\":0,\"title\":{{\"zh\":\"a\",\"en\":\"b\"}}}}],\"rows\":[{string.Join(',', rows)}]{more}}}";

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
