using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Workflows;

/// <summary>Stages, actions and transitions as data, checked and compiled once.</summary>
/// <remarks>
/// Separate from any matter that runs by it: one definition serves all matters and all threads. Every matter can end, as far as
/// the <see cref="Verify"/> proofs go. Immutable; equal when the descriptions are equal and come from the same source.
/// </remarks>
public sealed partial class WorkflowDefinition : IEquatable<WorkflowDefinition>
{
    private readonly Dictionary<StageId, int> _stages;
    private readonly Dictionary<ActionId, int> _actions;
    private readonly CompiledTransition[][] _transitions;
    private readonly CompiledTransition[][] _lapses;

    private readonly EquatableList<Finding> _proved;

    private WorkflowDefinition(WorkflowDescription description, RuleOrigin origin, CompiledTransition[] transitions, EquatableList<Finding> proved)
    {
        _proved = proved;
        Description = description;
        Origin = origin;
        _stages = Index(description.Stages, stage => stage.Id);
        _actions = Index(description.Actions, action => action.Id);
        _transitions = new CompiledTransition[(description.Stages.Count + 1) * description.Actions.Count][];
        Array.Fill(_transitions, []);
        _lapses = new CompiledTransition[description.Stages.Count + 1][];
        Array.Fill(_lapses, []);
        foreach (var lapses in transitions.Where(step => step.Transition.OnLapseOf is not null).GroupBy(step => step.FromIndex))
        {
            _lapses[lapses.Key + 1] = [.. lapses];
        }

        foreach (var slot in transitions.Where(step => step.Transition.By.Count > 0).GroupBy(transition => SlotOf(transition.FromIndex, transition.ActionIndex)))
        {
            _transitions[slot.Key] = [.. slot];
        }
    }

    /// <summary>The id of the definition.</summary>
    public WorkflowId Id => Description.Id;

    /// <summary>The version, which every event carries.</summary>
    public string Version => Description.Version;

    /// <summary>All that the definition was made from.</summary>
    public WorkflowDescription Description { get; }

    internal RuleOrigin Origin { get; }

    /// <summary>Checks and compiles a description.</summary>
    /// <param name="description">The description.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// An id is used twice or is unknown, no step begins a matter, a step may be taken by nobody or never, two steps may both
    /// apply, a closed stage is left, a step names a clock twice, or a guard does not fit its fact; every problem is listed. Where there
    /// are no such problems, the dead ends: no closed stage can be reached, steps are used up on the way to it, a clock runs out and
    /// nothing follows, or a step extends a clock that never runs then.
    /// </exception>
    public static WorkflowDefinition From(WorkflowDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var findings = new List<Finding>();
        return Compile(description, new(description.Id.Value, description.Version, ""), findings)
            ?? throw new InvalidDefinitionException($"The workflow '{description.Id}'", findings.ToEquatableList());
    }

    /// <summary>Compiles and proves, or adds every reason why not to the findings and returns null.</summary>
    internal static WorkflowDefinition? Compile(WorkflowDescription description, RuleOrigin origin, List<Finding> findings)
    {
        var before = findings.Count;
        var definition = CompileUnproved(description, origin, findings);
        findings.AddRange(definition?._proved.Where(finding => finding.Severity == FindingSeverity.Error) ?? []);
        return findings.Count > before ? null : definition;
    }

    /// <summary>Compiles, whatever the proofs find, or adds every other reason why not to the findings and returns null.</summary>
    internal static WorkflowDefinition? CompileUnproved(WorkflowDescription description, RuleOrigin origin, List<Finding> findings)
    {
        var before = findings.Count;
        var compiled = WorkflowCompiler.Compile(description, origin, findings);
        return findings.Count > before ? null : new(description, origin, compiled, WorkflowProof.Of(description, compiled));
    }

    /// <summary>All that the proofs of the lifecycle found, with an example each where there is one.</summary>
    /// <returns>
    /// Stages that nothing reaches, steps that can never be taken, cycles without a bound, stages at which no clock runs, and what was
    /// left undecided; the first thousand, in the order of the proofs. All are warnings, since a definition with an error is not made.
    /// </returns>
    /// <remarks>
    /// Guards are taken to be free: whatever a guard reads may have any value, at any time. Each clock is looked at by itself, and so is
    /// the number of times that steps are taken; only for <c>workflows.may-wait-for-ever</c> are up to 16 clocks looked at together.
    /// What was found when the definition was made is returned: O(1).
    /// </remarks>
    public EquatableList<Finding> Verify() => _proved;

    /// <summary>Finds a stage by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="stage">The stage, or null when there is none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindStage(StageId id, [NotNullWhen(true)] out WorkflowStage? stage)
    {
        stage = _stages.TryGetValue(id, out var index) ? Description.Stages[index] : null;
        return stage is not null;
    }

    /// <inheritdoc/>
    public bool Equals(WorkflowDefinition? other) => ReferenceEquals(this, other) || (other is not null && Origin == other.Origin && Description.Equals(other.Description));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkflowDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";

    /// <summary>The place of a stage, or -1 when it is not of this definition. Nearly always the very string of the definition, so references are tried first.</summary>
    internal int IndexOf(StageId id)
    {
        var stages = Description.Stages.AsSpan();
        for (var i = 0; i < stages.Length; i++)
        {
            if (ReferenceEquals(stages[i].Id.Value, id.Value))
            {
                return i;
            }
        }

        return _stages.GetValueOrDefault(id, -1);
    }

    internal int IndexOf(ActionId id) => _actions.GetValueOrDefault(id, -1);

    /// <summary>The transitions that people take by an action out of a stage; stage -1 is before the beginning.</summary>
    internal ReadOnlySpan<CompiledTransition> Transitions(int stage, int action) => _transitions[SlotOf(stage, action)];

    /// <summary>The transitions out of a stage that clocks take by running out.</summary>
    internal ReadOnlySpan<CompiledTransition> Lapses(int stage) => _lapses[stage + 1];

    /// <summary>The roles whose holders may take a step out of a stage, each once.</summary>
    internal EquatableList<RoleId> RolesAt(int stage) =>
        [.. Enumerable.Range(0, Description.Actions.Count).SelectMany(action => _transitions[SlotOf(stage, action)]).SelectMany(step => step.Transition.By).Select(by => by.Role).OfType<RoleId>().Distinct()];

    /// <summary>All transitions by an action out of a stage, those that only clocks take among them.</summary>
    internal CompiledTransition[] AllTransitions(int stage, int action) =>
        [.. _transitions[SlotOf(stage, action)], .. _lapses[stage + 1].Where(step => step.ActionIndex == action && step.Transition.By.Count == 0)];

    private static Dictionary<TKey, int> Index<TKey, TItem>(EquatableList<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull => items.Select((item, index) => (Key: key(item), Index: index)).ToDictionary(pair => pair.Key, pair => pair.Index);

    private int SlotOf(int stage, int action) => ((stage + 1) * Description.Actions.Count) + action;
}
