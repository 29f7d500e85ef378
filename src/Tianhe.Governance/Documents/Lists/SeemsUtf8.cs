using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>Whether bytes that should be GB18030 are UTF-8 after all.</summary>
/// <remarks>
/// Each Chinese character of UTF-8 is three bytes of a narrow pattern. Text in GB18030 keeps to it by chance for a character or two, hence the number
/// that is asked for.
/// </remarks>
internal sealed class SeemsUtf8
{
    private const int Piece = 4_096;

    private readonly Decoder _decoder = new UTF8Encoding(false, true).GetDecoder();
    private readonly char[] _characters = new char[Piece + 1];
    private bool _isRuledOut;
    private int _seen;

    public bool After(int characters) => !_isRuledOut && _seen >= characters;

    public void Look(ReadOnlySpan<byte> bytes)
    {
        while (!_isRuledOut && bytes.Length > 0)
        {
            var piece = bytes[..Math.Min(Piece, bytes.Length)];
            bytes = bytes[piece.Length..];
            try
            {
                foreach (var character in _characters.AsSpan(0, _decoder.GetChars(piece, _characters, flush: false)))
                {
                    _seen = Math.Min(_seen + (character >= 0x800 ? 1 : 0), int.MaxValue / 2);
                }
            }
            catch (DecoderFallbackException)
            {
                _isRuledOut = true;
            }
        }
    }
}
