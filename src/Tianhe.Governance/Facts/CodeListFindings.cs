namespace Tianhe.Governance.Facts;

internal static class CodeListFindings
{
    public static readonly MessageTemplate NoCodes = new("facts.no-codes", new("代码表没有任何代码。请至少写一个。", "The list has no codes. Write at least one."));
    public static readonly MessageTemplate DuplicateCode = new("facts.duplicate-code", new("代码“{code}”在表中不止一次。", "The code '{code}' stands in the list more than once."));
    public static readonly MessageTemplate UnknownUnder = new("facts.unknown-under", new("代码“{code}”的上级“{under}”不在表中。表中有：{known}。", "The code '{code}' is under '{under}', which the list does not have. It has: {known}."));
    public static readonly MessageTemplate Cycle = new("facts.code-cycle", new("代码“{code}”的上级最终是它自己。", "The code '{code}' is under itself in the end."));
    public static readonly MessageTemplate TooDeep = new("facts.codes-too-deep", new("代码“{code}”超过{most}级。", "The code '{code}' stands deeper than {most} levels."));

    public static EquatableList<MessageTemplate> All { get; } = [NoCodes, DuplicateCode, UnknownUnder, Cycle, TooDeep];
}
