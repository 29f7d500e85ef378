using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Conditions as officers write them.</summary>
public sealed class CellGrammarTests
{
    private static readonly FactDeclaration Number = FactDeclaration.ForNumber("n", new("数", "number"), 2);
    private static readonly FactDeclaration Truth = FactDeclaration.ForTruth("b", new("是非", "truth"));
    private static readonly FactDeclaration Text = FactDeclaration.ForText("t", new("类别", "category"), ["甲", "乙", "丙", "非机动车", "a (b)", "x、y", "-", "any", "a or b", " c", "\"", "1..2", "不属于"]);
    private static readonly FactDeclaration Rate = FactDeclaration.ForRate("r", new("率", "rate"), 4, NumberRounding.HalfUp);
    private static readonly FactDeclaration Code = FactDeclaration.ForCode("c", new("码", "code"), CodeList.Of("codes", "1", new("代码", "codes"),
    [
        new() { Code = "a", Name = BilingualText.Same("A") },
        new() { Code = "a/1", Name = BilingualText.Same("A 1"), Under = "a" },
    ]));

    public static TheoryData<string, Condition> Numbers => new()
    {
        { "", Condition.Any },
        { " ", Condition.Any },
        { "-", Condition.Any },
        { "任意", Condition.Any },
        { "Any", Condition.Any },
        { "5", Condition.Is("n", 5) },
        { "-5", Condition.Is("n", -5) },
        { "=5", Condition.Is("n", 5) },
        { "0.25", Condition.Is("n", 0.25m) },
        { "≥5", Condition.AtLeast("n", 5) },
        { ">=5", Condition.AtLeast("n", 5) },
        { "> = 5", null! },
        { "≥ 5", Condition.AtLeast("n", 5) },
        { "＞5", Condition.MoreThan("n", 5) },
        { "≤5", Condition.AtMost("n", 5) },
        { "<=5", Condition.AtMost("n", 5) },
        { "<-5", Condition.LessThan("n", -5) },
        { "[1..5]", Condition.Between("n", 1, 5, RangeEnds.Closed) },
        { "[1..5)", Condition.Between("n", 1, 5, RangeEnds.ClosedOpen) },
        { "(1..5]", Condition.Between("n", 1, 5, RangeEnds.OpenClosed) },
        { "（-1.5 .. 5）", Condition.Between("n", -1.5m, 5, RangeEnds.Open) },
        { "1..5", Condition.Between("n", 1, 5, RangeEnds.Closed) },
        { "[ 1 .. 5 ]", Condition.Between("n", 1, 5, RangeEnds.Closed) },
        { "1、2", Condition.In("n", [1, 2]) },
        { "1, 2，3", Condition.In("n", [1, 2, 3]) },
        { "非 5", Condition.Not(Condition.Is("n", 5)) },
        { "非5", Condition.Not(Condition.Is("n", 5)) },
        { "NOT 5", Condition.Not(Condition.Is("n", 5)) },
        { "not(1, 2)", Condition.Not(Condition.In("n", [1, 2])) },
        { "not (1..2)", Condition.Not(Condition.Between("n", 1, 2, RangeEnds.Open)) },
        { "非(非(≥5))", Condition.Not(Condition.Not(Condition.AtLeast("n", 5))) },
        { "((5))", Condition.Is("n", 5) },
        { "79228162514264337593543950335", Condition.Is("n", decimal.MaxValue) },
        { "79228162514264337593543950336", null! },
        { "5.", null! },
        { ".5", null! },
        { "05", null! },
        { "+5", null! },
        { "５", null! },
        { "5 6", null! },
        { "≥", null! },
        { "[1..5", null! },
        { "[1..]", null! },
        { "[1,5]", null! },
        { "(1", null! },
        { "1)", null! },
        { "1、", null! },
        { "、1", null! },
        { "非", null! },
        { "非 任意", null! },
        { "五", null! },
        { "\"1", null! },
        { "99999999999999999999999999999999", null! },
    };

