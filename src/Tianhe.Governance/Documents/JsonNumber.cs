namespace Tianhe.Governance.Documents;

/// <summary>Reads a number exactly or not at all: the framework's own reading rounds what a decimal cannot hold.</summary>
internal static class JsonNumber
{
    private const int MaxDigits = 28;

    /// <summary>Whether the number was read, is too large for 28 digits, or too fine. Zeros at either end do not count: 1.50 is 1.5.</summary>
    public static NumberReading TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var isNegative = text[0] == '-';
        var exponentAt = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = (exponentAt < 0 ? text : text[..exponentAt])[(isNegative ? 1 : 0)..];
        var pointAt = digits.IndexOf((byte)'.');
        var scale = (pointAt < 0 ? 0L : digits.Length - pointAt - 1) - (exponentAt < 0 ? 0 : Exponent(text[(exponentAt + 1)..]));
        digits = digits.TrimStart("0."u8);
        if (digits.IsEmpty)
        {
            return NumberReading.Read;
        }

        var significant = digits.TrimEnd("0."u8);
        scale -= Digits(digits[significant.Length..]);
        var count = Digits(significant);
        if (count - scale > MaxDigits)
        {
            return NumberReading.TooLarge;
        }

        if (count > MaxDigits || scale > MaxDigits)
        {
            return NumberReading.TooFine;
        }

        foreach (var digit in significant)
        {
            value = digit == '.' ? value : (value * 10) + (digit - '0');
        }

        for (; scale < 0; scale++)
        {
            value *= 10;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        value = new(bits[0], bits[1], bits[2], isNegative, (byte)scale);
        return NumberReading.Read;
    }

    private static int Digits(ReadOnlySpan<byte> text) => text.Length - (text.Contains((byte)'.') ? 1 : 0);

    /// <summary>The exponent, or one beyond all bounds: the sum with the digits of any document stays beyond them too.</summary>
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        const long beyond = 1_000_000_000;
        long exponent = 0;
        foreach (var digit in text.TrimStart("+-"u8))
        {
            exponent = Math.Min(beyond, (exponent * 10) + (digit - '0'));
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
