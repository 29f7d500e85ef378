using System.Text;

using NodaTime;

using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What the page on the file of a street shows, compiled and run.</summary>
public sealed class JurisdictionsPageSnippets
{
    private static readonly string Page = Repository.Read("docs/jurisdictions.md").ReplaceLineEndings("\n");

    private static readonly string File = new MarkdownPage("docs/jurisdictions.md", Page).Blocks.First(block => block.Language == "json").Code;

    [Fact]
    public void The_file()
    {
        var utf8 = Encoding.UTF8.GetBytes(File);

        // snippet: jurisdictions-load
        var place = Jurisdiction.Load(utf8);                       // or one exception that lists every problem

        place.Tree["grid-07"].Households.Should().Be(420);
        place.HoldersOf("grid-worker", "grid-07", new(2026, 5, 1)).Should().Equal("p-wang");
        Jurisdiction.Load(Encoding.UTF8.GetBytes(place.ToJson())).ToJson().Should().Be(place.ToJson());
        // end-snippet

        // snippet: jurisdictions-day
        place.StandsTo.Should().Be(new LocalDate(2026, 6, 30));
        place.AsOf(new(2026, 7, 1)).Tree["east"].Name.Should().Be("东方社区");
        // end-snippet
    }

    [Fact]
    public void Problems()
    {
        var broken = Encoding.UTF8.GetBytes(File
            .Replace("\"parent\": \"street\"", "\"parent\": \"stret\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"estate\"", "\"kind\": \"house\"", StringComparison.Ordinal)
            .Replace("\"to\": \"2026-12-31\"", "\"until\": \"2026-12-31\"", StringComparison.Ordinal));
        var printed = new StringBuilder();

        // snippet: jurisdictions-problems
        if (!Jurisdiction.TryLoad(broken, out var none, out var findings))
        {
            foreach (var finding in findings)
            {
                printed.AppendLine($"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");
            }
        }
        // end-snippet

        none.Should().BeNull();
        Page.Should().Contain(printed.ToString().ReplaceLineEndings("\n").TrimEnd());
    }
}
