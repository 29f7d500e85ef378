using NodaTime;

namespace Tianhe.Governance.Workflows;

/// <summary>What is looked at before any rule, whatever kind of matter is acted on: ids of commands, the version, the time.</summary>
/// <param name="zone">The zone of the calendar, in which instants are told.</param>
/// <param name="tolerance">How far an act may be dated before the last one.</param>
/// <param name="rules">The rules as a whole.</param>
/// <param name="toleranceRule">Where the tolerance stands.</param>
internal sealed class ActPreconditions(DateTimeZone zone, Duration tolerance, RuleReference rules, RuleReference toleranceRule)
{
    /// <summary>That a command id was used by another command.</summary>
    public Refusal Reused(Occasion recorded, BilingualText action) =>
        new(WorkflowRefusals.CommandIdReused, [new("command", recorded.CommandId.Value), .. About(recorded, action)], rules);

    /// <summary>That something begins and yet a version of it is expected, or null.</summary>
    public Refusal? NotYetBegun(Occasion occasion) => occasion.ExpectedVersion is > 0
        ? new(WorkflowRefusals.NotYetBegun, [new("expected", occasion.ExpectedVersion.Value)], rules)
        : null;

    /// <summary>That somebody has acted since, or null; what lapsed since is nobody's act, whether it was recorded or not.</summary>
    public Refusal? Conflict(Occasion occasion, int version, bool isLapsedSince, Occasion last, BilingualText lastAction) => occasion.ExpectedVersion is { } expected && expected != version && !isLapsedSince
        ? new(WorkflowRefusals.VersionConflict, [new("version", version), new("expected", expected), .. About(last, lastAction)], rules)
        : null;

    /// <summary>That an act is dated too far before the last one, or null with the occasion dated at the last one where it is before it.</summary>
    public Refusal? Skew(ref Occasion occasion, Instant last)
    {
        if (occasion.At >= last)
        {
            return null;
        }

        if (last - occasion.At > tolerance)
        {
            return new(WorkflowRefusals.BeforeLastEvent, [new("at", Local(occasion.At)), new("last", Local(last)), new("tolerance", (decimal)tolerance.TotalMilliseconds)], toleranceRule);
        }

        occasion = occasion.NotBefore(last);
        return null;
    }

    private EquatableList<MessageArgument> About(Occasion happened, BilingualText action) => [new("actor", happened.Actor.Value), new("at", Local(happened.At)), new("action", action)];

    private LocalDateTime Local(Instant instant) => instant.InZone(zone).LocalDateTime;
}
