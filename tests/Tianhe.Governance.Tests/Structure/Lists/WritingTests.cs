using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>One written list of each kind, and what writing takes care of.</summary>
public sealed class WritingTests
{
    private static readonly Role Steward = new("building-steward", new("治理楼长", "building steward"));

    [Fact]
    public void WriteCsv_Nodes_IsThisText() => Written(
        ListFormat.Nodes(TierLadder.Tianhe),
        """"
        编号,层级,名称,上级,编码,户数,人口,类型
        tianhe,街道,田和街道,,371071007,,,
        grid-07,网格,"第七网格,""东""",tianhe,"=""371071007003""",431,1203,综合网格

        """",
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道", Code = "371071007" },
        new() { Id = "grid-07", Tier = "grid", Name = "第七网格,\"东\"", Parent = "tianhe", Code = "371071007003", Households = 431, Population = 1203, Kind = GridKind.General });

    [Fact]
    public void WriteCsv_PartyBodies_IsThisText() => Written(
        ListFormat.PartyBodies(PartyLadder.Tianhe),
        """"
        编号,层级,形式,名称,上级,党小组数,正式党员数,委员数,单位数,本届起始日期,联系节点
        p-zhaixi,社区党组织,党委,寨西社区党委,,0,,,,,zhaixi
        branch-3,网格党支部,党支部,第三党支部,p-zhaixi,3,27,5,1,2024-07-01,grid-07;grid-08

        """",
        new() { Id = "p-zhaixi", Level = "community-body", Form = PartyForm.Committee, Name = "寨西社区党委", Covers = ["zhaixi"] },
        new() { Id = "branch-3", Level = "grid-branch", Form = PartyForm.Branch, Name = "第三党支部", Parent = "p-zhaixi", Groups = 3, Members = 27, CommitteeMembers = 5, Organisations = 1, TermFrom = new(2024, 7, 1), Covers = ["grid-07", "grid-08"] });

    [Fact]
    public void WriteCsv_Appointments_IsThisText() => Written(
        ListFormat.Appointments([Steward]),
        """"
        人员编号,职务,节点编号,起始日期,截止日期,派出单位编号
        p-wang,治理楼长,area-1,2026-01-01,,
        p-zhao,治理楼长,area-2,2026-01-01,2026-06-30,o-1

        """",
        new() { Person = "p-wang", Role = "building-steward", Node = "area-1", From = new(2026, 1, 1) },
        new() { Person = "p-zhao", Role = "building-steward", Node = "area-2", From = new(2026, 1, 1), To = new(2026, 6, 30), SentBy = "o-1" });

    [Fact]
    public void WriteCsv_Headcounts_IsThisText() => Written(
        ListFormat.Headcounts([Steward]),
        """"
        职务,节点编号,人数,起始日期,截止日期,派出单位编号
        治理楼长,tianhe,970,2026-01-01,,

        """",
        new Headcount { Role = "building-steward", Node = "tianhe", Count = 970, From = new(2026, 1, 1) });

    [Fact]
    public void WriteCsv_Organisations_IsThisText() => Written(
        ListFormat.Organisations([new("property-company", new("物业公司", "property company"))]),
        """"
        编号,名称,类型,服务节点,起始日期,截止日期
        o-1,和美物业,物业公司,grid-07;grid-08,2020-03-01,2026-12-31

        """",
        new Organisation { Id = "o-1", Name = "和美物业", Kind = "property-company", Serves = ["grid-07", "grid-08"], From = new(2020, 3, 1), To = new(2026, 12, 31) });

    [Fact]
    public void WriteCsv_Facilities_IsThisText() => Written(
        ListFormat.Facilities([new("shared-room", new("共享空间", "shared room"))]),
        """"
        编号,名称,类型,节点编号,所属设施编号,起始日期,截止日期
        f-2,"=""3-2""",共享空间,grid-07,f-1,2025-05-01,

        """",
        new Facility { Id = "f-2", Name = "3-2", Kind = "shared-room", Node = "grid-07", Within = "f-1", From = new(2025, 5, 1) });

    [Fact]
    public void WriteCsv_Places_IsThisText() => Written(
        ListFormat.Places(),
        """"
        地名,类型,节点编号,起始日期,截止日期
        和美小区3号楼,楼栋,area-3,,2026-06-30

        """",
        new PlaceAlias { Text = "和美小区3号楼", Kind = PlaceKind.Building, Node = "area-3", To = new(2026, 6, 30) });

    [Fact]
    public void WriteCsv_InEnglish_HasEnglishHeadingsAndWords() =>
        ListFormat.Places().Text([new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "n" }], new() { Language = Language.English, Separator = '\t' })
            .Should().Be("text\tkind\tnode\tfrom\tto\r\n和美小区\testate\tn\t\t\r\n");

    [Theory]
    [InlineData("=1+1", "\"=\"\"=1+1\"\"\"")]
    [InlineData("+86", "\"=\"\"+86\"\"\"")]
    [InlineData("-甲", "\"=\"\"-甲\"\"\"")]
    [InlineData("@甲", "\"=\"\"@甲\"\"\"")]
    [InlineData(" =甲", "\"=\"\" =甲\"\"\"")]
    [InlineData("＝甲", "\"=\"\"＝甲\"\"\"")]
    [InlineData("\t甲", "\"=\"\"\t甲\"\"\"")]
    [InlineData("=\"甲\"", "\"=\"\"=\"\"\"\"甲\"\"\"\"\"\"\"")]
    [InlineData("0123", "\"=\"\"0123\"\"\"")]
    [InlineData("0", "0")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("123456789012", "\"=\"\"123456789012\"\"\"")]
    [InlineData("3-2", "\"=\"\"3-2\"\"\"")]
    [InlineData("1E5", "\"=\"\"1E5\"\"\"")]
    [InlineData("2026年1月1日", "\"=\"\"2026年1月1日\"\"\"")]
    [InlineData("3-2号楼", "3-2号楼")]
    [InlineData("甲=乙", "甲=乙")]
    [InlineData(" 甲", "\" 甲\"")]
    [InlineData("甲\n乙", "\"甲\n乙\"")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    public void WriteCsv_WhatASpreadsheetWouldRunOrChange_IsKeptAsText(string name, string cell) =>
        ListFormat.Places().Text([new() { Text = name, Kind = PlaceKind.Estate, Node = "n" }]).Should().Be($"地名,类型,节点编号,起始日期,截止日期\r\n{cell},小区,n,,\r\n");

    [Fact]
    public void WriteCsv_NoRecords_AreReadAsNone() => ListFormat.Places().ReadCsv(Csv.Of(ListFormat.Places().Bytes([]))).Count.Should().Be(0);

    [Fact]
    public void WriteCsv_Utf8_BeginsWithItsMark() => ListFormat.Places().Bytes([])[..3].Should().Equal(Encoding.UTF8.GetPreamble());

    [Fact]
    public void WriteCsv_Gb18030_HasNoMark() => Csv.Gb18030.GetString(ListFormat.Places().Bytes([], Csv.InGb18030)).Should().StartWith("地名,");

    /// <summary>Where two tiers are called the same, the name would not lead back.</summary>
    [Fact]
    public void WriteCsv_ANameThatMeansTwo_IsWrittenAsTheId()
    {
        var ladder = TierLadder.From([new("a", new("网格", "one"), "b"), new("b", new("网格", "other"))]);
        ListFormat.Nodes(ladder).Text([new() { Id = "n", Tier = "b", Name = "甲" }]).Should().Contain("n,b,甲");
    }

    [Fact]
    public void WriteCsv_OtherHeadings_AreWritten() =>
        ListFormat.Places().WithHeading("text", "小区名称").Without("from").Without("to").Text([]).Should().Be("小区名称,类型,节点编号\r\n");

    public static TheoryData<NodeRecord> Unreadable =>
    [
        new NodeRecord { Id = "a", Tier = "grid", Name = " " },
        new NodeRecord { Id = "a", Tier = "grid", Name = null! },
        new NodeRecord { Id = "a", Tier = "gird", Name = "甲" },
        new NodeRecord { Id = "a", Tier = "grid", Name = "甲", Code = "" },
        new NodeRecord { Id = "a", Tier = "grid", Name = "甲", Code = "3.70102E+14" },
        new NodeRecord { Id = "a", Tier = "grid", Name = "甲", Households = -1 },
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void WriteCsv_WhatCouldNotBeReadBack_IsRefused(NodeRecord record) =>
        ListFormat.Nodes(TierLadder.Tianhe).Invoking(list => list.Bytes([record])).Should().Throw<ArgumentException>().WithMessage("The column '*' of record 1 holds what could not be read back*");

    [Fact]
    public void WriteCsv_AnIdThatWasNeverGiven_IsRefused() =>
        ListFormat.PartyBodies().Invoking(list => list.Bytes([new() { Id = "a", Level = "l", Form = PartyForm.Branch, Name = "甲", Covers = [default] }]))
            .Should().Throw<ArgumentException>().WithMessage("The column 'covers' of record 1 *");

    private static void Written<T>(ListFormat<T> list, string expected, params T[] records)
    {
        list.Text(records).Should().Be(expected.ReplaceLineEndings("\r\n"));
        list.ReadText(expected).Should().Equal(records);
    }
}
