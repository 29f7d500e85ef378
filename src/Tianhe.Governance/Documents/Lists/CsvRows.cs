using System.Buffers;
using System.Text;


namespace Tianhe.Governance.Documents;

/// <summary>The rows of a CSV file below its headings.</summary>
/// <remarks>Rows are numbered as spreadsheets do: the first is row 1, blank ones count, a line <c>sep=</c> does not.</remarks>
internal sealed class CsvRows(Stream stream, CsvFormat format, IReadOnlyList<ListColumn> columns, IReadOnlyList<ColumnUse> uses, ListProblems problems) : ListRows(problems)
{
    /// <summary>How many Chinese characters must be UTF-8, in a file that is UTF-8 throughout, before a file of GB18030 is called so.</summary>
    private const int Convincing = 4;

    /// <summary>No character that begins with a byte above it is white space, in either encoding.</summary>
    private const byte LastOfWhiteSpace = 0xE3;

    private readonly CsvText _text = CsvText.Of(format.Encoding);
    private readonly SeemsUtf8? _doubt = format.Encoding == CsvEncoding.Gb18030 ? new() : null;
    private readonly string[] _last = [.. columns.Select(_ => "")];
    private CsvReader _reader = null!;
    private CsvHeadings _headings = null!;
    private char _separator = format.Separator;
    private char[] _characters = new char[256];
    private byte[] _unescaped = [];

    /// <summary>Reads up to the headings; false where the file is nothing that can be read.</summary>
    public bool TryBegin()
    {
        _reader = new(stream, format.Separator, _doubt);
        if (CsvSignature.ProblemOf(_reader.Peek(), format.Encoding, out var length) is { } problem)
        {
            return Fail(problem.Error(Problems.List, new("found", CsvSignature.NameOf(_reader.Peek())), new("expected", _text.Name)));
        }

        _reader.Skip(length);
        return TrySkipTo(format.HeadingRow) && TryReadHeadings();
    }

