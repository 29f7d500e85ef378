using System.Globalization;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>What stands in the cells.</summary>
public sealed class CellTests
{
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes(TierLadder.Tianhe);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("431", 431)]
    [InlineData(" 431 ", 431)]
    [InlineData("007", 7)]
    [InlineData("00000000431", 431)]
    [InlineData("0000000000000000000000000000000000000000002147483647", int.MaxValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("=\"\"431\"\"", 431)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    public void Number_AsOfficesWriteIt_IsRead(string cell, int? households) => Households(cell).Single().Households.Should().Be(households);

    [Theory]
    [InlineData("2147483648", "number-out-of-range", "expected a whole number, 0 or more.")]
    [InlineData("-1", "number-out-of-range", "expected a whole number, 0 or more.")]
    [InlineData("99999999999", "number-out-of-range", "expected a whole number, 0 or more.")]
    [InlineData("12.5", "decimal-number", "expected a whole number, 0 or more, without decimals.")]
    [InlineData("431.0", "decimal-number", "expected a whole number, 0 or more, without decimals.")]
    [InlineData("1,234", "thousands-separator", "Write 1234.")]
    [InlineData("1 234 567", "thousands-separator", "Write 1234567.")]
    [InlineData("12，345", "full-width", "Write 12345.")]
    [InlineData("４３１", "full-width", "Write 431.")]
    [InlineData("3.70102E+14", "scientific-number", "Format the column as text and enter it again.")]
    [InlineData("+431", "plus-sign", "Write 431.")]
    [InlineData("+0431", "plus-sign", "Write 431.")]
    [InlineData("+2147483648", "number-out-of-range", "expected a whole number, 0 or more.")]
    [InlineData("＋４３１", "full-width", "Write 431.")]
    [InlineData("4.31e2", "written-as-number", "Write 431, and format the column as text.")]
    [InlineData("4.310E+2", "written-as-number", "Write 431, and format the column as text.")]
    [InlineData("4.31E+3", "scientific-number", "Format the column as text and enter it again.")]
    [InlineData("4.315E+2", "decimal-number", "expected a whole number, 0 or more, without decimals.")]
    [InlineData("4.31E-2", "decimal-number", "expected a whole number, 0 or more, without decimals.")]
    [InlineData("-4.31E+2", "number-out-of-range", "expected a whole number, 0 or more.")]
    [InlineData("4E2", "scientific-number", "Format the column as text and enter it again.")]
    [InlineData("约300", "wrong-number", "expected a whole number, 0 or more, digits only, without a unit.")]
    [InlineData("300户", "wrong-number", "expected a whole number, 0 or more, digits only, without a unit.")]
    [InlineData("三百", "wrong-number", "expected a whole number, 0 or more, digits only, without a unit.")]
    [InlineData("四３", "wrong-number", "expected a whole number, 0 or more, digits only, without a unit.")]
    [InlineData("1,2", "wrong-number", "expected a whole number, 0 or more, digits only, without a unit.")]
    public void Number_OtherwiseWritten_IsReportedWithWhatToWrite(string cell, string code, string hint)
    {
        var problem = Nodes.Problem($"id,tier,name,户数\na,grid,甲,\"{cell}\"");
        problem.Code.Should().Be($"lists.{code}");
        problem.Describe(Language.English).Should().StartWith($"Row 2: '户数' is '{cell}'").And.EndWith(hint);
    }

    /// <summary>The parser of the runtime would pass it over.</summary>
    [Fact]
    public void Number_WithANullCharacterAtItsEnd_IsReported() =>
        Nodes.Problem("id,tier,name,户数\na,grid,甲,431\0").Code.Should().Be("lists.wrong-number");

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("1000000", true)]
    [InlineData("1000001", false)]
    public void Headcount_Bounds_AreInclusive(string cell, bool isRead) =>
        ListFormat.Headcounts().TryReadCsv(Csv.Of($"role,node,count,from\nr,n,{cell},2026-01-01"), out _, out _).Should().Be(isRead);

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-1-2")]
    [InlineData("2026/1/2")]
    [InlineData("2026/01/02")]
    [InlineData("2026.1.2")]
    [InlineData("2026年1月2日")]
    [InlineData("2026年01月02日")]
    [InlineData("20260102")]
    [InlineData(" 2026-01-02 ")]
    [InlineData("2026/1/2 0:00")]
    [InlineData("2026-01-02 00:00:00")]
    [InlineData("2026-01-02T00:00:00.000")]
    [InlineData("=\"\"2026-01-02\"\"")]
    public void Date_YearFirst_IsRead(string cell) => Term(cell).Single().From.Should().Be(new(2026, 1, 2));

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-04-30", true)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026-00-10", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-01-00", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("20261301", false)]
    public void Date_DaysOfTheCalendar_Exist(string cell, bool exists) =>
        ListFormat.Appointments().Problems($"person,role,node,from\np,r,n,{cell}").Should().Equal(exists ? [] : new[] { "appointments.row-2.from @ 2:7 no-such-day" });

    [Theory]
    [InlineData("1/2/2026", "ambiguous-date")]
    [InlineData("26/1/2", "ambiguous-date")]
    [InlineData("01-02-26", "ambiguous-date")]
    [InlineData("46023", "serial-date")]
    [InlineData("46023.5", "serial-date")]
    [InlineData("2026-01-02 08:30", "time-of-day")]
    [InlineData("2026年1月2日 8:30", "time-of-day")]
    [InlineData("２０２６-01-02", "full-width")]
    [InlineData("2026-1/2", "wrong-date")]
    [InlineData("2026年1月", "wrong-date")]
    [InlineData("2026-1", "wrong-date")]
    [InlineData("18991231", "wrong-date")]
    [InlineData("长期", "wrong-date")]
    [InlineData("2 Jan 2026", "wrong-date")]
    [InlineData("-2026-01-02", "wrong-date")]
    public void Date_OtherwiseWritten_IsReported(string cell, string code) =>
        ListFormat.Appointments().Problems($"person,role,node,from\np,r,n,{cell}").Should().Equal($"appointments.row-2.from @ 2:7 {code}");

    [Theory]
    [InlineData("a b", true)]
    [InlineData("a ", false)]
    [InlineData("\u3000a", false)]
    [InlineData("\u00A0a", false)]
    public void Id_WhiteSpaceAtAnEnd_IsReported(string id, bool isRead) =>
        Nodes.Problems($"id,tier,name\n{id},grid,甲").Should().Equal(isRead ? [] : new[] { "nodes.row-2.id @ 2:1 white-space" });

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Id_TooLong_IsReported(int length, bool isRead) =>
        Nodes.Problems($"id,tier,name\n{new string('a', length)},grid,甲").Should().Equal(isRead ? [] : new[] { "nodes.row-2.id @ 2:1 wrong-text" });

    [Theory]
    [InlineData("grid")]
    [InlineData("Grid")]
    [InlineData("网格")]
    [InlineData(" 网 格 ")]
    public void Tier_OfALadder_IsReadByIdOrName(string cell) => Nodes.ReadText($"id,tier,name\na,{cell},甲").Single().Tier.Should().Be(new TierId("grid"));

    [Fact]
    public void Tier_WithoutALadder_IsAnId() => ListFormat.Nodes().ReadText("id,tier,name\na,网格,甲").Single().Tier.Should().Be(new TierId("网格"));

    [Fact]
    public void Tier_ThatTheLadderLacks_IsReportedWithThoseItHas() =>
        Nodes.Problem("id,tier,name\na,大队,甲").Describe(Language.Chinese).Should().Be("第2行的“tier”为“大队”，应为以下之一：街道、社区、网格、楼长责任区、志愿者。");

    [Fact]
    public void Tier_WrongInRowAfterRow_IsReportedInEach() =>
        Nodes.Problems("id,tier,name\na,大队,甲\nb,大队,乙").Should().Equal("nodes.row-2.tier @ 2:3 unknown-word", "nodes.row-3.tier @ 3:3 unknown-word");

    [Fact]
    public void Kind_WhoseNameIsTwice_IsReportedWithTheIds() =>
        ListFormat.Organisations([new("a", new("物业", "one")), new("b", new("物业", "other"))]).Problem("id,name,kind\no,甲,物业").Describe(Language.English)
            .Should().Be("Row 2: 'kind' is '物业', which names more than one; write the id: a, b.");

    [Theory]
    [InlineData("党委", PartyForm.Committee)]
    [InlineData("支部", PartyForm.Branch)]
    [InlineData("joint branch", PartyForm.JointBranch)]
    [InlineData("WorkingCommittee", PartyForm.WorkingCommittee)]
    public void Form_ByAnyOfItsNames_IsRead(string cell, PartyForm form) =>
        ListFormat.PartyBodies(PartyLadder.Tianhe).ReadText($"id,level,form,name\na,网格党支部,{cell},甲").Single().Form.Should().Be(form);

    [Theory]
    [InlineData("g1;g2")]
    [InlineData("g1； g2；")]
    [InlineData("g1、g2")]
    [InlineData("\"g1,g2\"")]
    [InlineData("\"g1\ng2\"")]
    [InlineData("\"g1;g2\n\"")]
    [InlineData("\"g1；\r\ng2；\r\n\"")]
    [InlineData("\"\n g1 , \n;g2\"")]
    [InlineData("\"\"\"g1\"\";g2\"")]
    public void Covers_HoweverTheyAreSeparated_AreRead(string cell) =>
        ListFormat.PartyBodies().ReadText($"id,level,form,name,covers\na,l,党委,甲,{cell}").Single().Covers.Should().Equal(new NodeId("g1"), new NodeId("g2"));

    [Fact]
    public void Covers_AnIdWithAMarkInIt_StandsInQuotationMarks() =>
        ListFormat.PartyBodies().ReadText("id,level,form,name,covers\na,l,党委,甲,\"\"\"g;\"\"\"\"1\"\";g2\"").Single().Covers.Should().Equal(new NodeId("g;\"1"), new NodeId("g2"));

    [Theory]
    [InlineData(";", "wrong-text")]
    [InlineData("\"g1;g\u00012\"", "wrong-text")]
    [InlineData("\"\"\"g1;g2\"", "wrong-text")]
    [InlineData("\"\"\"g1\"\"x;g2\"", "wrong-text")]
    [InlineData("\"\"\"\"\";g2\"", "wrong-text")]
    [InlineData("\"\"\"g1 \"\";g2\"", "white-space")]
    public void Covers_WithoutIds_AreReported(string cell, string code) =>
        ListFormat.PartyBodies().Problems($"id,level,form,name,covers\na,l,党委,甲,{cell}").Should().Equal($"party.row-2.covers @ 2:10 {code}");

    [Fact]
    public void Person_ThatCannotBeRead_IsNotTold() =>
        ListFormat.Appointments().Problem("person,role,node,from\n 王小明,r,n,2026-01-01").Describe(Language.Chinese)
            .Should().Be("第2行的“person”为（不显示），其中有多余的空格。请删去空格。");

    [Fact]
    public void Found_ALongCell_IsShownInPart() =>
        Nodes.Problem($"id,tier,name,户数\na,grid,甲,{new string('约', 1_000)}").Describe(Language.Chinese).Length.Should().BeLessThan(120);

    private static EquatableList<NodeRecord> Households(string cell) => Nodes.ReadText(string.Create(CultureInfo.InvariantCulture, $"id,tier,name,户数\na,grid,甲,\"{cell}\""));

    private static EquatableList<Appointment> Term(string cell) => ListFormat.Appointments().ReadText($"person,role,node,from\np,r,n,\"{cell}\"");
}
