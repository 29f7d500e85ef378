namespace Tianhe.Governance.Workflows;

/// <summary>A stage of a workflow: the place's own name and what it means to the library.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowStage
{
    /// <summary>Describes a stage.</summary>
    /// <param name="id">Its id, unique in the workflow and stable, since stored events name it.</param>
    /// <param name="kind">What it means to the library.</param>
    /// <param name="name">What the place calls it.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public WorkflowStage(StageId id, StageKind kind, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A stage has an id.", nameof(id)) : id;
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{nameof(StageKind)} has no value {kind}.");
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public StageId Id { get; }

    /// <summary>What the stage means to the library.</summary>
    public StageKind Kind { get; }

    /// <summary>What the place calls it.</summary>
    public BilingualText Name { get; }

    /// <summary>The limit of the stage: the clock that starts when the stage is entered and stops when it is left, or null.</summary>
    /// <remarks>
    /// A step that itself says what becomes of that clock is left to say so, as one that pauses it. A step that stays at the stage
    /// does nothing to it.
    /// </remarks>
    /// <exception cref="ArgumentException">It is the default value of an id.</exception>
    public ClockId? Clock
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The clock has an id.", nameof(value)) : value;
    }
}
