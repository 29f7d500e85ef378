using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>How a list of one kind of records is laid out in columns, and how it is read and written.</summary>
/// <remarks>
/// Made by <see cref="ListFormat"/>. Each <c>With</c> returns a new value. Reading is all or nothing: every problem of every row is listed, up to a
/// thousand, and nothing is half-read. A file that this value has written is read by it as it stands, and gives the same records.
/// Immutable; safe to share between threads.
/// </remarks>
/// <typeparam name="T">The type of the records.</typeparam>
/// <example><code>
/// var nodes = ListFormat.Nodes(TierLadder.Tianhe)
///     .WithHeading("id", "网格编号")
///     .WithConstant("tier", "grid")
///     .ReadCsv(stream, new() { Encoding = CsvEncoding.Gb18030 });
/// </code></example>
public sealed partial class ListFormat<T>
{
    private readonly ListDefinition<T> _definition;
    private readonly ColumnUse[] _uses;
    private readonly ReadingProgress _progress;

    private ListFormat(ListDefinition<T> definition, ColumnUse[] uses, ReadingProgress progress)
    {
        _definition = definition;
        _uses = uses;
        _progress = progress;
    }

    internal EquatableList<ListColumn<T>> Columns => _definition.Columns;

    /// <summary>A list whose file calls a column otherwise; it is read and written under that heading alone.</summary>
    /// <param name="column">The id of the column, such as <c>id</c>.</param>
    /// <param name="heading">The heading; case, white space and full width do not count.</param>
    /// <returns>The new value.</returns>
    /// <remarks>A heading that means another column already is refused, for the file would have it twice; give that column another one first.</remarks>
    /// <exception cref="ArgumentException">There is no such column, the heading is blank but for what does not count, or another column that is written bears it in either language.</exception>
    public ListFormat<T> WithHeading(string column, string heading)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(heading);
        var folded = FoldedText.Of(WellFormed.Check(heading));
        var known = Find(column);
        if (folded.Length == 0)
        {
            throw new ArgumentException($"The heading '{Shown.Piece(heading)}' is blank: white space, hyphens, underscores and asterisks do not count.", nameof(heading));
        }

        return _definition.Columns.FirstOrDefault(other => other != known && !_uses[other.Index].IsLeftOut && IsCalled(other, folded)) is { } other
            ? throw new ArgumentException($"The heading '{Shown.Piece(heading)}' is that of the column '{other.Id}': give that one another heading first.", nameof(heading))
            : With(column, use => use with { Heading = heading });
    }

    /// <summary>A list in which a column is the same in every row and is not looked for in the file.</summary>
    /// <param name="column">The id of the column, such as <c>tier</c>.</param>
    /// <param name="text">The text, as a cell would have it.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it cannot hold the text.</exception>
    public ListFormat<T> WithConstant(string column, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var known = Find(column);
        return known.CreateSlot().TryRead(text, out _)
            ? With(column, use => use with { Constant = text })
            : throw new ArgumentException($"The column '{known.Id}' cannot hold '{Shown.Piece(text)}'; expected {known.Accepts.English}.", nameof(text));
    }

    /// <summary>A list in which the text of a column's cells is changed before it is read.</summary>
    /// <param name="column">The id of the column.</param>
    /// <param name="change">Makes of the text of a cell the text to be read; called once for each cell, blank ones too. Null leaves it blank.</param>
    /// <returns>The new value.</returns>
    /// <remarks>Writing does not undo it.</remarks>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public ListFormat<T> WithChange(string column, Func<string, string?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(column, use => use with { Change = change });
    }

    /// <summary>A list of which only some rows are read: not the total at the end, nor the rows of other offices.</summary>
    /// <param name="column">The id of the column.</param>
    /// <param name="keep">Says of the text of the cell, as the file has it, whether the row is read; of a column that the file lacks the text is empty.</param>
    /// <returns>The new value.</returns>
    /// <remarks>The other rows are left out before their cells are checked; a warning says how many. Said again of a column, it takes the place of
    /// what was said; a constant that is given to the column later does so too.</remarks>
    /// <exception cref="ArgumentException">There is no such column, or it has a constant or is left out.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="keep"/> is null.</exception>
    public ListFormat<T> WithRowsWhere(string column, Func<string, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return _uses[Find(column).Index].IsSought
            ? With(column, use => use with { Keeps = keep })
            : throw new ArgumentException($"The column '{column}' is not looked for in the file: it has a constant or is left out.", nameof(column));
    }

    /// <summary>A list without a column: it is neither read nor written, whatever the file has.</summary>
    /// <param name="column">The id of the column.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentException">There is no such column, or every row needs it.</exception>
    public ListFormat<T> Without(string column) =>
        Find(column).IsRequired
            ? throw new ArgumentException($"Every row needs the column '{column}'; give it a constant instead.", nameof(column))
            : With(column, use => use with { IsLeftOut = true });

    /// <summary>A list whose reading is watched.</summary>
    /// <param name="progress">Is told the number of rows read so far, and of all rows at the end.</param>
    /// <param name="every">After how many rows each.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="every"/> is less than 1.</exception>
    public ListFormat<T> WithProgress(IProgress<int> progress, int every = 10_000)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        return new(_definition, _uses, new(progress, every));
    }

    internal static ListFormat<T> Of(ListDefinition<T> definition) => new(definition, new ColumnUse[definition.Columns.Count], new(null, 1));

    private ListFormat<T> With(string column, Func<ColumnUse, ColumnUse> change)
    {
        var uses = _uses.ToArray();
        var index = Find(column).Index;
        uses[index] = change(uses[index]);
        return new(_definition, uses, _progress);
    }

    /// <summary>Whether a column is written under a heading, in either language.</summary>
    private bool IsCalled(ListColumn<T> column, string folded) => _uses[column.Index].Heading is { } own
        ? FoldedText.Of(own) == folded
        : FoldedText.Of(column.Heading.Chinese) == folded || FoldedText.Of(column.Heading.English) == folded;

    private ListColumn<T> Find(string column)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        return _definition.Columns.FirstOrDefault(one => one.Id == column) ?? ThrowUnknown(column);
    }

    [DoesNotReturn]
    private ListColumn<T> ThrowUnknown(string column) => throw new ArgumentException(
        $"There is no column '{Shown.Piece(column)}'. Columns are: {string.Join(", ", _definition.Columns.Select(one => one.Id))}.", nameof(column));
}
