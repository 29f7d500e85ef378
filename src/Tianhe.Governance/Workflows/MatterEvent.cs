using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A step that a matter has taken, with its outcome: the stage reached, the clocks as they stand, and with whom it is.</summary>
/// <remarks>
/// It carries all that <see cref="Matter.Apply"/> needs; rules, tree and calendar are not asked again. Immutable; equal when every
/// member is equal.
/// </remarks>
public sealed record MatterEvent : IRecordedAct
{
    internal MatterEvent()
    {
    }

    /// <summary>The matter.</summary>
    public required MatterId Matter { get; init; }

    /// <summary>The version of the matter after this event: 1 for the first.</summary>
    public required int Version { get; init; }

    /// <summary>By whom, when and by which command; of a lapse by whom it was recorded, dated at the due instant.</summary>
    public required Occasion Occasion { get; init; }

    /// <summary>Where it is and who asked; of the first event alone, and else null.</summary>
    public MatterBeginning? Begins { get; init; }

    /// <summary>The action.</summary>
    public required ActionId Action { get; init; }

    /// <summary>The step that was taken.</summary>
    public required TransitionId Transition { get; init; }

    /// <summary>The clock that took the step by running out, or null where a person took it.</summary>
    public ClockId? Lapsed { get; init; }

    /// <summary>The stage reached.</summary>
    public required StageId Stage { get; init; }

    /// <summary>What that stage means.</summary>
    public required StageKind StageKind { get; init; }

    /// <summary>With whom it is after this event, or null when it is with nobody.</summary>
    public PersonId? Handler { get; init; }

    /// <summary>The person whom the act named to be given it, or null.</summary>
    public PersonId? Named { get; init; }

    /// <summary>The facts that the act stated.</summary>
    public EquatableList<(FactName Name, FactValue Value)> Facts { get; init; }

    /// <summary>The host's reference to what was written with it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The clocks as they stand after this event, in the order in which they first started.</summary>
    public EquatableList<ClockState> Clocks { get; init; }

    /// <summary>By which rules it was decided.</summary>
    public required RulesInForce Rules { get; init; }

    bool IRecordedAct.IsLapse => Lapsed is not null;

    /// <summary>Matter, version and step.</summary>
    /// <returns>Text for debugging; facts and note are left out.</returns>
    public override string ToString() => $"matter {Matter}, version {Version}, by {Transition} at {Stage}";
}
