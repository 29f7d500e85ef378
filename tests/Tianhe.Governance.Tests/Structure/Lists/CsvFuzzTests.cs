using System.Text;

using CsCheck;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>Whatever is read, it ends soon, in little space, and with no exception but the one that lists the problems.</summary>
public sealed class CsvFuzzTests
{
    private const int Megabyte = 1_000_000;
    private const long MaxAllocated = 64L * 1024 * 1024;

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private static readonly Gen<string> Pieces = Gen.Int[0, 19].Select(index => new[]
    {
        ",", "\"", "\n", "\r", "\r\n", ";", "=\"", "sep=", "编号", "层级", "名称", "户数", "a", "grid", "甲", "1,234", "2026-01-01", "\0", "\uFEFF", " ",
    }[index]);

    [Fact]
    public void TryReadCsv_AnyBytes_EndsWithFindings() => Gen.Byte.Array[0, 200].Sample(bytes => EndsWell(bytes), iter: 2_000);

    [Fact]
    public void TryReadCsv_AnyPieces_EndsWithRecordsOrFindings() =>
        Pieces.Array[0, 60].Sample(pieces => EndsWell(Encoding.UTF8.GetBytes("编号,层级,名称,户数\n" + string.Concat(pieces))), iter: 1_500);

    [Fact]
    public void TryReadCsv_AnyHeadings_EndsWithRecordsOrFindings() =>
        Pieces.Array[0, 30].Sample(pieces => EndsWell(Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 1_500);

    public static TheoryData<string, string> Heavy => new()
    {
        { "a row of four megabytes", "id,tier,name\na,grid," + new string('x', 4 * Megabyte) },
        { "a quote of four megabytes", "id,tier,name\na,grid,\"" + new string('\n', 4 * Megabyte) },
        { "doubled quotes", "id,tier,name\na,grid,\"" + new string('"', 4 * Megabyte) },
        { "a million columns", new string(',', Megabyte) + "\n" },
        { "a million named columns", string.Concat(Enumerable.Repeat("a,", 500_000)) + "\na\n" },
        { "a million blank lines", new string('\n', Megabyte) },
        { "a million blank rows", "id,tier,name\n" + string.Concat(Enumerable.Repeat(",,\n", Megabyte / 3)) },
        { "a million wrong rows", "id,tier,name\n" + string.Concat(Enumerable.Repeat("a\n", Megabyte / 2)) },
        { "rows of the greatest length", "id,tier,name\n" + string.Concat(Enumerable.Repeat($"a,grid,\"{new string('\n', 900_000)}\",x\n", 5)) },
        { "a thousand problems far along long rows", "id,tier,name,户数\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i},grid,{new string('x', 2_000)},-1\n")) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void TryReadCsv_HeavyFiles_EndSoonAndInLittleSpace(string what, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var (endsWell, time, allocated) = Effort.Of(() => EndsWell(bytes));

        endsWell.Should().BeTrue(what);
        allocated.Should().BeLessThan(MaxAllocated, what);
        time.Should().BeLessThan(MaxTime, what);
    }

    [Theory]
    [InlineData(CsvReader.MaxRowBytes - 9, true)]
    [InlineData(CsvReader.MaxRowBytes, false)]
    public void TryReadCsv_TheLongestRow_IsRead(int length, bool isRead) =>
        ListFormat.Nodes().Problems($"id,tier,name\na,grid,{new string('x', length)}\n").Should().Equal(isRead ? [] : new[] { "nodes.row-2 @ 2:1 row-too-long" });

    [Theory]
    [InlineData(997, true)]
    [InlineData(998, false)]
    public void TryReadCsv_TheMostColumns_AreRead(int others, bool isRead) =>
        ListFormat.Nodes().TryReadCsv(Csv.Of($"id,tier,name{string.Concat(Enumerable.Repeat(",x", others))}\na,grid,甲{new string(',', others)}\n"), out _, out _).Should().Be(isRead);

    private static bool EndsWell(byte[] bytes) =>
        Ends(bytes, new()) && Ends(bytes, Csv.InGb18030) && Ends(bytes, new() { Separator = ';', HeadingRow = 2 });

    private static bool Ends(byte[] bytes, CsvFormat format)
    {
        var isRead = ListFormat.Nodes().TryReadCsv(Csv.Of(bytes), out var records, out var findings, format);
        return isRead ? records.Count > 0 || findings.Any(finding => finding.Code == "lists.no-rows") : findings.Any(finding => finding.Severity == FindingSeverity.Error && finding.Describe(Language.Chinese).Length > 0);
    }
}
