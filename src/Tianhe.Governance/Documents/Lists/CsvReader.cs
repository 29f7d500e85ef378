using System.Buffers;

namespace Tianhe.Governance.Documents;

/// <summary>Splits a stream of bytes into rows and cells by RFC 4180.</summary>
/// <remarks>
/// It works on bytes: in UTF-8 and in GB18030 no byte of a longer character is a quotation mark, a separator or the end of a line. Rows end with a line
/// feed, a carriage return or both. The stream is read once and forward; one row is kept at a time.
/// </remarks>
internal sealed class CsvReader(Stream stream, char separator, SeemsUtf8? doubt)
{
    /// <summary>The most bytes of a row.</summary>
    public const int MaxRowBytes = 1 << 20;

    /// <summary>The most cells that are kept; more are counted.</summary>
    public const int MaxCells = 1_000;

    private const byte Quote = (byte)'"';
    private const byte Return = (byte)'\r';
    private const byte Feed = (byte)'\n';
    private const int FirstBytes = 1 << 16;

    private readonly List<CsvCell> _cells = [];
    private byte[] _bytes = new byte[FirstBytes];
    private SearchValues<byte> _stops = Stops((byte)separator);
    private byte _separator = (byte)separator;
    private int _start;
    private int _end;
    private int _length;
    private int _breaks;
    private bool _hasEnded;

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many cells the row has; the first of them are kept.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<CsvCell> Cells => _cells;

    /// <summary>The bytes of the row with the end of its line.</summary>
    public ReadOnlySpan<byte> Row => _bytes.AsSpan(_start, _length);

    public CsvFault Fault { get; private set; }

    /// <summary>Where in the row the fault stands.</summary>
    public int FaultOffset { get; private set; }

    /// <summary>The first bytes of what is still to be read.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (_end == 0 && !_hasEnded)
        {
            Fill();
        }

        return _bytes.AsSpan(_start, _end - _start);
    }

    public void Skip(int bytes) => _start += bytes;

    public void SeparateBy(byte other)
    {
        _separator = other;
        _stops = Stops(other);
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        Line += _breaks;
        _start += _length;
        _length = _breaks = 0;
        while (!Scan(_bytes.AsSpan(_start, _end - _start)))
        {
            if (_hasEnded)
            {
                return false;
            }

            if (_end - _start >= MaxRowBytes)
            {
                (Fault, FaultOffset, _length) = (CsvFault.TooLong, FaultOffset, _end - _start);
                return true;
            }

            Fill();
        }

        return true;
    }

    private static SearchValues<byte> Stops(byte separator) => SearchValues.Create([separator, Quote, Return, Feed]);

    private void Fill()
    {
        var left = _end - _start;
        if (left == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(2 * _bytes.Length, MaxRowBytes));
        }
        else
        {
            _bytes.AsSpan(_start, left).CopyTo(_bytes);
        }

        var room = _bytes.AsSpan(left);
        var read = stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        doubt?.Look(room[..read]);
        _hasEnded = read < room.Length;
        (_start, _end) = (0, left + read);
    }

    /// <summary>Reads one row; false where there is none, or its end is not in sight.</summary>
    private bool Scan(ReadOnlySpan<byte> bytes)
    {
        _cells.Clear();
        (Count, Fault, FaultOffset) = (0, CsvFault.None, 0);
        var at = 0;
        while (bytes.Length > 0 && TryReadCell(bytes, ref at))
        {
            if (at < bytes.Length && bytes[at] == _separator)
            {
                at++;
                continue;
            }

            if (at < bytes.Length && bytes[at] == Return && at + 1 == bytes.Length && !_hasEnded)
            {
                return false;
            }

            _length = at == bytes.Length ? at : at + (bytes[at..].StartsWith("\r\n"u8) ? 2 : 1);
            _breaks = Breaks(bytes[.._length]);
            return true;
        }

        return false;
    }

    private bool TryReadCell(ReadOnlySpan<byte> bytes, ref int at)
    {
        // Excel's way of saying that digits are text: ="0123".
        var isFormula = bytes[at..].StartsWith("=\""u8);
        return isFormula || bytes[at..].StartsWith("\""u8) ? TryReadQuoted(bytes, ref at, isFormula ? 1 : 0) : TryReadPlain(bytes, ref at);
    }

    private bool TryReadPlain(ReadOnlySpan<byte> bytes, ref int at)
    {
        var offset = at;
        if (!TryReachStop(bytes, ref at))
        {
            return false;
        }

        Add(new(offset, offset, at - offset, false));
        return true;
    }

    private bool TryReadQuoted(ReadOnlySpan<byte> bytes, ref int at, int before)
    {
        var offset = at;
        var start = at += before + 1;
        var isEscaped = false;
        while (true)
        {
            var step = bytes[at..].IndexOf(Quote);
            at = step < 0 ? bytes.Length : at + step;
            if (at + 1 >= bytes.Length && !_hasEnded)
            {
                FaultOffset = offset;
                return false;
            }

            if (step < 0)
            {
                (Fault, FaultOffset) = (CsvFault.UnclosedQuote, offset);
                return true;
            }

            if (at + 1 == bytes.Length || bytes[at + 1] != Quote)
            {
                break;
            }

            isEscaped = true;
            at += 2;
        }

        Add(new(offset, start, at - start, isEscaped));
        at++;
        if (at < bytes.Length && bytes[at] != _separator && bytes[at] is not (Return or Feed))
        {
            Stray(at);
        }

        return TryReachStop(bytes, ref at);
    }

    /// <summary>Goes to the end of a cell that is not, or no longer, in quotation marks.</summary>
    private bool TryReachStop(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (true)
        {
            var step = bytes[at..].IndexOfAny(_stops);
            at = step < 0 ? bytes.Length : at + step;
            if (step < 0 || bytes[at] != Quote)
            {
                return step >= 0 || _hasEnded;
            }

            Stray(at);
            at++;
        }
    }

    private void Stray(int at)
    {
        if (Fault == CsvFault.None)
        {
            (Fault, FaultOffset) = (CsvFault.StrayQuote, at);
        }
    }

    private void Add(CsvCell cell)
    {
        if (++Count <= MaxCells)
        {
            _cells.Add(cell);
        }
    }

    /// <summary>How many lines end in it; a line feed after a carriage return ends no second one.</summary>
    private static int Breaks(ReadOnlySpan<byte> bytes)
    {
        var breaks = 0;
        for (var i = bytes.IndexOfAny(Return, Feed); i >= 0 && i < bytes.Length; i++)
        {
            breaks += bytes[i] == Return || (bytes[i] == Feed && (i == 0 || bytes[i - 1] != Return)) ? 1 : 0;
        }

        return breaks;
    }
}
