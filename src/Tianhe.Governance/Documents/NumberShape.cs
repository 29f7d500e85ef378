using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A number of so many decimal places within inclusive bounds. It is read exactly or refused, never rounded.</summary>
/// <remarks>The schema leaves the decimal places to the reader: editors divide in binary fractions, of which 0.7 is no multiple of 0.1.</remarks>
internal sealed class NumberShape<T>(int scale, decimal? minimum, decimal? maximum, Func<decimal, T> make, Func<T, decimal> get, BilingualText? hint = null) : Shape<T>
{
    public override BilingualText Accepts { get; } = Say(scale, minimum, maximum) is var said && hint is null ? said : new($"{said.Chinese}（{hint.Chinese}）", $"{said.English} ({hint.English})");

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Number)
        {
            return reading.WrongKind(node, Accepts);
        }

        var outcome = JsonNumber.TryRead(reading.Document.Written(node), out var number);
        if (outcome == NumberReading.TooLarge || number < minimum || number > maximum)
        {
            return Fail(reading, node, DocumentFindings.OutOfRange);
        }

        if (outcome == NumberReading.TooFine || number.Scale > scale)
        {
            return Fail(reading, node, DocumentFindings.TooPrecise);
        }

        value = make(number);
        return true;
    }

    public override Written Write(T value) => Written.Number(get(value));

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("type", Written.Text(scale == 0 ? "integer" : "number")),
        .. minimum is { } low ? [("minimum", Written.Number(low))] : Array.Empty<(string, Written)>(),
        .. maximum is { } high ? [("maximum", Written.Number(high))] : Array.Empty<(string, Written)>(),
    ]);

    private bool Fail(Reading reading, int node, MessageTemplate template)
    {
        var written = reading.Document.Written(node);
        var found = Shown.Piece(Encoding.UTF8.GetString(written[..Math.Min(written.Length, Shown.MaxLength + 1)]));
        return reading.Fail(node, template, new("found", found), new("expected", Accepts));
    }

    private static BilingualText Say(int scale, decimal? minimum, decimal? maximum)
    {
        var kind = scale == 0 ? new BilingualText("整数", "a whole number")
            : scale >= 28 ? new("数字", "a number")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"最多{scale}位小数的数字"),
                string.Create(CultureInfo.InvariantCulture, $"a number of at most {scale} decimal place(s)"));
        var (low, high) = (Text(minimum), Text(maximum));
        return (minimum, maximum) switch
        {
            (null, null) => kind,
            (not null, null) => new($"{kind.Chinese}，不小于{low}", $"{kind.English}, {low} or more"),
            (null, not null) => new($"{kind.Chinese}，不大于{high}", $"{kind.English}, {high} or less"),
            _ when minimum == maximum => BilingualText.Same(low!),
            _ => new($"{kind.Chinese}，从{low}到{high}", $"{kind.English} from {low} to {high}"),
        };
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
