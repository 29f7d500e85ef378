using System.IO.Compression;

using Tianhe.Governance.Structure;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Structure.Codes;

/// <summary>Every division of Shandong; see NOTICE.md beside this file.</summary>
internal static class Shandong
{
    private static readonly Dictionary<string, string> Tiers = new(StringComparer.Ordinal)
    {
        ["province"] = "province",
        ["city"] = "city",
        ["county"] = "county",
        ["street"] = "township",
        ["community"] = "community",
    };

    public static (string Code, string Name, string Tier)[] Rows { get; } = [.. Read().Skip(1).Select(Row)];

    public static DivisionCode[] Codes { get; } = [.. Rows.Select(row => DivisionCode.Parse(row.Code))];

    public static GovernanceTree Tree { get; } = GovernanceTree.From(TierLadder.National, Rows.Zip(Codes, (row, code) => new NodeRecord
    {
        Id = row.Code,
        Tier = row.Tier,
        Name = row.Name,
        Code = row.Code,
        Parent = code.Parent is { } parent ? new NodeId(parent.Value) : (NodeId?)null,
    }));

    private static IEnumerable<string> Read()
    {
        using var file = System.IO.File.OpenRead(Repository.PathOf("tests/Tianhe.Governance.Tests/Structure/Codes/shandong-divisions.csv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static (string, string, string) Row(string line) => line.Split(',') is [var code, var name, var level]
        ? (code, name, Tiers[level])
        : throw new InvalidOperationException($"Not three columns: {line}");
}
