using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class StoredFactShapeTests
{
    [Theory]
    [InlineData("88.40")]
    [InlineData("\"lift\"")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("""{ "date": "2026-09-01" }""")]
    [InlineData("""{ "state": "missing" }""")]
    [InlineData("""{ "state": "not-applicable" }""")]
    public void Write_OfWhatWasRead_IsTheSame(string json) => StoredFactShape.Shape.Write(WrittenFacts.Read(StoredFactShape.Shape, json)).Flat().Should().Be(json);

    [Fact]
    public void Read_WhyThereIsNoValue()
    {
        WrittenFacts.Read(StoredFactShape.Shape, """{ "state": "missing" }""").Should().Be(FactValue.Missing);
        WrittenFacts.Read(StoredFactShape.Shape, """{ "state": "not-applicable" }""").Should().Be(FactValue.NotApplicable);
    }

    [Fact]
    public void Read_AnotherReason_IsRefused() => WrittenFacts.Refused(StoredFactShape.Shape, """{ "state": "known" }""").Should().ContainSingle()
        .Which.Describe(Language.English).Should().Contain("missing, not-applicable");

    [Fact]
    public void Read_AList_SaysWhatIsAccepted()
    {
        var finding = WrittenFacts.Refused(StoredFactShape.Shape, "[1]").Should().ContainSingle().Subject;

        finding.Describe(Language.Chinese).Should().Be(
            "此处是列表，应为数字、文本、true、false，写明类型的对象，如 { \"date\": \"2026-09-01\" }，或 { \"state\": \"missing\" }、{ \"state\": \"not-applicable\" }。");
        finding.Describe(Language.English).Should().Be(
            "Found a list; expected a number, a text, true, false, an object that says its type such as { \"date\": \"2026-09-01\" }, or { \"state\": \"missing\" } or { \"state\": \"not-applicable\" }.");
    }
}
