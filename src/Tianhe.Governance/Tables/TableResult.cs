using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What a decision table says of a sheet, with everything its explanation needs.</summary>
/// <remarks>
/// The pass notes for each input into which piece of its line the value falls; rows, accounts and words are read off that on demand.
/// Immutable. Equal when the tables are equal and every input was read alike.
/// </remarks>
public sealed class TableResult : IEquatable<TableResult>
{
    private readonly FactSheet _sheet;
    private readonly int[] _cells;
    private readonly int _deciding;

    internal TableResult(DecisionTable table, FactSheet sheet, int[] cells, TableOutcome outcome, int deciding)
    {
        Table = table;
        _sheet = sheet;
        _cells = cells;
        Outcome = outcome;
        _deciding = deciding;
    }

    /// <summary>The table.</summary>
    public DecisionTable Table { get; }

    /// <summary>What became of it.</summary>
    public TableOutcome Outcome { get; }

    /// <summary>The rows all of whose conditions are met, in the order of the hit policy.</summary>
    /// <remarks>Of a policy by which one row decides, the others stand here too. A row that could not be evaluated does not.</remarks>
    public EquatableList<TableRowId> MatchedRows => Matched().Select(place => Table.RowAt(place).Id).ToEquatableList();

    /// <summary>The row that decided, or null where none did or the table is one that lists, sums or counts.</summary>
    public TableRowId? DecidingRow => _deciding >= 0 ? Table.RowAt(_deciding).Id : (TableRowId?)null;

    /// <summary>Whether no row matches and the values declared for that are given.</summary>
    public bool IsOtherwise => Outcome == TableOutcome.Decided && Compiled.HasOtherwise && Matched().Count == 0;

    /// <summary>The rule that decided: the row, or the table where no single row did.</summary>
    public RuleReference Rule => _deciding >= 0 ? Table.ReferenceTo(Table.RowAt(_deciding)) : Table.Rule;

    /// <summary>Where the table cannot be evaluated, the inputs on which the result depends that have no value, each missing or not applicable; otherwise empty.</summary>
    public EquatableList<KeyValuePair<FactName, FactState>> MissingFacts => TableAccount.MissingFacts(this);

    /// <summary>What became of each row, in the order of the table.</summary>
    public EquatableList<RowAccount> Rows => TableAccount.Rows(this);

    /// <summary>How the result came about: the result in one line, what was read, then every row that matched and why others did not.</summary>
    public Explanation Explanation => TableAccount.Explain(this);

    internal CompiledTable Compiled => Table.Compiled;

    internal ReadOnlySpan<int> Cells => _cells;

    internal FactSheet Sheet => _sheet;

    /// <summary>The value of an output.</summary>
    /// <param name="output">The name of an output of a table by which one row decides, or which sums, counts or takes the least or greatest.</param>
    /// <remarks>
    /// Not applicable where no row matches and the table says nothing for that; missing where the table cannot be evaluated or
    /// contradicts itself. A sum, a least or a greatest of no rows is not applicable, a count of none is 0.
    /// </remarks>
    /// <exception cref="ArgumentException">The table has no such output.</exception>
    /// <exception cref="InvalidOperationException">The table lists every matching row; see <see cref="Values"/>.</exception>
    public FactValue this[FactName output]
    {
        get
        {
            var compiled = Find(output, nameof(output));
            return Outcome switch
            {
                _ when IsList => throw new InvalidOperationException($"The table '{Table.Id}' lists every matching row; ask for {nameof(Values)}."),
                TableOutcome.NoRowMatches => FactValue.NotApplicable,
                TableOutcome.CannotBeEvaluated or TableOutcome.Contradiction => FactValue.Missing,
                _ => TableValue.Of(this, compiled, _deciding),
            };
        }
    }

    /// <summary>The values of an output in the rows that count, in the order of the hit policy.</summary>
    /// <param name="output">The name of an output.</param>
    /// <returns>
    /// Of a table by which one row decides, its value; of others a value for each matching row. Where no row matches, the value
    /// declared for that or none.
    /// </returns>
    /// <exception cref="ArgumentException">The table has no such output.</exception>
    /// <exception cref="InvalidOperationException">The table cannot be evaluated or contradicts itself, so that the rows are not known.</exception>
    public EquatableList<FactValue> Values(FactName output)
    {
        var compiled = Find(output, nameof(output));
        return Outcome switch
        {
            TableOutcome.CannotBeEvaluated or TableOutcome.Contradiction => throw new InvalidOperationException($"There are no values: {ToString()}"),
            TableOutcome.NoRowMatches => [],
            _ => TableValue.List(this, compiled, _deciding),
        };
    }

    /// <summary>The time limit that an output names.</summary>
    /// <param name="output">The name of an output of time limits.</param>
    /// <returns>The limit, or null where there is no value.</returns>
    /// <exception cref="ArgumentException">The table has no such output, or it is none of time limits.</exception>
    /// <exception cref="InvalidOperationException">The table lists every matching row; look the <see cref="Values"/> up in <see cref="TableOutput.Limits"/>.</exception>
    public TimeLimit? Limit(FactName output)
    {
        var limits = Find(output, nameof(output)).Output.Limits;
        if (limits.Count == 0)
        {
            throw new ArgumentException($"The output '{output}' of the table '{Table.Id}' names no time limits.", nameof(output));
        }

        return this[output] is { State: FactState.Known, Type: FactType.Text } value ? limits.First(limit => limit.Key == value.Text).Value : null;
    }

    /// <summary>Says how the result came about, a line for each step.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => Explanation.Describe(language, phrasebook);

    /// <inheritdoc/>
    public bool Equals(TableResult? other) => ReferenceEquals(this, other) || (other is not null && Table.Equals(other.Table) && HasReadAlike(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Outcome, _deciding);

    /// <summary>The result in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Explanation.Lines[0].Describe(Language.English);

    internal bool IsList => Compiled.Policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.CollectList;

    internal List<int> Matched()
    {
        Span<ulong> possible = stackalloc ulong[Compiled.Words];
        Span<ulong> definite = stackalloc ulong[Compiled.Words];
        Compiled.Match(_cells, possible, definite);
        return RowSet.Rows(definite);
    }

    internal FactValue ValueOf(CompiledColumn column) => _sheet[column.Fact.Name];

    private CompiledOutput Find(FactName output, string argument) => Compiled.Outputs.FirstOrDefault(compiled => compiled.Output.Declaration.Name == output)
        ?? throw new ArgumentException($"The table '{Table.Id}' has no output '{output}'.", argument);

    private bool HasReadAlike(TableResult other)
    {
        foreach (var column in Compiled.Columns)
        {
            if (_sheet.Read(column.FactIndex) != other._sheet.Read(column.FactIndex))
            {
                return false;
            }
        }

        return true;
    }
}
