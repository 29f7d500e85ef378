using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>Files of a few lines, and what reading them says.</summary>
internal static class Csv
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static readonly CsvFormat InGb18030 = new() { Encoding = CsvEncoding.Gb18030 };

    public static Stream Of(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static Stream Of(params byte[] bytes) => new MemoryStream(bytes);

    public static EquatableList<T> ReadText<T>(this ListFormat<T> list, string text, CsvFormat? format = null) => list.ReadCsv(Of(text), format);

    /// <summary>Every problem as <c>path @ line:column code</c>, the position where there is one.</summary>
    public static IEnumerable<string> Problems<T>(this ListFormat<T> list, Stream stream, CsvFormat? format = null)
    {
        list.TryReadCsv(stream, out var records, out var findings, format).Should().Be(findings.All(finding => finding.Severity != FindingSeverity.Error));
        records.Count.Should().Match(count => count == 0 || findings.All(finding => finding.Severity != FindingSeverity.Error), "nothing is half-read");
        return findings.Select(Show);
    }

    public static IEnumerable<string> Problems<T>(this ListFormat<T> list, string text, CsvFormat? format = null) => list.Problems(Of(text), format);

    /// <summary>The one finding of a text that has one.</summary>
    public static Finding Problem<T>(this ListFormat<T> list, string text, CsvFormat? format = null)
    {
        list.TryReadCsv(Of(text), out _, out var findings, format);
        return findings.Should().ContainSingle().Subject;
    }

    public static byte[] Bytes<T>(this ListFormat<T> list, IEnumerable<T> records, CsvFormat? format = null)
    {
        using var stream = new MemoryStream();
        list.WriteCsv(records, stream, format);
        return stream.ToArray();
    }

    public static string Text<T>(this ListFormat<T> list, IEnumerable<T> records, CsvFormat? format = null) =>
        Encoding.UTF8.GetString(list.Bytes(records, format)).TrimStart('\uFEFF');

    private static string Show(Finding finding) =>
        $"{finding.Path}{(finding.Position is { } at ? $" @ {at.Line}:{at.Column}" : "")} {finding.Code.Replace("lists.", "", StringComparison.Ordinal)}";
}
