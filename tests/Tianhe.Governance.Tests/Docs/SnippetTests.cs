namespace Tianhe.Governance.Tests.Docs;

public sealed class SnippetTests
{
    private static readonly string Source = """
        public void Test()
        {
            <snippet> one
            var a = 1;
            if (a > 0)
            {

                a++;
            }
            </>

            <snippet> two
            var b = 2;
            </>
        }
        """.Replace("</>", "// end-snippet", StringComparison.Ordinal).Replace("<snippet>", "// snippet:", StringComparison.Ordinal);

    private const string Page = "# Title\n```csharp\nvar a = 1;\nif (a > 0)\n{\n\n    a++;   \n}\n```\n- item\n  ```csharp\n  var b = 2;\n  ```\n```sh\n# no heading\ndotnet test\n```\n";

    [Fact]
    public void In_ASource_FindsEveryRegion() => Snippets.In(Source).Select(snippet => snippet.Id).Should().Equal("one", "two");

    [Fact]
    public void Dedent_KeepsInnerIndentation() => Snippets.In(Source).First().Code.Should().Be("var a = 1;\nif (a > 0)\n{\n\n    a++;\n}");

    [Fact]
    public void Problems_BlocksThatEqualARegion_AreNone() => Snippets.Problems(new("a.md", Page), [.. Snippets.In(Source)]).Should().BeEmpty();

    [Fact]
    public void Problems_ABlockThatDiffersInALetter_IsFound() =>
        Snippets.Problems(new("a.md", Page.Replace("a++", "a--", StringComparison.Ordinal)), [.. Snippets.In(Source)]).Should().ContainSingle().Which.Should().StartWith("a.md");

    [Theory]
    [InlineData("```\nvar a = 1;\n```")]
    [InlineData("```cs\nvar a = 1;\n```")]
    public void Problems_ABlockThatHidesItsLanguage_IsFound(string page) => Snippets.Problems(new("a.md", page), []).Should().ContainSingle();

    [Fact]
    public void Blocks_OfAPage_HaveTheirLanguages() => new MarkdownPage("a.md", Page).Blocks.Select(block => block.Language).Should().Equal("csharp", "csharp", "sh");

    [Fact]
    public void Headings_InsideABlock_AreNone() => new MarkdownPage("a.md", Page).Headings.Should().Equal("Title");
}
