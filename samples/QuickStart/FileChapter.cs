using System.Text;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>The street as one file, checked as a whole, and as a drawing.</summary>
internal static class FileChapter
{
    public static void Show(Page page, Jurisdiction place)
    {
        page.Chapter("一个街道一个文件，一张图", "The street as one file, and as a drawing");
        var file = Encoding.UTF8.GetBytes(place.ToJson());
        page.Claim(
            Jurisdiction.Load(file).ToJson() == place.ToJson(),
            page.Say($"写成 {Page.Number(file.Length / 1024)} KB 的文件，读回来完全相同", $"written as a file of {Page.Number(file.Length / 1024)} KB, and the same when it is read"));
        var broken = Encoding.UTF8.GetBytes(place.ToJson()
            .Replace("\"parent\": \"community-16\"", "\"parent\": \"community-61\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"building\"", "\"kind\": \"bilding\"", StringComparison.Ordinal));
        page.Claim(
            !Jurisdiction.TryLoad(broken, out _, out var findings) && findings.Count > 1,
            page.Say($"改坏两处，一次列出全部 {findings.Count} 个问题，例如：", $"two mistakes made, all {findings.Count} problems listed at once, such as:"));
        page.Line($"{findings[0].Position} {findings[0].Path}{page.Say("：", ": ")}{findings[0].Describe(page.Language)}");
        var drawing = place.Tree.ToMermaid(page.Language, "community-01", new() { CountFrom = "building-area" });
        page.Claim(drawing.Length < 50_000, page.Say("一个社区的 Mermaid 图，楼长责任区只计数：", "a community in Mermaid, its building areas only counted:"));
        foreach (var line in drawing.TrimEnd().Split('\n'))
        {
            page.Line(line);
        }
    }
}
