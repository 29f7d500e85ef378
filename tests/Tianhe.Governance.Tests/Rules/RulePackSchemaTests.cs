using NJsonSchema;

using Tianhe.Governance.Rules;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Rules;

public sealed class RulePackSchemaTests
{
    private static readonly Task<JsonSchema> Static = JsonSchema.FromJsonAsync(RulePackSchema.Text);

    private static readonly Task<JsonSchema> Exact = JsonSchema.FromJsonAsync(RulePackSchema.For(FullPack.Registry));

    private static readonly HashSet<string> Known = [.. SchemaMutations.Rules(RulePackSchema.Text)];

    [Fact]
    public async Task Schema_GoodPacks_Pass()
    {
        (await Static).Validate(FullPack.Text).Should().BeEmpty();
        (await Static).Validate(FullPack.ByCodes).Should().BeEmpty();
        (await Exact).Validate(FullPack.Text).Should().BeEmpty();
        (await Static).Validate(RulePack.BuiltIn("tianhe").ToJson()).Should().BeEmpty();
    }

    /// <summary>The document breaks each rule that the schema has, one at a time; schema and reader refuse it both. Of the exact schema only the rules that the other has not.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Schema_EachRule_RefusesWhatTheReaderRefuses(bool isExact)
    {
        var text = isExact ? RulePackSchema.For(FullPack.Registry) : RulePackSchema.Text;
        var schema = await (isExact ? Exact : Static);
        var mutations = SchemaMutations.Of(FullPack.Text, text).Concat(SchemaMutations.Of(FullPack.ByCodes, text).Where(mutation => mutation.Rule.Contains("/categories", StringComparison.Ordinal)))
            .Where(mutation => !isExact || !Known.Contains(mutation.Rule)).ToList();

        mutations.Where(mutation => !Refuses(schema, mutation.Part)).Select(mutation => $"passes the schema: {mutation.Rule}").ShouldBeNone();
        mutations.Where(mutation => FullPack.Findings(mutation.Text).Count == 0).Select(mutation => $"passes the reader: {mutation.Rule}").ShouldBeNone();
        SchemaMutations.Rules(text).Where(rule => !isExact || !Known.Contains(rule)).Except(mutations.Select(mutation => mutation.Rule)).Select(rule => $"never broken: {rule}").ShouldBeNone();
    }

    [Theory]
    [InlineData("\"use\": \"scaled\"", "\"use\": \"scaledd\"")]
    [InlineData("\"of\": \"n\", ", "")]
    [InlineData("\"of\": \"n\"", "\"off\": \"n\", \"of\": \"n\"")]
    [InlineData("\"by\": 0.5", "\"by\": 1.5")]
    [InlineData("\"mode\": \"half\"", "\"mode\": \"third\"")]
    [InlineData("\"isCapped\": true", "\"isCapped\": 1")]
    public async Task For_ARegistry_TellsItsProducersExactly(string good, string bad)
    {
        var text = FullPack.Text.Replace(good, bad, StringComparison.Ordinal);

        text.Should().NotBe(FullPack.Text);
        (await Static).Validate(text).Should().BeEmpty();
        (await Exact).Validate(text).Should().NotBeEmpty();
        FullPack.Findings(text).Should().NotBeEmpty();
    }

    /// <summary>The validator falls over its own report where it refuses an object in the place of a value of several types.</summary>
    private static bool Refuses(JsonSchema schema, string text)
    {
        try
        {
            return schema.Validate(text).Count > 0;
        }
        catch (InvalidCastException)
        {
            return true;
        }
    }

    [Fact]
    public void For_AnEmptyRegistry_IsTheShippedSchema() => RulePackSchema.For(FactRegistry.Empty).Should().Be(RulePackSchema.Text);

    [Fact]
    public void For_NoRegistry_Throws() => FluentActions.Invoking(() => RulePackSchema.For(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Text_IsTheFileOfThePackage() => Approval.OfFile("src/Tianhe.Governance/Rules/rule-pack.schema.json", RulePackSchema.Text).Should().BeEmpty();

    [Fact]
    public void Reference_IsThePageOfTheDocs() => Approval.OfFile("docs/rule-pack-reference.md", $"""
        # Reference of a rule pack

        规则包的成员。Every member of a rule pack, made from the description that also gives reader, writer and [schema](../src/Tianhe.Governance/Rules/rule-pack.schema.json). How to write one: [rule packs](rule-packs.md).

        {RulePackShape.Document.Reference()}
        """).Should().BeEmpty();
}
