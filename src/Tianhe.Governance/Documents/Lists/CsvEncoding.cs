namespace Tianhe.Governance;

/// <summary>The encoding of a CSV file.</summary>
/// <remarks>
/// It is always stated, never guessed: a short text in GB18030 may be valid UTF-8 and read otherwise. A file that shows its encoding by a
/// byte-order mark, or by bytes that the stated one does not have, is reported with the other one named.
/// </remarks>
public enum CsvEncoding
{
    /// <summary>UTF-8, with or without a byte-order mark; written with one, by which spreadsheets know it.</summary>
    Utf8,

    /// <summary>GB18030, of which GBK and GB2312 are parts: what Excel calls CSV in China. It has every character of Unicode.</summary>
    Gb18030,
}
