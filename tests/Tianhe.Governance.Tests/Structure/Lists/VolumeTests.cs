using System.Globalization;
using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>A list of a large district, within generous bounds; the figures stand in benchmarks/README.md.</summary>
public sealed class VolumeTests
{
    private const int Rows = 100_000;

    private static readonly byte[] File = Encoding.UTF8.GetBytes("编号,层级,名称,上级,编码,户数\r\n" + string.Concat(Enumerable.Range(0, Rows).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"grid-{i:000000},网格,第{i}网格,community-{i / 100},=\"3701020{i:00000000}\",{300 + (i % 200)}\r\n"))));

    [Fact]
    public void ReadCsv_AHundredThousandRows_TakesLittleTimeAndSpace()
    {
        using var file = Csv.Of(File);

        var (records, time, allocated) = Effort.Of(() => ListFormat.Nodes(TierLadder.Tianhe).ReadCsv(file));

        records.Count.Should().Be(Rows);
        (allocated / Rows).Should().BeLessThan(600, "a record with its texts has about 350 bytes");
        time.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ReadCsv_WhatIsTheSameInRowAfterRow_IsOneText()
    {
        var records = ListFormat.Nodes().ReadText("id,tier,name,parent\na,grid,甲,p\nb,grid,乙,p\n");
        records[0].Parent!.Value.Value.Should().BeSameAs(records[1].Parent!.Value.Value);
    }
}
