namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with a structure, with their wordings.</summary>
internal static class StructureFindings
{
    // Ladders.
    public static readonly MessageTemplate NoTier = new("structure.no-tier", new(
        "层级体系中没有任何层级，至少应有一级。",
        "The ladder has no tier; it needs at least one."));

    public static readonly MessageTemplate TooManyTiers = new("structure.too-many-tiers", new(
        "层级体系有{count}级，最多为{most}级。",
        "The ladder has {count} tiers; it may have {most} at most."));

    public static readonly MessageTemplate DuplicateTier = new("structure.duplicate-tier", new(
        "层级编号“{tier}”重复，每一层级的编号应当唯一。",
        "The tier id '{tier}' is used more than once; each tier has an id of its own."));

    public static readonly MessageTemplate UnknownTier = new("structure.unknown-tier", new(
        "层级“{tier}”不在层级体系中，请核对编号或先在体系中定义。",
        "The tier '{tier}' is not in the ladder; correct the id or define the tier."));

    public static readonly MessageTemplate TierNotBelow = new("structure.tier-not-below", new(
        "“{tier}”之下不能设“{held}”：下设层级在体系中应排在其后。",
        "A tier '{held}' cannot hang under {tier}: a held tier comes further down the ladder."));

    public static readonly MessageTemplate UnreachableTier = new("structure.unreachable-tier", new(
        "没有任何层级可以下设“{tier}”，请在其上级层级中写明。",
        "No tier holds {tier}, so that no node of it can exist; name it in a tier above."));

    // Trees and the Party network.
    public static readonly MessageTemplate NoRoot = new("structure.no-root", new(
        "没有根：应有一条层级为“{tier}”且无上级的记录。",
        "There is no root: one record of tier {tier} without a parent is needed."));

    public static readonly MessageTemplate SeveralRoots = new("structure.several-roots", new(
        "有{count}个根，该层级体系只允许一个；其余的请填写上级、另建一树，或在层级体系中允许多个根。",
        "There are {count} roots; the ladder allows one only. Give the others a parent or a tree of their own, or let the ladder allow several."));

    public static readonly MessageTemplate DuplicateId = new("structure.duplicate-id", new(
        "编号“{id}”已由“{first}”使用，“{second}”不能再用。",
        "The id '{id}' is taken by {first}; {second} needs another."));

    public static readonly MessageTemplate UnknownParent = new("structure.unknown-parent", new(
        "“{name}”（{id}）的上级“{parent}”不存在，请核对上级编号或补录该上级。",
        "{name} ({id}) names the parent '{parent}', which does not exist; correct the id or add the parent."));

    public static readonly MessageTemplate MissingParent = new("structure.missing-parent", new(
        "“{name}”（{id}）未填上级：只有最高层级“{top}”可以没有上级。",
        "{name} ({id}) has no parent; only the top tier, {top}, may stand without one."));

    public static readonly MessageTemplate Misplaced = new("structure.misplaced", new(
        "“{name}”（{id}）的层级为“{tier}”，不能设在“{parent}”（层级“{parentTier}”）之下；可设在以下层级之下：{allowed}。",
        "{name} ({id}) is of tier {tier} and cannot hang under {parent}, which is of tier {parentTier}; it may hang under: {allowed}."));

    public static readonly MessageTemplate Cycle = new("structure.cycle", new(
        "上级关系形成循环，涉及{count}条记录，请更正其中一条的上级。",
        "{count} record(s) are their own ancestors; correct the parent of one of them."));

    public static readonly MessageTemplate BlankName = new("structure.blank-name", new(
        "“{id}”未填名称。",
        "'{id}' has no name."));

    public static readonly MessageTemplate NegativeCount = new("structure.negative-count", new(
        "“{name}”（{id}）的{figure}为{value}，应为0或以上；不掌握时请留空。",
        "{name} ({id}) gives {value} as the number of {figure}; a number is 0 or more. Leave it out where it is not known."));

