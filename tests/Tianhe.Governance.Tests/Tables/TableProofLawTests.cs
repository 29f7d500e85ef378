using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>What is proved of a table is what trying every sheet finds.</summary>
public sealed class TableProofLawTests
{
    private const int Enough = TableVerification.DefaultBudget;

    [Fact]
    public void Gaps_AreTheSheetsThatNoRowMatches_EachInOneBox() => SmallTables.Any.Sample(small =>
    {
        var proof = small.Unproven().Verify();
        return proof.Gaps.SelectMany(gap => SheetsIn(small, gap)).Count() == small.KnownSheets.Count(sheet => IsGap(small, sheet))
            && proof.Gaps.SelectMany(gap => SheetsIn(small, gap)).ToHashSet().SetEquals(small.KnownSheets.Where(sheet => IsGap(small, sheet)))
            && proof.Completeness.Outcome == (small.KnownSheets.Any(sheet => IsGap(small, sheet)) ? ProofOutcome.Refuted : ProofOutcome.Proved)
            && proof.IsComplete;
    }, iter: 500);

    [Fact]
    public void Witnesses_OfGapsAndOverlaps_AreSheetsThatShowThem() => SmallTables.Any.Sample(small =>
    {
        var table = small.Unproven();
        var proof = table.Verify();
        return proof.Gaps.All(gap => table.Evaluate(Sheet(gap.Witness)).MatchedRows.Count == 0)
            && proof.Overlaps.All(overlap => table.Evaluate(Sheet(overlap.Witness)).MatchedRows is var rows && rows.Contains(overlap.First) && rows.Contains(overlap.Second));
    }, iter: 500);

    [Fact]
    public void Overlaps_AreThePairsThatThePolicyForbids() => SmallTables.Any.Sample(small =>
    {
        var proof = small.Unproven().Verify();
        var expected = Overlaps(small);
        return proof.Overlaps.Select(overlap => (overlap.First, overlap.Second)).SequenceEqual(expected)
            && proof.Consistency.Outcome == (expected.Count > 0 ? ProofOutcome.Refuted : ProofOutcome.Proved);
    }, iter: 1_000);

