namespace Tianhe.Governance.Structure;

/// <summary>What can be wrong with a quota and an allotment, with the wordings.</summary>
internal static class QuotaFindings
{
    public static readonly MessageTemplate PopulationUnknown = new("structure.population-unknown", new(
        "“{area}”的人口数不掌握或不完整，无法按“{quota}”核算应配人数。",
        "The residents of {area} are not known in full, so that {quota} cannot be assessed there."));

    public static readonly MessageTemplate ShareTooLarge = new("structure.share-too-large", new(
        "“{area}”共{counted}{measure}，由{people}人分担，每人最多{share}{measure}，超过“{quota}”的每人{most}{measure}。",
        "In {area} {people} share {counted} {measure}, {share} at most for one; by {quota} one has {most} at most."));

    public static readonly MessageTemplate NobodyToShare = new("structure.nobody-to-share", new(
        "“{area}”共{counted}{measure}，按“{quota}”取整后应配0名，无人分担。",
        "{area} has {counted} {measure}, for which {quota} requires nobody once it is rounded; they are shared by none."));

    public static readonly MessageTemplate RequiresTooMany = new("structure.quota-requires-too-many", new(
        "按“{quota}”，各“{tier}”应配人数合计{total}，超过{most}，无法相加，请核对标准和各节点的数字。",
        "By {quota} the nodes of tier {tier} need {total} people together, more than {most}, which cannot be added up; correct the quota or the figures of the nodes."));

    public static EquatableList<MessageTemplate> All { get; } = [RequiresTooMany, PopulationUnknown, ShareTooLarge, NobodyToShare];
}
