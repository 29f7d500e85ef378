using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Reads the rows of a table from a sheet, or lists every problem with its cell.</summary>
internal sealed class SheetReading
{
    /// <summary>The most bytes that are read.</summary>
    public const int MaxBytes = Document.MaxBytes;

    /// <summary>The most characters of a cell, as many as spreadsheets hold.</summary>
    private const int MaxCell = 32_767;

    private readonly SheetLayout _layout;
    private readonly CsvRows _rows;
    private readonly ListProblems _problems = new("rows");
    private readonly List<TableRow> _read = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<TableRowId, TableRow> _old;
    private readonly FactCoding[] _inputs;
    private readonly FactCoding[] _outputs;
    private int _count;

    public SheetReading(TableDescription table, byte[] csv, CsvFormat format)
    {
        _layout = SheetLayout.Of(table);
        _rows = Open(_layout, csv, format, _problems);
        _old = table.Rows.ToDictionary(row => row.Id);
        _inputs = [.. _layout.Inputs.Select(input => FactCoding.For(input.Declaration))];
        _outputs = [.. table.Outputs.Select(output => FactCoding.For(output.Declaration))];
    }

    private TableDescription Table => _layout.Table;

    public static CsvRows Open(SheetLayout layout, byte[] csv, CsvFormat format, ListProblems problems) =>
        new(new MemoryStream(csv, writable: false), format, layout.Columns, [.. layout.Columns.Select(_ => default(ColumnUse))], problems);

    /// <summary>The rows, where there is no problem; warnings stop nothing.</summary>
    public bool TryRead(out EquatableList<TableRow> rows, out EquatableList<Finding> findings)
    {
        var isOpen = _rows.TryBegin();
        while (isOpen && !_problems.IsFull && _rows.MoveNext() && TryTakeCells(out var cells))
        {
            ReadRow(cells);
        }

        if (isOpen)
        {
            _rows.End();
        }

        findings = _problems.Findings;
        rows = _problems.HasErrors ? [] : _read.ToEquatableList();
        return !_problems.HasErrors;
    }

    private bool TryTakeCells(out string[] cells)
    {
        cells = new string[_layout.Columns.Count];
        foreach (var column in _layout.Columns)
        {
            if ((_rows.Has(column) ? _rows.TextOf(column) : "") is not { } text)
            {
                return false;
            }

            if (text.Length > MaxCell)
            {
                var cell = CellOf(column);
                Fail(column, cell, TableFormFindings.LongCell, new("cell", cell), new("count", text.Length), new("most", MaxCell));
                return false;
            }

            cells[column.Index] = text;
        }

        return !IsTooLong();
    }

    private bool IsTooLong()
    {
        if (++_count > TableCompiler.MaxRows)
        {
            _problems.Add(TableFindings.TooLarge.Error("rows", new("rows", TableCompiler.MaxRows), new("inputs", TableCompiler.MaxInputs)));
        }

        return _count > TableCompiler.MaxRows;
    }

    /// <summary>Reads every cell for the problems it may have; after the first of them no more rows are kept.</summary>
    private void ReadRow(string[] cells)
    {
        var id = ReadId(cells, out var label);
        var when = new List<Condition>(_layout.Inputs.Count);
        for (var place = 0; place < _layout.Inputs.Count; place++)
        {
            ReadInput(place, cells, label, when);
        }

        var then = new List<KeyValuePair<FactName, FactValue>>(_outputs.Length);
        for (var place = 0; place < _outputs.Length; place++)
        {
            ReadOutput(place, cells, label, then);
        }

        if (!_problems.HasErrors)
        {
            var old = _old.GetValueOrDefault(id);
            _read.Add(new(id, when.ToEquatableList(), then.ToEquatableList()) { Note = SheetNote.Read(cells[_layout.ChineseNote.Index], cells[_layout.EnglishNote.Index], old?.Note), Citation = old?.Citation });
        }
    }

    private TableRowId ReadId(string[] cells, out string label)
    {
        var written = cells[_layout.Id.Index].Trim();
        var cell = CellOf(_layout.Id);
        label = written.Length == 0 ? cell : Shown.Piece(written);
        if (written.Length == 0)
        {
            Fail(_layout.Id, cell, TableFormFindings.BlankId, new MessageArgument("cell", cell));
            return default;
        }

        if (IdText.Problem(written) is not null)
        {
            Fail(_layout.Id, cell, TableFormFindings.WrongId, new("cell", cell), new("found", Shown.Text(written)), new("expected", Shapes.IdAccepts));
            return default;
        }

        if (NumberText.IsScientific(written))
        {
            Fail(_layout.Id, written, TableFormFindings.Scientific, About(_layout.Id, label, written));
        }
        else if (!_ids.TryAdd(written, cell))
        {
            Fail(_layout.Id, written, TableFormFindings.DuplicateId, new("cell", cell), new("found", Shown.Text(written)), new("first", _ids[written]));
        }

        return written;
    }

    private void ReadInput(int place, string[] cells, string label, List<Condition> when)
    {
        var column = _layout.InputAt(place);
        var grammar = _layout.Inputs[place];
        var text = cells[column.Index];
        if (!grammar.TryRead(text, out var condition, out var fault))
        {
            Fail(column, label, fault.Template, [.. About(column, label, text), new("rest", fault.RestOf(text)), new("expected", grammar.Accepts), new("most", Condition.MaxDepth)]);
        }
        else if (condition is not AnyCondition)
        {
            when.Add(condition);
            var findings = new List<Finding>();
            condition.Codes(grammar.Declaration, _inputs[place], PathOf(column, label), findings);
            findings.ForEach(finding => Add(column, finding));
        }
    }

    private void ReadOutput(int place, string[] cells, string label, List<KeyValuePair<FactName, FactValue>> then)
    {
        var column = _layout.OutputAt(place);
        var output = Table.Outputs[place];
        var declaration = output.Declaration;
        var text = cells[column.Index];
        if (string.IsNullOrWhiteSpace(text))
        {
            Fail(column, label, TableFormFindings.BlankOutput, [.. About(column, label, text), new("expected", ValueText.Accepts(declaration))]);
        }
        else if (!OutputText.TryRead(text, output, out var value))
        {
            var template = NumberText.IsScientific(text) ? TableFormFindings.Scientific : TableFormFindings.WrongOutput;
            Fail(column, label, template, [.. About(column, label, text), new("expected", ValueText.Accepts(declaration))]);
        }
        else if (_outputs[place].Encode(value, out _) is var fault && fault != FactFault.None)
        {
            Add(column, FactFindings.Of(fault, declaration, value, PathOf(column, label)));
        }
        else
        {
            then.Add(new(declaration.Name, value));
        }
    }

    private void Fail(SheetColumn column, string label, MessageTemplate template, params EquatableList<MessageArgument> arguments) => Add(column, template.Error(PathOf(column, label), arguments));

    private void Add(SheetColumn column, Finding problem) => _problems.Add(problem with { Position = _rows.PositionOf(column) });

    private EquatableList<MessageArgument> About(SheetColumn column, string label, string text) =>
        [new("cell", CellOf(column)), new("id", label), new("column", _rows.HeadingOf(column)), new("found", Shown.Text(text))];

    private string CellOf(SheetColumn column) => SheetCell.Name(_rows.PlaceOf(column), _rows.Row);

    private static string PathOf(SheetColumn column, string label) => $"rows.{label}.{column.Id}";
}
