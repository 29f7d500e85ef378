using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class HeadingTests
{
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes();

    [Theory]
    [InlineData("id,tier\n", "nodes.name missing-column")]
    [InlineData("id,tier,name,编号\n", "nodes.id @ 1:14 duplicate-heading")]
    [InlineData("id,tier,name,网格户数\n", "nodes.households @ 1:14 unclear-heading", "nodes columns-not-read")]
    [InlineData("id,tier,name,housholds\n", "nodes.households @ 1:14 unclear-heading", "nodes columns-not-read")]
    [InlineData("id,tier,名字,户主\n", "nodes.name missing-column", "nodes columns-not-read")]
    public void TryReadCsv_HeadingsThatDoNotFit_AreReported(string text, params string[] expected) => Nodes.Problems(text).Should().Equal(expected);

    [Fact]
    public void TryReadCsv_ATitleAboveTheHeadings_IsSaidToBeNone() =>
        Nodes.Problems("\n田和街道网格台账,,\nid,tier,name\na,grid,甲").Should().Equal(
            "nodes @ 2:1 no-headings", "nodes.id missing-column", "nodes.tier missing-column", "nodes.name missing-column", "nodes columns-not-read");

    [Fact]
    public void Describe_ATitleAboveTheHeadings_NamesTheSetting()
    {
        Nodes.TryReadCsv(Csv.Of("田和街道网格台账,,\nid,tier,name\na,grid,甲"), out _, out var findings);
        findings[0].Describe(Language.Chinese).Should().Be("第1行没有一个可识别的列名。若该行是标题而列名在其下，请指定列名所在的行（CsvFormat.HeadingRow）。");
    }

    [Fact]
    public void TryReadCsv_OtherColumns_AreAWarning() =>
        Nodes.Problem("id,tier,name,备注,,户主\na,grid,甲,x,y,z").ToString().Should().Be("Warning at nodes: lists.columns-not-read: These columns are not read: 备注, #5, 户主.");

    [Fact]
    public void TryReadCsv_AMissingColumn_SaysWhatThereIs() =>
        Nodes.Problems("id,tier,网格名称\n").Should().Equal("nodes.name missing-column", "nodes columns-not-read");

    [Fact]
    public void Describe_AMissingColumn_NamesTheLikeliest()
    {
        Nodes.TryReadCsv(Csv.Of("id,tier,网格名称\n"), out _, out var findings);
        findings[0].Describe(Language.Chinese).Should().Be("缺少列“名称”。已有的列：id、tier、网格名称；可能的是：网格名称。请改列名，或指明该列在文件中的列名。");
    }

    [Fact]
    public void WithHeading_AnotherName_IsReadAndTheBuiltInOneIsNot() =>
        Nodes.WithHeading("id", "网格编号").ReadText("编号,网格编号,tier,name\n1,a,grid,甲").Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithHeading_TheNameThatAnotherColumnHad_IsFree() =>
        Nodes.WithHeading("name", "全称").WithHeading("parent", "名称").ReadText("id,tier,名称,全称\na,grid,b,甲").Single().Parent.Should().Be(new NodeId("b"));

    [Theory]
    [InlineData("**")]
    [InlineData("- _")]
    [InlineData("名 称*")]
    [InlineData("NAME")]
    [InlineData("committee-code")]
    public void WithHeading_ThatIsBlankOrOfAnotherColumn_IsRefused(string heading) =>
        Nodes.WithHeading("code", "Committee Code").Invoking(list => list.WithHeading("parent", heading)).Should().Throw<ArgumentException>().WithParameterName(nameof(heading));

    /// <summary>A constant is for reading only: its column is written, and would bear the heading besides.</summary>
    [Fact]
    public void WithHeading_OfAColumnWithAConstant_IsRefused() =>
        Nodes.WithConstant("tier", "grid").Invoking(list => list.WithHeading("kind", "层级")).Should().Throw<ArgumentException>()
            .WithMessage("The heading '层级' is that of the column 'tier': give that one another heading first.*");

    [Fact]
    public void WithHeading_OfAColumnThatIsLeftOut_IsFree() =>
        Nodes.Without("code").WithHeading("id", "编码").ReadText("编码,tier,name\na,grid,甲").Single().Id.Should().Be(new NodeId("a"));

    /// <summary>By other names of a column it is read, but never written.</summary>
    [Fact]
    public void WithHeading_AnOtherNameOfAColumn_OutranksIt() =>
        Nodes.WithHeading("id", "上级编号").ReadText("上级编号,tier,name\na,grid,甲").Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithHeading_ItsOwn_IsAccepted() =>
        Nodes.WithHeading("id", "编号").ReadText("编号,tier,name\na,grid,甲").Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithHeading_AMissingOne_IsReportedByThatName() =>
        Nodes.WithHeading("id", "网格编号").Invoking(list => list.ReadText("id,tier,name\na,grid,甲")).Should().Throw<InvalidDefinitionException>()
            .Which.Findings[0].Describe(Language.English).Should().StartWith("The column '网格编号' is missing.");

    [Fact]
    public void WithConstant_AColumn_IsTheSameInEveryRow() =>
        ListFormat.Nodes(TierLadder.Tianhe).WithConstant("tier", "网格").ReadText("id,name\na,甲\nb,乙").Should().OnlyContain(node => node.Tier == "grid");

    [Fact]
    public void WithConstant_AColumnThatTheFileHasToo_OutranksIt() =>
        Nodes.WithConstant("tier", "grid").ReadText("id,tier,name\na,area,甲").Single().Tier.Should().Be(new TierId("grid"));

    [Fact]
    public void WithChange_ACell_IsReadAsChanged() =>
        Nodes.WithChange("households", text => text.Replace("户", "", StringComparison.Ordinal)).ReadText("id,tier,name,户数\na,grid,甲,300户").Single().Households.Should().Be(300);

    [Fact]
    public void WithChange_ToNull_LeavesTheCellBlank() =>
        Nodes.WithChange("households", _ => null).ReadText("id,tier,name,户数\na,grid,甲,x").Single().Households.Should().BeNull();

    [Fact]
    public void WithChange_ThatThrows_SaysInWhichRow() =>
        Nodes.WithChange("name", _ => throw new FormatException("no")).Invoking(list => list.ReadText("id,tier,name\na,grid,甲"))
            .Should().Throw<InvalidOperationException>().WithMessage("A cell of row 2 could not be changed: no").WithInnerException<FormatException>();

    [Fact]
    public void Without_AColumn_NothingIsTakenForIt() =>
        Nodes.Without("households").ReadText("id,tier,name,网格户数,户数\na,grid,甲,1,2").Single().Households.Should().BeNull();

    [Fact]
    public void Without_ARequiredColumn_IsRefused() =>
        Nodes.Invoking(list => list.Without("name")).Should().Throw<ArgumentException>().WithMessage("Every row needs the column 'name'*");

    [Fact]
    public void WithHeading_OfNoColumn_IsRefusedWithThoseThereAre() =>
        Nodes.Invoking(list => list.WithHeading("naem", "名称")).Should().Throw<ArgumentException>()
            .WithMessage("There is no column 'naem'. Columns are: id, tier, name, parent, code, households, population, kind.*");

    [Fact]
    public void WithConstant_ThatTheColumnCannotHold_IsRefused() =>
        ListFormat.Nodes(TierLadder.Tianhe).Invoking(list => list.WithConstant("tier", "grdi")).Should().Throw<ArgumentException>().WithMessage("The column 'tier' cannot hold 'grdi'; expected one of: subdistrict, *");

    [Fact]
    public void Headings_OfEveryList_MeanOneColumnEach()
    {
        NamesOf(ListFormat.Nodes()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.PartyBodies()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.Appointments()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.Headcounts()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.Organisations()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.Facilities()).Should().OnlyHaveUniqueItems();
        NamesOf(ListFormat.Places()).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<string> NamesOf<T>(ListFormat<T> list) => list.Columns.SelectMany(column => column.Names);
}
