using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance;

/// <summary>Rows of conditions on declared facts, each with its outputs, and a hit policy that says what holds where several rows match.</summary>
/// <remarks>
/// Checked, proven and compiled once. Immutable and safe for all threads. Equal when the descriptions are equal and come from the
/// same source.
/// </remarks>
public sealed partial class DecisionTable : IEquatable<DecisionTable>
{
    private const int MostAtLoad = 100;

    private readonly RuleOrigin _origin;

    private DecisionTable(TableDescription description, RuleOrigin origin, RuleReference rule, CompiledTable compiled, EquatableList<Finding> findings)
    {
        _origin = origin;
        Description = description;
        Rule = rule;
        Compiled = compiled;
        Findings = findings;
    }

    /// <summary>The id of the table.</summary>
    public TableId Id => Description.Id;

    /// <summary>The version, which every reference to a rule of the table carries.</summary>
    public string Version => Description.Version;

    /// <summary>All that the table was made from.</summary>
    public TableDescription Description { get; }

    /// <summary>The reference to the table as a whole.</summary>
    public RuleReference Rule { get; }

    /// <summary>The warnings of its proof at load.</summary>
    public EquatableList<Finding> Findings { get; }

    internal CompiledTable Compiled { get; }

    /// <summary>Checks, proves and compiles a description.</summary>
    /// <param name="description">The description.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// A name is unknown or used twice, a condition reads another fact than an input or is met by no value, an output is missing or
    /// does not fit, or the proof finds what the hit policy forbids; every problem is listed.
    /// </exception>
    public static DecisionTable From(TableDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        RuleOrigin origin = new(description.Id.Value, description.Version, "");
        var findings = new List<Finding>();
        return Make(description, origin, origin.At("table", description.Citation), findings, new())
            ?? throw new InvalidDefinitionException($"The decision table '{description.Id}'", findings.ToEquatableList());
    }

    /// <summary>Compiles a table of a pack; adds every reason why not to the findings and returns null, and where it can be made the warnings of its proof.</summary>
    internal static DecisionTable? Compile(TableDescription description, RuleOrigin pack, string path, List<Finding> findings, ProofBudget budget) =>
        Make(description, pack.In(path), pack.At(path, description.Citation), findings, budget);

    /// <summary>Finds what the table says of the facts of a sheet.</summary>
    /// <param name="sheet">The facts, bound to the catalogue of the table or an equal one.</param>
    /// <returns>The outputs, or why there are none; which rows matched, and why the others did not.</returns>
    /// <remarks>A row matches, does not, or cannot be evaluated where an input with a condition is missing or not applicable and no other condition fails.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="ArgumentException">The sheet is bound to another catalogue.</exception>
    public TableResult Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (!Description.Facts.Equals(sheet.Catalogue))
        {
            throw new ArgumentException($"The sheet is bound to another catalogue than that of the table '{Id}'.", nameof(sheet));
        }

        var cells = new int[Compiled.Columns.Length];
        var outcome = Compiled.Run(sheet, cells, out var deciding);
        return new(this, sheet, cells, outcome, deciding);
    }

    /// <summary>Proves that the rows leave no gap, do not contradict one another and are all of use, or says where not.</summary>
    /// <param name="budget">How many steps each of the three proofs may take before it is undecided.</param>
    /// <returns>The answers, every gap, overlap and masked row with an example, and what follows under the hit policy.</returns>
    /// <remarks>
    /// A table that was loaded has been proved already, with a budget in proportion to its size; its errors stopped the load and its
    /// warnings are the <see cref="Findings"/>. The same table and budget give the same answer.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    public TableVerification Verify(int budget = TableVerification.DefaultBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        return TableProof.Run(this, budget, ProblemList.Most);
    }

    /// <inheritdoc/>
    public bool Equals(DecisionTable? other) => ReferenceEquals(this, other) || (other is not null && Rule == other.Rule && Description.Equals(other.Description));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";

    internal TableRow RowAt(int place) => Description.Rows[Compiled.Order[place]];

    internal RuleReference ReferenceTo(TableRow row) => _origin.At($"rows.{row.Id}", row.Citation ?? Description.Citation);

    /// <summary>A table whose names and values are checked and of which nothing is proved yet.</summary>
    internal static DecisionTable? Unproven(TableDescription description, RuleOrigin origin, RuleReference rule, List<Finding> findings) =>
        TableCompiler.Compile(description, findings) is { } compiled ? new(description, origin, rule, compiled, []) : null;

    private static DecisionTable? Make(TableDescription description, RuleOrigin origin, RuleReference rule, List<Finding> findings, ProofBudget budget)
    {
        if (Unproven(description, origin, rule, findings) is not { } table)
        {
            return null;
        }

        var verification = TableProof.Run(table, budget.For(description), MostAtLoad, isLoad: true);
        budget.Take(verification);
        foreach (var finding in verification.Findings)
        {
            findings.Report(finding);
        }

        table.Compiled.IsConsistent = verification.Consistency.IsProved;
        return verification.Findings.Any(finding => finding.Severity == FindingSeverity.Error) ? null : new(description, origin, rule, table.Compiled, verification.Findings);
    }
}
