using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>
/// A value of a fact as programs keep it: a number with its decimal places, a text, true or false, an object that says its type,
/// and where there is no value an object that says why, such as <c>{ "state": "missing" }</c>.
/// </summary>
internal sealed class StoredFactShape : Shape<FactValue>
{
    private StoredFactShape()
    {
    }

    public static StoredFactShape Shape { get; } = new();

    public override BilingualText Accepts { get; } = new(
        "数字、文本、true、false，写明类型的对象，如 { \"date\": \"2026-09-01\" }，或 { \"state\": \"missing\" }、{ \"state\": \"not-applicable\" }",
        "a number, a text, true, false, an object that says its type such as { \"date\": \"2026-09-01\" }, or { \"state\": \"missing\" } or { \"state\": \"not-applicable\" }");

    public override bool TryRead(Reading reading, int node, out FactValue value)
    {
        value = default;
        switch (reading.Document.KindOf(node))
        {
            case NodeKind.Number:
                var isNumber = Shapes.Decimal.TryRead(reading, node, out var number);
                value = number;
                return isNumber;
            case NodeKind.Text:
                value = reading.Document.TextOf(node);
                return true;
            case NodeKind.Truth:
                value = reading.Document.TruthOf(node);
                return true;
            case NodeKind.Object:
                return FactValueShapes.Stored.TryRead(reading, node, out value);
            default:
                return reading.WrongKind(node, Accepts);
        }
    }

    public override Written Write(FactValue value) => value switch
    {
        { State: not FactState.Known } => FactValueShapes.Stored.Write(value),
        { Type: FactType.Number } => Written.Exact(value.Number),
        { Type: FactType.Text } => Written.Text(value.Text),
        { Type: FactType.Truth } => Written.Truth(value.Truth),
        _ => FactValueShapes.Stored.Write(value),
    };

    public override Written Schema(SchemaParts parts) =>
        Written.Object([("type", Written.List([Written.Text("number"), Written.Text("string"), Written.Text("boolean"), Written.Text("object")]))]);
}
