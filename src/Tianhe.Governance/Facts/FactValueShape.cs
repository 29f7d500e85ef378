using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A known value, written as a number, a text, true or false, or an object that says its type. A value that is not known is written as null, which no reader accepts.</summary>
internal sealed class FactValueShape : Shape<FactValue>
{
    private static readonly Shape<decimal> Number = Shapes.Number(FactDeclaration.MaxScale, null, null);

    private FactValueShape()
    {
    }

    public static FactValueShape Shape { get; } = new();

    public override BilingualText Accepts { get; } = new(
        "数字、文本、true、false，或写明类型的对象，如 { \"date\": \"2026-09-01\" }、{ \"duration\": \"36 h\" }、{ \"rate\": [17, 20] }",
        "a number, a text, true, false, or an object that says its type, such as { \"date\": \"2026-09-01\" }, { \"duration\": \"36 h\" } or { \"rate\": [17, 20] }");

    public override string Cell => $"{Plain.Chinese} / {Plain.English} {FactValueShapes.Typed.Cell}";

    private static BilingualText Plain { get; } = new("数字、文本、true、false，或", "a number, a text, true, false, or");

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
            case NodeKind.Object:
                return FactValueShapes.Typed.TryRead(reading, node, out value);
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
        _ => FactValueShapes.Typed.Write(value),
    };

    public override Written Schema(SchemaParts parts) => parts.Refer("fact-value", this, () => Written.Object(
    [
        ("type", Written.List([Written.Text("number"), Written.Text("string"), Written.Text("boolean"), Written.Text("object")])),
        ("properties", Written.Object(FactValueShapes.MembersOf(parts))),
        ("additionalProperties", Written.Truth(false)),
        ("minProperties", Written.Number(1)),
        ("maxProperties", Written.Number(1)),
    ]));

    public override void Describe(ReferencePage page) => FactValueShapes.Typed.Describe(page);

    public override void Locate(Locator locator, int node, string path) => FactValueShapes.Typed.Locate(locator, node, path);
}
