namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with dated changes, and of what they leave to decide.</summary>
internal static class HistoryFindings
{
    public static readonly MessageTemplate TooEarly = new("structure.change-too-early", new(
        "变更日期为{on}，而树是{since}的现状；变更应晚于该日。",
        "The change is of {on}, but the tree is that of {since}; a change comes after that day."));

    public static readonly MessageTemplate NeverThere = new("structure.never-there", new(
        "节点“{node}”从未存在，请核对编号或先设立该节点。",
        "There never was a node '{node}'; correct the id or found the node first."));

    public static readonly MessageTemplate NotYetThere = new("structure.not-yet-there", new(
        "节点“{node}”到{from}才设立，{on}的这项变更不能涉及它；同日的变更按所列次序生效。",
        "The node '{node}' is made on {from}; this change of {on} comes before it. Changes of one day apply in the order in which they are listed."));

    public static readonly MessageTemplate NoLongerThere = new("structure.no-longer-there", new(
        "“{name}”（{node}）自{gone}起已不存在，承接节点：{successors}。",
        "{name} ({node}) is gone since {gone}; what it became: {successors}."));

    public static readonly MessageTemplate IdReused = new("structure.id-reused", new(
        "编号“{id}”已用于“{name}”，编号永不重复使用，请另编一个。",
        "The id '{id}' is that of {name}; an id is never used again. Give another."));

    public static readonly MessageTemplate SecondRoot = new("structure.second-root", new(
        "“{name}”（{id}）未填上级，但树已有根。",
        "{name} ({id}) names no parent, but the tree has a root already."));

    public static readonly MessageTemplate RootStays = new("structure.root-stays", new(
        "“{name}”（{node}）是树的根，不能划转、拆分、合并或撤销。",
        "{name} ({node}) is the root, which is not transferred, split, merged or abolished."));

    public static readonly MessageTemplate UnderItself = new("structure.under-itself", new(
        "“{name}”（{node}）不能划归自己的下级“{parent}”。",
        "{name} ({node}) cannot come under {parent}, which stands within it."));

    public static readonly MessageTemplate OtherTier = new("structure.other-tier", new(
        "“{name}”（{node}）的层级为“{tier}”，拆分、合并前后层级应当相同，而“{other}”的层级为“{otherTier}”。",
        "{name} ({node}) is of tier {tier}; what is split or merged stays in its tier, and {other} is of tier {otherTier}."));

    public static readonly MessageTemplate SplitInOne = new("structure.split-in-one", new(
        "“{node}”拆分为{count}个，至少应为2个。",
        "'{node}' is split into {count} part(s); it takes two at least."));

    public static readonly MessageTemplate MergeOfOne = new("structure.merge-of-one", new(
        "合并为“{into}”的节点只有{count}个，至少应有2个不同节点。",
        "What becomes '{into}' is {count} node(s); it takes two different ones at least."));

    public static readonly MessageTemplate WithinAnother = new("structure.within-another", new(
        "“{name}”（{node}）在“{other}”之内，二者不能合并；其下级可先划转，再予撤销。",
        "{name} ({node}) stands within {other}, so that the two cannot be merged; transfer what is under it and abolish it."));

    public static readonly MessageTemplate NoCommonParent = new("structure.no-common-parent", new(
        "合并为“{name}”（{id}）的节点上级不同，请填写上级。",
        "The nodes that become {name} ({id}) have different parents; name the parent."));

    public static readonly MessageTemplate ChildLeftOut = new("structure.child-left-out", new(
        "“{node}”拆分时，下级“{child}”未归入任何部分。",
        "Where '{node}' is split, its child {child} is in no part."));

    public static readonly MessageTemplate ChildInTwoParts = new("structure.child-in-two-parts", new(
        "“{node}”拆分时，下级“{child}”归入了不止一个部分。",
        "Where '{node}' is split, its child {child} is in more than one part."));

    public static readonly MessageTemplate NotAChild = new("structure.not-a-child", new(
        "“{child}”当日不是“{node}”的直接下级，不能归入其拆分的部分。",
        "{child} is no child of '{node}' on that day and cannot be in a part of it."));

