using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class CodeCellTests
{
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes();

    [Theory]
    [InlineData("371071007003")]
    [InlineData("370102013006008")]
    [InlineData("=\"370102013006008\"")]
    [InlineData("\"=\"\"370102013006008\"\"\"")]
    [InlineData("WG-07")]
    [InlineData("3701.02")]
    [InlineData("12.00")]
    [InlineData("012345.00")]
    [InlineData("371071.07")]
    [InlineData("371071-007.00")]
    [InlineData("\"37,10,71\"")]
    public void Code_AsText_IsRead(string cell) => Nodes.ReadText($"id,tier,name,编码\na,grid,甲,{cell}").Single().Code.Should().Be(cell.Trim('"', '='));

    [Theory]
    [InlineData("3.70102E+14", "scientific-number")]
    [InlineData("3.7E14", "scientific-number")]
    [InlineData("３７１０７１００７", "full-width")]
    [InlineData("370102.00", "written-as-number")]
    [InlineData("\"370,102\"", "written-as-number")]
    [InlineData("\"371,071,007.0\"", "written-as-number")]
    [InlineData("3.71071007E+8", "written-as-number")]
    [InlineData("371071 007", "white-space")]
    [InlineData(" 371071007", "white-space")]
    [InlineData("371071007\u3000", "white-space")]
    [InlineData("37\u0001", "wrong-text")]
    public void Code_ThatWasDamaged_IsReported(string cell, string code) =>
        Nodes.Problems($"id,tier,name,编码\na,grid,甲,{cell}").Should().Equal($"nodes.row-2.code @ 2:10 {code}");

    [Theory]
    [InlineData("370102.00")]
    [InlineData("\"370,102\"")]
    [InlineData("3.70102E+5")]
    [InlineData("３７０１０２．００")]
    public void Code_WrittenAsANumber_SuggestsTheDigits(string cell) =>
        Nodes.Problem($"id,tier,name,编码\na,grid,甲,{cell}").Describe(Language.English).Should().Contain("Write 370102");

    [Fact]
    public void Code_InFullWidth_SuggestsTheDigits() =>
        Nodes.Problem("id,tier,name,编码\na,grid,甲,３７１０７１").Describe(Language.English).Should().EndWith("Write 371071.");
}
