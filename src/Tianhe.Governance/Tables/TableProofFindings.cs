using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Says what proofs found, as gravely as the hit policy takes it.</summary>
internal sealed class TableProofFindings(DecisionTable table, int budget)
{
    private static readonly BilingualText WhetherComplete = new("是否有无行适用的情形", "whether some values are matched by no row");
    private static readonly BilingualText WhetherConsistent = new("是否有不应同时适用的行", "whether rows match together that must not");
    private static readonly BilingualText WhetherNecessary = new("是否有不起作用的行", "whether some rows never decide");

    private readonly List<Finding> _findings = [];

    public required Proof Completeness { get; init; }

    public required Proof Consistency { get; init; }

    public required Proof Necessity { get; init; }

    public required EquatableList<TableGap> Gaps { get; init; }

    public required bool HasMoreGaps { get; init; }

    public required List<RowOverlap> Overlaps { get; init; }

    public required bool HasMoreOverlaps { get; init; }

    public required List<MaskedRow> MaskedRows { get; init; }

    /// <summary>Whether what no row matches is left without an answer.</summary>
    public EquatableList<Finding> List()
    {
        if (table.Compiled.GapsMatter)
        {
            AddGaps(table.Description.AllowsGaps ? FindingSeverity.Warning : FindingSeverity.Error);
            AddUndecided(Completeness, WhetherComplete);
        }

        AddOverlaps(table.Compiled.Policy == HitPolicy.Unique ? TableFindings.Overlap : TableFindings.Contradiction);
        AddUndecided(Consistency, WhetherConsistent);
        foreach (var masked in MaskedRows.Take(ProblemList.Most))
        {
            _findings.Add(TableFindings.MaskedRow.Warning($"rows.{masked.Row}", new("row", masked.Row.Value), new("by", KnownNames.Of(masked.By.Select(row => row.Value)))));
        }

        AddUndecided(Necessity, WhetherNecessary);
        return _findings.ToEquatableList();
    }

    private void AddGaps(FindingSeverity severity)
    {
        foreach (var gap in Gaps)
        {
            _findings.Add(new(TableFindings.Gap, severity, "rows", [new("case", BoxWords.Said(gap.Box, table.Description.Facts))]) { Witness = BoxWords.Written(gap.Witness) });
        }

        if (HasMoreGaps)
        {
            _findings.Add(new(TableFindings.MoreGaps, severity, "rows", [new("count", Gaps.Count)]));
        }
    }

    private void AddOverlaps(MessageTemplate template)
    {
        foreach (var overlap in Overlaps)
        {
            _findings.Add(template.Error($"rows.{overlap.Second}", new("row", overlap.Second.Value), new("other", overlap.First.Value)) with { Witness = BoxWords.Written(overlap.Witness) });
        }

        if (HasMoreOverlaps)
        {
            _findings.Add(TableFindings.MoreOverlaps.Error("rows", new MessageArgument("count", Overlaps.Count)));
        }
    }

    private void AddUndecided(Proof proof, BilingualText question)
    {
        if (proof.Outcome == ProofOutcome.Undecided)
        {
            _findings.Add(TableFindings.Undecided.Warning("rows", new("question", question), new("steps", budget)));
        }
    }
}
