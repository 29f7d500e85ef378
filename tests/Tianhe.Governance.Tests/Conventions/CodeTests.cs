namespace Tianhe.Governance.Tests.Conventions;

public sealed class CodeTests
{
    private static readonly IReadOnlyList<Type> Catalogs = CodeCatalog.Of(Repository.Library);

    [Fact]
    public void Codes_AreUnique() => Catalogs.SelectMany(CodeCatalog.Templates).Select(template => template.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Catalogs_ListTheirTemplates() => Catalogs.SelectMany(CodeCatalog.Problems).ShouldBeNone();

    [Fact]
    public void Wordings_OfRefusalsAndFindings_AreSentencesInBothLanguages() =>
        Catalogs.Where(IsOfSentences).SelectMany(CodeCatalog.Templates).SelectMany(template => CodeCatalog.Problems(template, isSentence: true)).ShouldBeNone();

    [Fact]
    public void Wordings_OfExplanations_AreWellFormed() =>
        Catalogs.Where(type => !IsOfSentences(type)).SelectMany(CodeCatalog.Templates).SelectMany(template => CodeCatalog.Problems(template, isSentence: false)).ShouldBeNone();

    [Fact]
    public void Refusals_AndTheirPage_Agree() =>
        CodePage.Problems(Repository.Read("docs/refusals.md"), CodeCatalog.Codes(Catalogs, "Refusals")).ShouldBeNone();

    [Fact]
    public void Findings_AndTheirPage_Agree() =>
        CodePage.Problems(Repository.Read("docs/findings.md"), CodeCatalog.Codes(Catalogs, "Findings")).ShouldBeNone();

    [Theory]
    [InlineData("orders.too-late", "退单已迟于{due}。", "Too late: due {due}.", 0)]
    [InlineData("Orders.TooLate", "太迟。", "Too late.", 1)]
    [InlineData("too-late", "太迟。", "Too late.", 1)]
    [InlineData("orders.too-late", "Too late。", "Too late.", 1)]
    [InlineData("orders.too-late", "太迟。", "太迟.", 1)]
    [InlineData("orders.too-late", "太迟,请联系。", "Too late.", 1)]
    [InlineData("orders.too-late", "太迟于{due}。", "Too late.", 1)]
    [InlineData("orders.too-late", "太迟于{due。", "Too late.", 1)]
    [InlineData("orders.too-late", "太迟", "Too late.", 1)]
    public void Problems_OfATemplate_AreFound(string code, string chinese, string english, int count) =>
        CodeCatalog.Problems(new MessageTemplate(code, new(chinese, english)), isSentence: true).Should().HaveCount(count);

    [Fact]
    public void Problems_OfAnIncompleteCatalog_AreFound() =>
        CodeCatalog.Problems(typeof(SampleRefusals)).Should().Equal(
            "SampleRefusals.All lacks sample.forgotten", "SampleRefusals.All has sample.foreign besides its own templates, each once");

    [Fact]
    public void Problems_OfACatalogOfAnotherName_AreFound() => CodeCatalog.Problems(typeof(SampleWords)).Should().ContainSingle();

    [Fact]
    public void Problems_OfAPage_AreFound() =>
        CodePage.Problems("| code | meaning | what to do |\n|---|---|---|\n| `a.stale` | x | y |\n| `a.b` | x | |\n| `a.b` | x | y |", ["a.b", "a.new"])
            .Should().Equal("a.new has no row", "a.stale is stale", "a.b has two rows", "a.b lacks a cell");

    private static bool IsOfSentences(Type type) =>
        type.Name.EndsWith("Refusals", StringComparison.Ordinal) || type.Name.EndsWith("Findings", StringComparison.Ordinal);

    private static class SampleRefusals
    {
        public static readonly MessageTemplate Listed = new("sample.listed", new("甲。", "A."));

        internal static MessageTemplate Forgotten { get; } = new("sample.forgotten", new("乙。", "B."));

        internal static EquatableList<MessageTemplate> All => [Listed, new("sample.foreign", new("丙。", "C."))];
    }

    private static class SampleWords
    {
        internal static MessageTemplate One { get; } = new("sample.one", new("甲", "A"));

        internal static EquatableList<MessageTemplate> All => [One];
    }
}
