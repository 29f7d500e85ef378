using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A step from one stage to another: by which action, who may, under which conditions, and what it does to clocks.</summary>
/// <remarks>
/// Several transitions may share stage and action when their guards exclude one another; the definition is refused
/// otherwise. Immutable; equal when every member is equal.
/// </remarks>
public sealed record WorkflowTransition
{
    /// <summary>Describes a step.</summary>
    /// <param name="id">Its id, unique in the workflow and stable, since refusals and citations name it.</param>
    /// <param name="from">The stage it leaves, or null for the step by which a matter begins.</param>
    /// <param name="action">The action.</param>
    /// <param name="to">The stage it reaches.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public WorkflowTransition(TransitionId id, StageId? from, ActionId action, StageId to)
    {
        Id = id.IsDefault ? throw new ArgumentException("A step has an id.", nameof(id)) : id;
        From = from is { IsDefault: true } ? throw new ArgumentException("The stage left has an id.", nameof(from)) : from;
        Action = action.IsDefault ? throw new ArgumentException("The action has an id.", nameof(action)) : action;
        To = to.IsDefault ? throw new ArgumentException("The stage reached has an id.", nameof(to)) : to;
    }

    /// <summary>The id.</summary>
    public TransitionId Id { get; }

    /// <summary>The stage it leaves, or null for the step by which a matter begins.</summary>
    public StageId? From { get; }

    /// <summary>The action.</summary>
    public ActionId Action { get; }

    /// <summary>The stage it reaches.</summary>
    public StageId To { get; }

    /// <summary>Who may take it: whoever has one of these authorities; at least one is required.</summary>
    public EquatableList<Authority> By { get; init; }

    /// <summary>The conditions under which it applies: all must be met.</summary>
    public EquatableList<Condition> Guards { get; init; }

    /// <summary>The window within which it may be taken, or null for any time.</summary>
    /// <exception cref="ArgumentException">It is the default value of an id.</exception>
    public ClockId? Within
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The window has an id.", nameof(value)) : value;
    }

    /// <summary>The clocks that start, or start anew, with this step.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<ClockId> Starts { get; init => field = Named(value); }

    /// <summary>The clocks that stop with this step.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<ClockId> Stops { get; init => field = Named(value); }

    /// <summary>The stopped clocks that run on with this step; they fall due when they did before.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<ClockId> Resumes { get; init => field = Named(value); }

    /// <summary>The published text on which the step rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Where the step stands in its definition, such as <c>transitions.check-failed</c>.</summary>
    public string Path => $"transitions.{Id}";

    private static EquatableList<ClockId> Named(EquatableList<ClockId> clocks) =>
        clocks.Any(clock => clock.IsDefault) ? throw new ArgumentException("Every clock has an id.", nameof(clocks)) : clocks;
}
