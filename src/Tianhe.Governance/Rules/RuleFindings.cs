namespace Tianhe.Governance.Rules;

/// <summary>What can be wrong with a rule pack as a whole, with the wordings.</summary>
internal static class RuleFindings
{
    public static readonly MessageTemplate EffectiveReversed = new("rules.effective-reversed", new("最后施行日{to}早于施行之日{from}。", "The last day in force, {to}, is before the first, {from}."));
    public static readonly MessageTemplate Illustration = new("rules.illustration", new("示意，没有公布的依据。换成本地的规定之后，请从 illustrations 中删去。", "An illustration without a published ground. Put the place's own rule there, and take it out of illustrations."));
    public static readonly MessageTemplate NothingThere = new("rules.nothing-there", new("illustrations 中的“{path}”在本文件中不存在。", "There is nothing at '{path}', which illustrations name."));
    public static readonly MessageTemplate MoreWarnings = new("rules.more-warnings", new("警告超过{most}处，其余未列出。", "There are more than {most} warnings; the others are not listed."));
    public static readonly MessageTemplate OtherVersion = new("rules.other-version", new("“{part}”的版本是“{found}”，而规则包的版本是“{version}”。", "The version of '{part}' is '{found}', and that of the pack is '{version}'."));
    public static readonly MessageTemplate ReservedCalendar = new("rules.reserved-calendar", new("“{id}”指内置日历；自定的日历应另取编号。", "'{id}' is the built-in calendar; give one of your own another id."));
    public static readonly MessageTemplate SameRevision = new("rules.same-revision", new("日历“{id}”与“{first}”的版本名称同为“{revision}”，内容却不同；事件只记录版本名称，应各取一个。", "The calendars '{id}' and '{first}' are both of the revision '{revision}', and differ; events carry nothing but the revision, so give each its own."));

    public static readonly MessageTemplate UnknownRole = new("rules.unknown-role", new("配备标准中的职务“{role}”在辖区中没有。辖区职务：{known}。", "The quota names the role '{role}', which the jurisdiction does not have. It has: {known}."));
    public static readonly MessageTemplate UnknownTier = new("rules.unknown-tier", new("规则中的层级“{tier}”在辖区中没有。辖区层级：{known}。", "The rules name the tier '{tier}', which the jurisdiction does not have. It has: {known}."));

    public static readonly MessageTemplate UnknownLevel = new("rules.unknown-level", new("规则中的党组织层级“{level}”在辖区中没有。辖区党组织层级：{known}。", "The rules name the Party level '{level}', which the jurisdiction does not have. It has: {known}."));

    public static readonly MessageTemplate OtherDuties = new("rules.other-duties", new("工单所用的履职事项清单（{found}）与规则包的清单（{version}）不同。", "The list of duties of the orders ({found}) is another one than that of the pack ({version})."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        EffectiveReversed, Illustration, MoreWarnings, NothingThere, OtherVersion, ReservedCalendar, SameRevision, UnknownRole, UnknownTier, UnknownLevel, OtherDuties,
    ];
}
