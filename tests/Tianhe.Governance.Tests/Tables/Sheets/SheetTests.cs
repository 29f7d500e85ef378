using System.Globalization;
using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Tests.Structure.Lists;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Tables in a spreadsheet.</summary>
public sealed class SheetTests
{
    private const string Chinese = """
        编号,类别,退回次数,是否扰民,时限,计分,说明
        stuck,lift/stuck,,,2h,5,人在里面
        noisy,noise、lift/noise,<3,,24h,0.5,
        again,noise、lift/noise,≥3,,2h,-1,
        other,非(lift/stuck、noise、lift/noise),,,24h,0,
        """;

    private const string English = """
        id,category,returns,whether it is loud,limit,marks,note
        stuck,lift/stuck,,,2h,5,someone is inside
        noisy,"noise, lift/noise",<3,,24h,0.5,
        again,"noise, lift/noise",≥3,,2h,-1,
        other,"not(lift/stuck, noise, lift/noise)",,,24h,0,
        """;

    private const string Names = "id,category,returns,loud,within,marks,note\n";

    private static DecisionTable Table => FormSamples.Limits;

    [Fact]
    public void WriteCsv_InChinese_IsReadable() => Text(Table.ToCsv()).Should().Be(Lines(Chinese));

    [Fact]
    public void WriteCsv_InEnglish_IsReadable() => Text(Table.ToCsv(new() { Language = Language.English })).Should().Be(Lines(English));

    [Theory]
    [InlineData(CsvEncoding.Utf8)]
    [InlineData(CsvEncoding.Gb18030)]
    public void WithRows_WhatWasWritten_IsTheSameTable(CsvEncoding encoding)
    {
        CsvFormat format = new() { Encoding = encoding };

        Table.WithRows(Table.ToCsv(format), format).Should().Be(Table);
        Table.WithRows(Table.ToCsv(format with { Language = Language.English }), format).Should().Be(Table);
    }

