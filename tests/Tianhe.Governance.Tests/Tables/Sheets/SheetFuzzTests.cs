using System.Text;

using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Whatever a sheet or a document holds, it ends soon, in little space, and with no exception but the one that lists the problems.</summary>
public sealed class SheetFuzzTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;

    private const string Headings = "编号,类别,退回次数,是否扰民,时限,计分,说明\n";

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private static readonly string[] Some =
    [
        ",", "\"", "\n", "\r\n", ";", "=\"", "a", "noise", "甲", "(", ")", "[", "]", "..", "、", "，", "≥", "<", "=", "非", "not ", " 或 ", " and ", "属于", "any", "-", "5", "1,234", "1E5", "0", ".", "2026-01-01", "是", "2h", "\0", "\uFEFF", " ", "“",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Some.Length - 1].Select(place => Some[place]);

    [Fact]
    public void TryWithRows_AnyBytes_EndsWithFindings() => Gen.Byte.Array[0, 200].Sample(bytes => EndsWell(bytes), iter: 1_000);

    [Fact]
    public void TryWithRows_AnyPieces_EndsWithATableOrFindings() => Pieces.Array[0, 60].Sample(pieces => EndsWell(Encoding.UTF8.GetBytes(Headings + string.Concat(pieces))), iter: 1_500);

    [Fact]
    public void TryWithRows_AGoodSheetChanged_EndsWithATableOrFindings() => Fuzz.Mutated(FormSamples.Limits.ToCsv()).Sample(bytes => EndsWell(bytes), iter: 1_000);

    [Fact]
    public void TryRead_AnyCell_IsAConditionOrAFault() => Gen.Select(Pieces.Array[0, 20], AnyCells.All).Sample(
        (pieces, cell) =>
        {
            var text = string.Concat(pieces);
            return new CellGrammar(cell.Fact).TryRead(text, out _, out var fault) || (fault.At >= 0 && fault.At <= text.Length && fault.RestOf(text).English.Length > 0);
        },
        iter: 8_000);

    [Fact]
    public void TryLoad_ADocumentChanged_EndsWithAPackOrFindings() => Fuzz.Mutated(Encoding.UTF8.GetBytes(FormSamples.Pack())).Sample(
        utf8 => RulePack.TryLoad(utf8, out _, out var findings) || findings.Count > 0, iter: 1_000);

    public static TheoryData<string, Func<string>> Heavy => new()
    {
        { "a cell of parentheses", () => $"a,\"{new string('(', Fuzz.Megabyte)}\",,,2h,1,\n" },
        { "a cell of negations", () => $"a,,{Repeat("非", 300_000)}5,,2h,1,\n" },
        { "a cell of white space", () => $"a,,\"5{new string(' ', Fuzz.Megabyte - 100)}5\",,2h,1,\n" },
        { "a list of numbers", () => $"a,,{Repeat("7、", 200_000)}8,,2h,1,\n" },
        { "a list of unknown texts", () => $"a,{Repeat("x、", 200_000)}y,,,2h,1,\n" },
        { "a cell of quotes", () => $"a,\"{new string('"', Fuzz.Megabyte)}\",,,2h,1,\n" },
        { "conditions joined", () => $"a,,{Repeat("5 或 ", 100_000)}6,,2h,1,\n" },
        { "points", () => $"a,,{new string('.', 900_000)},,2h,1,\n" },
        { "many rows that overlap", () => string.Concat(Enumerable.Range(0, 4_900).Select(row => $"r{row},noise,≥{row % 90},,2h,1,\n")) },
        { "many wrong rows", () => string.Concat(Enumerable.Range(0, 50_000).Select(row => $"r{row},x,y,z,2h,1,\n")) },
        { "rows without end", () => string.Concat(Enumerable.Range(0, 60_000).Select(row => $"r{row},,,,2h,1,\n")) },
    };

    [Theory]
    [MemberData(nameof(Heavy), DisableDiscoveryEnumeration = true)]
    public void TryWithRows_HeavySheets_EndSoonAndInLittleSpace(string what, Func<string> write)
    {
        var bytes = Encoding.UTF8.GetBytes(Headings + write());
        var table = FormSamples.Limits;

        var (endsWell, time, allocated) = Effort.Of(() => EndsWell(bytes, table));

        endsWell.Should().BeTrue(what);
        allocated.Should().BeLessThan(MaxAllocated, what);
        time.Should().BeLessThan(MaxTime, what);
    }

    private static bool EndsWell(byte[] bytes, DecisionTable? table = null) =>
        (table ?? FormSamples.Limits).TryWithRows(bytes, out var made, out var findings)
            ? made!.Description.Rows.Count >= 0
            : made is null && findings.Any(finding => finding.Severity == FindingSeverity.Error);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
