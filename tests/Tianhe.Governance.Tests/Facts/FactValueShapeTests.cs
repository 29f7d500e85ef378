using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactValueShapeTests
{
    [Theory]
    [InlineData("1.123456789", true)]
    [InlineData("1.1234567891", false)]
    [InlineData("-0.000000001", true)]
    public void Read_ANumber_HasAtMostNineDecimalPlaces(string json, bool isRead)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)));
        FactValueShape.Shape.TryRead(reading, 0, out _).Should().Be(isRead);
        reading.Problems.Select(problem => problem.Finding.Code).Should().Equal(isRead ? [] : ["documents.too-precise"]);
    }

    [Theory]
    [InlineData("""{ "rate": [] }""")]
    [InlineData("""{ "rate": [17] }""")]
    [InlineData("""{ "rate": [17, 20, 3] }""")]
    [InlineData("""{ "rate": {} }""")]
    [InlineData("""{ "rate": { "part": 17 } }""")]
    [InlineData("""{ "rate": "17/20" }""")]
    public void Read_WhatIsNoRate_SaysHowOneIsWritten(string json)
    {
        var finding = WrittenFacts.Refused(FactValueShape.Shape, json).Should().ContainSingle().Subject;

        finding.Describe(Language.Chinese).Should().EndWith("，应为由分子和分母组成的列表，均为整数，分母不小于1。");
        finding.Describe(Language.English).Should().EndWith("; expected a numerator and a denominator such as [17, 20], the denominator 1 or more.");
    }
}
