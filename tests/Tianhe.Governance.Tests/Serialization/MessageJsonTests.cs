using System.Text.Json.Nodes;

using CsCheck;

using NodaTime;

using Tianhe.Governance.Serialization;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Refusals, findings and lines of explanations: code and arguments are read, the words are for whoever reads the text.</summary>
public sealed class MessageJsonTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char.AlphaNumeric, 1, 5];

    private static readonly Gen<object> Values = Gen.OneOf<object>(
        Gen.String[Gen.Char['\0', '\ud7ff'], 0, 9].Select(text => (object)text),
        Gen.Int.Select(number => (object)number),
        Gen.Decimal.Select(number => (object)number),
        Gen.Int[-9000, 9000].Select(days => (object)new LocalDate(2026, 1, 1).PlusDays(days)),
        Gen.Long[0, 1L << 58].Select(nanoseconds => (object)new LocalDateTime(2026, 1, 1, 0, 0).PlusNanoseconds(nanoseconds)),
        Texts.Select(text => (object)new BilingualText($"中{text}", text)),
        Texts.Array[0, 3].Select(texts => (object)texts.Select(BilingualText.Same).ToEquatableList()));

    private static readonly Gen<EquatableList<MessageArgument>> Arguments =
        Gen.Select(Texts, Values, (name, value) => new MessageArgument(name, value)).Array[0, 5].Select(arguments => arguments.ToEquatableList());

    [Fact]
    public void Argument_OfEveryKind_IsReadBackToTheLastZero() => Arguments.Sample(arguments =>
    {
        var read = Json.Reread(arguments);
        read.Should().Equal(arguments);
        read.Select(argument => argument.ToString()).Should().Equal(arguments.Select(argument => argument.ToString()));
    });

    [Fact]
    public void Message_OfEveryCode_IsReadBack() => Gen.Select(Gen.Int[0, Templates.All.Count - 1].Select(index => Templates.All[index]), Arguments).Sample((template, arguments) =>
    {
        Json.Reread(new ExplanationLine(template, arguments)).Should().Be(new ExplanationLine(template, arguments));
        var finding = new Finding(template, FindingSeverity.Warning, "a.b", arguments);
        Json.Reread(finding).Should().Be(finding);
        Json.Reread(finding).ToString().Should().Be(finding.ToString());
        var refusal = new Refusal(template, arguments, new("a", "b", "c"));
        Json.Reread(refusal).Should().Be(refusal);
        Json.Reread(refusal).Describe(Language.Chinese).Should().Be(refusal.Describe(Language.Chinese));
    });

    [Fact]
    public void Explanation_ReadBack_SaysTheSame()
    {
        var explanation = Stored.Report.Explanation;

        Json.Reread(explanation).Should().Be(explanation);
        Json.Reread(explanation).Describe(Language.Chinese).Should().Be(explanation.Describe(Language.Chinese)).And.Contain("88.40");
    }

    [Fact]
    public void Words_OfBothLanguages_AreWrittenReadably()
    {
        var refusal = Story.Try(Story.At("awaiting-dispatch"), "p-clerk", new Acknowledge()).Refusals[0];

        Json.Write(refusal).Should().Contain($"\"text\":{{\"zh\":\"{refusal.DescribeReason(Language.Chinese)}\",\"en\":\"{refusal.DescribeReason(Language.English)}\"}}");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{\"zh\":\"改过的话\"}")]
    public void Words_ThatWereChanged_AreNotRead(string text) =>
        Json.Read<Refusal>(Json.Edit(Stored.Refusal, refusal => refusal["text"] = JsonNode.Parse(text))).Should().Be(Stored.Refusal);

    [Fact]
    public void Code_ThatIsNotKnown_IsNamed() =>
        Json.Refused<Finding>(Json.Edit(Stored.Finding, finding => finding["code"] = "structure.invented")).Should()
            .Contain("code (line 1, column 9): documents.unknown-code: There is no message of the code 'structure.invented'; a later version may have written it.");

    [Theory]
    [InlineData("kind", "\"colour\"", "The word 'colour' is not known")]
    [InlineData("kind", "\"date\"", "arguments.handler.value (line 1, ")]
    [InlineData("value", "7", "Found a number; expected a text.")]
    [InlineData("name", "\" \"", "expected a text that is not blank")]
    public void Argument_WrittenBadly_IsRefused(string member, string json, string problem) =>
        Json.Refused<Refusal>(Json.Edit(Stored.Refusal, refusal => refusal["arguments"]![0]![member] = JsonNode.Parse(json))).Should().Contain(problem);

    [Theory]
    [InlineData("88.4e0")]
    [InlineData("88,40")]
    [InlineData("+1")]
    [InlineData("0.12345678901234567890123456789012")]
    public void Decimal_NotWrittenAsItPrints_IsRefused(string text) =>
        Json.Refused<MessageArgument>($$"""{"name":"a","kind":"decimal","value":"{{text}}"}""").Should().Contain("expected a number as a text");

    [Theory]
    [InlineData("{\"line\":0,\"column\":0}")]
    [InlineData("{\"line\":3,\"column\":4}")]
    public void Position_OfAPlaceOrOfNone_IsReadBack(string json) => Json.Write(Json.Read<TextPosition>(json)).Should().Be(json);

    [Theory]
    [InlineData("{\"line\":0,\"column\":4}", "line")]
    [InlineData("{\"line\":4,\"column\":0}", "column")]
    [InlineData("{\"line\":4,\"column\":-1}", "column")]
    public void Position_OfHalfAPlace_IsRefused(string json, string path) => Json.Refused<TextPosition>(json).Should().Contain($"Error at {path} (line 1, ").And.Contain("is out of range");
}
