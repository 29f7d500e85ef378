namespace Tianhe.Governance.Documents;

/// <summary>True or false, or true alone.</summary>
internal sealed class TruthShape(bool isAlwaysTrue) : Shape<bool>
{
    public override BilingualText Accepts { get; } = isAlwaysTrue ? BilingualText.Same("true") : new("true 或 false", "true or false");

    public override bool TryRead(Reading reading, int node, out bool value)
    {
        var isTruth = reading.Document.KindOf(node) == NodeKind.Truth;
        value = isTruth && reading.Document.TruthOf(node);
        return (isTruth && (value || !isAlwaysTrue)) || reading.WrongKind(node, Accepts);
    }

    public override Written Write(bool value) => Written.Truth(value);

    public override Written Schema(SchemaParts parts) =>
        Written.Object([("type", Written.Text("boolean")), .. isAlwaysTrue ? [("enum", Written.List([Written.Truth(true)]))] : Array.Empty<(string, Written)>()]);
}
