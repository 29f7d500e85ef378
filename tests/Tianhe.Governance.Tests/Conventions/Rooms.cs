namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Which room of the library may know which: dependencies run one way.</summary>
internal static class Rooms
{
    public const string Root = "root";

    private static readonly string[] BelowOrders = [Root, "Documents", "Facts", "Calendars", "Tables", "Workflows", "Structure"];
    private static readonly string[] BelowRules = [.. BelowOrders, "Orders", "Grading", "Participation"];

    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        [Root] = [],
        ["Documents"] = [Root],
        ["Facts"] = [Root, "Documents"],
        ["Calendars"] = [Root, "Documents", "Facts"],
        ["Tables"] = [Root, "Documents", "Facts", "Calendars"],
        ["Workflows"] = [Root, "Documents", "Facts", "Calendars", "Tables"],
        ["Structure"] = [Root, "Documents", "Facts", "Calendars"],
        ["Orders"] = BelowOrders,
        ["Grading"] = BelowOrders,
        ["Participation"] = BelowOrders,
        ["Rules"] = BelowRules,
        ["Serialization"] = [.. BelowRules, "Rules"],
        ["DependencyInjection"] = [.. BelowRules, "Rules", "Serialization"],
    };

    public static bool Exists(string room) => MayKnow.ContainsKey(room);

    public static bool Allow(string from, string to) => from == to || (MayKnow.TryGetValue(from, out var known) && known.Contains(to));
}
