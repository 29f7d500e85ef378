using System.Globalization;
using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Reads the digits out of a code as somebody wrote it, and says what is wrong with the writing.</summary>
internal static class CodeText
{
    // The full-width forms of the printable ASCII characters stand this far from them.
    private const int FullWidthOffset = 0xFEE0;

    // Unicode has hardly more of them, and a text of a million characters may be nothing else.
    private const int MostSpaces = 50;

    /// <summary>
    /// The digits that the text means, or null where they cannot be told. A text of nothing but digits has no findings and is
    /// returned itself.
    /// </summary>
    public static string? DigitsOf(string? text, string path, List<Finding> findings)
    {
        if (text is { Length: > 0 } && IsDigits(text))
        {
            return text;
        }

        var written = new StringBuilder();
        var spaces = new List<Rune>();
        var isFullWidth = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                Note(rune, spaces);
            }
            else if (rune.Value is >= 0xFF01 and <= 0xFF5E)
            {
                isFullWidth = true;
                written.Append((char)(rune.Value - FullWidthOffset));
            }
            else
            {
                written.Append(rune.ToString());
            }
        }

        var code = written.ToString();
        if (code.Length == 0)
        {
            findings.Add(CodeFindings.Blank.Error(path));
            return null;
        }

        var found = new MessageArgument("found", Shown.Text(text!));
        if (isFullWidth)
        {
            findings.Add(CodeFindings.FullWidth.Error(path, found, new("half", Shown.Text(code))));
        }

        if (spaces.Count > 0)
        {
            findings.Add(CodeFindings.WhiteSpace.Error(path, found, new("spaces", KnownNames.Of(spaces.Select(space => $"U+{space.Value:X4}"))), new("without", Shown.Text(code))));
        }

        return IsDigits(code) ? code : OfNumber(code, found, path, findings);
    }

    /// <summary>Whether a text has nothing but the digits 0 to 9.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>White space, and the marks that nobody sees but that a copied text carries, such as the zero-width space.</summary>
    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    /// <summary>Each once.</summary>
    private static void Note(Rune space, List<Rune> spaces)
    {
        if (spaces.Count < MostSpaces && !spaces.Contains(space))
        {
            spaces.Add(space);
        }
    }

    private static string? OfNumber(string code, MessageArgument found, string path, List<Finding> findings)
    {
        if (!SpreadsheetNumber.TryRead(code, out var digits))
        {
            findings.Add(CodeFindings.OtherCharacters.Error(path, found, new("characters", KnownNames.Of(Others(code)))));
        }
        else if (digits is null)
        {
            findings.Add(CodeFindings.DigitsLost.Error(path, found));
        }
        else
        {
            findings.Add(CodeFindings.WrittenAsNumber.Error(path, found, new("digits", Shown.Text(digits))));
        }

        return digits;
    }

    private static IEnumerable<string> Others(string code) =>
        code.EnumerateRunes().Where(rune => rune.Value is < '0' or > '9').Distinct().Select(rune => Shown.Piece(rune.ToString()));
}