    public static readonly MessageTemplate StillHasChildren = new("structure.still-has-children", new(
        "“{name}”（{node}）仍有下级，不能撤销：{children}。",
        "{name} ({node}) still has children and cannot be abolished: {children}."));

    public static readonly MessageTemplate BlankNewCode = new("structure.blank-new-code", new(
        "“{name}”（{node}）的新代码为空白；没有代码时请不填。",
        "The new code of {name} ({node}) is blank; leave it out where there is none."));

    public static readonly MessageTemplate CodeClash = new("structure.code-clash", new(
        "{on}，代码“{code}”同时为{nodes}所用。",
        "On {on} the code '{code}' is that of several nodes: {nodes}."));

    public static readonly MessageTemplate FiguresDiffer = new("structure.figures-differ", new(
        "“{name}”（{node}）的{figure}为{whole}，拆分后各部分合计{sum}（{missing}个部分未填）。",
        "{name} ({node}) states {whole} as the number of {figure}; its parts add up to {sum} ({missing} of them state none)."));

    public static readonly MessageTemplate FigureUnknown = new("structure.figure-unknown", new(
        "合并为“{name}”（{node}）的节点并非都填有{figure}，合并后该数不详，原有数字合计{sum}。",
        "Not all nodes that become {name} ({node}) state their {figure}, so that the number is not known; those that do add up to {sum}."));

    public static readonly MessageTemplate ChangesNothing = new("structure.changes-nothing", new(
        "“{name}”（{node}）当日本来就是如此，这项变更没有改变任何内容。",
        "{name} ({node}) stands like that already; the change changes nothing."));

    public static readonly MessageTemplate NoSince = new("structure.changes-without-since", new(
        "列有{count}项变更，却未写明树是哪一日的现状。",
        "There are {count} change(s), but it is not said of which day the tree is."));

    public static readonly MessageTemplate OutsideLife = new("structure.outside-its-life", new(
        "“{node}”只在{life}存在，所列期间（{days}）全在其外，永远不会生效。",
        "'{node}' is there {life} only; the days stated ({days}) lie outside, so that it never comes into force."));

    public static readonly MessageTemplate AppointmentEnded = new("structure.appointment-ended", new(
        "“{name}”（{node}）自{gone}起不再存在，其{role}的任职到前一日为止；请决定由谁在承接节点任职：{successors}。",
        "{name} ({node}) is gone since {gone}, and with it the appointment as {role} ended the day before. Decide who serves at what it became: {successors}."));

    public static readonly MessageTemplate AppointmentAbolished = new("structure.appointment-abolished", new(
        "“{name}”（{node}）自{gone}起不再存在，没有承接节点，其{role}的任职到前一日为止。",
        "{name} ({node}) is gone since {gone} without a successor, and with it the appointment as {role} ended the day before."));

    public static readonly MessageTemplate DelegationEnded = new("structure.delegation-ended", new(
        "“{name}”（{node}）自{gone}起不再存在，限于该处的代理到前一日为止；请决定是否在承接节点另行委托代理：{successors}。",
        "{name} ({node}) is gone since {gone}, and with it the delegation limited to it ended the day before. Decide on another; what it became: {successors}."));

    public static readonly MessageTemplate DelegationAbolished = new("structure.delegation-abolished", new(
        "“{name}”（{node}）自{gone}起不再存在，没有承接节点，限于该处的代理到前一日为止。",
        "{name} ({node}) is gone since {gone} without a successor, and with it the delegation limited to it ended the day before."));

    public static readonly MessageTemplate PlaceUndecided = new("structure.place-undecided", new(
        "“{what}”原在“{name}”（{node}），该节点自{on}起已拆分；现属哪一部分请核定：{candidates}。核定之前记在“{kept}”。",
        "{what} stood at {name} ({node}), which was split on {on}. Decide in which it lies: {candidates}. Until then it stands at {kept}."));

    public static readonly MessageTemplate PlaceAbolished = new("structure.place-abolished", new(
        "“{what}”原在“{name}”（{node}），该节点已于{on}撤销；现记在“{kept}”，请核定。",
        "{what} stood at {name} ({node}), which was abolished on {on}. It stands at {kept} now; decide where it belongs."));

