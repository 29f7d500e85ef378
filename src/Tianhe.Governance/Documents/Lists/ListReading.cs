namespace Tianhe.Governance.Documents;

/// <summary>Reads rows into records, or lists every problem.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class ListReading<T>(ListDefinition<T> definition, IReadOnlyList<ColumnUse> uses, ReadingProgress progress, ListProblems problems)
{
    private readonly ListRow<T> _row = new(definition);
    private readonly Func<ListRow<T>, int, int> _keys = definition.Key.Start();
    private readonly List<T> _records = [];
    private readonly List<ListColumn<T>> _choosing = [.. definition.Columns.Where(column => uses[column.Index] is { IsSought: true, Keeps: not null })];
    private int _count;
    private int _leftOut;
    private int _firstLeftOut;

    public bool TryRead(ListRows rows, out EquatableList<T> records)
    {
        ReadConstants();
        while (!problems.IsFull && rows.MoveNext() && TryChoose(rows, out var isChosen))
        {
            if (!isChosen)
            {
                _firstLeftOut = _leftOut++ == 0 ? rows.Row : _firstLeftOut;
                continue;
            }

            if (!TryReadCells(rows))
            {
                break;
            }

            Keep(rows);
            progress.Advance(++_count);
        }

        progress.End(_count);
        if (_leftOut > 0)
        {
            problems.Add(ListFindings.RowsLeftOut.Warning(problems.List, new("count", _leftOut), new("first", _firstLeftOut)));
        }

        if (_count == 0 && !problems.HasErrors)
        {
            problems.Add(ListFindings.NoRows.Warning(problems.List));
        }

        rows.End();
        records = problems.HasErrors ? [] : _records.ToEquatableList();
        return !problems.HasErrors;
    }

    private void ReadConstants()
    {
        foreach (var column in definition.Columns)
        {
            if (uses[column.Index] is { Constant: { } constant })
            {
                _row[column.Index].TryRead(constant, out _);
            }
        }
    }

    /// <summary>Whether the cells by which rows are chosen could be taken.</summary>
    private bool TryChoose(ListRows rows, out bool isChosen)
    {
        isChosen = true;
        foreach (var column in _choosing)
        {
            if ((rows.Has(column) ? rows.TextOf(column) : "") is not { } text)
            {
                return false;
            }

            isChosen = isChosen && IsKept(uses[column.Index].Keeps!, text, rows.Row);
        }

        return true;
    }

    /// <summary>Whether the row's cells could be taken, whatever they hold.</summary>
    private bool TryReadCells(ListRows rows)
    {
        foreach (var column in definition.Columns)
        {
            var use = uses[column.Index];
            if (use.Constant is not null)
            {
                continue;
            }

            if (use.IsLeftOut || !rows.Has(column))
            {
                _row[column.Index].Clear(isRead: true);
                continue;
            }

            if (rows.TextOf(column) is not { } text)
            {
                return false;
            }

            ReadCell(rows, column, use.Change is null ? text : Changed(use.Change, text, rows.Row));
        }

        return true;
    }

    private void ReadCell(ListRows rows, ListColumn<T> column, string text)
    {
        var slot = _row[column.Index];
        if (string.IsNullOrWhiteSpace(text))
        {
            slot.Clear(isRead: !column.IsRequired);
            if (column.IsRequired)
            {
                Report(rows, column, "", new(ListFindings.BlankCell, new MessageArgument("expected", column.Accepts)));
            }
        }
        else if (!slot.TryRead(text, out var problem))
        {
            Report(rows, column, text, problem);
        }
    }

    private void Keep(ListRows rows)
    {
        if (_row.AreRead(definition.Key.Columns) && _keys(_row, rows.Row) is > 0 and var first)
        {
            EquatableList<BilingualText> key = [.. definition.Key.Columns.Select(column => column.Heading)];
            problems.Add(ListFindings.DuplicateRow.Error(RowPath(rows), new("row", rows.Row), new("first", first), new("key", key)) with { Position = PositionOf(rows, definition.Key.Columns[0]) });
        }

        if (!_row.IsRead)
        {
            return;
        }

        try
        {
            var record = definition.Make(_row);
            if (definition.Check(record) is { } wrong)
            {
                problems.Add(wrong.At(RowPath(rows)) with { Position = PositionOf(rows, definition.Key.Columns[0]) });
            }
            else if (!problems.HasErrors)
            {
                _records.Add(record);
            }
        }
        catch (ArgumentException exception)
        {
            // The records check themselves; what the columns let through is told as the record words it.
            problems.Add(ListFindings.WrongRow.Error(RowPath(rows), new("row", rows.Row), new("reason", exception.Message.TrimEnd('.'))) with { Position = PositionOf(rows, definition.Key.Columns[0]) });
        }
    }

    private void Report(ListRows rows, ListColumn<T> column, string text, CellProblem problem)
    {
        var found = column.IsPrivate ? new BilingualText("（不显示）", "(not shown)") : Shown.Text(text);
        EquatableList<MessageArgument> arguments = [new("row", rows.Row), new("heading", rows.HeadingOf(column)), new("found", found), .. problem.Arguments];
        problems.Add(problem.Template.Error($"{RowPath(rows)}.{column.Id}", arguments) with { Position = rows.PositionOf(column) });
    }

    private static TextPosition? PositionOf(ListRows rows, ListColumn column) => rows.Has(column) ? rows.PositionOf(column) : null;

    private string RowPath(ListRows rows) => $"{problems.List}.row-{rows.Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static bool IsKept(Func<string, bool> keeps, string text, int row)
    {
        try
        {
            return keeps(text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"It could not be said whether row {row.ToString(System.Globalization.CultureInfo.InvariantCulture)} is read: {exception.Message}", exception);
        }
    }

    private static string Changed(Func<string, string?> change, string text, int row)
    {
        try
        {
            return change(text) ?? "";
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"A cell of row {row.ToString(System.Globalization.CultureInfo.InvariantCulture)} could not be changed: {exception.Message}", exception);
        }
    }
}
