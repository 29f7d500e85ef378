using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

public sealed class StructureDifferenceTests
{
    public static TheoryData<StructureChange, string, string> Words { get; } = new()
    {
        { Found("2026-02-01", Grid("grid-9")), "2026年2月1日：设立“grid-9网格”（grid-9，网格），隶属“田东居委会”。", "1 Feb 2026: grid-9网格 (grid-9, grid) is founded under 田东居委会." },
        { Rename("2026-02-01", "grid-1", "朝阳网格"), "2026年2月1日：“第一网格”（grid-1）更名为“朝阳网格”。", "1 Feb 2026: 第一网格 (grid-1) is renamed 朝阳网格." },
        { Recode("2026-02-01", "west", "371071007002"), "2026年2月1日：“田西社区居民委员会”（west）的代码由未填改为“371071007002”。", "1 Feb 2026: The code of 田西社区居民委员会 (west) is 371071007002 instead of none." },
        { Restate("2026-02-01", "area-1", 70), "2026年2月1日：“1号楼”（area-1）重新填报：户数由60改为70。", "1 Feb 2026: 1号楼 (area-1) is restated: households 70 instead of 60." },
        { Transfer("2026-02-01", "grid-1", "west"), "2026年2月1日：“第一网格”（grid-1）由“田东居委会”划归“田西社区居民委员会”。", "1 Feb 2026: 第一网格 (grid-1) comes under 田西社区居民委员会 instead of 田东居委会." },
        { Split("2026-02-01", "grid-3", Part(Grid("grid-3")), Part(Grid("grid-9"))), "2026年2月1日：“第三网格”（grid-3）拆分为：grid-3网格（grid-3）、grid-9网格（grid-9）。", "1 Feb 2026: 第三网格 (grid-3) is split into: grid-3网格 (grid-3), grid-9网格 (grid-9)." },
        { Merge("2026-02-01", Grid("grid-9"), "grid-1", "grid-2"), "2026年2月1日：以下节点合并为“grid-9网格”（grid-9）：第一网格（grid-1）、第二网格（grid-2）。", "1 Feb 2026: These become grid-9网格 (grid-9): 第一网格 (grid-1), 第二网格 (grid-2)." },
        { Abolish("2026-02-01", "team") with { Citation = Decree }, "2026年2月1日：撤销“志愿服务队”（team）。依据：田和街道办事处《网格调整通知》。", "1 Feb 2026: 志愿服务队 (team) is abolished. By 田和街道办事处, 网格调整通知." },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Describe_EachChange_InBothLanguages(StructureChange change, string chinese, string english)
    {
        var entry = Dated(change).Difference(Since, Day("2026-02-01")).Changes.Single();
        entry.Describe(Language.Chinese).Should().Be(chinese);
        entry.Describe(Language.English).Should().Be(english);
    }

    [Fact]
    public void Difference_OfADayAndItself_IsEmpty()
    {
        var difference = MergedAndSplit.Difference(Day("2026-03-01"), Day("2026-03-01"));
        difference.Changes.Should().BeEmpty();
        difference.Net.Should().BeEmpty();
        difference.ToString().Should().Be("0 change(s) from 1 Mar 2026 to 1 Mar 2026");
    }

    [Theory]
    [InlineData("2026-01-01", "2026-02-28", 0)]
    [InlineData("2026-01-01", "2026-03-01", 1)]
    [InlineData("2026-03-01", "2026-06-01", 1)]
    [InlineData("2026-02-28", "2026-06-01", 2)]
    public void Changes_AfterTheFirstDayUpToTheLast(string from, string to, int count) =>
        MergedAndSplit.Difference(Day(from), Day(to)).Changes.Should().HaveCount(count);

    [Fact]
    public void Net_FoundedAndAbolishedInBetween_IsInTheChangesOnly()
    {
        var difference = Dated(Found("2026-02-01", Grid("grid-9")), Abolish("2026-03-01", "grid-9")).Difference(Since, Day("2026-04-01"));
        difference.Changes.Should().HaveCount(2);
        difference.Net.Should().BeEmpty();
    }

    [Fact]
    public void Net_ANodeThatIsGone_SaysWhatItBecame()
    {
        var net = MergedAndSplit.Difference(Since, Day("2026-06-01")).Net;
        net.Select(node => node.Node.Value).Should().Equal("area-1", "area-2", "area-3", "grid-1", "grid-2", "grid-4", "grid-5");
        net[3].Describe(Language.English).Should().Be("第一网格 (grid-1) is gone; what it became: grid-4网格 (grid-4), grid-5网格 (grid-5).");
        net[5].Describe(Language.English).Should().Be("grid-4网格 (grid-4, grid) is founded under 田东居委会.");
        net[0].Describe(Language.English).Should().Be("1号楼 (area-1) comes under grid-4网格 instead of 第一网格.");
    }

    [Fact]
    public void Net_SeveralChangesOfOneNode_AreOneEntryOfSeveralLines()
    {
        var history = Dated(
            Rename("2026-02-01", "area-1", "甲"), Rename("2026-03-01", "area-1", "乙"), Recode("2026-03-01", "area-1", "x"),
            Restate("2026-03-01", "area-1", null), Transfer("2026-03-01", "area-1", "grid-2"));
        var node = history.Difference(Since, Day("2026-03-01")).Net.Single();
        node.Describe(Language.English).Split('\n').Should().Equal(
            "1号楼 (area-1) is renamed 乙.",
            "The code of 乙 (area-1) is x instead of none.",
            "乙 (area-1) is restated: households none instead of 60.",
            "乙 (area-1) comes under 第二网格 instead of 第一网格.");
    }

    [Fact]
    public void Describe_AKindOfGrid_IsNamed() => Dated(new RestateNode { On = Day("2026-02-01"), Node = "grid-1", Kind = GridKind.General, Population = 5 })
        .Difference(Since, Day("2026-02-01")).Changes[0].Line.Describe(Language.English)
        .Should().Be("第一网格 (grid-1) is restated: residents 5 instead of none, kind of grid general instead of none.");

    [Fact]
    public void Difference_DaysInTheWrongOrder_Throw() =>
        FluentActions.Invoking(() => MergedAndSplit.Difference(Day("2026-02-01"), Since)).Should().Throw<ArgumentOutOfRangeException>();
}
