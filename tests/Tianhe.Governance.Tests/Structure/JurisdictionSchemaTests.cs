using NJsonSchema;

using Tianhe.Governance.Structure;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Structure;

public sealed class JurisdictionSchemaTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(JurisdictionSchema.Text);

    [Fact]
    public async Task Schema_GoodFiles_Pass()
    {
        (await Schema).Validate(FullPlace.Text).Should().BeEmpty();
        (await Schema).Validate(FullPlace.Place.ToJson()).Should().BeEmpty();
    }

    /// <summary>The document breaks each rule that the schema has, one at a time; schema and reader refuse it both.</summary>
    [Fact]
    public async Task Schema_EachRule_RefusesWhatTheReaderRefuses()
    {
        var schema = await Schema;
        var mutations = SchemaMutations.Of(FullPlace.Text, JurisdictionSchema.Text);

        mutations.Where(mutation => schema.Validate(mutation.Part).Count == 0).Select(mutation => $"passes the schema: {mutation.Rule}").ShouldBeNone();
        mutations.Where(mutation => FullPlace.Findings(mutation.Text).Count == 0).Select(mutation => $"passes the reader: {mutation.Rule}").ShouldBeNone();
        SchemaMutations.Rules(JurisdictionSchema.Text).Except(mutations.Select(mutation => mutation.Rule)).Select(rule => $"never broken: {rule}").ShouldBeNone();
    }

    [Fact]
    public void Text_IsTheFileOfThePackage() => Approval.OfFile("src/Tianhe.Governance/Structure/jurisdiction.schema.json", JurisdictionSchema.Text).Should().BeEmpty();

    [Fact]
    public void Reference_IsThePageOfTheDocs() => Approval.OfFile("docs/jurisdiction-reference.md", $"""
        # Reference of a jurisdiction

        街道文件的成员。Every member of the file of a street, made from the description that also gives reader, writer and [schema](../src/Tianhe.Governance/Structure/jurisdiction.schema.json). How to write one: [jurisdictions](jurisdictions.md).

        {JurisdictionShape.Document.Reference()}
        """).Should().BeEmpty();
}
