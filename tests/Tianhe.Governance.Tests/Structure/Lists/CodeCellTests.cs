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
    public void Code_AsText_IsRead(string cell) => Nodes.ReadText($"id,tier,name,编码\na,grid,甲,{cell}").Single().Code.Should().Be(cell.Trim('"', '='));

    [Theory]
    [InlineData("3.70102E+14", "scientific-number")]
    [InlineData("3.7E14", "scientific-number")]
    [InlineData("３７１０７１００７", "full-width")]
    [InlineData("371071 007", "white-space")]
    [InlineData(" 371071007", "white-space")]
    [InlineData("371071007\u3000", "white-space")]
    [InlineData("37\u0001", "wrong-text")]
    public void Code_ThatWasDamaged_IsReported(string cell, string code) =>
        Nodes.Problems($"id,tier,name,编码\na,grid,甲,{cell}").Should().Equal($"nodes.row-2.code @ 2:10 {code}");

    [Fact]
    public void Code_InFullWidth_SuggestsTheDigits() =>
        Nodes.Problem("id,tier,name,编码\na,grid,甲,３７１０７１").Describe(Language.English).Should().EndWith("Write 371071.");
}
