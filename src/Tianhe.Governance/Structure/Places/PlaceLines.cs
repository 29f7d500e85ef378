namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what an answer about a place says, with their wordings.</summary>
internal static class PlaceLines
{
    public static readonly MessageTemplate Found = new("place.found", new(
        "“{place}”属“{node}”（{where}）。",
        "{place} lies in {node} ({where})."));

    public static readonly MessageTemplate Ambiguous = new("place.ambiguous", new(
        "“{places}”可能属于{count}处：{nodes}，请核实。",
        "{places} may be {count} places: {nodes}. Find out which."));

    public static readonly MessageTemplate NumberUnknown = new("place.number-unknown", new(
        "文中另有楼号或门牌号未登记，请核对。",
        "The text also has the number of a building or house that is not listed; check it."));

    public static readonly MessageTemplate Near = new("place.near", new(
        "未识别出已登记的地名，相近的有：{places}。",
        "The text names no listed place; the nearest are: {places}."));

    public static readonly MessageTemplate Unknown = new("place.unknown", new(
        "未识别出已登记的地名，也没有相近的。",
        "The text names no listed place, nor nearly one."));

    public static readonly MessageTemplate NoLonger = new("place.no-longer", new(
        "“{place}”用至{to}，原属“{node}”（{where}）。",
        "{place} was in use up to {to} and lay in {node} ({where})."));

    public static readonly MessageTemplate NotYet = new("place.not-yet", new(
        "“{place}”自{from}起使用，届时属“{node}”（{where}）。",
        "{place} is in use from {from}, and then lies in {node} ({where})."));

    public static readonly MessageTemplate InForce = new("place.in-force", new(
        "{on}该处的名称：{places}。",
        "In use there on {on}: {places}."));

    internal static EquatableList<MessageTemplate> All { get; } = [Found, Ambiguous, NumberUnknown, Near, Unknown, NoLonger, NotYet, InForce];
}
