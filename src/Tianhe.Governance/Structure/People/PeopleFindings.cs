namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with people, organisations and facilities, with their wordings.</summary>
internal static class PeopleFindings
{
    public static readonly MessageTemplate DaysReversed = new("structure.days-reversed", new(
        "止于{to}，早于起始日{from}。",
        "The last day, {to}, is before the first, {from}."));

    public static readonly MessageTemplate DelegatesToSelf = new("structure.delegates-to-self", new(
        "“{person}”委托本人代行，请另行填写代行人。",
        "{person} delegates to the same person; name somebody else."));

    public static readonly MessageTemplate DuplicateKind = new("structure.duplicate-kind", new(
        "类别编号“{kind}”重复，每一类别的编号应当唯一。",
        "The id '{kind}' of a kind is used more than once; each kind has an id of its own."));

    public static readonly MessageTemplate UnknownKind = new("structure.unknown-kind", new(
        "类别“{kind}”未定义，已有：{known}。",
        "The kind '{kind}' is not defined. Known are: {known}."));

    public static readonly MessageTemplate DuplicateOrganisation = new("structure.duplicate-organisation", new(
        "单位编号“{organisation}”重复，每一单位的编号应当唯一。",
        "The id '{organisation}' of an organisation is used more than once; each has an id of its own."));

    public static readonly MessageTemplate UnknownOrganisation = new("structure.unknown-organisation", new(
        "没有单位“{organisation}”，已有：{known}。",
        "There is no organisation '{organisation}'. Known are: {known}."));

    public static readonly MessageTemplate DuplicateFacility = new("structure.duplicate-facility", new(
        "阵地编号“{facility}”重复，每一阵地的编号应当唯一。",
        "The id '{facility}' of a facility is used more than once; each has an id of its own."));

    public static readonly MessageTemplate UnknownFacility = new("structure.unknown-facility", new(
        "没有阵地“{facility}”，已有：{known}。",
        "There is no facility '{facility}'. Known are: {known}."));

    public static readonly MessageTemplate FacilityCycle = new("structure.facility-cycle", new(
        "阵地的所属关系形成循环，涉及{count}处，请更正其中一处的 within。",
        "Facilities are parts of themselves, {count} in all; correct `within` of one of them."));

    public static readonly MessageTemplate FacilityElsewhere = new("structure.facility-elsewhere", new(
        "“{facility}”设在“{node}”，不在“{whole}”所在的“{place}”之内。",
        "{facility} stands at {node}, which is not within {place}, where {whole} stands, of which it is a part."));

    public static readonly MessageTemplate Unattended = new("structure.unattended", new(
        "“{node}”（{tier}）的{role}在{on}均不在岗，且无人代行。",
        "Every {role} of {node} ({tier}) is away on {on}, and nobody stands in."));

    public static readonly MessageTemplate DelegationOfNothing = new("structure.delegation-of-nothing", new(
        "“{person}”委托“{delegate}”代行，但在{on}不担任所委托的任何职务。",
        "{person} lets {delegate} act, and holds on {on} nothing that the delegation names."));

    public static readonly MessageTemplate LeaveOfNobody = new("structure.leave-of-nobody", new(
        "“{person}”登记为离岗，但从未任职，也未受委托代行，请核对人员编号。",
        "{person} is said to be away, and was never appointed and acts for nobody; correct the person."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        DaysReversed, DelegatesToSelf, DuplicateKind, UnknownKind, DuplicateOrganisation, UnknownOrganisation,
        DuplicateFacility, UnknownFacility, FacilityCycle, FacilityElsewhere, Unattended, DelegationOfNothing, LeaveOfNobody,
    ];
}