    public static readonly MessageTemplate TotalTooLarge = new("structure.total-too-large", new(
        "{figure}合计{total}，超过{most}，请核对各条记录的数字。",
        "The number of {figure} adds up to {total}, more than {most}; correct the figures of the records."));

    // A jurisdiction.
    public static readonly MessageTemplate DuplicateRole = new("structure.duplicate-role", new(
        "职务编号“{role}”重复，每一职务的编号应当唯一。",
        "The role id '{role}' is used more than once; each role has an id of its own."));

    public static readonly MessageTemplate UnknownRole = new("structure.unknown-role", new(
        "职务“{role}”未定义，请核对编号或先定义该职务。已有：{known}。",
        "The role '{role}' is not defined; correct the id or define the role. Known are: {known}."));

    public static readonly MessageTemplate UnknownNode = new("structure.unknown-node", new(
        "树中没有节点“{node}”，请核对编号。已有：{known}。",
        "The tree has no node '{node}'; correct the id. Known are: {known}."));

    public static readonly MessageTemplate TierNotInLadder = new("structure.tier-not-in-ladder", new(
        "层级“{tier}”不在层级体系中，已有：{known}。",
        "The tier '{tier}' is not in the ladder. Known are: {known}."));

    public static readonly MessageTemplate TermReversed = new("structure.term-reversed", new(
        "任期止于{to}，早于起始日{from}。",
        "The term ends on {to}, before it begins on {from}."));

    public static readonly MessageTemplate LinkOfOtherTier = new("structure.link-of-other-tier", new(
        "“{body}”属“{level}”，应联系层级为“{expected}”的节点；“{node}”的层级为“{tier}”。",
        "{body} is at the level {level}, which covers nodes of tier {expected}; {node} is of tier {tier}."));

    // Coverage on a day.
    public static readonly MessageTemplate NotCovered = new("structure.not-covered", new(
        "“{node}”（{tier}）没有“{level}”覆盖。",
        "{node} ({tier}) is covered by no {level}."));

    public static readonly MessageTemplate CoveredTwice = new("structure.covered-twice", new(
        "“{node}”（{tier}）由{count}个“{level}”同时覆盖，只能归属一个。",
        "{node} ({tier}) is covered {count} times at the level {level}; it belongs to one only."));

    public static readonly MessageTemplate CoversNothing = new("structure.covers-nothing", new(
        "“{body}”（{level}）未联系任何“{tier}”。",
        "{body} ({level}) covers no {tier}."));

    public static readonly MessageTemplate Vacant = new("structure.vacant", new(
        "“{node}”（{tier}）在{on}没有{role}在任。",
        "{node} ({tier}) has no {role} in office on {on}."));

    public static readonly MessageTemplate QuotaShort = new("structure.quota-short", new(
        "按“{quota}”（基数：{basis}；至少{minimum}名），“{area}”共{counted}{measure}，应配{required}名，现有{present}名，缺{missing}名。",
        "By {quota} (basis: {basis}; at least {minimum}), {area} with {counted} {measure} needs {required}; it has {present} (missing: {missing})."));

    public static readonly MessageTemplate HouseholdsUnknown = new("structure.households-unknown", new(
        "“{area}”的户数不掌握或不完整，无法按“{quota}”核算应配人数。",
        "The households of {area} are not known in full, so that {quota} cannot be assessed there."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        NoTier, TooManyTiers, DuplicateTier, UnknownTier, TierNotBelow, UnreachableTier,
        NoRoot, SeveralRoots, DuplicateId, UnknownParent, MissingParent, Misplaced, Cycle, BlankName, NegativeCount, TotalTooLarge,
        DuplicateRole, UnknownRole, UnknownNode, TierNotInLadder, TermReversed, LinkOfOtherTier,
        NotCovered, CoveredTwice, CoversNothing, Vacant, QuotaShort, HouseholdsUnknown,
    ];
}
