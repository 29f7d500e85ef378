using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Proves of a table what its hit policy asks for.</summary>
internal sealed class TableProof
{
    /// <summary>What a node costs beside its pieces, so that a budget limits the memory as well.</summary>
    public const int StepsOfANode = 32;

    private readonly DecisionTable _table;
    private readonly ColumnOrder _order;
    private readonly int _budget;
    private readonly int _most;
    private readonly List<RowOverlap> _overlaps = [];
    private readonly List<MaskedRow> _masked = [];
    private EquatableList<TableGap> _gaps = [];
    private bool _isComplete = true;

    private TableProof(DecisionTable table, int budget, int most)
    {
        _table = table;
        _order = new(table.Compiled);
        _budget = budget;
        _most = most;
    }

    private CompiledTable Compiled => _table.Compiled;

    /// <summary>Proves with a budget for each question, and lists so many entries of each kind. A load does not ask for gaps where they are lawful.</summary>
    public static TableVerification Run(DecisionTable table, int budget, int most, bool isLoad = false)
    {
        var proof = new TableProof(table, budget, most);
        var hasMoreGaps = false;
        var completeness = isLoad && !table.Compiled.GapsMatter ? new(ProofOutcome.Undecided, [], 0) : proof.Completeness(out hasMoreGaps);
        var consistency = proof.Consistency(out var hasMoreOverlaps);
        var necessity = proof.Necessity();
        return new()
        {
            Completeness = completeness,
            Consistency = consistency,
            Necessity = necessity,
            Gaps = proof._gaps,
            Overlaps = proof._overlaps.ToEquatableList(),
            MaskedRows = proof._masked.ToEquatableList(),
            IsComplete = proof._isComplete && !hasMoreGaps && !hasMoreOverlaps,
            Findings = new TableProofFindings(table, budget)
            {
                Completeness = completeness,
                Consistency = consistency,
                Necessity = necessity,
                Gaps = proof._gaps,
                HasMoreGaps = hasMoreGaps,
                Overlaps = proof._overlaps,
                HasMoreOverlaps = hasMoreOverlaps,
                MaskedRows = proof._masked,
            }.List(),
        };
    }

    private Proof Completeness(out bool hasMore)
    {
        hasMore = false;
        var steps = new ProofSteps(_budget);
        using var diagram = GapDiagram.Of(_order, steps);
        if (diagram.Root != GapDiagram.Unknown)
        {
            (_gaps, hasMore) = GapList.Of(_order, diagram, _most);
            return _gaps.Count == 0 ? Answer(ProofOutcome.Proved, steps) : new(ProofOutcome.Refuted, _gaps[0].Witness, steps.Taken);
        }

        // Not every gap, but one of them may be found: it is enough to refute. Where there is none, this takes the steps that did not suffice before.
        _isComplete = false;
        var search = new ProofSteps(_budget);
        using var cover = new RowCover(_order, new int[]?[_order.Columns.Length], search);
        var all = new ulong[Compiled.Words];
        RowSet.Fill(all, Compiled.RowCount);
        var isCovered = cover.IsCoveredBy(all);
        var taken = steps.Taken + search.Taken;
        if (isCovered is not false)
        {
            return new(ProofOutcome.Undecided, [], taken);
        }

        hasMore = true;
        _gaps = [GapList.OfOne(_order, cover.Open)];
        return new(ProofOutcome.Refuted, _gaps[0].Witness, taken);
    }

    private Proof Consistency(out bool hasMore)
    {
        hasMore = false;
        var steps = new ProofSteps(_budget);
        if (Compiled.Policy is not (HitPolicy.Unique or HitPolicy.Any))
        {
            return Answer(ProofOutcome.Proved, steps);
        }

        var relations = new RowRelations(_order, steps);
        for (var row = 0; row < Compiled.RowCount && !hasMore; row++)
        {
            if (!relations.TryLook(row, relations.ClassesOf(row)) || !steps.Take(RowSet.Count(relations.Overlapping)))
            {
                _isComplete = false;
                hasMore = _overlaps.Count > 0;
                break;
            }

            hasMore = AddOverlaps(row, relations.Overlapping);
        }

        return _overlaps.Count > 0 ? new(ProofOutcome.Refuted, _overlaps[0].Witness, steps.Taken)
            : Answer(steps.AreUsedUp ? ProofOutcome.Undecided : ProofOutcome.Proved, steps);
    }

    private bool AddOverlaps(int row, ulong[] overlapping)
    {
        for (var other = RowSet.Next(overlapping, row + 1); other >= 0; other = RowSet.Next(overlapping, other + 1))
        {
            if (Compiled.Policy == HitPolicy.Any && Compiled.AreAlike(row, other))
            {
                continue;
            }

            if (_overlaps.Count == _most)
            {
                return true;
            }

            _overlaps.Add(new(_table.RowAt(row).Id, _table.RowAt(other).Id, Compiled.Columns.Select(column => BoxWords.Witness(column, Common(column, row, other))).ToEquatableList()));
        }

        return false;
    }

    private static IntervalSet Common(CompiledColumn column, int row, int other) => (column.Cells[row], column.Cells[other]) switch
    {
        (null, null) => IntervalSet.Of(column.Coding.Lowest, column.Coding.Highest),
        ({ } cell, null) => cell.Codes,
        (null, { } cell) => cell.Codes,
        ({ } cell, { } others) => cell.Codes.Intersect(others.Codes),
    };

    private Proof Necessity()
    {
        var steps = new ProofSteps(_budget);
        if (Compiled.Policy is not (HitPolicy.First or HitPolicy.Priority or HitPolicy.Any))
        {
            return Answer(ProofOutcome.Proved, steps);
        }

        new MaskedRows(_table, _order, steps, _masked).Run();
        _isComplete &= !steps.AreUsedUp;
        return Answer(_masked.Count > 0 ? ProofOutcome.Refuted : steps.AreUsedUp ? ProofOutcome.Undecided : ProofOutcome.Proved, steps);
    }

    private static Proof Answer(ProofOutcome outcome, ProofSteps steps) => new(outcome, [], steps.Taken);
}
