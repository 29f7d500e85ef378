using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>Every page of the repository, and what may be wrong between them.</summary>
internal static class Pages
{
    public static IReadOnlyList<MarkdownPage> All { get; } = [.. Repository.Files(".", "*.md").Select(file => new MarkdownPage(file, Repository.Read(file)))];

    public static MarkdownPage? Find(string path) => All.SingleOrDefault(page => page.Path == path);

    /// <summary>The relative links that lead to no file, or to no heading of a page.</summary>
    public static IEnumerable<string> BrokenLinks(MarkdownPage page, Func<string, string?> read) => page.RelativeLinks
        .Where(link => !Leads(page, link, read))
        .Select(link => $"{page.Path} links to {link}");

    /// <summary>How a translation differs from its original in what must be the same.</summary>
    public static IEnumerable<string> Differences(MarkdownPage original, MarkdownPage translation) =>
    [
        .. original.Blocks.SequenceEqual(translation.Blocks) ? Array.Empty<string>() : [$"{translation.Path} has not the code blocks of {original.Path} in their order"],
        .. original.Headings.Count() == translation.Headings.Count() ? Array.Empty<string>()
            : [$"{translation.Path} has {translation.Headings.Count()} headings, {original.Path} {original.Headings.Count()}"],
    ];

    private static bool Leads(MarkdownPage page, string link, Func<string, string?> read)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? page.Path : Resolve(Path.GetDirectoryName(page.Path)!, parts[0]);
        var text = read(target);
        return text is not null && (parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal) || new MarkdownPage(target, text).Anchors.Contains(parts[1]));
    }

    private static string Resolve(string folder, string link) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, link))).Replace('\\', '/');
}
