using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class ReadRowsTests
{
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes(TierLadder.Tianhe);

    private static readonly Dictionary<string, object?>[] Rows =
    [
        new() { ["网格"] = "第七网格", ["编码"] = 370102013006008d, ["户"] = 431d, ["社区"] = "zhaixi" },
        new() { ["网格"] = null, ["编码"] = DBNull.Value, ["户"] = null, ["社区"] = " " },
        new() { ["网格"] = "第八网格", ["编码"] = "370102013006009", ["户"] = 59.0m, ["社区"] = "zhaixi" },
    ];

    [Fact]
    public void ReadRows_OfDictionaries_AreReadColumnByColumn() => Nodes.WithConstant("tier", "网格").ReadRows(
        Rows,
        ("id", row => row["编码"]),
        ("name", row => row["网格"]),
        ("parent", row => row["社区"]),
        ("households", row => row["户"])).Should().Equal(
            new NodeRecord { Id = "370102013006008", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Households = 431 },
            new NodeRecord { Id = "370102013006009", Tier = "grid", Name = "第八网格", Parent = "zhaixi", Households = 59 });

    /// <summary>Blank rows count, so that the number is that of the row in the workbook.</summary>
    [Fact]
    public void TryReadRows_Problems_AreNumberedByRow()
    {
        Nodes.TryReadRows(Rows, out var records, out var findings, ("id", row => row["编码"]), ("name", row => row["网格"]), ("tier", row => row["社区"])).Should().BeFalse();
        records.Count.Should().Be(0);
        findings.Select(finding => finding.Path).Should().Equal("nodes.row-1.tier", "nodes.row-3.tier");
        findings[0].Describe(Language.Chinese).Should().StartWith("第1行的“层级”为“zhaixi”，应为以下之一：");
    }

    [Fact]
    public void TryReadRows_NoRows_AreAnEmptyListWithAWarning()
    {
        Nodes.TryReadRows(Rows[..0], out _, out var findings, ("id", _ => "a"), ("name", _ => "甲"), ("tier", _ => "grid")).Should().BeTrue();
        findings.Single().Code.Should().Be("lists.no-rows");
    }

    public static TheoryData<object?, string> Cells => new()
    {
        { 431, "431" },
        { 431L, "431" },
        { 431.0, "431" },
        { 12.5, "12.5" },
        { 431.50m, "431.5" },
        { 9_007_199_254_740_991d, "9007199254740991" },
        { 9_007_199_254_740_992d, "9.00719925474099E+015" },
        { double.NaN, "NaN" },
        { 1E-30, "1.00000000000000E-030" },
        { 16_777_215f, "16777215" },
        { 16_777_217f, "1.677722E+007" },
        { 371071007f, "3.710710E+008" },
        { -371071007f, "-3.710710E+008" },
        { 12.1f, "12.1" },
        { 1E-30f, "1.00000000317108E-030" },
        { float.NaN, "NaN" },
        { "=\"0123\"", "0123" },
        { "=\"甲\"\"乙\"\"\"", "甲\"乙\"" },
        { "=\"甲", "=\"甲" },
        { new LocalDate(2026, 1, 2), "2026-01-02" },
        { new DateOnly(2026, 1, 2), "2026-01-02" },
        { new DateTime(2026, 1, 2), "2026-01-02 00:00:00" },
        { new DateTime(2026, 1, 2, 8, 30, 0), "2026-01-02 08:30:00" },
        { PlaceKind.Estate, "Estate" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void ReadRows_ACellOfAnyReader_IsText(object? cell, string text) =>
        Nodes.ReadRows([1], ("id", _ => "a"), ("tier", _ => "grid"), ("name", _ => cell)).Single().Name.Should().Be(text);

    public static TheoryData<object, string, string> Lost => new()
    {
        { 371071007f, "code", "lists.scientific-number" },
        { 16_777_217f, "households", "lists.scientific-number" },
        { 1E-30, "households", "lists.decimal-number" },
        { 12.5f, "households", "lists.decimal-number" },
    };

    [Theory]
    [MemberData(nameof(Lost))]
    public void TryReadRows_ANumberThatLostDigits_IsReported(object cell, string column, string code)
    {
        Nodes.TryReadRows([1], out _, out var findings, ("id", _ => "a"), ("tier", _ => "grid"), ("name", _ => "甲"), (column, _ => cell)).Should().BeFalse();
        findings.Single().Code.Should().Be(code);
    }

    [Fact]
    public void ReadRows_ACellOfAnotherType_IsRefused() =>
        Nodes.Invoking(nodes => nodes.ReadRows([1], ("id", _ => new object()), ("tier", _ => "grid"), ("name", _ => "甲")))
            .Should().Throw<ArgumentException>().WithMessage("A cell is text, a number, a day or null; found Object.*");

    [Fact]
    public void ReadRows_ADelegateThatThrows_SaysInWhichRow() =>
        Nodes.Invoking(nodes => nodes.ReadRows(Rows, ("id", row => row["没有"]), ("tier", _ => "grid"), ("name", _ => "甲")))
            .Should().Throw<InvalidOperationException>().WithMessage("A column could not be taken from row 1: *").WithInnerException<KeyNotFoundException>();

    [Fact]
    public void ReadRows_WithoutARequiredColumn_IsRefused() =>
        Nodes.Invoking(nodes => nodes.ReadRows([1], ("id", _ => "a"), ("tier", _ => "grid"))).Should().Throw<ArgumentException>().WithMessage("Every row needs the column 'name'*");

    [Fact]
    public void ReadRows_AColumnTwice_IsRefused() =>
        Nodes.Invoking(nodes => nodes.ReadRows([1], ("id", _ => "a"), ("id", _ => "b"))).Should().Throw<ArgumentException>().WithMessage("The column 'id' is named twice.*");

    [Fact]
    public void ReadRows_ANullRow_IsRefused() =>
        Nodes.Invoking(nodes => nodes.ReadRows(new string?[] { null }, ("id", _ => "a"), ("tier", _ => "grid"), ("name", _ => "甲"))).Should().Throw<ArgumentException>().WithMessage("Row 1 is null.*");

    [Fact]
    public void ReadRows_HalfACharacter_IsReported() =>
        Nodes.Invoking(nodes => nodes.ReadRows([1], ("id", _ => "a\ud800b"), ("tier", _ => "grid"), ("name", _ => "甲\ud800")))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Path).Should().Equal("nodes.row-1.id", "nodes.row-1.name");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "2 4")]
    [InlineData(5, "2 4 5")]
    public void WithProgress_EveryTwoRows_IsToldAndAtTheEnd(int rows, string expected)
    {
        var watcher = new Watcher();
        Nodes.WithProgress(watcher, 2).TryReadRows(Enumerable.Range(0, rows), out _, out _, ("id", row => row), ("tier", _ => "grid"), ("name", _ => "甲"));
        string.Join(' ', watcher.Reports).Should().Be(expected);
    }
}
