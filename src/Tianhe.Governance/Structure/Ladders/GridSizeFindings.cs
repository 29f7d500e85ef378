namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with sizes of grids and with the grids themselves, with their wordings.</summary>
internal static class GridSizeFindings
{
    // The sizes.
    public static readonly MessageTemplate Twice = new("structure.grid-size-twice", new(
        "层级“{tier}”、类型“{kind}”的网格规模规定了两次，只能规定一次。",
        "There are two sizes for the tier {tier} and the kind {kind}; there may be one."));

    public static readonly MessageTemplate SaysNothing = new("structure.grid-size-says-nothing", new(
        "层级“{tier}”、类型“{kind}”的网格规模未规定任何上下限。",
        "The size for the tier {tier} and the kind {kind} has no bound at all."));

    public static readonly MessageTemplate NegativeBound = new("structure.grid-size-negative", new(
        "网格规模中的“{figure}”为{value}，应为0或以上；不作规定的请留空。",
        "The {figure} of a size are {value}; a bound is 0 or more. Leave it out where there is none."));

    public static readonly MessageTemplate BoundsCrossed = new("structure.grid-size-crossed", new(
        "网格规模的户数下限{min}大于上限{max}，任何网格都不可能符合。",
        "The fewest households, {min}, are more than the most, {max}: no grid could be of this size."));

    // Grids.
    public static readonly MessageTemplate NoSuchTier = new("structure.grid-size-of-no-tier", new(
        "网格规模所指的层级“{tier}”不在此树的层级体系中，未作核对；体系中的层级有：{tiers}。",
        "A size is for the tier '{tier}', which the ladder of this tree does not have, so that nothing was checked; it has: {tiers}."));

    public static readonly MessageTemplate TooFew = new("structure.grid-too-small", new(
        "“{node}”（{tier}，{kind}）有{households}户，少于规定的{min}户。",
        "{node} ({tier}, {kind}) has {households} households, fewer than the {min} that it should have."));

    public static readonly MessageTemplate TooMany = new("structure.grid-too-large", new(
        "“{node}”（{tier}，{kind}）有{households}户，多于规定的{max}户。",
        "{node} ({tier}, {kind}) has {households} households, more than the {max} that it should have."));

    public static readonly MessageTemplate TooManyResidents = new("structure.grid-too-populous", new(
        "“{node}”（{tier}，{kind}）有{population}人，多于规定的{max}人。",
        "{node} ({tier}, {kind}) has {population} residents, more than the {max} that it should have."));

    public static readonly MessageTemplate SizeUnknown = new("structure.grid-size-unknown", new(
        "“{node}”（{tier}，{kind}）的{figure}不掌握或不完整，无法核对规模。",
        "The {figure} of {node} ({tier}, {kind}) are not known in full, so that its size cannot be checked."));

    public static readonly MessageTemplate KindUnknown = new("structure.grid-kind-unknown", new(
        "“{node}”（{tier}）未填网格类型，而该层级只按类型规定了规模（{kinds}），无法核对。",
        "The kind of {node} ({tier}) is not stated, and the sizes of its tier are for kinds only ({kinds}), so that its size cannot be checked."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        Twice, SaysNothing, NegativeBound, BoundsCrossed,
        NoSuchTier, TooFew, TooMany, TooManyResidents, SizeUnknown, KindUnknown,
    ];
}
