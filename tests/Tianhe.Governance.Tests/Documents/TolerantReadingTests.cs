using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>What a program has stored is read more tolerantly than what people write.</summary>
public sealed class TolerantReadingTests
{
    private static readonly MessageTemplate Odd = new("test.odd", new("{value}是奇数。", "{value} is odd."));

    private static readonly ObjectShape<Pair> Pairs = Describe();

    [Theory]
    [InlineData("""{ "low": 2, "later": [null], "high": 4 }""")]
    [InlineData("""{ "later": 1, "later": 2, "low": 2, "high": 4 }""")]
    [InlineData("""{ "low": 2, "name": null, "high": 4, "step": null }""")]
    public void Tolerant_WhatIsNotKnownOrNull_IsAsIfLeftOut(string json)
    {
        Read(json, isTolerant: true).Should().Be("2 4 - 1");
        Read(json, isTolerant: false).Should().NotBe("2 4 - 1");
    }

    [Theory]
    [InlineData("""{ "low": null, "high": 4 }""", "low: Found null (leave the member out instead); expected a whole number from 0 to 9.")]
    [InlineData("""{ "high": 4 }""", "low: The member 'low' is missing; expected a whole number from 0 to 9.")]
    [InlineData("""{ "low": 2, "high": 4, "low": 2 }""", "low: The member 'low' is written more than once. Keep one.")]
    [InlineData("""{ "low": 2, "high": 4, "name": null, "name": null }""", "name: The member 'name' is written more than once. Keep one.")]
    public void Tolerant_WhatIsMissingOrTwice_IsRefused(string json, string problem) => Read(json, isTolerant: true).Should().Be(problem);

    [Theory]
    [InlineData("""{ "low": 3, "high": 4 }""", "low: 3 is odd.")]
    [InlineData("""{ "low": 2, "high": 5 }""", "high: 5 is odd.")]
    [InlineData("""{ "low": 2 }""", "step: 1 is odd.")]
    public void Maker_ThatFindsAMemberWrong_SaysWhichAndMakesNothing(string json, string problem) => Read(json, isTolerant: false).Should().Be(problem);

    [Theory]
    [InlineData("""{ "low": 2, "high": 4, "sum": "nonsense" }""")]
    [InlineData("""{ "low": 2, "high": 4, "sum": 7 }""")]
    public void Told_IsWrittenAndNeverRead(string json)
    {
        Read(json, isTolerant: false).Should().Be("2 4 - 1");
        Pairs.Write(new(2, 4, null, 3)).Flat().Should().Be("""{ "low": 2, "high": 4, "step": 3, "sum": 6 }""");
        Pairs.Write(new(0, null, "a", 1)).Flat().Should().Be("""{ "low": 0, "name": "a" }""");
    }

    private static string Read(string json, bool isTolerant)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)), isTolerant);
        return Pairs.TryRead(reading, 0, out var pair) ? $"{pair.Low} {pair.High} {pair.Name ?? "-"} {pair.Step}"
            : string.Join(' ', reading.Problems.Select(problem => $"{problem.Finding.Path}: {problem.Finding.Describe(Language.English)}"));
    }

    private static ObjectShape<Pair> Describe()
    {
        var pair = new ObjectShapeBuilder<Pair>("pair", new("一对。", "A pair."));
        var low = pair.Required("low", new("低", "low"), Shapes.Whole(0, 9), value => value.Low);
        var high = pair.OptionalValue("high", new("高", "high"), Shapes.Whole(0, 9), value => value.High);
        var name = pair.Optional("name", new("名", "a name"), Shapes.Text, value => value.Name);
        var step = pair.WithDefault("step", new("步", "a step"), Shapes.Whole(0, 9), value => value.Step, 1);
        pair.Told("sum", new("和", "the sum"), Shapes.Whole(0, 99), value => value.Low + value.High!.Value, value => value.High is null);
        return pair.Build(read =>
            read.Get(low) % 2 > 0 ? read.Fail(low, Odd, new MessageArgument("value", read.Get(low)))
            : read.Get(high) % 2 > 0 ? read.Fail(high, Odd, new MessageArgument("value", read.Get(high)!.Value))
            : read.Get(high) is null ? read.Fail(step, Odd, new MessageArgument("value", read.Get(step)))
            : new(read.Get(low), read.Get(high), read.Get(name), read.Get(step)));
    }

    private sealed record Pair(int Low, int? High, string? Name, int Step);
}
