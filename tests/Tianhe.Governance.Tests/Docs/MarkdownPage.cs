using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>A markdown page as far as the tests read it: fenced blocks, headings, links.</summary>
/// <param name="Path">The path from the root of the repository, with forward slashes.</param>
/// <param name="Text">The text.</param>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    public IReadOnlyList<CodeBlock> Blocks { get; } =
        [.. Fence().Matches(Text.ReplaceLineEndings("\n")).Select(match => new CodeBlock(match.Groups["language"].Value, Snippets.Dedent(match.Groups["code"].Value)))];

    private string Prose { get; } = Fence().Replace(Text.ReplaceLineEndings("\n"), "");

    public IEnumerable<string> Headings => Heading().Matches(Prose).Select(match => match.Groups["title"].Value);

    /// <summary>The targets of links and images that stand in this repository.</summary>
    public IEnumerable<string> RelativeLinks => Link().Matches(InlineCode().Replace(Prose, ""))
        .Select(match => Uri.UnescapeDataString(match.Groups["target"].Value))
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>The anchors of the headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => Headings.Select(heading =>
        NotInAnchor().Replace(heading.Trim(), "").Replace(' ', '-').ToLowerInvariant());

    /// <summary>The prose without code, quotes of code and the targets of links.</summary>
    public string Words => Link().Replace(InlineCode().Replace(Prose, "〇"), match => match.Value[..match.Value.IndexOf('(', StringComparison.Ordinal)].TrimStart('!'));

    [GeneratedRegex(@"^(?<indent>[ ]*)```(?<language>[\w-]*)[^\n]*\n(?<code>(?:.*\n)*?)\k<indent>```[ ]*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}[ ]+(?<title>.+?)[ ]*#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
