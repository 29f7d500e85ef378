using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>One of a closed set of values, each written as a word.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class WordShape<T>((string Word, T Value)[] words) : Shape<T>
{
    public override BilingualText Accepts { get; } = Shapes.OneOfWords(words.Select(one => one.Word));

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Text)
        {
            return reading.WrongKind(node, Accepts);
        }

        var text = reading.Document.TextOf(node);
        foreach (var one in words)
        {
            if (one.Word == text)
            {
                value = one.Value;
                return true;
            }
        }

        return Shapes.FailUnknownWord(reading, node, words.Select(one => one.Word));
    }

    public override Written Write(T value) => Written.Text(words.First(one => EqualityComparer<T>.Default.Equals(one.Value, value)).Word);

    public override Written Schema(SchemaParts parts) =>
        Written.Object([("type", Written.Text("string")), ("enum", Written.List(words.Select(one => Written.Text(one.Word))))]);
}
