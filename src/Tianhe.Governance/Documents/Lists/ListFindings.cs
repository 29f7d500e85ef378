namespace Tianhe.Governance.Documents;

/// <summary>The permanent codes of what can be wrong with a list that is read, with their wordings.</summary>
internal static class ListFindings
{
    // A file that cannot be trusted: reported alone.
    public static readonly MessageTemplate Workbook = new("lists.workbook", new(
        "这是Excel工作簿，不是CSV。请另存为“CSV UTF-8”，或用Excel读取组件逐行读入。",
        "This is an Excel workbook and no CSV. Save it as 'CSV UTF-8', or read its rows with an Excel reader."));

    public static readonly MessageTemplate OtherEncoding = new("lists.other-encoding", new(
        "文件的编码为{found}，要求按{expected}读取。请改用该编码读取，或另存为“CSV UTF-8”。",
        "The file is in {found} and was to be read as {expected}. Read it in that encoding, or save it as 'CSV UTF-8'."));

    public static readonly MessageTemplate WrongBytes = new("lists.wrong-bytes", new(
        "第{row}行有不属于{expected}编码的字节。文件可能是{other}编码，请改用该编码读取。",
        "Row {row} has bytes that are not {expected}. The file is probably in {other}; read it in that encoding."));

    public static readonly MessageTemplate OtherSeparator = new("lists.other-separator", new(
        "列之间似以{found}分隔，要求的分隔符为{expected}。请指定分隔符。",
        "The columns seem to be separated by {found}, and the separator was to be {expected}. State the separator."));

    public static readonly MessageTemplate UnclosedQuote = new("lists.unclosed-quote", new(
        "第{row}行此处的引号没有结束，其后的内容无法读取。请补上引号；单元格内的引号应写两个。",
        "Row {row}: the quotation mark here is never closed, and what follows cannot be read. Close it; a mark within a cell is written twice."));

    public static readonly MessageTemplate RowTooLong = new("lists.row-too-long", new(
        "第{row}行超过{most}字节，其后的内容未读取。请检查是否有引号没有结束。",
        "Row {row} has more than {most} bytes, and what follows was not read. Look for a quotation mark that is never closed."));

    // Headings.
    public static readonly MessageTemplate Empty = new("lists.empty", new(
        "没有任何内容：应有一行列名，其下每行一条记录。",
        "There is nothing in it; expected a row of headings and below it a row for each record."));

    public static readonly MessageTemplate NoRows = new("lists.no-rows", new(
        "没有任何记录，清单为空。",
        "There is no record; the list is empty."));

    public static readonly MessageTemplate TooManyColumns = new("lists.too-many-columns", new(
        "共有{count}列，最多读取{most}列。",
        "There are {count} columns; at most {most} are read."));

    public static readonly MessageTemplate MissingColumn = new("lists.missing-column", new(
        "缺少列“{column}”。已有的列：{found}；可能的是：{near}。请改列名，或指明该列在文件中的列名。",
        "The column '{column}' is missing. There are: {found}; it may be meant by: {near}. Correct the heading, or say how the file calls it."));

    public static readonly MessageTemplate NoHeadings = new("lists.no-headings", new(
        "第{row}行没有一个可识别的列名。若该行是标题而列名在其下，请指定列名所在的行（CsvFormat.HeadingRow）。",
        "Row {row} has no heading that is known. Where it is a title and the headings stand below it, state their row (CsvFormat.HeadingRow)."));

    public static readonly MessageTemplate UnclearHeading = new("lists.unclear-heading", new(
        "不识别列名“{heading}”，它可能是“{column}”。请改列名，或指明列名，或注明不读取“{column}”。",
        "The heading '{heading}' is not known and may mean '{column}'. Correct it, say that the file calls the column so, or leave the column out."));

