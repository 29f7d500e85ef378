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

    /// <summary>Who may take it: whoever has one of these authorities. At least one is required, unless the step is taken on a lapse.</summary>
    public EquatableList<Authority> By { get; init; }

    /// <summary>The conditions under which it applies: all must be met.</summary>
    public EquatableList<Condition> Guards { get; init; }

    /// <summary>The clock before whose due instant, inclusive, it may be taken while the clock runs, or null for any time.</summary>
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

    /// <summary>The clock that takes this step by running out at the stage, dated at its due instant, or null where only people take it.</summary>
    /// <exception cref="ArgumentException">It is the default value of an id.</exception>
    public ClockId? OnLapseOf
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The clock has an id.", nameof(value)) : value;
    }

    /// <summary>How often it may be taken in one matter, or null for any number of times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? AtMost
    {
        get;
        init => field = value < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A step that may be taken may be taken once at least.") : value;
    }

    /// <summary>The step after which, once it was taken as often as it may be, this one applies; or null. Such two never apply together.</summary>
    /// <exception cref="ArgumentException">It is the default value of an id.</exception>
    public TransitionId? WhenUsedUp
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The step has an id.", nameof(value)) : value;
    }

    /// <summary>What it makes of the person to whom the matter is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public HandlerChange Handler
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(HandlerChange)} has no value {value}.");
    }

    /// <summary>The running clocks that pause with this step, keeping what remains.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<ClockId> Pauses { get; init => field = Named(value); }

    /// <summary>The clocks whose limit this step extends, and by how much.</summary>
    /// <exception cref="ArgumentException">An extension is null.</exception>
    public EquatableList<ClockExtension> Extends
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("An extension is not null.", nameof(value)) : value;
    }

    /// <summary>The clocks that run on with this step: a paused one with what remained, a stopped one to the instant at which it fell due before.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<ClockId> Resumes { get; init => field = Named(value); }

    /// <summary>The published text on which the step rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Where the step stands in its definition, such as <c>transitions.check-failed</c>.</summary>
    public string Path => $"transitions.{Id}";

    private static EquatableList<ClockId> Named(EquatableList<ClockId> clocks) =>
        clocks.Any(clock => clock.IsDefault) ? throw new ArgumentException("Every clock has an id.", nameof(clocks)) : clocks;
}
