namespace Tianhe.Governance.Documents;

/// <summary>What can be wrong with a document, with the wordings.</summary>
internal static class DocumentFindings
{
    // What stops the reading: reported alone.
    public static readonly MessageTemplate TooLarge = new("documents.too-large", new("文件有{size}字节，最多{most}字节。", "The document has {size} bytes; at most {most} are read."));
    public static readonly MessageTemplate NotUtf8 = new("documents.not-utf8", new("此处不是UTF-8编码。请将文件另存为UTF-8后重试。", "This is not UTF-8. Save the file in the encoding UTF-8 and try again."));
    public static readonly MessageTemplate TooDeep = new("documents.too-deep", new("对象和列表嵌套超过{most}层。", "Objects and lists stand inside one another more than {most} deep."));
    public static readonly MessageTemplate Syntax = new("documents.syntax", new("此处是{found}，应为{expected}。", "Found {found}; expected {expected}."));
    public static readonly MessageTemplate Comment = new("documents.comment", new("文件中不能写注释。请删除。", "A document has no comments. Remove it."));
    public static readonly MessageTemplate TrailingComma = new("documents.trailing-comma", new("最后一项之后不能有逗号。请删除。", "No comma follows the last entry. Remove it."));
    public static readonly MessageTemplate LoneSurrogate = new("documents.lone-surrogate", new("转义符只写了半个字符。应写出完整的一对，如 \\ud83d\\ude00。", "The escape is one half of a character; expected both halves, such as \\ud83d\\ude00."));

    // What is listed together.
    public static readonly MessageTemplate WrongKind = new("documents.wrong-kind", new("此处是{found}，应为{expected}。", "Found {found}; expected {expected}."));
    public static readonly MessageTemplate UnknownMember = new("documents.unknown-member", new("没有名为{name}的成员。可写：{known}。", "There is no member {name} here. Accepted would be: {known}."));
    public static readonly MessageTemplate MissingMember = new("documents.missing-member", new("缺少成员{name}，应为{expected}。", "The member {name} is missing; expected {expected}."));
    public static readonly MessageTemplate DuplicateMember = new("documents.duplicate-member", new("成员{name}写了不止一次。请只保留一个。", "The member {name} is written more than once. Keep one."));
    public static readonly MessageTemplate DuplicateEntry = new("documents.duplicate-entry", new("{entry}在列表中不止一次。请只保留一个，或另取编号。", "{entry} is in the list more than once. Keep one, or give one of them another id."));
    public static readonly MessageTemplate TooFewEntries = new("documents.too-few-entries", new("列表有{count}项，至少应有{least}项。", "The list has {count} entries; expected {least} at least."));
    public static readonly MessageTemplate TooManyEntries = new("documents.too-many-entries", new("最多{most}项，其余未读取。", "There are at most {most} entries; the others were not read."));
    public static readonly MessageTemplate WrongText = new("documents.wrong-text", new("此处是{found}，应为{expected}。", "Found {found}; expected {expected}."));
    public static readonly MessageTemplate UnknownWord = new("documents.unknown-word", new("不识别{found}。可写：{known}。", "The word {found} is not known. Accepted would be: {known}."));
    public static readonly MessageTemplate NotListed = new("documents.not-listed", new("{list}中没有{name}。可写：{known}。", "There is no {name} in {list}. Accepted would be: {known}."));
    public static readonly MessageTemplate OutOfRange = new("documents.out-of-range", new("数字{found}超出范围，应为{expected}。", "The number {found} is out of range; expected {expected}."));
    public static readonly MessageTemplate TooPrecise = new("documents.too-precise", new("数字{found}的小数位过多，应为{expected}。", "The number {found} has too many decimal places; expected {expected}."));
    public static readonly MessageTemplate NoCase = new("documents.no-case", new("此处应写以下成员之一：{known}。", "One of these members is needed here: {known}."));
    public static readonly MessageTemplate SeveralCases = new("documents.several-cases", new("以下成员只能写一个：{found}。", "Only one of these members may be written: {found}."));
    public static readonly MessageTemplate UnknownCode = new("documents.unknown-code", new("没有编码为{found}的消息；可能由更新的版本写入。", "There is no message of the code {found}; a later version may have written it."));
    public static readonly MessageTemplate BeforeOther = new("documents.before-other", new("{found}早于{earliest}，应不早于它。", "{found} is before {earliest}; expected that or later."));
    public static readonly MessageTemplate TooManyProblems = new("documents.too-many-problems", new("问题超过{most}个，其余未列出。", "There are more than {most} problems; the others are not listed."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        TooLarge, NotUtf8, TooDeep, Syntax, Comment, TrailingComma, LoneSurrogate,
        WrongKind, UnknownMember, MissingMember, DuplicateMember, DuplicateEntry, TooFewEntries, TooManyEntries,
        WrongText, UnknownWord, NotListed, OutOfRange, TooPrecise, NoCase, SeveralCases, UnknownCode, BeforeOther, TooManyProblems,
    ];

    public static Finding TooManyBytes(int size, int most) => Error(TooLarge, Document.Whole, new("size", size), new("most", most));

    public static Finding TooMany() => Error(TooManyProblems, Document.Whole, new MessageArgument("most", ProblemList.Most));

    public static Finding At(MessageTemplate template, ReadOnlySpan<byte> utf8, int offset, params ReadOnlySpan<MessageArgument> arguments) =>
        Error(template, Document.Whole, arguments) with { Position = PositionCursor.Of(utf8, offset) };

    public static Finding Error(MessageTemplate template, string path, params ReadOnlySpan<MessageArgument> arguments) =>
        new(template, FindingSeverity.Error, path, EquatableList.Create(arguments));
}
