using System.Text;

using NJsonSchema;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Documents;

public sealed class SchemaTests
{
    private const string Good = """
        {
          "format": 1, "id": "w", "version": "1", "name": { "zh": "甲", "en": "A" },
          "facts": [
            { "name": "n", "type": "number", "scale": 2, "minimum": 0, "title": { "zh": "甲", "en": "A" }, "direction": "neither" },
            { "name": "t", "type": "text", "texts": ["x", "y"], "title": { "zh": "甲", "en": "A" } }
          ],
          "stages": [{ "id": "s", "kind": "intake", "name": { "zh": "甲", "en": "A" } }],
          "actions": [{ "id": "a", "name": { "zh": "甲", "en": "A" } }],
          "clocks": [{ "id": "c", "kind": "due", "name": { "zh": "甲", "en": "A" },
            "limit": { "unit": "calendar-days", "amount": 5, "firstDay": "next-day", "dueTime": "17:30", "lastDayOff": "stands" },
            "citation": { "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "甲", "en": "A" }, "inForceFrom": "2026-01-01" } }],
          "transitions": [{ "id": "t", "action": "a", "to": "s", "by": [{ "kind": "anyone" }, { "kind": "role", "role": "r" }], "starts": ["c"],
            "guards": [{ "fact": "n", "lessThan": 2 }, { "fact": "t", "in": ["x"] }, { "not": { "fact": "n", "between": { "low": 0, "high": 1, "ends": "open" } } }, { "any": true }] }]
        }
        """;

    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(Samples.Workflow.Schema());

    private static readonly Task<JsonSchema> SampleSchema = JsonSchema.FromJsonAsync(Samples.Shape.Schema());

    [Fact]
    public async Task Schema_AGoodDocument_Passes()
    {
        Samples.Problems(Samples.Workflow, Good).Should().BeEmpty();
        (await Schema).Validate(Good).Should().BeEmpty();
    }

    [Fact]
    public async Task Schema_TheFourSteps_Pass() =>
        (await Schema).Validate(Encoding.UTF8.GetString(Samples.Workflow.Write(SampleStreet.Rules.Workflow.Description))).Should().BeEmpty();

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"format\": 1", "\"format\": 0")]
    [InlineData("\"format\": 1", "\"format\": \"1\"")]
    [InlineData("\"format\": 1,", "")]
    [InlineData("\"format\": 1", "\"more\": 1, \"format\": 1")]
    [InlineData("\"id\": \"w\",", "")]
    [InlineData("\"id\": \"w\"", "\"id\": \" w\"")]
    [InlineData("\"id\": \"w\"", "\"id\": \"\"")]
    [InlineData("\"version\": \"1\"", "\"version\": \" \"")]
    [InlineData("\"version\": \"1\"", "\"version\": 1")]
    [InlineData("{ \"zh\": \"甲\", \"en\": \"A\" },\n  \"facts\"", "{ \"zh\": \"甲\" },\n  \"facts\"")]
    [InlineData("{ \"zh\": \"甲\", \"en\": \"A\" },\n  \"facts\"", "{ \"zh\": \"甲\", \"en\": \"A\", \"fr\": \"A\" },\n  \"facts\"")]
    [InlineData("\"type\": \"number\"", "\"type\": \"numbre\"")]
    [InlineData("\"scale\": 2", "\"scale\": 10")]
    [InlineData("\"scale\": 2", "\"scale\": 0.5")]
    [InlineData("\"minimum\": 0", "\"minimum\": 0.0000000001")]
    [InlineData("\"direction\": \"neither\"", "\"direction\": \"up\"")]
    [InlineData("[\"x\", \"y\"]", "[]")]
    [InlineData("[\"x\", \"y\"]", "[\"x\", \"x\"]")]
    [InlineData("\"kind\": \"intake\"", "\"kind\": \"Intake\"")]
    [InlineData("\"kind\": \"due\"", "\"kind\": \"intake\"")]
    [InlineData("\"amount\": 5", "\"amount\": 0")]
    [InlineData("\"amount\": 5", "\"amount\": 10001")]
    [InlineData("\"unit\": \"calendar-days\"", "\"unit\": \"working-days\"")]
    [InlineData("\"unit\": \"calendar-days\"", "\"unit\": \"days\"")]
    [InlineData("\"unit\": \"calendar-days\", ", "")]
    [InlineData("\"dueTime\": \"17:30\"", "\"dueTime\": \"25:00\"")]
    [InlineData("\"dueTime\": \"17:30\"", "\"dueTime\": 17")]
    [InlineData("\"lastDayOff\": \"stands\"", "\"lastDayOff\": \"falls\"")]
    [InlineData("\"inForceFrom\": \"2026-01-01\"", "\"inForceFrom\": \"1 Jan\"")]
    [InlineData("\"by\": [{ \"kind\": \"anyone\" }, ", "\"by\": [{ \"kind\": \"nobody\" }, ")]
    [InlineData("\"role\": \"r\"", "\"rôle\": \"r\"")]
    [InlineData("[\"c\"]", "[\"c\", \"c\"]")]
    [InlineData("[\"c\"]", "\"c\"")]
    [InlineData("\"lessThan\": 2", "\"lessThan\": null")]
    [InlineData("\"lessThan\": 2", "\"lessThan\": 2, \"atMost\": 3")]
    [InlineData("\"lessThan\": 2", "\"below\": 2")]
    [InlineData("\"in\": [\"x\"]", "\"in\": []")]
    [InlineData("\"ends\": \"open\"", "\"ends\": \"ajar\"")]
    [InlineData("\"low\": 0, ", "")]
    [InlineData("\"any\": true", "\"any\": false")]
    [InlineData("{ \"not\": { \"fact\": \"n\", \"between\": { \"low\": 0, \"high\": 1, \"ends\": \"open\" } } }", "{ \"not\": { \"any\": true } }")]
    public async Task Schema_WhatTheReaderRefuses_IsRefused(string good, string bad)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);

        text.Should().NotBe(Good);
        Samples.Problems(Samples.Workflow, text).Should().NotBeEmpty();
        (await Schema).Validate(text).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"rate\": 0.25", true)]
    [InlineData("\"rate\": 0.255", false)]
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
    public void Schema_IsTheApprovedOne() => Approval.Of("workflow.schema.json.txt", Samples.Workflow.Schema()).Should().BeEmpty();

    [Fact]
    public void Reference_IsTheApprovedOne() => Approval.Of("workflow.reference.md.txt", Samples.Workflow.Reference()).Should().BeEmpty();

    [Fact]
    public void Schema_TwoShapesOfOneName_AreASlip()
    {
        var parts = new SchemaParts();
        BilingualTextShape.Shape.Schema(parts);

        FluentActions.Invoking(() => parts.Refer("bilingual-text", CitationShape.Shape, () => Written.Null)).Should().Throw<InvalidOperationException>();
    }
}
