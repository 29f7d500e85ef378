using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A rate as its numerator and its denominator: <c>[17, 20]</c>.</summary>
internal sealed class RateShape : Shape<FactValue>
{
    private static readonly Shape<long> Numerator = Whole(0);
    private static readonly Shape<long> Denominator = Whole(1);

    public override BilingualText Accepts { get; } = new("由分子和分母组成的列表，均为整数，分母不小于1", "a numerator and a denominator such as [17, 20], the denominator 1 or more");

    public override bool TryRead(Reading reading, int node, out FactValue value)
    {
        value = default;
        var document = reading.Document;
        var first = node + 1;
        if (document.KindOf(node) != NodeKind.Array || first >= document.After(node) || document.After(first) is var second && (second >= document.After(node) || document.After(second) != document.After(node)))
        {
            return reading.WrongKind(node, Accepts);
        }

        var isRead = Numerator.TryRead(reading, first, out var numerator) & Denominator.TryRead(reading, document.After(first), out var denominator);
        value = isRead ? FactValue.Rate(numerator, denominator) : default;
        return isRead;
    }

    public override Written Write(FactValue value) => Written.List([Written.Number(value.Numerator), Written.Number(value.Denominator)]);

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("type", Written.Text("array")),
        ("items", Written.Object([("type", Written.Text("integer")), ("minimum", Written.Number(0))])),
        ("minItems", Written.Number(2)),
        ("maxItems", Written.Number(2)),
    ]);

    private static NumberShape<long> Whole(long least) => new(0, least, long.MaxValue, number => (long)number, number => number);
}