    [Fact]
    public void MaskedRows_AreThoseThatNeverDecide() => SmallTables.Any.Sample(small =>
    {
        var proof = small.Unproven().Verify();
        return proof.MaskedRows.Select(masked => masked.Row).Order(Comparer<TableRowId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))).SequenceEqual(Masked(small))
            && proof.MaskedRows.All(masked => masked.By.Count > 0 && !masked.By.Contains(masked.Row));
    }, iter: 1_000);

    [Fact]
    public void Findings_AreErrorsWhereThePolicyForbidsWhatWasFound() => SmallTables.Any.Sample(small =>
    {
        var hasGap = small.HasOneHit && !small.HasOtherwise && small.KnownSheets.Any(sheet => IsGap(small, sheet));
        var hasError = (hasGap && !small.AllowsGaps) || Overlaps(small).Count > 0;
        var findings = small.Unproven().Verify().Findings;
        return findings.Any(finding => finding.Severity == FindingSeverity.Error) == hasError
            && findings.Any(finding => finding.Code == "tables.gap") == hasGap
            && findings.Any(finding => finding.Code == "tables.masked-row") == Masked(small).Count > 0
            && Loads(small.Description) == !hasError;
    }, iter: 500);

    [Fact]
    public void Verify_UnderABudget_IsRightOrUndecided() => Gen.Select(SmallTables.Any, Gen.Int[0, 400]).Sample((small, budget) =>
    {
        var (table, full) = (small.Unproven(), small.Unproven().Verify(Enough));
        var proof = table.Verify(budget);
        return IsRight(proof.Completeness, full.Completeness) && IsRight(proof.Consistency, full.Consistency) && IsRight(proof.Necessity, full.Necessity)
            && (!proof.IsComplete || (proof.Gaps.Count, proof.Overlaps, proof.MaskedRows) == (full.Gaps.Count, full.Overlaps, full.MaskedRows))
            && proof.MaskedRows.All(masked => full.MaskedRows.Any(other => other.Row == masked.Row))
            && proof.Gaps.All(gap => SheetsIn(small, gap).ToArray() is { Length: > 0 } sheets && sheets.All(sheet => IsGap(small, sheet)));
    }, iter: 1_000);

    [Fact]
    public void Verify_WithTheStepsThatAProofTook_ProvesTheSame_AndWithOneFewerIsNotComplete() => SmallTables.Any.Sample(small =>
    {
        var (table, full) = (small.Unproven(), small.Unproven().Verify(Enough));
        var (consistency, necessity) = ((int)full.Consistency.Steps, (int)full.Necessity.Steps);
        return table.Verify(consistency).Consistency == full.Consistency
            && table.Verify(necessity).Necessity == full.Necessity
            && table.Verify((int)Math.Max(full.Completeness.Steps, Math.Max(consistency, necessity))).Equals(full)
            && (consistency == 0 || (table.Verify(consistency - 1) is var overlaps && !overlaps.IsComplete && IsFoundOrUndecided(overlaps.Consistency, overlaps.Overlaps.Count)))
            && (necessity == 0 || (table.Verify(necessity - 1) is var masked && !masked.IsComplete && IsFoundOrUndecided(masked.Necessity, masked.MaskedRows.Count)));
    }, iter: 200);

    [Fact]
    public void Verify_WithoutAnyStep_IsUndecided_AndSaysSo()
    {
        var proof = DecisionTable.From(SampleTables.Limits).Verify(0);

        (proof.Completeness.Outcome, proof.Consistency.Outcome, proof.IsComplete).Should().Be((ProofOutcome.Undecided, ProofOutcome.Undecided, false));
        proof.Findings.Select(finding => finding.Code).Should().Equal("tables.undecided", "tables.undecided");
    }

    /// <summary>To find one gap takes less than to find all: where the steps do not suffice for all, one is told, as large as it was found.</summary>
    [Fact]
    public void Verify_WhereTheStepsSufficeForOneGap_TellsIt_AndThatThereMayBeMore()
    {
        var table = DecisionTable.From(SampleTables.Points(
            HitPolicy.First,
            SampleTables.Row("lift", 1, Condition.Is("urgent", true), Condition.Is("kind", "lift"), Condition.AtMost("returns", 2)),
            SampleTables.Row("noise", 1, Condition.Is("urgent", true), Condition.Is("kind", "noise"), Condition.MoreThan("returns", 5))) with
        {
            AllowsGaps = true,
        });
        var all = (int)table.Verify().Completeness.Steps;

        var proof = Enumerable.Range(0, all).Select(budget => table.Verify(budget)).First(one => one.Completeness.Outcome == ProofOutcome.Refuted);

        proof.Gaps.Select(gap => string.Join('，', gap.Box.Select(condition => condition.Describe(SampleTables.Facts, Language.Chinese)))).Should().Equal("紧急 = 否");
        proof.IsComplete.Should().BeFalse();
        proof.Findings.Select(finding => finding.Code).Should().Contain(["tables.gap", "tables.more-gaps"]);
    }

    private static bool IsFoundOrUndecided(Proof proof, int found) => proof.Outcome == (found > 0 ? ProofOutcome.Refuted : ProofOutcome.Undecided);

    private static IEnumerable<SmallSheet> SheetsIn(SmallTable small, TableGap gap) =>
        small.KnownSheets.Where(sheet => gap.Box.All(condition => condition.Evaluate(sheet.Sheet).Outcome == ConditionOutcome.Met));

    private static bool IsRight(Proof proof, Proof full) => proof.Outcome == ProofOutcome.Undecided || proof.Outcome == full.Outcome;

    private static bool IsGap(SmallTable small, SmallSheet sheet) => !small.Rows.Any(row => row.Matches(sheet) == true);

    private static List<(TableRowId, TableRowId)> Overlaps(SmallTable small) => small.Policy is not (HitPolicy.Unique or HitPolicy.Any) ? [] :
    [
        .. from one in Enumerable.Range(0, small.Rows.Length)
           from other in Enumerable.Range(one + 1, small.Rows.Length - one - 1)
           where small.Policy == HitPolicy.Unique || !small.AreAlike(one, other)
           where small.KnownSheets.Any(sheet => small.Rows[one].Matches(sheet) == true && small.Rows[other].Matches(sheet) == true)
           select (SmallTable.IdOf(one), SmallTable.IdOf(other)),
    ];

    private static List<TableRowId> Masked(SmallTable small)
    {
        var rows = small.Policy switch
        {
            HitPolicy.First or HitPolicy.Priority => Enumerable.Range(0, small.Rows.Length).Where(row => !small.Sheets.Any(sheet => Decides(small, row, sheet))),
            HitPolicy.Any => Redundant(small),
            _ => [],
        };
        return [.. rows.Order().Select(SmallTable.IdOf)];
    }

    /// <summary>Whether a row matches and no row before it may, known or not; under priority one that says the same matches instead.</summary>
    private static bool Decides(SmallTable small, int row, SmallSheet sheet) => small.Rows[row].Matches(sheet) == true
        && small.Order.TakeWhile(other => other != row).All(other => small.Rows[other].Matches(sheet) is var answer
            && (answer == false || (answer is null && small.Policy == HitPolicy.Priority && small.AreAlike(row, other))));

    /// <summary>From the last row to the first those without which no sheet, whatever is missing in it, is told anything else.</summary>
    private static List<int> Redundant(SmallTable small)
    {
        var redundant = new List<int>();
        for (var row = small.Rows.Length - 1; row >= 0; row--)
        {
            var others = Enumerable.Range(0, small.Rows.Length).Where(other => other != row && !redundant.Contains(other) && small.AreAlike(row, other)).ToList();
            if (small.Sheets.All(sheet => small.Rows[row].Matches(sheet) != true || others.Exists(other => small.Rows[other].Matches(sheet) == true)))
            {
                redundant.Add(row);
            }
        }

        return redundant;
    }

    private static bool Loads(TableDescription description)
    {
        try
        {
            DecisionTable.From(description);
            return true;
        }
        catch (InvalidDefinitionException)
        {
            return false;
        }
    }

    private static FactSheet Sheet(EquatableList<KeyValuePair<FactName, FactValue>> values) => FactSheet.Bind(SmallTables.Facts, [.. values.Select(value => (value.Key, value.Value))]);
}
