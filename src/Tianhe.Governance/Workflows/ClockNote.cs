using NodaTime;


namespace Tianhe.Governance.Workflows;

/// <summary>What few clocks have: an instant that was missed before, or a table that chose the limit.</summary>
internal sealed record ClockNote
{
    private ClockNote(Instant? missed, LimitChoice? chosenBy)
    {
        Missed = missed is { } instant ? Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds()) : null;
        ChosenBy = chosenBy;
    }

    public Instant? Missed { get; }

    public LimitChoice? ChosenBy { get; }

    public static ClockNote? Of(Instant? missed, LimitChoice? chosenBy) => missed is null && chosenBy is null ? null : new(missed, chosenBy);
}
