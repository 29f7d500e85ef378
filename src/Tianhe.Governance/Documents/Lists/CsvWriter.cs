using System.Buffers;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>Writes rows of cells by RFC 4180.</summary>
internal sealed class CsvWriter : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly char _separator;
    private readonly SearchValues<char> _quoted;

    public CsvWriter(Stream stream, CsvFormat format)
    {
        _separator = format.Separator;
        _quoted = SearchValues.Create([_separator, '"', '\r', '\n']);
        _writer = new(stream, format.Encoding == CsvEncoding.Utf8 ? new UTF8Encoding(true, true) : CsvText.Of(format.Encoding).Strict, leaveOpen: true);
    }

    public void Write(IEnumerable<(string? Text, bool IsText)> cells)
    {
        var isFirst = true;
        foreach (var (text, isText) in cells)
        {
            if (!isFirst)
            {
                _writer.Write(_separator);
            }

            isFirst = false;
            WriteCell(text is null ? "" : isText && CsvFormula.IsNeeded(text) ? CsvFormula.Wrap(text) : text);
        }

        _writer.Write("\r\n");
    }

    public void Dispose() => _writer.Dispose();

    private void WriteCell(string text)
    {
        if (text.AsSpan().ContainsAny(_quoted) || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))))
        {
            _writer.Write('"');
            _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            _writer.Write('"');
        }
        else
        {
            _writer.Write(text);
        }
    }
}
