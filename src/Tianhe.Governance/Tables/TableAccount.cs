using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Reads off a result what became of each row, and puts it into lines. Evaluates nothing anew.</summary>
internal static class TableAccount
{
    /// <summary>How many rows of one kind are told of; a table may have thousands.</summary>
    private const int MostRows = 30;

    public static EquatableList<KeyValuePair<FactName, FactState>> MissingFacts(TableResult result)
    {
        if (result.Outcome != TableOutcome.CannotBeEvaluated)
        {
            return [];
        }

        var table = result.Compiled;
        var (undecided, definite) = (new ulong[table.Words], new ulong[table.Words]);
        table.Match(result.Cells, undecided, definite);
        RowSet.Without(undecided, definite);
        table.KeepDeciding(undecided, definite);
        var facts = new List<KeyValuePair<FactName, FactState>>();
        for (var column = 0; column < table.Columns.Length; column++)
        {
            // A row that is not indifferent to what was not read could not be evaluated for it.
            if (result.Cells[column] == CompiledTable.Unread && !RowSet.IsWithin(undecided, table.Columns[column].Indifferent))
            {
                facts.Add(new(table.Columns[column].Fact.Name, result.ValueOf(table.Columns[column]).State));
            }
        }

        return facts.ToEquatableList();
    }

    public static EquatableList<RowAccount> Rows(TableResult result)
    {
        var accounts = new RowAccount[result.Compiled.RowCount];
        for (var place = 0; place < accounts.Length; place++)
        {
            accounts[result.Compiled.Order[place]] = Row(result, place);
        }

        return accounts.ToEquatableList();
    }

    public static Explanation Explain(TableResult result)
    {
        List<ExplanationLine> lines = [Head(result)];
        lines.AddRange(result.Compiled.Columns.Select(column => Line(TableLines.Read, new("fact", column.Fact.Title), new("value", Said(column.Fact, result.ValueOf(column))))));
        var left = 0;
        foreach (var accounts in result.Rows.GroupBy(account => account.Outcome).OrderBy(accounts => accounts.Key != ConditionOutcome.Met).ThenBy(accounts => accounts.Key != ConditionOutcome.CannotBeEvaluated))
        {
            lines.AddRange(accounts.Take(MostRows).Select(account => Line(result, account)));
            left += Math.Max(0, accounts.Count() - MostRows);
        }

        if (left > 0)
        {
            lines.Add(Line(TableLines.MoreRows, new MessageArgument("count", left)));
        }

        lines.Add(Line(TableLines.Rule, new MessageArgument("rule", new BilingualText(result.Rule.In(Language.Chinese), result.Rule.In(Language.English)))));
        return new(lines.ToEquatableList());
    }

    private static RowAccount Row(TableResult result, int place)
    {
        var row = result.Table.RowAt(place);
        CompiledColumn? unread = null;
        for (var index = 0; index < result.Cells.Length; index++)
        {
            var column = result.Compiled.Columns[index];
            if (result.Cells[index] == CompiledTable.Unread)
            {
                unread ??= column.Cells[place] is null ? null : column;
            }
            else if (!RowSet.Has(column.RowsOf(result.Cells[index]), place))
            {
                return Account(result, row, ConditionOutcome.NotMet, column, place);
            }
        }

        return unread is null ? new(row, ConditionOutcome.Met, null, null, default) : Account(result, row, ConditionOutcome.CannotBeEvaluated, unread, place);
    }

    private static RowAccount Account(TableResult result, TableRow row, ConditionOutcome outcome, CompiledColumn column, int place) =>
        new(row, outcome, column.Cells[place]!.Condition, column.Fact.Name, result.ValueOf(column));

    private static ExplanationLine Head(TableResult result)
    {
        MessageArgument table = new("table", result.Table.Description.Name);
        switch (result.Outcome)
        {
            case TableOutcome.Decided when result.DecidingRow is { } row:
                return Line(TableLines.Decided, table, new("row", row.Value), Outputs(result));
            case TableOutcome.Decided when result.IsOtherwise:
                return Line(TableLines.Otherwise, table, Outputs(result));
            case TableOutcome.Decided:
                var rows = result.MatchedRows;
                return rows.Count == 0
                    ? Line(TableLines.NoneCollected, table, Outputs(result))
                    : Line(TableLines.Collected, table, new("count", rows.Count), Names(rows), Outputs(result));
            case TableOutcome.NoRowMatches:
                return Line(TableLines.NoRowMatches, table);
            case TableOutcome.CannotBeEvaluated:
                return Line(TableLines.CannotBeEvaluated, table, new("facts", result.MissingFacts.Select(fact => Missing(result, fact.Key)).ToEquatableList()));
            case TableOutcome.Contradiction:
                return Line(TableLines.Contradiction, table, Names(result.MatchedRows));
            default:
                throw new InvalidOperationException($"Unknown outcome {result.Outcome}.");
        }
    }

    private static MessageArgument Names(EquatableList<TableRowId> rows) => new("rows", KnownNames.Of(rows.Select(row => row.Value)));

    private static MessageArgument Outputs(TableResult result)
    {
        var outputs = result.Table.Description.Outputs.Select(output => output.Declaration);
        return new("outputs", outputs.Select(output => result.IsList ? Named(output.Title, List(output, result.Values(output.Name))) : Named(output.Title, Said(output, result[output.Name]))).ToEquatableList());
    }

    private static BilingualText List(FactDeclaration output, EquatableList<FactValue> values)
    {
        var list = KnownNames.Of(values.Select(value => Said(output, value)));
        return new(Wording.List(list, Language.Chinese), Wording.List(list, Language.English));
    }

    private static BilingualText Missing(TableResult result, FactName fact)
    {
        result.Table.Description.Facts.TryFind(fact, out var declaration);
        var value = result.Sheet[fact];
        return new($"{declaration!.Title.Chinese}（{value.In(Language.Chinese)}）", $"{declaration.Title.English} ({value.In(Language.English)})");
    }

    private static BilingualText Named(BilingualText title, BilingualText value) => new($"{title.Chinese}：{value.Chinese}", $"{title.English}: {value.English}");

    private static ExplanationLine Line(TableResult result, RowAccount account)
    {
        MessageArgument row = new("row", account.Row.Id.Value);
        if (account.Condition is null)
        {
            return Line(TableLines.RowMatched, row);
        }

        var facts = result.Table.Description.Facts;
        BilingualText condition = new(account.Condition.Describe(facts, Language.Chinese), account.Condition.Describe(facts, Language.English));
        facts.TryFind(account.Fact!.Value, out var fact);
        return Line(account.Outcome == ConditionOutcome.NotMet ? TableLines.RowNotMet : TableLines.RowNotEvaluated, row, new("condition", condition), new("value", Said(fact!, account.Value)));
    }

    private static ExplanationLine Line(MessageTemplate template, params EquatableList<MessageArgument> arguments) => new(template, arguments);

    /// <summary>Of a rate the quotient, too: conditions are about it.</summary>
    private static BilingualText Said(FactDeclaration fact, FactValue value) => new(fact.Describe(value, Language.Chinese), fact.Describe(value, Language.English));
}
