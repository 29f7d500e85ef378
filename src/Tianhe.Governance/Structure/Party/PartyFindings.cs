namespace Tianhe.Governance.Structure;

/// <summary>What can be wrong with Party rules, and what bodies may lack by them, with the wordings.</summary>
internal static class PartyFindings
{
    // The rules themselves.
    public static readonly MessageTemplate BoundsReversed = new("structure.party-bounds-reversed", new(
        "党组织规则中{low}为{lowValue}，{high}为{highValue}，前者不能大于后者。",
        "The Party rules give {lowValue} as {low} and {highValue} as {high}; the former may not exceed the latter."));

    public static readonly MessageTemplate TermTwice = new("structure.party-term-twice", new(
        "党组织规则中，层级“{level}”的{form}有不止一个任期，只能有一个。",
        "The Party rules give more than one term to the form {form} at the level {level}; keep one."));

    // Bodies.
    public static readonly MessageTemplate TooFew = new("structure.party-too-few", new(
        "“{body}”（{form}）有正式党员{members}名；按“{rules}”，支部应有{least}名以上，不足的与其他单位的党员组成联合党支部。",
        "{body} ({form}) has {members} full member(s); by {rules} a branch has {least} or more, and fewer join those of other organisations in a joint branch."));

    public static readonly MessageTemplate JointTooFew = new("structure.party-joint-too-few", new(
        "“{body}”（{form}）联合后有正式党员{members}名，仍不足按“{rules}”支部应有的{least}名。",
        "{body} ({form}) has {members} full member(s) of all its organisations together; by {rules} a branch has {least} or more."));

    public static readonly MessageTemplate TooMany = new("structure.party-too-many", new(
        "“{body}”（{form}）有正式党员{members}名；按“{rules}”，支部一般不超过{most}名。经批准可采用的形式：{forms}。",
        "{body} ({form}) has {members} full members; by {rules} a branch has {most} at most as a rule. With approval the form may be: {forms}."));

    public static readonly MessageTemplate TooManyForNoForm = new("structure.party-too-many-for-no-form", new(
        "“{body}”（{form}）有正式党员{members}名；按“{rules}”，支部一般不超过{most}名，但未载明此人数相应的形式。",
        "{body} ({form}) has {members} full members; by {rules} a branch has {most} at most as a rule, and no form is named for this number."));

    public static readonly MessageTemplate OtherForm = new("structure.party-other-form", new(
        "“{body}”（{form}）有正式党员{members}名；按“{rules}”，党总支超过{above}名、不足{below}名，党委超过{committee}名。与此人数相应的形式：{forms}。",
        "{body} ({form}) has {members} full member(s); by {rules} a general branch has more than {above} and fewer than {below}, a committee more than {committee}. The form for this number is: {forms}."));

    public static readonly MessageTemplate TooManyOrganisations = new("structure.party-too-many-organisations", new(
        "“{body}”由{organisations}个单位组成；按“{rules}”，联合党支部的单位一般不超过{most}个。",
        "{body} joins {organisations} organisations; by {rules} a joint branch has {most} at most as a rule."));

    public static readonly MessageTemplate CommitteeDue = new("structure.party-committee-due", new(
        "“{body}”有正式党员{members}名；按“{rules}”，满{from}名的支部设支部委员会，一般{least}至{usual}人，现有{committee}人。",
        "{body} has {members} full members; by {rules} a branch of {from} or more has a committee, of {least} to {usual} as a rule. It has {committee}."));

    public static readonly MessageTemplate CommitteeNotDue = new("structure.party-committee-not-due", new(
        "“{body}”有正式党员{members}名；按“{rules}”，不足{from}名的支部设书记，必要时设副书记，不超过{most}人，现有{committee}人。",
        "{body} has {members} full member(s); by {rules} a branch of fewer than {from} has a secretary, and a deputy where needed, {most} at most. It has {committee}."));

    public static readonly MessageTemplate CommitteeTooLarge = new("structure.party-committee-too-large", new(
        "“{body}”的支部委员会有{committee}人；按“{rules}”，不超过{most}人。",
        "The committee of {body} has {committee} members; by {rules} it has {most} at most."));

    public static readonly MessageTemplate NoSecretary = new("structure.party-no-secretary", new(
        "“{body}”没有书记；按“{rules}”，支部至少设书记1名。",
        "{body} has no secretary; by {rules} a branch has one at least."));

    public static readonly MessageTemplate TermOverdue = new("structure.party-term-overdue", new(
        "“{body}”本届自{from}起；按“{rules}”，任期{years}年，至{last}届满，{on}已经超期。",
        "The term of {body} began on {from}; by {rules} it lasts {years} year(s), to {last}. On {on} it is overdue."));

    public static readonly MessageTemplate TemporaryTooLong = new("structure.party-temporary-too-long", new(
        "“{body}”（临时党支部）自{from}起，到{on}已满{months}个月；按“{rules}”，符合条件的应成立党支部。",
        "{body}, a temporary branch, began on {from} and has lasted {months} month(s) by {on}; by {rules} what lasts so long and qualifies forms a branch."));

    public static readonly MessageTemplate NotStated = new("structure.party-not-stated", new(
        "“{body}”（{form}）未填：{figures}，无法按“{rules}”全面核对。",
        "{body} ({form}) does not state: {figures}. It cannot be checked in full by {rules}."));

    public static readonly MessageTemplate MembersContradict = new("structure.party-members-contradict", new(
        "“{body}”填有正式党员{members}名，其下各党组织合计{below}名，总数不应少于其部分。",
        "{body} states {members} full member(s), and the bodies under it have {below} together; the whole is no less than its parts."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        BoundsReversed, TermTwice,
        TooFew, JointTooFew, TooMany, TooManyForNoForm, OtherForm, TooManyOrganisations, CommitteeDue, CommitteeNotDue, CommitteeTooLarge, NoSecretary,
        TermOverdue, TemporaryTooLong, NotStated, MembersContradict,
    ];
}