    public static readonly MessageTemplate DuplicateHeading = new("lists.duplicate-heading", new(
        "“{heading}”与“{first}”是同一列“{column}”。请只保留一个。",
        "'{heading}' and '{first}' are the same column, '{column}'. Keep one."));

    public static readonly MessageTemplate ColumnsNotRead = new("lists.columns-not-read", new(
        "以下列不读取：{headings}。",
        "These columns are not read: {headings}."));

    // Rows.
    public static readonly MessageTemplate RowsLeftOut = new("lists.rows-left-out", new(
        "按要求略去{count}行，其中最先的是第{first}行。",
        "{count} rows were left out as was asked, the first of them row {first}."));

    public static readonly MessageTemplate TooFewCells = new("lists.too-few-cells", new(
        "第{row}行有{count}格，应有{expected}格。该行未作检查。",
        "Row {row} has {count} cells; expected {expected}. The row was not checked further."));

    public static readonly MessageTemplate TooManyCells = new("lists.too-many-cells", new(
        "第{row}行在{expected}列之外还有内容，共{count}格；含分隔符的单元格应加引号。该行未作检查。",
        "Row {row} has {count} cells, more than the {expected} columns; a cell with a separator in it needs quotation marks. The row was not checked further."));

    public static readonly MessageTemplate StrayQuote = new("lists.stray-quote", new(
        "第{row}行此处的引号位置不对：含引号的单元格应整格加引号，格内的引号写两个。该行未作检查。",
        "Row {row}: a quotation mark is out of place here. A cell with one in it stands in quotation marks, and the mark is written twice. The row was not checked further."));

    public static readonly MessageTemplate BlankCell = new("lists.blank-cell", new(
        "第{row}行的“{heading}”为空，应为{expected}。",
        "Row {row}: '{heading}' is blank; expected {expected}."));

    public static readonly MessageTemplate DuplicateRow = new("lists.duplicate-row", new(
        "第{row}行与第{first}行是同一条记录（{key}相同）。请只保留一行。",
        "Row {row} is the same record as row {first} (by {key}). Keep one."));

    public static readonly MessageTemplate WrongRow = new("lists.wrong-row", new(
        "第{row}行不能成为一条记录：{reason}。",
        "Row {row} makes no record: {reason}."));

    // Cells.
    public static readonly MessageTemplate WhiteSpace = new("lists.white-space", new(
        "第{row}行的“{heading}”为{found}，其中有多余的空格。请删去空格。",
        "Row {row}: '{heading}' is {found}, with white space that does not belong there. Remove it."));

    public static readonly MessageTemplate WrongText = new("lists.wrong-text", new(
        "第{row}行的“{heading}”为{found}，应为{expected}。",
        "Row {row}: '{heading}' is {found}; expected {expected}."));

    public static readonly MessageTemplate UnknownWord = new("lists.unknown-word", new(
        "第{row}行的“{heading}”为{found}，应为以下之一：{known}。",
        "Row {row}: '{heading}' is {found}; expected one of: {known}."));

    public static readonly MessageTemplate AmbiguousWord = new("lists.ambiguous-word", new(
        "第{row}行的“{heading}”为{found}，所指不止一个，请写编号：{known}。",
        "Row {row}: '{heading}' is {found}, which names more than one; write the id: {known}."));

    public static readonly MessageTemplate WrongNumber = new("lists.wrong-number", new(
        "第{row}行的“{heading}”为{found}，应为{expected}，只写数字，不带单位和文字。",
        "Row {row}: '{heading}' is {found}; expected {expected}, digits only, without a unit."));

    public static readonly MessageTemplate NumberOutOfRange = new("lists.number-out-of-range", new(
        "第{row}行的“{heading}”为{found}，超出范围，应为{expected}。",
        "Row {row}: '{heading}' is {found}, out of range; expected {expected}."));

    public static readonly MessageTemplate DecimalNumber = new("lists.decimal-number", new(
        "第{row}行的“{heading}”为{found}，应为{expected}，不写小数。",
        "Row {row}: '{heading}' is {found}; expected {expected}, without decimals."));

