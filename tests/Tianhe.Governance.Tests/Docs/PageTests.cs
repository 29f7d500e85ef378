using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

public sealed class PageTests
{
    private static readonly MarkdownPage Sample = new("docs/a.md", "# One, two: 网格\n[b](b.md) [top](#one-two-网格) ![i](../i.png \"x\") [web](https://example.org) `[code](no.md)`");

    [Fact]
    public void Pages_AreFound() => Pages.All.Select(page => page.Path).Should().Contain("docs/glossary.md");

    [Fact]
    public void CodeBlocks_OfReadmesAndDocs_AreCompiled() =>
        Pages.All.Where(page => page.Path.StartsWith("README", StringComparison.Ordinal) || page.Path.StartsWith("docs/", StringComparison.Ordinal))
            .SelectMany(page => Snippets.Problems(page, Snippets.All)).ShouldBeNone();

    [Fact]
    public void JsonBlocks_AreReadOrStandInTheBuiltInPack() => Pages.All.SelectMany(page => Snippets.JsonProblems(page, RulePack.BuiltIn("tianhe").ToJson())).ShouldBeNone();

    [Theory]
    [InlineData("\"amount\": 5,\n  \"firstDay\": \"next-day\"", 0)]
    [InlineData("\"amount\": 6", 1)]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"version\": \"1\", \"name\": { \"zh\": \"甲\", \"en\": \"A\" }, \"effectiveFrom\": \"2026-01-01\" }", 0)]
    [InlineData("{ \"format\": 1, \"id\": \"a\" }", 1)]
    public void JsonProblems_WhatCannotBeRead_IsFound(string json, int count) =>
        Snippets.JsonProblems(new("a.md", $"```json\n{json}\n```\n"), RulePack.BuiltIn("tianhe").ToJson()).Should().HaveCount(count);

    [Fact]
    public void Snippets_HaveOneNameEach() => Snippets.All.Select(snippet => snippet.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Snippets_AreShownSomewhere() =>
        Snippets.All.Where(snippet => !Pages.All.SelectMany(page => page.Blocks).Any(block => block.Code == snippet.Code)).Select(snippet => snippet.Id).ShouldBeNone();

    [Fact]
    public void Links_LeadSomewhere() => Pages.All.SelectMany(page => Pages.BrokenLinks(page, Read)).ShouldBeNone();

    [Fact]
    public void ChineseReadme_MirrorsTheEnglishOne() =>
        Pages.Differences(Pages.Find("README.md") ?? Empty("README.md"), Pages.Find("README.zh-CN.md") ?? Empty("README.zh-CN.md")).ShouldBeNone();

    [Fact]
    public void ChinesePages_ArePunctuatedInFullWidth() =>
        Pages.All.Where(page => page.Path.EndsWith(".zh-CN.md", StringComparison.Ordinal))
            .SelectMany(page => HalfWidthLines(page.Words).Select(line => $"{page.Path}: {line}")).ShouldBeNone();

    [Fact]
    public void BrokenLinks_LinksThatLeadSomewhere_AreLawful() =>
        Pages.BrokenLinks(Sample, path => path is "docs/a.md" ? Sample.Text : path is "docs/b.md" or "i.png" ? "" : null).Should().BeEmpty();

    [Fact]
    public void BrokenLinks_AMissingFile_IsFound() =>
        Pages.BrokenLinks(Sample, path => path is "docs/a.md" ? Sample.Text : path is "i.png" ? "" : null).Should().Equal("docs/a.md links to b.md");

    [Fact]
    public void BrokenLinks_AMissingHeading_IsFound() =>
        Pages.BrokenLinks(new("a.md", "# One\n[two](#two)"), _ => "# One").Should().Equal("a.md links to #two");

    [Theory]
    [InlineData("# a\n```sh\nx\n```", "# 甲\n```sh\nx\n```", 0)]
    [InlineData("# a\n```sh\nx\n```", "# 甲\n```sh\ny\n```", 1)]
    [InlineData("# a\n```sh\nx\n```", "# 甲\n```csharp\nx\n```", 1)]
    [InlineData("# a\n```sh\nx\n```\n## b", "# 甲\n```sh\nx\n```", 1)]
    [InlineData("# a\n```sh\nx\n```", "", 2)]
    public void Differences_OfATranslation_AreFound(string original, string translation, int count) =>
        Pages.Differences(new("README.md", original), new("README.zh-CN.md", translation)).Should().HaveCount(count);

    [Theory]
    [InlineData("网格,社区", 1)]
    [InlineData("见[网格](a.md)\uff0c`a, 网格`\u3002", 0)]
    public void HalfWidthLines_OfAChinesePage_AreFound(string text, int count) => HalfWidthLines(new MarkdownPage("a.zh-CN.md", text).Words).Should().HaveCount(count);

    private static MarkdownPage Empty(string path) => new(path, "");

    private static IEnumerable<string> HalfWidthLines(string words) => words.Split('\n').Where(line => Typography.HalfWidth(line).Any());

    private static string? Read(string path) =>
        System.IO.File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : Directory.Exists(Repository.PathOf(path)) ? "" : null;
}
