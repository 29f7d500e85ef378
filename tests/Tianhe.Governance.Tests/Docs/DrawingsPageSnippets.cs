using System.Globalization;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/drawings.md shows, compiled, run, and drawn.</summary>
public sealed class DrawingsPageSnippets
{
    private static readonly GovernanceTree Tree = GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
        new() { Id = "zhaidong", Tier = "community", Name = "寨东居委会", Parent = "tianhe" },
        new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
        new() { Id = "grid-06", Tier = "grid", Name = "第六网格", Parent = "zhaidong" },
        new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi" },
        new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" },
        .. Enumerable.Range(1, 66).Select(number => new NodeRecord
        {
            Id = $"area-{number.ToString("00", CultureInfo.InvariantCulture)}",
            Tier = "building-area",
            Name = $"{number.ToString(CultureInfo.InvariantCulture)}号楼",
            Parent = number <= 22 ? "grid-06" : number <= 44 ? "grid-07" : "grid-08",
        }),
    ]);

    [Fact]
    public void A_drawing()
    {
        var tree = Tree;

        // snippet: drawing
        var drawing = tree.ToMermaid(Language.Chinese, options: new() { CountFrom = "building-area" });
        var part = tree.ToMermaid(Language.Chinese, from: "zhaixi", new() { DownTo = "grid", Direction = DrawingDirection.LeftRight });
        // end-snippet

        Blocks.Should().Equal(drawing, part);
    }

    private static IEnumerable<string> Blocks => Pages.Find("docs/drawings.md")!.Blocks.Where(block => block.Language == "mermaid").Select(block => block.Code);
}
