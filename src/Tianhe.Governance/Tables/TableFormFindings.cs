namespace Tianhe.Governance.Tables;

/// <summary>What can be wrong with the forms of a table, its document and its sheet, with the wordings.</summary>
internal static class TableFormFindings
{
    // In a document.
    public static readonly MessageTemplate NoSuchOutput = new("tables.no-such-output", new(
        "决策表没有名为“{output}”的结果。可写：{known}。",
        "The table has no output '{output}'. Accepted would be: {known}."));

    public static readonly MessageTemplate NoLimits = new("tables.no-limits", new(
        "结果“{output}”是时限，而 timeLimits 中没有时限。请先在其中列出。",
        "The output '{output}' is a time limit, and timeLimits lists none. List them there first."));

    public static readonly MessageTemplate NoSuchLimit = new("tables.no-such-limit", new(
        "timeLimits 中没有{limit}。可写：{known}。",
        "There is no {limit} in timeLimits. Accepted would be: {known}."));

    public static readonly MessageTemplate OtherLimit = new("tables.other-limit", new(
        "时限“{limit}”在规则包的 timeLimits 中与决策表“{table}”中不同。请改名，或使二者一致。",
        "The time limit '{limit}' in the pack's timeLimits differs from that of the table '{table}'. Give one of them another name, or make them agree."));

    // In a sheet.
    public static readonly MessageTemplate SheetTooLarge = new("tables.sheet-too-large", new(
        "表格有{size}字节，最多{most}字节。",
        "The sheet has {size} bytes; at most {most} are read."));

    public static readonly MessageTemplate LongCell = new("tables.sheet-long-cell", new(
        "单元格{cell}有{count}个字符，表格软件最多{most}个。请拆成几行。",
        "Cell {cell} has {count} characters; a spreadsheet holds {most}. Split the row."));

    public static readonly MessageTemplate BlankId = new("tables.sheet-blank-id", new(
        "单元格{cell}为空：每行应有编号。",
        "Cell {cell} is blank; every row has an id."));

    public static readonly MessageTemplate WrongId = new("tables.sheet-wrong-id", new(
        "单元格{cell}的行编号为{found}，应为{expected}。",
        "Cell {cell}: the id of the row is {found}; expected {expected}."));

    public static readonly MessageTemplate DuplicateId = new("tables.sheet-duplicate-id", new(
        "单元格{cell}的行编号{found}与单元格{first}相同。请另取编号。",
        "Cell {cell}: the id {found} is that of cell {first} too. Give one of the rows another id."));

    public static readonly MessageTemplate WrongCell = new("tables.sheet-wrong-cell", new(
        "单元格{cell}（行“{id}”的“{column}”）为{found}，从{rest}起不能识别。应为：{expected}。",
        "Cell {cell} (row '{id}', '{column}') is {found}, which cannot be read from {rest} on; expected {expected}."));

    public static readonly MessageTemplate TooDeep = new("tables.sheet-too-deep", new(
        "单元格{cell}（行“{id}”的“{column}”）中的条件嵌套超过{most}层。",
        "Cell {cell} (row '{id}', '{column}'): conditions stand inside one another more than {most} deep."));

    public static readonly MessageTemplate MixedList = new("tables.sheet-mixed-list", new(
        "单元格{cell}（行“{id}”的“{column}”）为{found}：列表与其他条件连用时应加括号，如“非（甲、乙）”“（1、2）或≥5”。",
        "Cell {cell} (row '{id}', '{column}') is {found}; a list beside other conditions stands in parentheses, as in 'not(a, b)' or '(1, 2) or ≥5'."));

    public static readonly MessageTemplate Thousands = new("tables.sheet-thousands", new(
        "单元格{cell}（行“{id}”的“{column}”）为{found}：可能是一个带分隔符的数，也可能是两个数。一个数不写分隔符；两个数写作“1、234”。",
        "Cell {cell} (row '{id}', '{column}') is {found}, which may be one number with a separator or two. Write one without separators, and two as '1, 234' with a space."));

    public static readonly MessageTemplate Scientific = new("tables.sheet-scientific", new(
        "单元格{cell}（行“{id}”的“{column}”）为{found}，已被表格软件写成科学计数，原来的数字可能已丢失。请将该列设为文本格式后重新录入。",
        "Cell {cell} (row '{id}', '{column}') is {found}: a spreadsheet has shortened it, and digits may be lost. Format the column as text and enter it again."));

    public static readonly MessageTemplate BlankOutput = new("tables.sheet-blank-output", new(
        "单元格{cell}（行“{id}”的“{column}”）为空，应为：{expected}。",
        "Cell {cell} (row '{id}', '{column}') is blank; expected {expected}."));

    public static readonly MessageTemplate WrongOutput = new("tables.sheet-wrong-output", new(
        "单元格{cell}（行“{id}”的“{column}”）为{found}，应为：{expected}。",
        "Cell {cell} (row '{id}', '{column}') is {found}; expected {expected}."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        NoSuchOutput, NoLimits, NoSuchLimit, OtherLimit,
        SheetTooLarge, LongCell, BlankId, WrongId, DuplicateId, WrongCell, TooDeep, MixedList, Thousands, Scientific, BlankOutput, WrongOutput,
    ];
}
