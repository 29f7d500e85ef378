namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with a division or grid code, with their wordings.</summary>
internal static class CodeFindings
{
    // How a code is written.
    public static readonly MessageTemplate Blank = new("structure.code-blank", new(
        "未填编码。",
        "There is no code."));

    public static readonly MessageTemplate FullWidth = new("structure.code-full-width", new(
        "编码{found}含有全角字符，应写成半角：{half}。",
        "The code {found} has full-width characters; write it in half width: {half}."));

    public static readonly MessageTemplate WhiteSpace = new("structure.code-white-space", new(
        "编码{found}含有空格或不可见字符（{spaces}），应写成：{without}。",
        "The code {found} has white space or invisible characters ({spaces}); write it as {without}."));

    public static readonly MessageTemplate DigitsLost = new("structure.code-digits-lost", new(
        "编码{found}已被表格软件转成数值，末尾数字已丢失，无法还原。请从原表重新取数，并先将该列设为“文本”格式，再录入或导出。",
        "A spreadsheet turned the code {found} into a number and its last digits are lost. Take it from the source again: format the column as text before the codes are entered or exported."));

    public static readonly MessageTemplate WrittenAsNumber = new("structure.code-written-as-number", new(
        "编码{found}是按数值格式书写的，应写成{digits}；请将表格中该列设为“文本”格式后再导出。",
        "The code {found} is written as a number; write it as {digits}, and format the column of the spreadsheet as text before it is exported."));

    public static readonly MessageTemplate OtherCharacters = new("structure.code-other-characters", new(
        "编码{found}含有数字以外的字符：{characters}；编码只由数字0至9组成。",
        "The code {found} has characters that are no digits: {characters}; a code consists of the digits 0 to 9."));

    public static readonly MessageTemplate WrongLength = new("structure.code-wrong-length", new(
        "编码{found}有{count}位数字，可用的位数为：{lengths}。",
        "The code {found} has {count} digits; the possible numbers of digits are: {lengths}."));

    public static readonly MessageTemplate NoProvince = new("structure.code-without-province", new(
        "编码{found}的前两位为00，不是任何省级区划。",
        "The code {found} begins with 00, which is no province."));

    public static readonly MessageTemplate Padded = new("structure.code-padded", new(
        "编码{found}末尾补了零，区划编码应写成{plain}；整列都补零的，请用DivisionCode.FromPadded读取。",
        "The code {found} is padded with zeros; the code of the division is {plain}. Where a whole column is padded, read it by DivisionCode.FromPadded."));

    public static readonly MessageTemplate GridOfNoDivision = new("structure.grid-code-without-division", new(
        "网格编码{found}中的区划段为{part}，不是{count}位区划编码：各级的首段和末段都不能全为零。",
        "The division in the grid code {found} is {part}, which is no division code of {count} digits: neither its province nor its last part may be zeros."));

    // What a code stands for.
    public static readonly MessageTemplate OutsideRanges = new("structure.code-outside-ranges", new(
        "编码{code}的末段{part}不在已知区间内：{ranges}。依据：{source}。请核对；若当地确用此码，可不予理会。",
        "The last part of the code {code}, {part}, is in none of the known ranges: {ranges}. They are known from: {source}. Check the code; where it is in use, leave it."));

    // Schemes of grid codes.
    public static readonly MessageTemplate SchemeParts = new("structure.grid-scheme-parts", new(
        "网格编码规则应有且只有一个“{kind}”段，现有{count}个。",
        "A scheme of grid codes has one part for the {kind}; this one has {count}."));

    public static readonly MessageTemplate SchemeDigits = new("structure.grid-scheme-digits", new(
        "“{part}”段有{digits}位，可用的位数为：{allowed}。",
        "The part {part} has {digits} digits; the possible numbers are: {allowed}."));

    public static readonly MessageTemplate SchemeTooLong = new("structure.grid-scheme-too-long", new(
        "网格编码规则有{count}段，最多为{most}段。",
        "The scheme of grid codes has {count} parts; it may have {most} at most."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        Blank, FullWidth, WhiteSpace, DigitsLost, WrittenAsNumber, OtherCharacters, WrongLength, NoProvince, Padded, GridOfNoDivision,
        OutsideRanges,
        SchemeParts, SchemeDigits, SchemeTooLong,
    ];
}
