using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>An encoding as a reader needs it: strict for the cells, lenient to count the characters of whatever stands before a problem.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Other">The one that a file is in where it is not in this one.</param>
/// <param name="Strict">Throws at bytes or text that it does not have.</param>
/// <param name="Lenient">Never throws.</param>
internal sealed record CsvText(string Name, string Other, Encoding Strict, Encoding Lenient)
{
    private static readonly CsvText Utf8 = new("UTF-8", "GB18030", new UTF8Encoding(false, true), new UTF8Encoding(false, false));

    // The provider is asked directly: to register it would change what the rest of the host's program can decode.
    private static readonly CsvText Gb18030 = new(
        "GB18030",
        "UTF-8",
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!);

    public static CsvText Of(CsvEncoding encoding) => encoding switch
    {
        CsvEncoding.Utf8 => Utf8,
        CsvEncoding.Gb18030 => Gb18030,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "No encoding."),
    };
}
