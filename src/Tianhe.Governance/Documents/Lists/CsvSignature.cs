namespace Tianhe.Governance.Documents;

/// <summary>What the first bytes of a file say of it.</summary>
internal static class CsvSignature
{
    /// <summary>What is wrong, or null and the length of the byte-order mark.</summary>
    public static MessageTemplate? ProblemOf(ReadOnlySpan<byte> bytes, CsvEncoding encoding, out int length)
    {
        var name = NameOf(bytes);
        length = name switch
        {
            "UTF-8" when encoding == CsvEncoding.Utf8 => 3,
            "GB18030" when encoding == CsvEncoding.Gb18030 => 4,
            _ => 0,
        };
        return name == "Excel" ? ListFindings.Workbook : name.Length > 0 && length == 0 ? ListFindings.OtherEncoding : null;
    }

    /// <summary>The encoding that a byte-order mark names, <c>Excel</c> for a workbook, or empty where nothing is said.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? "UTF-8"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]) ? "GB18030"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "Excel"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes[..Math.Min(4, bytes.Length)].Contains((byte)0) ? "UTF-16"
        : "";

    /// <summary>The separator that a first line <c>sep=;</c> names.</summary>
    public static byte? SeparatorOf(ReadOnlySpan<byte> row) =>
        row.TrimEnd("\r\n"u8) is [(byte)'s' or (byte)'S', (byte)'e' or (byte)'E', (byte)'p' or (byte)'P', (byte)'=', var separator] && separator is (byte)',' or (byte)';' or (byte)'\t'
            ? separator
            : null;
}
