using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>Counts lines and columns on its way through a text; the offsets asked for never decrease, so that many cost one pass.</summary>
internal ref struct PositionCursor(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public static TextPosition Of(ReadOnlySpan<byte> utf8, int offset) => new PositionCursor(utf8).MoveTo(offset);

    public TextPosition MoveTo(int offset)
    {
        while (_offset < offset)
        {
            var piece = _utf8[_offset..offset];
            var end = piece.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                _column += Encoding.UTF8.GetCharCount(piece);
                _offset = offset;
                break;
            }

            _offset += end + 1;
            var isHalf = piece[end] == '\r' && _offset < _utf8.Length && _utf8[_offset] == '\n';
            (_line, _column) = isHalf ? (_line, _column + Encoding.UTF8.GetCharCount(piece[..end]) + 1) : (_line + 1, 1);
        }

        return new(_line, _column);
    }
}
