using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>Reads a value from its text.</summary>
internal delegate bool TextReader<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value that is written as a text: a name, an id, a date.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextShape<T>(BilingualText accepts, TextReader<T> read, Func<T, string> write, params (string Name, Written Value)[] rules) : Shape<T>
{
    public override BilingualText Accepts => accepts;

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Text)
        {
            return reading.WrongKind(node, accepts);
        }

        var text = reading.Document.TextOf(node);
        return read(text, out value) || reading.Fail(node, DocumentFindings.WrongText, new("found", Shown.Text(text)), new("expected", accepts));
    }

    public override Written Write(T value) => Written.Text(write(value));

    public override Written Schema(SchemaParts parts) => Written.Object([("type", Written.Text("string")), .. rules]);
}
