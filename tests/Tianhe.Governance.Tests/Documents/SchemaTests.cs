using NJsonSchema;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

public sealed class SchemaTests
{
    private static readonly Task<JsonSchema> SampleSchema = JsonSchema.FromJsonAsync(Samples.Shape.Schema());

    [Theory]
    [InlineData("\"rate\": 0.25", true)]
    [InlineData("\"rate\": 1.01", false)]
    [InlineData("\"isOpen\": true", true)]
    [InlineData("\"isOpen\": 1", false)]
    [InlineData("\"notes\": { \"k\": \"v\" }", true)]
    [InlineData("\"notes\": { \"k\": 1 }", false)]
    [InlineData("\"notes\": { \" k\": \"v\" }", false)]
    public async Task Schema_OfOtherKinds_AgreesWithTheReader(string member, bool isGood)
    {
        var text = $"{{ \"format\": 1, \"id\": \"a\", {member} }}";

        Samples.Problems(Samples.Shape, text).Any().Should().Be(!isGood);
        (await SampleSchema).Validate(text).Should().HaveCountGreaterThanOrEqualTo(isGood ? 0 : 1).And.HaveCountLessThanOrEqualTo(isGood ? 0 : int.MaxValue);
    }

    [Fact]
    public void Schema_TwoShapesOfOneName_AreASlip()
    {
        var parts = new SchemaParts();
        BilingualTextShape.Shape.Schema(parts);

        FluentActions.Invoking(() => parts.Refer("bilingual-text", CitationShape.Shape, () => Written.Null)).Should().Throw<InvalidOperationException>();
    }
}