    public static readonly MessageTemplate PlacePartlyAbolished = new("structure.place-partly-abolished", new(
        "“{what}”原在“{name}”（{node}），其承接节点中有已撤销的：{abolished}，仍在的：{candidates}；现属何处请核定。核定之前记在“{kept}”。",
        "{what} stood at {name} ({node}). Of what that became, some was abolished: {abolished}; there still is: {candidates}. Decide where it lies. Until then it stands at {kept}."));

    public static readonly MessageTemplate AliasAmbiguous = new("structure.alias-ambiguous", new(
        "“{text}”原属“{name}”（{node}），该节点自{on}起已拆分，此称呼现指向不明：{candidates}。请核定，并自该日起另录。",
        "{text} lay in {name} ({node}), which was split on {on}; the text is ambiguous now: {candidates}. Decide, and enter it anew from that day."));

    public static readonly MessageTemplate AliasKindLost = new("structure.alias-kind-lost", new(
        "称呼“{text}”在“{node}”先后以不同类别登记，节点合并后合为一条，类别按较早的一条；请核定。",
        "The text {text} was entered with different kinds for places that are in {node} now; it is one entry with the kind of the earlier. Decide which is right."));

    public static readonly MessageTemplate FacilityParted = new("structure.facility-parted", new(
        "“{facility}”现在“{node}”，已不在“{whole}”所在的“{place}”之内，不再记为其组成部分；请核定。",
        "{facility} stands at {node} now, which is not within {place}, where {whole} stands, so that it is no part of it any more; decide where both belong."));

    public static readonly MessageTemplate CoverEnded = new("structure.cover-ended", new(
        "“{what}”所涉“{name}”（{node}）已于{on}撤销，没有承接节点。",
        "{what} names {name} ({node}), which was abolished on {on} without a successor."));

    public static readonly MessageTemplate CoverShareEnded = new("structure.cover-share-ended", new(
        "“{what}”所涉“{name}”（{node}）的承接节点{share}已于{on}撤销，该部分范围不再涉及。",
        "{what} names {name} ({node}); {share}, which held a share of its ground, was abolished on {on}, so that this share is no longer covered."));

    public static readonly MessageTemplate CoverEnlarged = new("structure.cover-enlarged", new(
        "“{what}”所涉“{name}”（{node}）的范围自{on}起并入{into}，因而一并涉及下列节点原来的范围：{added}；请核定。",
        "{what} names {name} ({node}), whose ground is in {into} since {on}, so that it also covers what was the ground of: {added}. Decide whether it does."));

    public static readonly MessageTemplate RosterTierChanged = new("structure.roster-tier-changed", new(
        "新名册中“{name}”（{node}）的层级为“{tier}”，现为“{now}”；层级不能变更，请为新的层级另编编号。",
        "In the roster {name} ({node}) is of tier {tier}, in the tree of tier {now}. A node stays in its tier; give the new one another id."));

    public static readonly MessageTemplate RosterOutsideScope = new("structure.roster-outside-scope", new(
        "新名册列有“{name}”（{node}），不在所说的名册范围之内。",
        "The roster lists {name} ({node}), which lies outside the scope stated for it."));

    public static readonly MessageTemplate RosterLeavesChildren = new("structure.roster-leaves-children", new(
        "新名册中没有“{name}”（{node}），而其下级不在名册范围之内、仍隶属于它：{children}。请先记录该节点的变更，或扩大名册范围。",
        "The roster lacks {name} ({node}), but nodes outside its scope still stand under it: {children}. Record first what became of it, or widen the scope."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        TooEarly, NeverThere, NotYetThere, NoLongerThere, IdReused, SecondRoot, RootStays, UnderItself, OtherTier, SplitInOne, MergeOfOne,
        WithinAnother, NoCommonParent, ChildLeftOut, ChildInTwoParts, NotAChild, StillHasChildren, BlankNewCode, CodeClash, FiguresDiffer, FigureUnknown,
        ChangesNothing, NoSince, OutsideLife, AppointmentEnded, AppointmentAbolished, DelegationEnded, DelegationAbolished,
        PlaceUndecided, PlaceAbolished, PlacePartlyAbolished, AliasAmbiguous, AliasKindLost, FacilityParted, CoverEnded, CoverShareEnded, CoverEnlarged,
        RosterTierChanged, RosterOutsideScope, RosterLeavesChildren,
    ];
}
