using System.Text;
using System.Text.RegularExpressions;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>Regions of compiled code, between <c>// snippet: id</c> and <c>// end-snippet</c>, that pages show.</summary>
internal static partial class Snippets
{
    public static IReadOnlyList<(string Id, string Code)> All { get; } =
        [.. Repository.Files("tests/Tianhe.Governance.Tests/Docs", "*.cs").Concat(Repository.Files("samples", "*.cs")).SelectMany(file => In(Repository.Read(file)))];

    public static IEnumerable<(string Id, string Code)> In(string source) =>
        Region().Matches(source.ReplaceLineEndings("\n")).Select(match => (match.Groups["id"].Value, Dedent(match.Groups["code"].Value)));

    /// <summary>What is wrong with the C# blocks of a page.</summary>
    public static IEnumerable<string> Problems(MarkdownPage page, IReadOnlyList<(string Id, string Code)> snippets) => page.Blocks
        .Where(block => block.Language is "csharp" or "cs" or "c#" or "" && !snippets.Any(snippet => snippet.Code == block.Code))
        .Select(block => block.Language == "csharp"
            ? $"{page.Path}: no compiled snippet equals\n{block.Code}"
            : $"{page.Path}: a block is marked as csharp, sh, text, json or mermaid, and this one as '{block.Language}'\n{block.Code}");

    /// <summary>The JSON blocks of a page that are neither a document that can be read nor a piece of the pack that is built in.</summary>
    public static IEnumerable<string> JsonProblems(MarkdownPage page, string pack) => page.Blocks
        .Where(block => block.Language == "json" && !IsDocument(block.Code) && !Flat(pack).Contains(Flat(block.Code), StringComparison.Ordinal))
        .Select(block => $"{page.Path}: no JSON of the built-in pack, and no document, is\n{block.Code}");

    private static bool IsDocument(string code) => code.Contains("\"format\": 1", StringComparison.Ordinal)
        && (RulePack.TryLoad(Encoding.UTF8.GetBytes(code), out _, out var findings) || findings.All(finding => finding.Code == "facts.unknown-producer")
            || Jurisdiction.TryLoad(Encoding.UTF8.GetBytes(code), out _, out _) || WorkingCalendar.TryLoad(Encoding.UTF8.GetBytes(code), out _, out _));

    private static string Flat(string json) => string.Concat(json.Where(character => !char.IsWhiteSpace(character)));

    public static string Dedent(string code)
    {
        var lines = code.Split('\n').Select(line => line.TrimEnd()).ToList();
        var margin = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length == 0 ? "" : line[margin..])).Trim('\n');
    }

    [GeneratedRegex(@"^[ ]*// snippet: (?<id>[\w-]+)[ ]*\n(?<code>(?:.*\n)*?)[ ]*// end-snippet[ ]*$", RegexOptions.Multiline)]
    private static partial Regex Region();
}