    /// <summary>A spreadsheet saves a number as it shows it, in eleven characters or as 1E-05.</summary>
    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("-1234567.25", "-1234567.25")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("1234567.123", "1234567.123")]
    [InlineData("1234567.1234", "\"=\"\"1234567.1234\"\"\"")]
    [InlineData("-1234567.123456", "\"=\"\"-1234567.123456\"\"\"")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", "\"=\"\"0.00001\"\"\"")]
    [InlineData("123456789012", "\"=\"\"123456789012\"\"\"")]
    public void WriteCsv_ANumberThatASpreadsheetWouldRound_IsAFormula(string number, string expected)
    {
        var table = DecisionTable.From(SampleTables.Limits with
        {
            Inputs = [],
            Outputs = [new(FactDeclaration.ForNumber("exact", BilingualText.Same("exact"), 6))],
            Rows = [new TableRow("all", [], [new("exact", decimal.Parse(number, CultureInfo.InvariantCulture))])],
        });

        Text(table.ToCsv()).Should().Contain($"\r\nall,{expected},\r\n");
        table.WithRows(table.ToCsv()).Should().Be(table);
    }

    [Fact]
    public void WithRows_RowsAddedTakenAwayAndMoved_AreThoseOfTheSheet()
    {
        var table = Table.WithRows(Utf8("""
            id,category,returns,loud,within,marks,note
            all,,,,24h,1,everything
            """));

        table.Id.Should().Be(Table.Id);
        table.Rule.Should().Be(Table.Rule);
        table.Description.Should().Be(Table.Description with { Rows = [new TableRow("all", [], [new("within", "24h"), new("marks", 1)]) { Note = BilingualText.Same("everything") }] });
    }

    [Fact]
    public void WithRows_ARowThatIsKnown_KeepsItsCitationAndItsOtherNote()
    {
        var row = Table.WithRows(Utf8(Chinese.Replace("stuck,lift/stuck,,,2h,5", "stuck,lift/stuck,,,24h,4", StringComparison.Ordinal))).Description.Rows[0];

        (row.Citation, row.Note).Should().Be((Table.Description.Rows[0].Citation, Table.Description.Rows[0].Note));
        Table.WithRows(Utf8(Chinese.Replace("人在里面", "有人", StringComparison.Ordinal))).Description.Rows[0].Note.Should().Be(BilingualText.Same("有人"));
        Table.WithRows(Utf8(Chinese.Replace("人在里面", "", StringComparison.Ordinal))).Description.Rows[0].Note.Should().BeNull();
    }

    [Fact]
    public void WithRows_BothNotes_AreOneNote() => Table.WithRows(Utf8("""
        id,category,returns,loud,within,marks,说明,note
        all,,,,24h,1,全部,everything
        """)).Description.Rows[0].Note.Should().Be(new BilingualText("全部", "everything"));

    [Theory]
    [InlineData("编号,类别", "行编号,when.category")]
    [InlineData("编号", "行号")]
    [InlineData("说明", "备注")]
    [InlineData("说明", "中文说明")]
    [InlineData("退回次数,是否扰民", "Returns,LOUD")]
    [InlineData("时限,计分", "then.within, 计 分 ")]
    public void WithRows_HeadingsByAnyName_AreKnown(string written, string other) => Table.WithRows(Utf8(Chinese.Replace(written, other, StringComparison.Ordinal))).Should().Be(Table);

    [Theory]
    [InlineData("notes")]
    [InlineData("英文说明")]
    [InlineData("说明（英文）")]
    public void WithRows_TheEnglishNoteByAnyName_IsKnown(string heading) => Table.WithRows(Utf8(English.Replace("note\n", $"{heading}\n", StringComparison.Ordinal))).Should().Be(Table);

    [Fact]
    public void WithRows_ANumberAmongWhiteSpace_IsTheNumber() => Table.WithRows(Utf8(Chinese.Replace("2h,5,", "2h, 5 ,", StringComparison.Ordinal))).Should().Be(Table);

    [Theory]
    [InlineData(" a", " a")]
    [InlineData("a ", "a")]
    [InlineData(" b ", "b")]
    public void WithRows_ATextAmongWhiteSpace_IsTheTextUnlessOneHasThatSpace(string written, string text)
    {
        var word = new TableOutput(FactDeclaration.ForText("word", new("词", "word"), ["a", " a", "b"]));
        var table = DecisionTable.From(Table.Description with { Inputs = [], Outputs = [word], Rows = [new("all", [], [new("word", "b")])] });

        table.WithRows(Utf8($"id,word\nall,{written}\n")).Description.Rows[0].Then[0].Value.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("2小时")]
    [InlineData("２ 小时")]
    [InlineData("2 h ")]
    [InlineData("2 hours")]
    public void WithRows_ALimitByItsAmount_IsTheLimitOfThatAmount(string amount) =>
        Table.WithRows(Utf8(Chinese.Replace("lift/stuck,,,2h", $"lift/stuck,,,{amount}", StringComparison.Ordinal))).Should().Be(Table);

    [Fact]
    public void WithRows_LimitsOfAPackNamedByTheirAmounts_AreWrittenAsPeopleWriteThem()
    {
        var pack = RulePack.Load(Utf8(FormSamples.Pack().Replace("\"2h\"", "\"2 小时\"", StringComparison.Ordinal)));
        var table = pack.Table("limits");

        Text(table.ToCsv()).Should().Be(Lines(Chinese.Replace("2h", "2 小时", StringComparison.Ordinal)));
        table.WithRows(Utf8(Chinese.Replace("2h", "2个小时", StringComparison.Ordinal))).Should().Be(table);
    }

    [Fact]
    public void TryWithRows_AnAmountOfTwoLimits_IsRefused()
    {
        TimeLimit Days(LastDayOff last) => TimeLimit.CalendarDays(7, FirstDay.NextDay, DueTime.EndOfDay, last);
        var within = TableOutput.OfLimits("within", new("时限", "limit"), [new("rolling", Days(LastDayOff.RollsToNextWorkingDay)), new("strict", Days(LastDayOff.Stands)), new("3 天", TimeLimit.ClockHours(72))]);
        var table = DecisionTable.From(Table.Description with { Inputs = [], Outputs = [within], Rows = [new("all", [], [new("within", "rolling")])] });

        table.TryWithRows(Utf8("编号,时限\nall,7日\n"), out _, out var findings).Should().BeFalse();

        findings.Should().ContainSingle().Which.Describe(Language.Chinese).Should().Contain("rolling").And.Contain("strict");
        table.WithRows(Utf8("编号,时限\nall,3 天\n")).Description.Rows[0].Then[0].Value.Text.Should().Be("3 天"); // a name before an amount
        table.WithRows(Utf8("编号,时限\nall,72 小时\n")).Description.Rows[0].Then[0].Value.Text.Should().Be("3 天");
    }

    [Theory]
    [InlineData("3 天", "3 天")]
    [InlineData("3 日", "three")]
    [InlineData("72h", "3 天")]
    public void WithRows_ALimitNamedLikeTheAmountOfAnother_IsMeantByItsName(string written, string name)
    {
        var within = TableOutput.OfLimits("within", new("时限", "limit"), [new("3 天", TimeLimit.ClockHours(72)), new("three", TimeLimit.CalendarDays(3, FirstDay.NextDay, DueTime.EndOfDay, LastDayOff.Stands))]);
        var table = DecisionTable.From(Table.Description with { Inputs = [], Outputs = [within], Rows = [new("all", [], [new("within", "three")])] });

        table.WithRows(Utf8($"id,within\nall,{written}\n")).Description.Rows[0].Then[0].Value.Text.Should().Be(name);
    }

    [Fact]
    public void WithRows_AnExtraColumn_IsAWarning()
    {
        Table.TryWithRows(Utf8(string.Join('\n', Chinese.Split('\n').Select((line, index) => line + (index == 0 ? ",负责人" : ",")))), out var table, out var findings).Should().BeTrue();

        table.Should().Be(Table);
        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Severity == FindingSeverity.Warning && finding.Describe(Language.English) == "These columns are not read: 负责人.");
    }

    [Theory]
    [InlineData(",<3,", ",<3x,", "line 3, column 24 rows.noisy.when.returns: Cell C3 (row 'noisy', '退回次数') is '<3x', which cannot be read from '3x' on; expected")]
    [InlineData(",<3,", ",<300,", "line 3, column 24 rows.noisy.when.returns: The value 300 of the fact 'returns' is not within 0 to 99")]
    [InlineData("lift/stuck,,,2h", "lift/stack,,,2h", "line 2, column 7 rows.stuck.when.category: The fact 'category' cannot be 'lift/stack'.")]
    [InlineData("lift/stuck,,,2h", "lift/stuck,,,3h", "line 2, column 20 rows.stuck.then.within: The fact 'within' cannot be '3h'.")]
    [InlineData("lift/stuck,,,2h", "lift/stuck,,,soon", "line 2, column 20 rows.stuck.then.within: The fact 'within' cannot be 'soon'.")]
    [InlineData("lift/stuck,,,2h", "lift/stuck,,,", "line 2, column 20 rows.stuck.then.within: Cell E2 (row 'stuck', '时限') is blank; expected one of: 2h, 24h.")]
    [InlineData("24h,0.5", "24h,half", "line 3, column 32 rows.noisy.then.marks: Cell F3 (row 'noisy', '计分') is 'half'; expected a number of at most 1 decimal place(s).")]
    [InlineData("24h,0.5", "24h,0.55", "line 3, column 32 rows.noisy.then.marks: The fact 'marks' has at most 1 decimal place(s); found 0.55.")]
    [InlineData("24h,0.5", "24h,5E-01", "line 3, column 32 rows.noisy.then.marks: Cell F3 (row 'noisy', '计分') is '5E-01': a spreadsheet has shortened it, and digits may be lost.")]
    [InlineData("again,", "a\u0001,", "line 4, column 1 rows.A4.id: Cell A4: the id of the row is 'a\\u0001'; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("again,", ",", "line 4, column 1 rows.A4.id: Cell A4 is blank; every row has an id.")]
    [InlineData("again,", "noisy,", "line 4, column 1 rows.noisy.id: Cell A4: the id 'noisy' is that of cell A3 too.")]
    [InlineData("again,", "1E+05,", "rows.1E+05.id: Cell A4 (row '1E+05', '编号') is '1E+05': a spreadsheet has shortened it")]
    [InlineData(",计分", ",分数", "rows.then.marks: The column '")]
    [InlineData("编号,", "号码,", "rows.id: The column 'id' is missing.")]
    public void TryWithRows_AMistake_IsFoundByItsCell(string good, string bad, string problem)
    {
        var text = Chinese.Replace(good, bad, StringComparison.Ordinal);

        text.Should().NotBe(Chinese);
        Problems(text).Should().ContainSingle().Which.Should().Contain(problem);
    }

    [Fact]
    public void TryWithRows_ManyMistakes_AreAllListed() =>
        Problems(Chinese.Replace(",<3,", ",x,", StringComparison.Ordinal).Replace(",≥3,", ",y,", StringComparison.Ordinal).Replace("24h,0\n", "24h,z\n", StringComparison.Ordinal)).Should().HaveCount(2);

    [Fact]
    public void TryWithRows_AValueOutOfRangeBesideACellThatCannotBeRead_AreBothListed() =>
        Problems(Chinese.Replace(",<3,", ",<300,", StringComparison.Ordinal).Replace(",≥3,", ",y,", StringComparison.Ordinal)).Should().SatisfyRespectively(
            problem => problem.Should().StartWith("line 3, column 24 rows.noisy.when.returns: The value 300"),
            problem => problem.Should().StartWith("line 4, column 24 rows.again.when.returns: Cell C4 (row 'again', '退回次数') is 'y'"));

    [Fact]
    public void TryWithRows_ARowWithoutId_IsNamedByItsCell() => Problems(Chinese.Replace("again,noise、lift/noise,≥3,,2h,-1", ",noise、lift/noise,≥3,,2h,x", StringComparison.Ordinal)).Should().Equal(
        "line 4, column 1 rows.A4.id: Cell A4 is blank; every row has an id.",
        "line 4, column 26 rows.A4.then.marks: Cell F4 (row 'A4', '计分') is 'x'; expected a number of at most 1 decimal place(s).");

    [Theory]
    [InlineData(",<3,", ",(5..6),", ',', "rows.noisy.when.returns", 3, 24)]
    [InlineData(",<3,", ",(5..6),", ';', "rows.noisy.when.returns", 3, 24)]
    [InlineData(",≥3,", ",≥2,", ',', "rows.again", 4, 1)]
    public void TryWithRows_RowsThatMakeNoTable_ArePlacedInTheSheet(string good, string bad, char separator, string path, int line, int column)
    {
        var text = Chinese.Replace(good, bad, StringComparison.Ordinal).Replace(',', separator);
        Table.TryWithRows(Utf8(text), out _, out var findings, new() { Separator = separator }).Should().BeFalse();

        findings.Should().Contain(finding => finding.Path == path && finding.Position == new TextPosition(line, column));
    }

    [Fact]
    public void TryWithRows_TheWrongEncoding_IsSaid() =>
        Problems(Table.ToCsv(), new() { Encoding = CsvEncoding.Gb18030 }).Should().ContainSingle().Which.Should().Contain("UTF-8");

    [Fact]
    public void TryWithRows_Utf8WithoutAMarkReadAsGb18030_IsSaid() => Problems(Utf8($"{Names}all,,,,24h,1,人在里面\n"), new() { Encoding = CsvEncoding.Gb18030 })
        .Should().ContainSingle().Which.Should().StartWith(" rows: The file is in UTF-8 and was to be read as");

    [Fact]
    public void TryWithRows_BytesOfAnotherEncoding_EndTheReading() =>
        Problems([.. Utf8($"{Names}all,"), 0xFF, .. Utf8(",,,,,\nnone,x,,,,,\n")]).Should().ContainSingle().Which.Should().StartWith("line 2, column 5 rows.row-2: Row 2 has bytes that are not UTF-8.");

    [Fact]
    public void TryWithRows_TooManyBytes_AreRefused() => Problems(new byte[(16 * 1024 * 1024) + 1]).Should().Equal(" rows: The sheet has 16777217 bytes; at most 16777216 are read.");

    [Fact]
    public void TryWithRows_AsManyBytesAsAreAllowed_AreRead() => Problems(new byte[16 * 1024 * 1024]).Should().ContainSingle().Which.Should().NotContain("16777216 bytes");

    [Fact]
    public void TryWithRows_ACellLongerThanSpreadsheetsHold_EndsTheReading() => Problems($"{Names}all,{new string('a', 32_768)},,,,,\nnone,x,,,,,\n").Should().Equal(
        "line 2, column 5 rows.B2.when.category: Cell B2 has 32768 characters; a spreadsheet holds 32767. Split the row.");

    [Fact]
    public void WithRows_ACellAsLongAsSpreadsheetsHold_IsRead() =>
        Table.WithRows(Utf8($"{Names}all,,,,24h,1,{new string('a', 32_767)}\n")).Description.Rows[0].Note!.English.Should().HaveLength(32_767);

    [Fact]
    public void WithRows_AsManyRowsAsATableHas_AreRead() => Points().WithRows(Rows(5_000)).Description.Rows.Should().HaveCount(5_000);

    [Fact]
    public void TryWithRows_MoreRowsThanATableHas_EndTheReading()
    {
        Points().TryWithRows([.. Rows(5_001), .. Utf8("wrong,x\n")], out _, out var findings).Should().BeFalse();

        findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "rows: The table is too large: at most 5000 rows and 200 inputs, and rows times the pieces into which they cut the inputs are limited too. Split it.");
    }

    [Fact]
    public void WithRows_AMistake_Throws() =>
        FluentActions.Invoking(() => Table.WithRows(Utf8("id\na"))).Should().Throw<InvalidDefinitionException>().WithMessage("The sheet of the table 'limits' has*");

    [Fact]
    public void WriteCsv_WhatASpreadsheetWouldRun_IsKeptAsText()
    {
        var rows = Table.Description.Rows.Select((row, index) => index == 0 ? new TableRow("=cmd()", row.When, row.Then) { Note = BilingualText.Same("+1") } : row);
        var table = DecisionTable.From(Table.Description with { Rows = [.. rows] });

        Text(table.ToCsv()).Should().Contain("\"=\"\"=cmd()\"\"\"").And.Contain("\"=\"\"+1\"\"\"").And.Contain(",-1,");
        table.WithRows(table.ToCsv()).Should().Be(table);
    }

    [Fact]
    public void WriteCsv_TitlesThatAreAlike_AreToldApart()
    {
        var facts = FactCatalogue.Of([FactDeclaration.ForTruth("a-b", new("甲", "A")), FactDeclaration.ForTruth("ab", new("甲", "A")), FactDeclaration.ForTruth("id", new("编号", "id"))]);
        var table = DecisionTable.From(new()
        {
            Id = "t",
            Version = "1",
            Name = new("表", "table"),
            Facts = facts,
            Inputs = ["a-b", "ab", "id"],
            Outputs = [new(FactDeclaration.ForTruth("ab", new("甲", "A")))],
            HitPolicy = HitPolicy.First,
            Rows = [new("one", [Condition.Is("a-b", true), Condition.Is("ab", false), Condition.Is("id", true)], [new("ab", true)]), new("two", [], [new("ab", false)])],
        });

        table.WithRows(table.ToCsv()).Should().Be(table);
        table.WithRows(table.ToCsv(new() { Language = Language.English })).Should().Be(table);
    }

    [Fact]
    public void WriteCsv_AHeadingThatASpreadsheetWouldChange_IsAFormula()
    {
        var table = DecisionTable.From(Table.Description with { Inputs = [], Outputs = [new(FactDeclaration.ForTruth("half", BilingualText.Same("1/2")))], Rows = [new("all", [], [new("half", true)])] });

        Text(table.ToCsv()).Should().Be("编号,\"=\"\"1/2\"\"\",说明\r\nall,是,\r\n");
        table.WithRows(table.ToCsv()).Should().Be(table);
    }

    [Fact]
    public void WriteCsv_NoStream_Throws() => FluentActions.Invoking(() => Table.WriteCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("csv");

    private static DecisionTable Points() => DecisionTable.From(SampleTables.Points(HitPolicy.RuleOrder) with { Inputs = [] });

    /// <summary>A sheet of points with so many rows.</summary>
    private static byte[] Rows(int count) => Utf8("id,within\n" + string.Concat(Enumerable.Range(0, count).Select(row => $"r{row},1\n")));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] csv) => Encoding.UTF8.GetString(csv).TrimStart('\uFEFF');

    private static string Lines(string text) => string.Concat(text.Split('\n').Select(line => line + "\r\n"));

    private static IEnumerable<string> Problems(string text) => Problems(Utf8(text));

    private static IEnumerable<string> Problems(byte[] csv, CsvFormat? format = null)
    {
        Table.TryWithRows(csv, out var table, out var findings, format).Should().BeFalse();
        table.Should().BeNull();
        return findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");
    }
}