    public static TheoryData<string, Condition> Texts => new()
    {
        { "甲", Condition.Is("t", "甲") },
        { " 甲 ", Condition.Is("t", "甲") },
        { "甲、乙", Condition.In("t", ["甲", "乙"]) },
        { "非甲", Condition.Not(Condition.Is("t", "甲")) },
        { "非机动车", Condition.Is("t", "非机动车") },
        { "非 非机动车", Condition.Not(Condition.Is("t", "非机动车")) },
        { "非机动车、甲", Condition.In("t", ["非机动车", "甲"]) },
        { "a (b)", Condition.Is("t", "a (b)") },
        { "\"a (b)\"、甲", Condition.In("t", ["a (b)", "甲"]) },
        { "x、y", Condition.Is("t", "x、y") },
        { "非 \"x、y\"", Condition.Not(Condition.Is("t", "x、y")) },
        { "-", Condition.Any },
        { "\"-\"", Condition.Is("t", "-") },
        { "any", Condition.Is("t", "any") },
        { "非 any", Condition.Not(Condition.Is("t", "any")) },
        { "a or b", Condition.Is("t", "a or b") },
        { "\"\"\"\"", Condition.Is("t", "\"") },
        { "\"a\"\"b\"", Condition.Is("t", "a\"b") },
        { "甲 或者 乙", Condition.Is("t", "甲 或者 乙") },
        { "甲  乙", Condition.Is("t", "甲  乙") },
        { "甲  或 乙 ", Condition.AnyOf(Condition.Is("t", "甲"), Condition.Is("t", "乙")) },
        { "(甲 且 ( 乙 ) ) ", Condition.AllOf(Condition.Is("t", "甲"), Condition.Is("t", "乙")) },
        { "\"\"", null! },
        { "\"甲", null! },
        { "甲\"", null! },
        { "甲 \"乙\"", null! },
        { "非 甲、乙", null! },
        { "a (b)、甲", null! },
    };

    public static TheoryData<string, Condition> Truths => new()
    {
        { "是", Condition.Is("b", true) },
        { "Yes", Condition.Is("b", true) },
        { "TRUE", Condition.Is("b", true) },
        { "否", Condition.Is("b", false) },
        { "no", Condition.Is("b", false) },
        { "False", Condition.Is("b", false) },
        { "是、否", Condition.In("b", [true, false]) },
        { "not no", Condition.Not(Condition.Is("b", false)) },
        { "1", null! },
    };

    public static TheoryData<string, Condition> Rates => new()
    {
        { "17/20", Condition.Is("r", FactValue.Rate(17, 20)) },
        { "0.85", Condition.Is("r", 0.85m) },
        { "≥17/20", Condition.AtLeast("r", FactValue.Rate(17, 20)) },
        { "0..1/2", Condition.Between("r", 0, FactValue.Rate(1, 2), RangeEnds.Closed) },
        { "a/b", null! },
        { "1/b", null! },
        { "1/0", null! },
        { "/2", null! },
        { "1/", null! },
        { "-1/2", null! },
        { "1/2/3", null! },
    };

    public static TheoryData<string, Condition> Codes => new()
    {
        { "属于 a", Condition.Under("c", "a") },
        { "UNDER  a/1 ", Condition.Under("c", "a/1") },
        { "under \"a\"", Condition.Under("c", "a") },
        { "非 属于 a", Condition.Not(Condition.Under("c", "a")) },
        { "a、a/1", Condition.In("c", ["a", "a/1"]) },
        { "属于", null! },
        { "属于 \" \"", null! },
        { "属于 a、a/1", null! },
    };