    public override bool MoveNext()
    {
        while (!Problems.IsFull && TryReadRow())
        {
            if (!IsBlank() && IsInPlace())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a column in the file, from 0; negative where the file does not have it.</summary>
    public int PlaceOf(ListColumn column) => _headings.PlaceOf(column);

    public override bool Has(ListColumn column) => PlaceOf(column) >= 0;

    public override string? TextOf(ListColumn column)
    {
        var text = TextAt(_headings.PlaceOf(column), _last[column.Index]);
        _last[column.Index] = text ?? "";
        return text;
    }

    public override BilingualText HeadingOf(ListColumn column) => BilingualText.Same(Shown.Piece(_headings.TextOf(column)));

    public override TextPosition? PositionOf(ListColumn column) => PositionAt(_reader.Cells[_headings.PlaceOf(column)].Offset);

    public override void End()
    {
        if (_doubt?.After(Convincing) == true)
        {
            ReportUtf8();
        }
    }

    private bool TrySkipTo(int row)
    {
        do
        {
            if (!TryReadRow())
            {
                return Problems.HasErrors ? false : Fail(ListFindings.Empty.Error(Problems.List));
            }

            if (_reader.Line == 1 && CsvSignature.SeparatorOf(_reader.Row) is { } separator)
            {
                _separator = (char)separator;
                _reader.SeparateBy(separator);
                Row--;
            }
        }
        while (Row < row || IsBlank());

        return true;
    }

    private bool TryReadHeadings()
    {
        var headings = new List<string>();
        for (var i = 0; i < _reader.Cells.Count; i++)
        {
            if (TextAt(i, "") is not { } heading)
            {
                return false;
            }

            headings.Add(heading);
        }

        _headings = new(headings, columns, uses);
        if (_reader.Count > CsvReader.MaxCells)
        {
            Problems.Add(ListFindings.TooManyColumns.Error(Problems.List, new("count", _reader.Count), new("most", CsvReader.MaxCells)));
        }
        else if (_reader.Fault == CsvFault.StrayQuote)
        {
            Problems.Add(At(ListFindings.StrayQuote, _reader.FaultOffset));
        }
        else
        {
            _headings.Check(Problems, _separator, Row, place => PositionAt(_reader.Cells[place].Offset));
        }

        if (Problems.HasErrors && _doubt?.After(1) == true)
        {
            ReportUtf8();
        }

        return !Problems.HasErrors;
    }

    private bool TryReadRow()
    {
        if (!_reader.Read())
        {
            return false;
        }

        Row++;
        return _reader.Fault switch
        {
            CsvFault.UnclosedQuote => Fail(At(ListFindings.UnclosedQuote, _reader.FaultOffset)),
            CsvFault.TooLong => Fail(At(ListFindings.RowTooLong, _reader.FaultOffset, new MessageArgument("most", CsvReader.MaxRowBytes))),
            _ => true,
        };
    }

    private bool Fail(Finding finding)
    {
        Problems.Add(finding);
        return false;
    }

    /// <summary>What stands in the cells that are not kept is not known, so that a row with such cells is never blank.</summary>
    private bool IsBlank() => _reader.Fault == CsvFault.None && _reader.Count <= CsvReader.MaxCells && AreBlank(0);

    private bool AreBlank(int from)
    {
        for (var i = from; i < _reader.Cells.Count; i++)
        {
            if (!IsBlank(_reader.Row.Slice(_reader.Cells[i].Start, _reader.Cells[i].Length)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is nothing but white space of any width, as in the rows of other readers; only what may be such is decoded.</summary>
    private bool IsBlank(ReadOnlySpan<byte> cell)
    {
        cell = cell.TrimStart(" \t"u8);
        return cell.IsEmpty || (cell[0] is <= (byte)' ' or >= 0x80 and <= LastOfWhiteSpace && string.IsNullOrWhiteSpace(_text.Lenient.GetString(cell)));
    }

    /// <summary>Whether as many cells stand there as headings do; where not, it is not known which cell is which.</summary>
    private bool IsInPlace() =>
        _reader.Fault == CsvFault.StrayQuote ? Fail(At(ListFindings.StrayQuote, _reader.FaultOffset))
        : _reader.Count < _headings.Count ? Fail(At(ListFindings.TooFewCells, 0, new("count", _reader.Count), new("expected", _headings.Count)))
        : (_reader.Count > CsvReader.MaxCells || !AreBlank(_headings.Count))
            ? Fail(At(ListFindings.TooManyCells, 0, new("count", _reader.Count), new("expected", _headings.Count)))
        : true;

    /// <summary>The text of a cell, the same object as the last one where they are equal; null where the bytes are not of the encoding.</summary>
    private string? TextAt(int place, string last)
    {
        var cell = _reader.Cells[place];
        var bytes = _reader.Row.Slice(cell.Start, cell.Length);
        bytes = cell.IsEscaped ? Unescaped(bytes) : bytes;
        if (_characters.Length < bytes.Length)
        {
            _characters = new char[Math.Max(bytes.Length, 2 * _characters.Length)];
        }

        try
        {
            // Most cells are ASCII in either encoding, and the decoder of GB18030 allocates at every call.
            var length = Ascii.ToUtf16(bytes, _characters, out var count) == OperationStatus.Done ? count : _text.Strict.GetChars(bytes, _characters);
            ReadOnlySpan<char> text = _characters.AsSpan(0, length);
            text = cell.Start == cell.Offset + 1 && CsvFormula.IsWrapped(text) ? CsvFormula.Unwrap(text) : text;
            return text.SequenceEqual(last) ? last : text.ToString();
        }
        catch (DecoderFallbackException)
        {
            Problems.Add(At(ListFindings.WrongBytes, cell.Offset, new("expected", _text.Name), new("other", _text.Other)));
            return null;
        }
    }

    private ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> bytes)
    {
        if (_unescaped.Length < bytes.Length)
        {
            _unescaped = new byte[bytes.Length];
        }

        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            _unescaped[count++] = bytes[i];
            i += bytes[i] == (byte)'"' ? 1 : 0;
        }

        return _unescaped.AsSpan(0, count);
    }

    private Finding At(MessageTemplate template, int offset, params ReadOnlySpan<MessageArgument> arguments) =>
        template.Error($"{Problems.List}.row-{Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}", [new("row", Row), .. arguments]) with { Position = PositionAt(offset) };

    /// <summary>The line and column of a byte of the row: a cell before it may go over several lines.</summary>
    private TextPosition PositionAt(int offset)
    {
        var before = _text.Lenient.GetString(_reader.Row[..offset]).ReplaceLineEndings("\n");
        return new(_reader.Line + before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n'));
    }

    private void ReportUtf8() =>
        Problems.AddAlone(ListFindings.OtherEncoding.Error(Problems.List, new("found", "UTF-8"), new("expected", _text.Name)));
}
