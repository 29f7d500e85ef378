using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>A description of every kind of member, and what is said of a text read by it.</summary>
internal static class Samples
{
    public static DocumentShape<Sample> Shape { get; } = Describe();

    /// <summary>Position, path, code and words of each problem.</summary>
    public static IEnumerable<string> Problems<T>(DocumentShape<T> shape, string text)
    {
        shape.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings);
        return findings.Select(finding => $"{finding.Position!.Value.Line}:{finding.Position.Value.Column} {finding.Path}: {finding.Describe(Language.English)}");
    }

    private static DocumentShape<Sample> Describe()
    {
        var sample = new ObjectShapeBuilder<Sample>("sample", new("示例。", "A sample."));
        var id = sample.Required("id", new("编号", "an id"), Shapes.Id(text => new TierId(text), value => value.Value), value => value.Id);
        var count = sample.WithDefault("count", new("数量", "a count"), Shapes.Whole(0, 10), value => value.Count, 3);
        var rate = sample.OptionalValue("rate", new("比率", "a rate"), Shapes.Number(2, 0, 1), value => value.Rate);
        var isOpen = sample.WithDefault("isOpen", new("是否开放", "whether it is open"), Shapes.Truth, value => value.IsOpen, false);
        var notes = sample.WithDefault("notes", new("备注", "notes"), new MapShape<string>(Shapes.Text), value => value.Notes, []);
        var parts = sample.WithDefault("parts", new("组成", "parts"), Shapes.List(Citation(), EntryKey.Id), value => value.Parts, []);
        return new(sample.Build(read => new(read.Get(id), read.Get(count), read.Get(rate), read.Get(isOpen), read.Get(notes), read.Get(parts))));
    }

    private static ObjectShape<Part> Citation()
    {
        var part = new ObjectShapeBuilder<Part>("part", new("部分。", "A part."));
        var id = part.Required("id", new("编号", "an id"), Shapes.Text, value => value.Id);
        return part.Build(read => new(read.Get(id)));
    }

    internal sealed record Sample(TierId Id, int Count, decimal? Rate, bool IsOpen, EquatableList<KeyValuePair<string, string>> Notes, EquatableList<Part> Parts);

    internal sealed record Part(string Id);
}
