using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>How a piece of a document is shown in a message: short, on one line, in quotation marks.</summary>
internal static class Shown
{
    public const int MaxLength = 40;

    public static BilingualText Text(string text)
    {
        var piece = Piece(text);
        return new($"“{piece}”", $"'{piece}'");
    }

    /// <summary>The first characters, none cut in half, with control characters and halves of characters written as escapes.</summary>
    public static string Piece(string text)
    {
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (piece.Length >= MaxLength)
            {
                return piece.Append('…').ToString();
            }

            _ = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029
                ? piece.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
                : piece.Append(rune.ToString());
        }

        return piece.ToString();
    }
}
