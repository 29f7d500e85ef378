namespace Tianhe.Governance.Documents;

/// <summary>What the lists of one kind of records are: their columns, how a record is made, and what makes two rows the same.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <param name="Name">The word with which paths begin.</param>
/// <param name="Columns">The columns, in the order in which they are written.</param>
/// <param name="Make">Makes a record of cells that were all read.</param>
/// <param name="Key">What makes two rows the same record.</param>
internal sealed record ListDefinition<T>(string Name, EquatableList<ListColumn<T>> Columns, Func<ListRow<T>, T> Make, ListKey<T> Key)
{
    /// <summary>What is wrong with a record as a whole, or null; it is told at its row.</summary>
    public Func<T, Finding?> Check { get; init; } = _ => null;

    /// <summary>Reads a CSV file, all or nothing; the findings may be warnings alone.</summary>
    public bool TryReadCsv(Stream csv, CsvFormat? format, IReadOnlyList<ColumnUse> uses, ReadingProgress progress, out EquatableList<T> records, out EquatableList<Finding> findings)
    {
        var problems = new ListProblems(Name);
        var rows = new CsvRows(csv, format ?? new(), [.. Columns], uses, problems);
        records = [];
        var isRead = rows.TryBegin() && new ListReading<T>(this, uses, progress, problems).TryRead(rows, out records);
        findings = problems.Findings;
        return isRead;
    }

    /// <summary>Reads a CSV file as it stands, of which nothing was said.</summary>
    public bool TryReadCsv(Stream csv, CsvFormat? format, out EquatableList<T> records, out EquatableList<Finding> findings) =>
        TryReadCsv(csv, format, new ColumnUse[Columns.Count], new(null, 1), out records, out findings);

    /// <summary>Writes a CSV file, of which reading makes the same records again.</summary>
    /// <exception cref="ArgumentException">A record holds what could not be read back.</exception>
    public void WriteCsv(IEnumerable<T> records, Stream csv, CsvFormat? format, IReadOnlyList<ColumnUse> uses)
    {
        format ??= new();
        var columns = Columns.Where(column => !uses[column.Index].IsLeftOut).ToList();
        using var writer = new CsvWriter(csv, format);
        writer.Write(columns.Select(column => ((string?)(uses[column.Index].Heading ?? column.Heading.In(format.Language)), true)));
        var row = 0;
        foreach (var record in records)
        {
            row++;
            writer.Write(columns.Select(column => (TextOf(record ?? throw new ArgumentNullException(nameof(records), "A record is null."), column, format.Language, row), column.IsText)));
        }
    }

    /// <summary>Writes a CSV file in which every column stands as it is.</summary>
    public void WriteCsv(IEnumerable<T> records, Stream csv, CsvFormat? format) => WriteCsv(records, csv, format, new ColumnUse[Columns.Count]);

    private static string? TextOf(T record, ListColumn<T> column, Language language, int row)
    {
        var isWritten = false;
        string? text = null;
        try
        {
            isWritten = column.TryWrite(record, language, out text);
        }
        catch (InvalidOperationException)
        {
            // An id that was never given says so in this way.
        }

        return isWritten ? text : throw new ArgumentException(
            $"The column '{column.Id}' of record {row.ToString(System.Globalization.CultureInfo.InvariantCulture)} holds what could not be read back{(column.IsPrivate ? "" : $": '{Shown.Piece(text ?? "")}'")}; expected {column.Accepts.English}.",
            nameof(record));
    }
}
