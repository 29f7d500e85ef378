using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What was proved of a table, or refuted with examples, or left undecided.</summary>
/// <remarks>
/// What is said of gaps and overlaps holds for known values; an input that is missing or not applicable is told of when the table is
/// evaluated. What is said of masked rows holds whatever is known. Every list ends at a thousand entries. Immutable; equal when
/// every member is equal.
/// </remarks>
public sealed record TableVerification
{
    /// <summary>How many steps each of the three proofs may take where nothing else is said: some hundredths of a second.</summary>
    public const int DefaultBudget = 5_000_000;

    internal TableVerification()
    {
    }

    /// <summary>That some row matches, whatever the values are; refuted by an example of a gap.</summary>
    /// <remarks>Proved or refuted under every hit policy. It is a finding only where one row decides and the table says nothing for the rest.</remarks>
    public required Proof Completeness { get; init; }

    /// <summary>That rows which match together agree with the hit policy: under <see cref="HitPolicy.Unique"/> none do, under <see cref="HitPolicy.Any"/> their outputs are equal.</summary>
    /// <remarks>The other hit policies allow any rows to match together: proved in no step.</remarks>
    public required Proof Consistency { get; init; }

    /// <summary>That every row decides for some values; refuted by <see cref="MaskedRows"/>, without an example.</summary>
    /// <remarks>
    /// Looked at under <see cref="HitPolicy.First"/>, <see cref="HitPolicy.Priority"/> and <see cref="HitPolicy.Any"/>. Under the
    /// last, a row is masked by rows with equal outputs, and of rows alike the first one stays. Under
    /// <see cref="HitPolicy.Unique"/> such a row is an overlap; where every match counts, each row does. A row that decides only where
    /// an input is not known, because it alone has no condition on it, is not masked.
    /// </remarks>
    public required Proof Necessity { get; init; }

    /// <summary>The values that no row accepts, as boxes that do not overlap.</summary>
    public required EquatableList<TableGap> Gaps { get; init; }

    /// <summary>The pairs of rows that refute <see cref="Consistency"/>, in the order of the rows.</summary>
    public required EquatableList<RowOverlap> Overlaps { get; init; }

    /// <summary>The rows that never decide, in the order of the rows.</summary>
    public required EquatableList<MaskedRow> MaskedRows { get; init; }

    /// <summary>Whether the lists are complete, no proof was cut short, and none has more than is listed.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What follows for the table under its hit policy: errors that stop a load, and warnings.</summary>
    public required EquatableList<Finding> Findings { get; init; }
}
