using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A known value, written as a number, a text, or true or false. A value that is not known is written as null, which no reader accepts.</summary>
internal sealed class FactValueShape : Shape<FactValue>
{
    private static readonly Shape<decimal> Number = Shapes.Number(FactDeclaration.MaxScale, null, null);

    private FactValueShape()
    {
    }

    public static FactValueShape Shape { get; } = new();

    public override BilingualText Accepts { get; } = new("数字、文本、true 或 false", "a number, a text, true or false");

    public override bool TryRead(Reading reading, int node, out FactValue value)
    {
        value = default;
        switch (reading.Document.KindOf(node))
        {
            case NodeKind.Number when Number.TryRead(reading, node, out var number):
                value = number;
                return true;
            case NodeKind.Number:
                return false;
            case NodeKind.Text:
                value = reading.Document.TextOf(node);
                return true;
            case NodeKind.Truth:
                value = reading.Document.TruthOf(node);
                return true;
            default:
                return reading.WrongKind(node, Accepts);
        }
    }

    public override Written Write(FactValue value) => value switch
    {
        { State: not FactState.Known } => Written.Null,
        { Type: FactType.Number } => Written.Number(value.Number),
        { Type: FactType.Text } => Written.Text(value.Text),
        { Type: FactType.Truth } => Written.Truth(value.Truth),
        _ => throw new InvalidOperationException($"Unknown type of fact {value.Type}."),
    };

    public override Written Schema(SchemaParts parts) =>
        Written.Object([("type", Written.List([Written.Text("number"), Written.Text("string"), Written.Text("boolean")]))]);
}
