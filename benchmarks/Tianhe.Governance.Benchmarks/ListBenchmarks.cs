using System.Globalization;
using System.Text;

using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>A roster of 100,000 nodes (7 MB) from bytes to records, beside lines cut at the commas.</summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private const int Rows = 100_000;
    private readonly ListFormat<NodeRecord> _list = ListFormat.Nodes(TierLadder.Tianhe);
    private readonly CsvFormat _gb18030 = new() { Encoding = CsvEncoding.Gb18030 };
    private byte[] _utf8 = [];
    private byte[] _inGb18030 = [];

    [GlobalSetup]
    public void Prepare()
    {
        var text = "编号,层级,名称,上级,编码,户数\r\n" + string.Concat(Enumerable.Range(0, Rows).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"grid-{i:000000},grid,第{i}网格,community-{i / 100},3701020{i:00000000},{300 + (i % 200)}\r\n")));
        _utf8 = Encoding.UTF8.GetBytes(text);
        _inGb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
        if (!Split().SequenceEqual(ReadCsv()) || !Split().SequenceEqual(ReadGb18030()))
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    /// <summary>What one writes first: no quotes, no checks, no duplicates, whatever the heading says.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public IReadOnlyList<NodeRecord> Split()
    {
        var records = new List<NodeRecord>();
        using var reader = new StreamReader(new MemoryStream(_utf8));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            records.Add(new()
            {
                Id = cells[0],
                Tier = cells[1],
                Name = cells[2],
                Parent = cells[3],
                Code = cells[4],
                Households = int.Parse(cells[5], CultureInfo.InvariantCulture),
            });
        }

        return records;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public EquatableList<NodeRecord> ReadCsv() => _list.ReadCsv(new MemoryStream(_utf8));

    [Benchmark(OperationsPerInvoke = Rows)]
    public EquatableList<NodeRecord> ReadGb18030() => _list.ReadCsv(new MemoryStream(_inGb18030), _gb18030);
}
