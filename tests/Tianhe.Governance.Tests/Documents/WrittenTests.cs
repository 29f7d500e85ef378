using System.Text.Json;

using CsCheck;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

public sealed class WrittenTests
{
    [Fact]
    public void Print_WhatFits_StandsOnOneLine() =>
        Written.Object([("a", Written.List([Written.Number(1.50m), Written.Truth(true)])), ("b", Written.Object([("网", Written.Text("格"))]))]).Print()
            .Should().Be("{\n  \"a\": [1.5, true],\n  \"b\": { \"网\": \"格\" }\n}\n");

    [Fact]
    public void Print_WhatDoesNotFit_StandsOnSeveral() =>
        Written.List([Written.List([Written.Text(new string('a', 60)), Written.Text(new string('b', 60))])]).Print()
            .Should().Be($"[\n  [\n    \"{new string('a', 60)}\",\n    \"{new string('b', 60)}\"\n  ]\n]\n");

    [Fact]
    public void Print_Empty_StandsOnOneLine() => (Written.List([]).Print() + Written.Object([]).Print()).Should().Be("[]\n{}\n");

    [Theory]
    [InlineData("网格 😀", "\"网格 😀\"")]
    [InlineData("\"\\\n\t", "\"\\\"\\\\\\n\\t\"")]
    public void Text_WhatCanBeRead_StaysReadable(string text, string expected) => Written.Text(text).Flat().Should().Be(expected);

    [Fact]
    public void Text_WhatCannotBeSeen_IsEscaped() => Written.Text("\u0001\u2028\ud800x\udc00").Flat().Should().Be("\"\\u0001\\u2028\\ud800x\\udc00\"");

    [Fact]
    public void Print_AsWideAsALine_StandsOnIt()
    {
        var list = Written.List([Written.List([Written.Text(new string('a', 57)), Written.Text(new string('b', 52))])]);
        var wider = Written.List([Written.List([Written.Text(new string('a', 57)), Written.Text(new string('b', 53))])]);

        list.Print().Split('\n').Should().HaveCount(4).And.Contain(line => line.Length == 120 - 1);
        wider.Print().Split('\n').Should().HaveCount(7);
    }

    [Theory]
    [InlineData("1.500", "1.5")]
    [InlineData("100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    public void Number_HasNoSuperfluousZeros(string number, string expected) =>
        Written.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Flat().Should().Be(expected);

    [Fact]
    public void Text_IsReadBackByTheFramework() =>
        Gen.Char[' ', '\ud7ff'].Array[0, 20].Select(units => new string(units)).Sample(text => JsonDocument.Parse(Written.Text(text).Flat()).RootElement.GetString() == text);

    [Fact]
    public void Exact_KeepsTheZerosAtTheEnd() => (Written.Exact(88.40m).Flat(), Written.Number(88.40m).Flat()).Should().Be(("88.40", "88.4"));

    [Fact]
    public void WriteTo_AWriterThatEscapes_StaysReadableAndKeepsTheLayout()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            Written.Object([("网", Written.List([Written.Text("格 <1>"), Written.Exact(1.50m), Written.Truth(true), Written.Truth(false), Written.Null])), ("空", Written.List([]))]).WriteTo(writer);
        }

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\n  \"网\": [\n    \"格 <1>\",\n    1.50,\n    true,\n    false,\n    null\n  ],\n  \"空\": []\n}");
    }

    [Fact]
    public void WriteTo_HalfACharacter_IsAProgrammersError()
    {
        using var writer = new Utf8JsonWriter(new MemoryStream());
        FluentActions.Invoking(() => Written.Text("\ud800").WriteTo(writer)).Should().Throw<ArgumentException>();
    }
}
