using System.Text;

using Tianhe.Governance;

namespace QuickStart;

/// <summary>The rules of the program with mistakes in them: every problem at once, with line and column.</summary>
internal static class BrokenCopyChapter
{
    /// <summary>Breaks a copy in memory and shows what loading it says.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="utf8">The file of the rules, in which there is no error.</param>
    public static void Show(Page page, byte[] utf8)
    {
        page.Chapter("改错了会怎样：一次列出全部问题", "When the file is broken: every problem at once");
        var text = Encoding.UTF8.GetString(utf8);
        var made = Mistake.All.Where(mistake => mistake.Fits(text)).ToArray();
        foreach (var mistake in Mistake.All.Except(made))
        {
            page.Line(page.Say(
                $"文件已改动，其中没有（或不止一处）{mistake.Good}，此错从略：{mistake.What.Chinese}。",
                $"The file was edited and does not have this just once: {mistake.Good}. Left out: {mistake.What.English}."));
        }

        if (made.Length == 0)
        {
            return;
        }

        foreach (var mistake in made)
        {
            page.Line(page.Say(
                $"{mistake.What.Chinese}：{mistake.Good} 写成 {mistake.Bad}",
                $"{mistake.What.English}: {mistake.Good} becomes {mistake.Bad}"));
        }

        RulePack.TryLoad(Encoding.UTF8.GetBytes(made.Aggregate(text, (copy, mistake) => mistake.In(copy))), out var pack, out var findings);
        var errors = Problems.Errors(findings).ToArray();
        var found = made.Count(mistake => errors.Any(mistake.IsFoundBy));
        page.Claim(
            pack is null && found == made.Length,
            page.Say(
                $"写错 {made.Length} 处，找出 {found} 处，一次列出 {errors.Length} 个问题（行、列、路径、说明）",
                $"{made.Length} mistakes made, {found} found; {errors.Length} problems listed at once (line:column path: message)"));
        foreach (var error in errors)
        {
            page.Line(Problems.Text(page, error));
        }
    }
}