    public static TheoryData<FactDeclaration, string, string> Examples => new()
    {
        { Number, "最多2位小数的数字，写法如 5、≥5、1..5、非 5", "a number of at most 2 decimal place(s), written as 5, ≥5, [1..5), 1, 2 or not 5" },
        { FactDeclaration.ForCount("k", new("次数", "count")), "整数，不小于0，写法如 5、≥5、1..5、非 5", "a whole number, 0 or more, written as 5, ≥5, [1..5), 1, 2 or not 5" },
        { Rate, "比率，写法如 0.85、≥17/20、0..0.85", "a rate, written as 0.85, ≥17/20 or [0..0.85)" },
        { FactDeclaration.ForDate("d", new("日期", "date")), "日期，写法如 2026-09-01、≥2026-09-01、2026-01-01..2026-12-31", "a date, written as 2026-09-01, ≥2026-09-01 or [2026-01-01..2026-12-31]" },
        { FactDeclaration.ForDuration("u", new("用时", "time")), "时间长度，写法如 36 小时、≥36 小时、30 分钟..2 小时", "a span of time, written as 36 h, ≥36 h or [30 min..2 h)" },
        { Truth, "是非，写法如 是、否", "a truth, written as yes or no" },
        { FactDeclaration.ForText("x", new("类", "kind"), ["甲", "乙"]), "选项：甲、乙，写法如 甲、乙，非 甲", "one of: 甲, 乙, written as a, b or not a" },
        { Code, "代码表“代码”中的代码，写法如 甲、乙，非 甲，属于 甲", "a code of 'codes', written as a, b, not a or under a" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void TryRead_ANumbersCell_IsItsCondition(string text, Condition? expected) => Check(Number, text, expected);

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryRead_ATextsCell_IsItsCondition(string text, Condition? expected) => Check(Text, text, expected);

    [Theory]
    [MemberData(nameof(Truths))]
    public void TryRead_ATruthsCell_IsItsCondition(string text, Condition? expected) => Check(Truth, text, expected);

    [Theory]
    [MemberData(nameof(Rates))]
    public void TryRead_ARatesCell_IsItsCondition(string text, Condition? expected) => Check(Rate, text, expected);

    [Theory]
    [MemberData(nameof(Codes))]
    public void TryRead_ACodesCell_IsItsCondition(string text, Condition? expected) => Check(Code, text, expected);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Accepts_EachType_SaysHowItIsWritten(FactDeclaration declaration, string chinese, string english) =>
        new CellGrammar(declaration).Accepts.Should().Be(new BilingualText($"{chinese}；空白表示任意", $"{english}; nothing for any"));

    [Theory]
    [InlineData("1,234", "tables.sheet-thousands", 1)]
    [InlineData("12，345、6", "tables.sheet-thousands", 2)]
    [InlineData("1E+05", "tables.sheet-scientific", 0)]
    [InlineData("[1E+05..2]", "tables.sheet-scientific", 1)]
    [InlineData("非 1、2", "tables.sheet-mixed-list", 3)]
    [InlineData("1、2 or 5", "tables.sheet-mixed-list", 4)]
    [InlineData("1、2)", "tables.sheet-mixed-list", 3)]
    [InlineData("1)", "tables.sheet-wrong-cell", 1)]
    [InlineData("[5]", "tables.sheet-wrong-cell", 2)]
    [InlineData("[1.. or 5]", "tables.sheet-wrong-cell", 5)]
    [InlineData("1.. or 5", "tables.sheet-wrong-cell", 4)]
    [InlineData("5 or", "tables.sheet-wrong-cell", 4)]
    [InlineData("5 or any", "tables.sheet-wrong-cell", 2)]
    [InlineData("any or 5", "tables.sheet-wrong-cell", 4)]
    [InlineData("非 任意", "tables.sheet-wrong-cell", 1)]
    [InlineData("大于5", "tables.sheet-wrong-cell", 0)]
    public void TryRead_WhatCannotBeRead_SaysWhyAndWhere(string text, string code, int at)
    {
        new CellGrammar(Number).TryRead(text, out _, out var fault).Should().BeFalse();

        (fault.Template.Code, fault.At).Should().Be((code, at));
    }

    [Fact]
    public void TryRead_WhatIsNoNumberInANumbersShortForm_IsAWrongCell()
    {
        new CellGrammar(Truth).TryRead("1E+05", out _, out var fault).Should().BeFalse();

        fault.Template.Code.Should().Be("tables.sheet-wrong-cell");
    }

    [Theory]
    [InlineData("甲乙", 1, "“乙”", "'乙'")]
    [InlineData("甲乙", 2, "末尾", "its end")]
    [InlineData("", 0, "末尾", "its end")]
    public void RestOf_AFault_IsWhatStandsFromThereOn(string text, int at, string chinese, string english) =>
        new CellFault(TableFormFindings.WrongCell, at).RestOf(text).Should().Be(new BilingualText(chinese, english));

    [Theory]
    [InlineData("1, 234")]
    [InlineData("1 ,234")]
    [InlineData("1、234")]
    [InlineData("1,23")]
    public void TryRead_AListThatIsNoThousands_IsAList(string text) => new CellGrammar(Number).TryRead(text, out _, out _).Should().BeTrue();

    [Theory]
    [InlineData(127, true)]
    [InlineData(128, false)]
    public void TryRead_Parentheses_AreNotEndless(int depth, bool isRead) =>
        new CellGrammar(Number).TryRead($"{new string('(', depth)}5{new string(')', depth)}", out _, out _).Should().Be(isRead);

    /// <summary>Conditions stand within one another 64 deep, and a cell is not read much deeper.</summary>
    [Theory]
    [InlineData(63, null, 0)]
    [InlineData(64, "tables.sheet-too-deep", 1)]
    [InlineData(127, "tables.sheet-too-deep", 64)]
    [InlineData(128, "tables.sheet-too-deep", 128)]
    public void TryRead_Negations_AreNotEndless(int depth, string? code, int at)
    {
        new CellGrammar(Number).TryRead($"{new string('非', depth)}5", out _, out var fault).Should().Be(code is null);

        (fault.Template?.Code, fault.At).Should().Be((code, at));
    }

    [Theory]
    [InlineData("(5)")]
    [InlineData("非 5")]
    public void TryRead_ManyBesideOneAnother_AreNotDeep(string part) =>
        new CellGrammar(Number).TryRead(string.Join(" 或 ", Enumerable.Repeat(part, 130)), out _, out _).Should().BeTrue();

    [Fact]
    public void Write_EachKind_IsWrittenInBothLanguages()
    {
        var grammar = new CellGrammar(Number);
        string[] Both(Condition condition) => [grammar.Write(condition, Language.Chinese), grammar.Write(condition, Language.English)];

        Both(Condition.Any).Should().Equal("", "");
        Both(Condition.Is("n", 1.50m)).Should().Equal("1.5", "1.5");
        Both(Condition.In("n", [1, 2])).Should().Equal("1、2", "1, 2");
        Both(Condition.In("n", [1])).Should().Equal("1", "1");
        Both(Condition.Not(Condition.In("n", [1, 2]))).Should().Equal("非(1、2)", "not(1, 2)");
        Both(Condition.Not(Condition.AtMost("n", 1))).Should().Equal("非 ≤1", "not ≤1");
        Both(Condition.Between("n", 1, 2, RangeEnds.OpenClosed)).Should().Equal("(1..2]", "(1..2]");
    }

    [Theory]
    [InlineData("甲", "甲")]
    [InlineData("x、y", "x、y")]
    [InlineData("-", "\"-\"")]
    [InlineData(" c", " c")]
    [InlineData("\"", "\"")]
    [InlineData("any", "any")]
    public void Write_AText_IsQuotedWhereItWouldBeReadOtherwise(string text, string written) => new CellGrammar(Text).Write(Condition.Is("t", text), Language.Chinese).Should().Be(written);

    [Fact]
    public void Write_AnUnknownComparison_Throws() => FluentActions.Invoking(() => new CellGrammar(Number).Write(new ComparisonCondition("n", (Comparison)9, 5), Language.English))
        .Should().Throw<InvalidOperationException>().WithMessage("Unknown comparison 9.");

    private static void Check(FactDeclaration declaration, string text, Condition? expected)
    {
        var isRead = new CellGrammar(declaration).TryRead(text, out var condition, out var fault);

        isRead.Should().Be(expected is not null, $"{fault}");
        if (expected is not null)
        {
            condition.Should().Be(expected);
        }
    }
}
