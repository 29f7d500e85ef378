using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/tables.md on evaluating and proving, run.</summary>
public sealed class TablesPageSnippets
{
    private static readonly FactCatalogue Facts = FactCatalogue.Of(
    [
        FactDeclaration.ForText("kind", new("类别", "kind"), ["lift", "water", "noise"]),
        FactDeclaration.ForTruth("urgent", new("紧急", "urgent")),
    ]);

    private static readonly TableDescription Description = new()
    {
        Id = "points",
        Version = "1",
        Name = new("计分", "points"),
        Facts = Facts,
        Inputs = ["kind", "urgent"],
        Outputs = [new(FactDeclaration.ForNumber("points", new("分值", "points"), 0))],
        HitPolicy = HitPolicy.Unique,
        Rows =
        [
            new("lift", [Condition.Is("kind", "lift")], [new("points", 3)]),
            new("urgent", [Condition.Not(Condition.Is("kind", "lift")), Condition.Is("urgent", true)], [new("points", 2)]),
            new("other", [Condition.Not(Condition.Is("kind", "lift")), Condition.Is("urgent", false)], [new("points", 1)]),
        ],
    };

    [Fact]
    public void Evaluate()
    {
        var table = DecisionTable.From(Description);
        var sheet = FactSheet.Bind(Facts, [("kind", "water"), ("urgent", true)]);

        // snippet: tables-evaluate
        var result = table.Evaluate(sheet);
        var points = result["points"];        // 2
        var row = result.DecidingRow;         // urgent
        var why = result.Rows[0];             // the row 'lift': NotMet, by kind = lift, found water
        var text = result.Describe(Language.Chinese);
        // end-snippet

        (points, row, why.Outcome, why.Value).Should().Be((2, "urgent", ConditionOutcome.NotMet, "water"));
        text.Should().StartWith("计分：适用“urgent”行，分值：2。");
    }

    [Fact]
    public void Missing()
    {
        var table = DecisionTable.From(Description);

        // snippet: tables-missing
        var known = table.Evaluate(FactSheet.Bind(table.Description.Facts, [("kind", "lift")]));
        var unknown = table.Evaluate(FactSheet.Bind(table.Description.Facts, [("kind", "water")]));
        var enough = known["points"];                        // 3: whether it is urgent does not matter
        var outcome = unknown.Outcome;                       // CannotBeEvaluated, never a silent 0
        var wanted = unknown.MissingFacts[0].Key;            // urgent
        // end-snippet

        (enough, outcome, wanted).Should().Be((3, TableOutcome.CannotBeEvaluated, "urgent"));
    }

    [Fact]
    public void Prove()
    {
        var description = Description with { Rows = [.. Description.Rows.Take(2)] };
        EquatableList<Finding> findings = [];

        // snippet: tables-prove
        try
        {
            DecisionTable.From(description);
        }
        catch (InvalidDefinitionException exception)
        {
            findings = exception.Findings; // No row matches this case: not (kind = lift), urgent = no. For example: kind = water, urgent = false.
        }

        var proof = DecisionTable.From(description with { AllowsGaps = true }).Verify();
        var gaps = proof.Gaps;                               // each a box, and one value of each input out of it
        var outcome = proof.Completeness.Outcome;            // Refuted; or Proved, or Undecided under a small budget
        // end-snippet

        findings.Select(finding => finding.Describe(Language.English)).Should().Equal("No row matches this case: not (kind = lift), urgent = no. For example: kind = water, urgent = false.");
        (gaps.Count, outcome).Should().Be((1, ProofOutcome.Refuted));
    }
}
