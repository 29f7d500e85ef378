using System.Globalization;

using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

/// <summary>Texts of codes, good and bad.</summary>
internal static class CodeGens
{
    /// <summary>A code of any level: the first and the last part are no zeros, those between may be.</summary>
    public static readonly Gen<string> Digits =
        from level in Gen.Int[0, 4]
        from parts in Gen.Select(Gen.Int[1, 99], Gen.OneOf(Gen.Const(0), Gen.Int[0, 99]), Gen.OneOf(Gen.Const(0), Gen.Int[0, 99]), Gen.OneOf(Gen.Const(0), Gen.Int[0, 999]), Gen.Int[0, 999])
        let last = new[] { parts.Item1, parts.Item2, parts.Item3, parts.Item4, parts.Item5 }[level]
        where last > 0
        select Write(level, parts.Item1, parts.Item2, parts.Item3, parts.Item4, parts.Item5);

    public static readonly Gen<DivisionCode> Codes = Digits.Select(digits => DivisionCode.Parse(digits));

    /// <summary>Small numbers only, so that codes often lie within one another.</summary>
    public static readonly Gen<DivisionCode[]> Related =
        (from level in Gen.Int[0, 4]
         from parts in Gen.Int[0, 2].Array[5]
         where level == 0 || parts[level] > 0
         select DivisionCode.Parse(Write(level, parts[0] + 1, parts[1], parts[2], parts[3], parts[4]))).Array[2, 40];

    /// <summary>A code with one thing done to it, and what that is called.</summary>
    public static readonly Gen<(string Text, string Problem)> Damaged =
        from digits in Digits
        from place in Gen.Int[0, digits.Length - 1]
        from space in OneOf(' ', '\t', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2060')
        from letter in OneOf('-', 'O', 'l', '\'', '社', '/')
        from damage in OneOf(
            (digits.Insert(place, space.ToString()), "structure.code-white-space"),
            (digits + space, "structure.code-white-space"),
            (digits.Insert(place, letter.ToString()), "structure.code-other-characters"),
            (digits[..place] + (char)(digits[place] + 0xFEE0) + digits[(place + 1)..], "structure.code-full-width"),
            (digits.Remove(place, 1), "structure.code-wrong-length"),
            (digits.Insert(place, digits[place].ToString()), "structure.code-wrong-length"),
            ("00" + digits[2..], "structure.code-without-province"),
            (digits.Length < 12 ? digits.PadRight(12, '0') : digits[..9] + "000", "structure.code-padded"),
            (digits + ".00", "structure.code-written-as-number"),
            ($"{digits[0]}.{digits[1..]}E+14", "structure.code-digits-lost"))
        select damage;

    /// <summary>Any text, much of it of the characters that codes and their damages are made of.</summary>
    public static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String,
        OneOf('0', '3', '7', '\uff10', '\uff19', ' ', '\u3000', '\u200b', '.', ',', 'E', 'e', '+', '-', '\ud83d', '\ude00', '\0', '网').Array[0, 18].Select(characters => new string(characters)));

    private static string Write(int level, params int[] parts) =>
        string.Concat(parts.Take(level + 1).Select((part, i) => part.ToString(i < 3 ? "D2" : "D3", CultureInfo.InvariantCulture)));

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
