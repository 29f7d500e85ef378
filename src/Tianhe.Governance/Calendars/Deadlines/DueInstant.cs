using NodaTime;
using NodaTime.TimeZones;

namespace Tianhe.Governance.Calendars;

/// <summary>When a local time occurs in a zone.</summary>
internal static class DueInstant
{
    private static readonly ZoneLocalMappingResolver Lenient = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    // Offsets are at most 18 hours, so that two days from any change of the clocks a local time occurs exactly once.
    private static readonly Duration Margin = Duration.FromDays(2);

    public static Instant At(LocalDateTime local, DateTimeZone zone)
    {
        var utc = local.WithOffset(Offset.Zero).ToInstant();
        var interval = zone.GetZoneInterval(utc);
        return interval.Contains(utc - Margin) && interval.Contains(utc + Margin)
            ? local.WithOffset(interval.WallOffset).ToInstant()
            : zone.ResolveLocal(local, Lenient).ToInstant(); // allocates, near a change of the clocks only
    }
}
