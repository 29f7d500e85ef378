namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with zones and grid networks, with their wordings.</summary>
internal static class ZoneFindings
{
    public static readonly MessageTemplate DuplicateNetwork = new("structure.duplicate-network", new(
        "网格体系编号“{network}”重复，每一体系的编号应当唯一。",
        "The id '{network}' of a grid network is used more than once; each network has an id of its own."));

    public static readonly MessageTemplate UnknownNetwork = new("structure.unknown-network", new(
        "没有网格体系“{network}”，已有：{known}。",
        "There is no grid network '{network}'. Known are: {known}."));

    public static readonly MessageTemplate DuplicateZone = new("structure.duplicate-zone", new(
        "片区编号“{zone}”重复，每一片区的编号应当唯一。",
        "The id '{zone}' of a zone is used more than once; each zone has an id of its own."));

    public static readonly MessageTemplate BelowGround = new("structure.below-ground", new(
        "“{grid}”属“{network}”，应覆盖层级为“{ground}”或其以上的节点；“{node}”的层级为“{tier}”。",
        "{grid} is a grid of {network} and covers nodes of tier {ground} or above; {node} is of tier {tier}."));

    // Coverage on a day.
    public static readonly MessageTemplate GroundUncovered = new("structure.ground-uncovered", new(
        "“{node}”（{tier}）不属于“{network}”的任何网格。",
        "{node} ({tier}) belongs to no grid of {network}."));

    public static readonly MessageTemplate GroundCoveredTwice = new("structure.ground-covered-twice", new(
        "“{node}”（{tier}）同时属于“{network}”的{count}个网格，只能归属一个。",
        "{node} ({tier}) belongs to {count} grids of {network}; it belongs to one only."));

    public static readonly MessageTemplate GridWithoutGround = new("structure.grid-without-ground", new(
        "“{grid}”（{network}）未覆盖任何“{tier}”。",
        "{grid} ({network}) covers no {tier}."));

    // A merge of networks.
    public static readonly MessageTemplate NothingToMerge = new("structure.nothing-to-merge", new(
        "未写明并入的网格体系，至少应有一个。",
        "No grid network is named that goes into the new one; name one at least."));

    public static readonly MessageTemplate NotInForceBefore = new("structure.not-in-force-before", new(
        "“{network}”在{eve}未施行，不能自次日起并入。",
        "{network} is not in force on {eve}, so that it cannot go into another network from the next day on."));

    public static readonly MessageTemplate OtherBeginning = new("structure.other-beginning", new(
        "“{name}”的起始日{from}与合并之日{on}不符，请更正或留空。",
        "{name} begins on {from}, and the merge is on {on}; correct the day or leave it out."));

    public static readonly MessageTemplate GridOfOtherNetwork = new("structure.grid-of-other-network", new(
        "“{grid}”写明属“{network}”，应属新体系“{into}”或留空。",
        "{grid} names the network '{network}'; a grid of the new network names {into} or none."));

    public static readonly MessageTemplate GridNeverBegins = new("structure.grid-never-begins", new(
        "“{grid}”原定自{from}起属“{network}”，该体系至{eve}止，此后不再施行。",
        "{grid} was to begin on {from} in {network}, which ends on {eve}; it never comes into force."));

    public static readonly MessageTemplate GroundLeftOver = new("structure.ground-left-over", new(
        "“{node}”（{tier}）原属{grids}，合并后不属于任何网格。",
        "{node} ({tier}) belonged to {grids}, and belongs to no grid after the merge."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        DuplicateNetwork, UnknownNetwork, DuplicateZone, BelowGround, GroundUncovered, GroundCoveredTwice, GridWithoutGround,
        NothingToMerge, NotInForceBefore, OtherBeginning, GridOfOtherNetwork, GridNeverBegins, GroundLeftOver,
    ];
}
