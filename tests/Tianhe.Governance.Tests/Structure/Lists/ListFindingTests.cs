using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class ListFindingTests
{
    /// <summary>What a record itself refuses, though the columns let it through, is a finding and no exception.</summary>
    [Fact]
    public void Build_ARecordThatRefuses_IsAFinding()
    {
        var builder = new ListBuilder<string>("words");
        var word = builder.Required("word", "词", new TextCell(), text => text);
        var list = ListFormat<string>.Of(builder.Build<string>(row => row.Get(word) == "no" ? throw new ArgumentException("It says no.") : row.Get(word), row => row.Get(word), word));
        list.Problem("word\nyes\nno").ToString().Should().Be("Error at words.row-3 (line 3, column 1): lists.wrong-row: Row 3 makes no record: It says no.");
    }

    [Fact]
    public void Duplicate_OfSeveralColumns_NamesThemAll() =>
        ListFormat.Appointments().Problem("person,role,node,from\np,r,n,2026-01-01\np,r,n,2026-07-01\np,r,n,2026/1/1").Describe(Language.Chinese)
            .Should().Be("第4行与第2行是同一条记录（人员编号、职务、节点编号、起始日期相同）。请只保留一行。");

    [Fact]
    public void Duplicate_OfARowWithAnotherProblem_IsFoundBesides() =>
        ListFormat.Places().Problems("text,kind,node\n甲,road,n\n甲,road,n\n甲,raod,n").Should().Equal("aliases.row-3 @ 3:1 duplicate-row", "aliases.row-4.kind @ 4:3 unknown-word");

    [Fact]
    public void Duplicate_OfRowsWhoseKeyCannotBeRead_IsNone() =>
        ListFormat.Places().Problems("text,kind,node\n甲,raod,n\n甲,raod,n").Should().Equal("aliases.row-2.kind @ 2:3 unknown-word", "aliases.row-3.kind @ 3:3 unknown-word");

    [Theory]
    [InlineData("甲,road,m")]
    [InlineData("甲,estate,n")]
    [InlineData("乙,road,n")]
    public void Duplicate_ThatDiffersInOneColumn_IsNone(string row) => ListFormat.Places().ReadText($"text,kind,node\n甲,road,n\n{row}").Count.Should().Be(2);

    [Fact]
    public void Duplicate_WithAndWithoutAFirstDay_IsNone() =>
        ListFormat.Places().ReadText("text,kind,node,from\n甲,road,n,\n甲,road,n,2026-01-01").Count.Should().Be(2);
}
