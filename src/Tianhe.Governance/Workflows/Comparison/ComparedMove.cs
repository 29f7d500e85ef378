using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>An act, or a lapse, with values, and the step that each definition takes on it.</summary>
internal sealed record ComparedMove
{
    public required ActionId Action { get; init; }

    /// <summary>Who acts, or null where a clock runs out.</summary>
    public required Authority? By { get; init; }

    public required ClockId? Lapse { get; init; }

    public required ComparedStep? Before { get; init; }

    public required ComparedStep? After { get; init; }

    public required EquatableList<KeyValuePair<FactName, FactValue>> Facts { get; init; }

    /// <summary>The fact because of which the steps cannot be compared, or null.</summary>
    public FactName? OtherFact { get; init; }
}
