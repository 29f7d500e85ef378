using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A number that keeps its decimal places: read exactly or refused, never rounded, its zeros at the end counted.</summary>
internal sealed class DecimalShape : Shape<decimal>
{
    public override BilingualText Accepts { get; } = new("decimal能准确表示的数，28位数字总可以", "a number that a decimal holds exactly, as it does any of 28 digits");

    public override bool TryRead(Reading reading, int node, out decimal value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Number)
        {
            return reading.WrongKind(node, Accepts);
        }

        var written = reading.Document.Written(node);
        var isPlain = decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain);
        if (JsonNumber.TryRead(written, out value) == NumberReading.Read)
        {
            // The same number with the zeros as they are written, where it holds as many; an exponent says nothing of them.
            value = isPlain && plain == value ? plain : value;
            return true;
        }

        if (isPlain && Encoding.UTF8.GetBytes(plain.ToString(CultureInfo.InvariantCulture)).AsSpan().SequenceEqual(written))
        {
            // Some numbers of 29 digits hold, too; one that comes out as it is written does.
            value = plain;
            return true;
        }

        var found = Shown.Piece(Encoding.UTF8.GetString(written[..Math.Min(written.Length, Shown.MaxLength + 1)]));
        return reading.Fail(node, DocumentFindings.OutOfRange, new("found", found), new("expected", Accepts));
    }

    public override Written Write(decimal value) => Written.Exact(value);

    public override Written Schema(SchemaParts parts) => Written.Object([("type", Written.Text("number"))]);
}
