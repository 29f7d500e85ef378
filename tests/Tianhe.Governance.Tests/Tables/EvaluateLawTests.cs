using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>What a table says of every sheet is what its rows say one by one, proven or not.</summary>
public sealed class EvaluateLawTests
{
    [Fact]
    public void Evaluate_EqualsRowByRow() => Gen.Select(SmallTables.Any, Gen.Bool).Sample((small, isProven) =>
    {
        var table = small.Unproven();
        table.Compiled.IsConsistent = isProven && table.Verify().Consistency.IsProved;
        return small.Sheets.All(sheet => IsAsExpected(small, table.Evaluate(sheet.Sheet), sheet));
    }, iter: 300);

    [Fact]
    public void Rows_SayWhatTheirConditionsSay() => SmallTables.Any.Sample(small =>
    {
        var table = small.Unproven();
        return small.Sheets.Where((_, index) => index % 7 == 0).All(sheet => table.Evaluate(sheet.Sheet).Rows.Zip(small.Rows).All(row =>
            row.First.Outcome == OutcomeOf(row.Second.Matches(sheet))
            && (row.First.Condition is null || row.First.Condition.Evaluate(sheet.Sheet).Outcome == row.First.Outcome)
            && row.First.Condition is null == (row.First.Outcome == ConditionOutcome.Met)));
    }, iter: 300);

    [Fact]
    public void MissingFacts_OnceKnown_DecideSomehow() => SmallTables.Any.Sample(small =>
    {
        var table = small.Unproven();
        return small.Sheets.Where((_, index) => index % 7 == 0).All(sheet => table.Evaluate(sheet.Sheet) is var result
            && result.MissingFacts.Count > 0 == (result.Outcome == TableOutcome.CannotBeEvaluated)
            && result.MissingFacts.All(fact => fact.Value == sheet.Sheet[fact.Key].State && fact.Value != FactState.Known)
            && result.Describe(Language.Chinese).Length > 0);
    }, iter: 200);

    private static bool IsAsExpected(SmallTable small, TableResult result, SmallSheet sheet)
    {
        var matched = small.Order.Where(row => small.Rows[row].Matches(sheet) == true).ToList();
        var (outcome, deciding) = Expected(small, sheet, matched);
        return result.Outcome == outcome
            && result.DecidingRow == (deciding >= 0 ? SmallTable.IdOf(deciding) : (TableRowId?)null)
            && result.MatchedRows.SequenceEqual(matched.Select(SmallTable.IdOf))
            && (outcome != TableOutcome.Decided || IsValueAsExpected(small, result, deciding >= 0 ? [deciding] : matched));
    }

    private static bool IsValueAsExpected(SmallTable small, TableResult result, List<int> rows)
    {
        var none = small.HasOtherwise ? (FactValue)2 : FactValue.NotApplicable;
        var numbers = rows.Select(row => small.Rows[row].Number).ToList();
        var texts = rows.Select(row => small.Rows[row].More).ToList();
        return small.Policy switch
        {
            HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.CollectList =>
                result.Values("number").SequenceEqual(rows.Count == 0 && small.HasOtherwise ? [2] : numbers.Select(number => (FactValue)number)),
            HitPolicy.CollectCount => result["more"] == rows.Count,
            HitPolicy.CollectSum => result["number"] == (rows.Count == 0 ? none : numbers.Sum()) && (rows.Count == 0 || result["more"] == texts.Sum() / 10m),
            HitPolicy.CollectMin => result["number"] == (rows.Count == 0 ? none : numbers.Min()) && (rows.Count == 0 || result["more"] == small.MoreOf(texts.Max())),
            HitPolicy.CollectMax => result["number"] == (rows.Count == 0 ? none : numbers.Max()) && (rows.Count == 0 || result["more"] == small.MoreOf(texts.Min())),
            _ => result["number"] == (rows.Count == 0 ? none : numbers[0]) && result.IsOtherwise == (rows.Count == 0),
        };
    }

    private static (TableOutcome Outcome, int Deciding) Expected(SmallTable small, SmallSheet sheet, List<int> matched)
    {
        var undecided = small.Order.Where(row => small.Rows[row].Matches(sheet) is null).ToList();
        var possible = small.Order.Where(row => small.Rows[row].Matches(sheet) != false).ToList();
        if (possible.Count == 0)
        {
            return (small.HasOneHit && !small.HasOtherwise ? TableOutcome.NoRowMatches : TableOutcome.Decided, -1);
        }

        if (!small.HasOneHit)
        {
            return (undecided.Count > 0 ? TableOutcome.CannotBeEvaluated : TableOutcome.Decided, -1);
        }

        if (matched.Count == 0)
        {
            return (TableOutcome.CannotBeEvaluated, -1);
        }

        var differ = small.Policy == HitPolicy.Unique
            ? (matched.Count > 1, undecided.Count > 0)
            : (matched.Exists(row => !small.AreAlike(row, matched[0])), undecided.Exists(row => !small.AreAlike(row, matched[0])));
        var outcome = small.Policy switch
        {
            HitPolicy.First => possible[0] == matched[0] ? TableOutcome.Decided : TableOutcome.CannotBeEvaluated,
            HitPolicy.Priority => possible.TakeWhile(row => row != matched[0]).All(row => small.AreAlike(row, matched[0])) ? TableOutcome.Decided : TableOutcome.CannotBeEvaluated,
            _ => differ.Item1 ? TableOutcome.Contradiction : differ.Item2 ? TableOutcome.CannotBeEvaluated : TableOutcome.Decided,
        };
        return (outcome, outcome == TableOutcome.Decided ? matched[0] : -1);
    }

    private static ConditionOutcome OutcomeOf(bool? matches) => matches switch
    {
        true => ConditionOutcome.Met,
        false => ConditionOutcome.NotMet,
        null => ConditionOutcome.CannotBeEvaluated,
    };
}
