using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Conditions as officers write them.</summary>
public sealed class CellGrammarTests
{
    private static readonly FactDeclaration Number = FactDeclaration.ForNumber("n", new("数", "number"), 2);
    private static readonly FactDeclaration Truth = FactDeclaration.ForTruth("b", new("是非", "truth"));
    private static readonly FactDeclaration Text = FactDeclaration.ForText("t", new("类别", "category"), ["甲", "乙", "丙", "非机动车", "a (b)", "x、y", "-", "any", "a or b", " c", "\"", "1..2", "不属于"]);

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
        { "1、2", Condition.In("n", [1, 2]) },
        { "1, 2，3", Condition.In("n", [1, 2, 3]) },
        { "非 5", Condition.Not(Condition.Is("n", 5)) },
        { "非5", Condition.Not(Condition.Is("n", 5)) },
        { "NOT 5", Condition.Not(Condition.Is("n", 5)) },
        { "not(1, 2)", Condition.Not(Condition.In("n", [1, 2])) },
        { "not (1..2)", Condition.Not(Condition.Between("n", 1, 2, RangeEnds.Open)) },
        { "非(非(≥5))", Condition.Not(Condition.Not(Condition.AtLeast("n", 5))) },
        { "((5))", Condition.Is("n", 5) },
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
        { "是、否", Condition.In("b", [true, false]) },
        { "not no", Condition.Not(Condition.Is("b", false)) },
        { "1", null! },
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
    [InlineData("1,234", "tables.sheet-thousands", 1)]
    [InlineData("12，345、6", "tables.sheet-thousands", 2)]
    [InlineData("1E+05", "tables.sheet-scientific", 0)]
    [InlineData("非 1、2", "tables.sheet-mixed-list", 3)]
    [InlineData("5 or", "tables.sheet-wrong-cell", 4)]
    [InlineData("大于5", "tables.sheet-wrong-cell", 0)]
    public void TryRead_WhatCannotBeRead_SaysWhyAndWhere(string text, string code, int at)
    {
        new CellGrammar(Number).TryRead(text, out _, out var fault).Should().BeFalse();

        (fault.Template.Code, fault.At).Should().Be((code, at));
    }

    [Theory]
    [InlineData("1, 234")]
    [InlineData("1、234")]
    [InlineData("1,23")]
    public void TryRead_AListThatIsNoThousands_IsAList(string text) => new CellGrammar(Number).TryRead(text, out _, out _).Should().BeTrue();

    [Theory]
    [InlineData(127, true)]
    [InlineData(128, false)]
    public void TryRead_Parentheses_AreNotEndless(int depth, bool isRead) =>
        new CellGrammar(Number).TryRead($"{new string('(', depth)}5{new string(')', depth)}", out _, out _).Should().Be(isRead);

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
