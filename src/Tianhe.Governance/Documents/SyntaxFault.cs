using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tianhe.Governance.Documents;

/// <summary>Says where a text stops being JSON, what stands there, and what was expected instead.</summary>
internal static class SyntaxFault
{
    private static readonly BilingualText Value = new("一个值（文本、数字、true、false、对象或列表）", "a value: a text, a number, true, false, an object or a list");
    private static readonly BilingualText Name = new("半角双引号中的成员名称", "the name of a member in double quotes");
    private static readonly BilingualText NameOrEnd = new("半角双引号中的成员名称或“}”", "the name of a member in double quotes, or '}'");
    private static readonly BilingualText ValueOrEnd = new("一个值或“]”", "a value, or ']'");
    private static readonly BilingualText Colon = new("半角冒号", "a colon ':'");
    private static readonly BilingualText CommaOrObjectEnd = new("半角逗号或“}”", "a comma ',' or '}'");
    private static readonly BilingualText CommaOrListEnd = new("半角逗号或“]”", "a comma ',' or ']'");
    private static readonly BilingualText Nothing = new("文件结束，其后不应有内容", "the end of the document and nothing after it");
    private static readonly BilingualText Quote = new("文本末尾的半角双引号；换行写作 \\n，制表符写作 \\t", "the closing double quote; a line break is written \\n, a tab \\t");
    private static readonly BilingualText Escape = new("转义符，如 \\n、\\\" 或 \\u4e2d", "an escape such as \\n, \\\" or \\u4e2d");
    private static readonly BilingualText Number = new("数字，如 12 或 -0.5", "a number such as 12 or -0.5");
    private static readonly BilingualText Literal = new("true、false 或 null", "true, false or null");

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private static readonly SearchValues<byte> NumberCharacters = SearchValues.Create("0123456789+-.eE"u8);
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \t\r\n,:[]{}\""u8);

    public static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (offset < utf8.Length && Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    /// <summary>Where a text escapes one half of a surrogate pair without the other, or -1.</summary>
    public static int LoneSurrogate(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || text[++i] != 'u')
            {
                continue;
            }

            var start = i - 1;
            var unit = Unit(text[(i + 1)..]);
            i += 4;
            if (char.IsLowSurrogate(unit))
            {
                return start;
            }

            if (char.IsHighSurrogate(unit))
            {
                if (!text[(i + 1)..].StartsWith("\\u"u8) || !char.IsLowSurrogate(Unit(text[(i + 3)..])))
                {
                    return start;
                }

                i += 6;
            }
        }

        return -1;
    }

    /// <summary>The last token that was read, where it ended, and in what it stood, say what was expected next.</summary>
    public static Finding Describe(ReadOnlySpan<byte> utf8, JsonTokenType last, int end, bool inObject, bool isOpen)
    {
        var at = Skip(utf8, end);
        var expected = Value;
        if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            expected = inObject ? NameOrEnd : ValueOrEnd;
        }
        else if (last is not (JsonTokenType.None or JsonTokenType.PropertyName))
        {
            if (!isOpen || Byte(utf8, at) != ',')
            {
                return At(utf8, at, AfterValue(inObject, isOpen));
            }

            var comma = at;
            at = Skip(utf8, at + 1);
            if (Byte(utf8, at) is ']' or '}')
            {
                return DocumentFindings.At(DocumentFindings.TrailingComma, utf8, comma);
            }

            expected = inObject ? Name : Value;
        }

        var wantsName = inObject && last != JsonTokenType.PropertyName;
        return Byte(utf8, at) switch
        {
            '"' => OfText(utf8, at, wantsName),
            _ when wantsName => At(utf8, at, expected),
            '-' or (>= '0' and <= '9') => OfNumber(utf8, at, AfterValue(inObject, isOpen)),
            't' or 'f' or 'n' => At(utf8, at, Literal),
            _ => At(utf8, at, expected),
        };
    }

    private static Finding OfText(ReadOnlySpan<byte> utf8, int start, bool isName)
    {
        for (var at = start + 1; ; at++)
        {
            switch (Byte(utf8, at))
            {
                case '"':
                    return At(utf8, Skip(utf8, at + 1), isName ? Colon : Nothing);
                case '\\' when "\"\\/bfnrt"u8.Contains((byte)Math.Max(0, Byte(utf8, at + 1))):
                    at++;
                    break;
                case '\\' when Byte(utf8, at + 1) == 'u' && utf8.Length >= at + 6 && !utf8.Slice(at + 2, 4).ContainsAnyExcept(HexDigits):
                    at += 5;
                    break;
                case '\\':
                    return At(utf8, at, Escape);
                case < ' ':
                    return At(utf8, at, Quote);
            }
        }
    }

    /// <summary>Where the number itself is well written, the fault is what follows it, such as a comma of full width.</summary>
    private static Finding OfNumber(ReadOnlySpan<byte> utf8, int start, BilingualText after)
    {
        var length = utf8[start..].IndexOfAnyExcept(NumberCharacters);
        var end = length < 0 ? utf8.Length : start + length;
        return Utf8Parser.TryParse(utf8[start..end], out double _, out var consumed) && consumed == end - start && Byte(utf8, end - 1) is >= '0' and <= '9'
            && end < utf8.Length && !Delimiters.Contains(utf8[end]) && IsPlain(utf8[start..end])
            ? At(utf8, end, after)
            : At(utf8, start, Number);
    }

    private static bool IsPlain(ReadOnlySpan<byte> number)
    {
        var digits = number.TrimStart((byte)'-');
        return digits[0] != '0' || digits.Length == 1 || digits[1] is (byte)'.' or (byte)'e' or (byte)'E';
    }

    private static BilingualText AfterValue(bool inObject, bool isOpen) => !isOpen ? Nothing : inObject ? CommaOrObjectEnd : CommaOrListEnd;

    private static Finding At(ReadOnlySpan<byte> utf8, int offset, BilingualText expected) => utf8[offset..] is [(byte)'/', (byte)'/' or (byte)'*', ..]
        ? DocumentFindings.At(DocumentFindings.Comment, utf8, offset)
        : DocumentFindings.At(DocumentFindings.Syntax, utf8, offset, new("found", Found(utf8, offset)), new("expected", expected));

    private static BilingualText Found(ReadOnlySpan<byte> utf8, int offset)
    {
        if (offset >= utf8.Length)
        {
            return new("文件结束", "the end of the document");
        }

        Rune.DecodeFromUtf8(utf8[offset..], out var first, out var length);
        if (first.IsAscii && !Delimiters.Contains(utf8[offset]) && utf8[offset] != '\\')
        {
            var word = utf8[offset..];
            var end = word.IndexOfAny(Delimiters);
            word = end < 0 ? word : word[..end];
            return Shown.Text(Encoding.UTF8.GetString(word[..Math.Min(word.Length, 200)]));
        }

        return Shown.Text(Encoding.UTF8.GetString(utf8.Slice(offset, length)));
    }

    private static int Skip(ReadOnlySpan<byte> utf8, int offset)
    {
        var more = utf8[offset..].IndexOfAnyExcept(" \t\r\n"u8);
        return more < 0 ? utf8.Length : offset + more;
    }

    private static int Byte(ReadOnlySpan<byte> utf8, int offset) => offset < utf8.Length ? utf8[offset] : -1;

    private static char Unit(ReadOnlySpan<byte> hex) => (char)ushort.Parse(hex[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
