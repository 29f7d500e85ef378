using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Calendars;

namespace QuickStart;

/// <summary>The rules of the order. The two limits are Shandong's; the rest is an illustration, for the street has published none.</summary>
internal static class StreetRules
{
    public static OrderRules Rules { get; } = FourStepOrder.Rules(new()
    {
        Version = "quickstart-1",
        Calendar = WorkingCalendar.China,
        Categories = [new("lights/stairwell", new("楼道照明", "stairwell lights"))],
        ReturnReasons = [new("not-our-area", new("属地不符", "not our area"))],
        Dispatcher = "community-clerk",
        Checker = "community-secretary",
        Handlers = ["grid-worker"],
        CheckerMayBeHandler = false,
        Handling = ShandongHotline.Handling(FirstDay.NextDay, TimeLimit.EndOfDay),
        ReturnWindow = ShandongHotline.ReturnWindow(FirstDay.NextDay, TimeLimit.EndOfDay),
        Citation = ShandongHotline.Citation,
        MaxRedos = 1,
        ClockSkewTolerance = Duration.FromSeconds(5),
    });
}
