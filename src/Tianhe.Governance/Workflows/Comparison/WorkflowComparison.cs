using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What became of a workflow from one definition to another: what is written otherwise, what behaves otherwise, and which matters can go on by the new one.</summary>
/// <remarks>Immutable and safe for all threads.</remarks>
/// <example><code>var comparison = WorkflowComparison.Between(before, after, [new("checking", "review")]);</code></example>
public sealed class WorkflowComparison
{
    private readonly StageMoves _moves;

    private WorkflowComparison(WorkflowDefinition before, WorkflowDefinition after, StageMap map, int budget)
    {
        Before = before;
        After = after;
        var facts = new FactTerms(before.Description.Facts, after.Description.Facts);
        var terms = new ClockTerms(before, after, facts);
        _moves = new(before, after, map, terms, facts);
        Changes = WorkflowChanges.Between(before, after, map, terms, facts);
        Behaviour = Changes.All(change => change.IsOfWordsOnly)
            ? BehaviourWording.Proved(0)
            : BehaviourSearch.Run(before, after, map, new(before.Description.Facts, after.Description.Facts, facts), facts, terms, budget);
    }

    /// <summary>The definition before.</summary>
    public WorkflowDefinition Before { get; }

    /// <summary>The definition after.</summary>
    public WorkflowDefinition After { get; }

    /// <summary>What is written otherwise: the workflow, facts, stages, actions, clocks, tables and steps, each as the definition after has them and then what is gone.</summary>
    /// <remarks>
    /// Parts are the same when their ids are, and stages also by the map. The order of parts, of authorities, guards and clocks means
    /// nothing; nor does the version of the definition or of a table.
    /// </remarks>
    public EquatableList<WorkflowChange> Changes { get; }

    /// <summary>Whether both behave alike, or a shortest trace on which they do not.</summary>
    public BehaviourProof Behaviour { get; }

    /// <summary>For each stage of the definition before, whether matters that stand there can go on by the one after; O(stages × clocks, facts and steps).</summary>
    public EquatableList<StageMove> Moves => Before.Description.Stages.Select((_, index) => _moves.Of(index)).ToEquatableList();

    /// <summary>Compares two definitions.</summary>
    /// <remarks>
    /// What a guard reads may have any value at any step, or none: nothing is assumed of how facts hang together. Time is left open, so
    /// that a clock that runs may run out at any moment; one that was never started, was stopped, or is paused cannot, and a step within it
    /// cannot be taken. Producers of facts are taken by their names.
    /// </remarks>
    /// <param name="before">The definition before.</param>
    /// <param name="after">The definition after.</param>
    /// <param name="renamed">Stages that bear another id, each with the one it has in the definition after; all others keep theirs.</param>
    /// <param name="budget">How much is tried before the question of behaviour is left undecided; see <see cref="BehaviourProof.Steps"/>.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">The map has the default value of an id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    /// <exception cref="InvalidDefinitionException">The map names a stage that the definition of its side does not have, renames one twice, or would make one of two; every problem is listed.</exception>
    public static WorkflowComparison Between(WorkflowDefinition before, WorkflowDefinition after, EquatableList<KeyValuePair<StageId, StageId>> renamed = default, int budget = Proof.DefaultBudget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        return new(before, after, StageMap.Of(before, after, renamed), budget);
    }

    /// <summary>Says whether matters that stand at a stage can go on by the definition after.</summary>
    /// <param name="stage">A stage of the definition before.</param>
    /// <returns>The stage where they would stand, and every reason why not or what is to be known.</returns>
    /// <exception cref="ArgumentException">The definition before has no such stage.</exception>
    public StageMove MoveOf(StageId stage) => !stage.IsDefault && Before.IndexOf(stage) is var index and >= 0
        ? _moves.Of(index)
        : throw new ArgumentException($"The definition before has no stage '{stage}'.", nameof(stage));

    /// <summary>Both definitions and how many changes there are.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Before} and {After}: {Changes.Count} change(s), behaviour {Behaviour.Outcome}";
}