    public static readonly MessageTemplate ThousandsSeparator = new("lists.thousands-separator", new(
        "第{row}行的“{heading}”为{found}，数字中不写分隔符，应写{suggested}。",
        "Row {row}: '{heading}' is {found}; a number has no separators in it. Write {suggested}."));

    public static readonly MessageTemplate FullWidthDigits = new("lists.full-width", new(
        "第{row}行的“{heading}”为{found}，含全角字符，应写{suggested}。",
        "Row {row}: '{heading}' is {found}, in full-width characters. Write {suggested}."));

    public static readonly MessageTemplate ScientificNumber = new("lists.scientific-number", new(
        "第{row}行的“{heading}”为{found}，已被表格软件写成科学计数，原来的数字已丢失。请将该列设为文本格式后重新录入。",
        "Row {row}: '{heading}' is {found}: a spreadsheet has shortened it, and digits are lost. Format the column as text and enter it again."));

    public static readonly MessageTemplate WrittenAsNumber = new("lists.written-as-number", new(
        "第{row}行的“{heading}”为{found}，是表格软件的数值写法，应写{suggested}；请将该列设为文本格式。",
        "Row {row}: '{heading}' is {found}, written as a spreadsheet writes numbers. Write {suggested}, and format the column as text."));

    public static readonly MessageTemplate PlusSign = new("lists.plus-sign", new(
        "第{row}行的“{heading}”为{found}，数字前不写加号，应写{suggested}。",
        "Row {row}: '{heading}' is {found}; a number has no plus before it. Write {suggested}."));

    public static readonly MessageTemplate WrongDate = new("lists.wrong-date", new(
        "第{row}行的“{heading}”为{found}，应为{expected}。",
        "Row {row}: '{heading}' is {found}; expected {expected}."));

    public static readonly MessageTemplate NoSuchDay = new("lists.no-such-day", new(
        "第{row}行的“{heading}”为{found}，没有这一天。",
        "Row {row}: '{heading}' is {found}; there is no such day."));

    public static readonly MessageTemplate AmbiguousDate = new("lists.ambiguous-date", new(
        "第{row}行的“{heading}”为{found}，年月日的先后不能确定。请写四位年份在前，如2026-01-01。",
        "Row {row}: '{heading}' is {found}, which can be read as more than one day. Write the year first, in four digits, such as 2026-01-01."));

    public static readonly MessageTemplate SerialDate = new("lists.serial-date", new(
        "第{row}行的“{heading}”为{found}，似为表格软件的日期序号。请将该列设为日期格式后重新保存。",
        "Row {row}: '{heading}' is {found}, which looks like the number by which a spreadsheet keeps a date. Format the column as a date and save again."));

    public static readonly MessageTemplate TimeOfDay = new("lists.time-of-day", new(
        "第{row}行的“{heading}”为{found}，应为{expected}，不带时刻。",
        "Row {row}: '{heading}' is {found}; expected {expected}, without a time of day."));

    internal static EquatableList<MessageTemplate> All { get; } =
    [
        Workbook, OtherEncoding, WrongBytes, OtherSeparator, UnclosedQuote, RowTooLong,
        Empty, NoRows, TooManyColumns, MissingColumn, NoHeadings, UnclearHeading, DuplicateHeading, ColumnsNotRead,
        RowsLeftOut, TooFewCells, TooManyCells, StrayQuote, BlankCell, DuplicateRow, WrongRow,
        WhiteSpace, WrongText, UnknownWord, AmbiguousWord, WrongNumber, NumberOutOfRange, DecimalNumber, ThousandsSeparator, FullWidthDigits, ScientificNumber, WrittenAsNumber, PlusSign,
        WrongDate, NoSuchDay, AmbiguousDate, SerialDate, TimeOfDay,
    ];
}
