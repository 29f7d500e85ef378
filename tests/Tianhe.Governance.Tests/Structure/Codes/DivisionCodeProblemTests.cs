using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

/// <summary>What is wrong with a code, and what the reader is told to do about it.</summary>
public sealed class DivisionCodeProblemTests
{
    private const string Blank = "structure.code-blank";
    private const string FullWidth = "structure.code-full-width";
    private const string WhiteSpace = "structure.code-white-space";
    private const string DigitsLost = "structure.code-digits-lost";
    private const string AsNumber = "structure.code-written-as-number";
    private const string Others = "structure.code-other-characters";
    private const string Length = "structure.code-wrong-length";
    private const string NoProvince = "structure.code-without-province";
    private const string Padded = "structure.code-padded";

    [Theory]
    [InlineData(null, Blank)]
    [InlineData("", Blank)]
    [InlineData(" \u3000\u200b", Blank)]
    [InlineData("\uff13\uff17\uff10\uff11", FullWidth)]
    [InlineData("370\uff11", FullWidth)]
    [InlineData(" 3701", WhiteSpace)]
    [InlineData("3701\u3000", WhiteSpace)]
    [InlineData("37\u00a001", WhiteSpace)]
    [InlineData("37\u200b01", WhiteSpace)]
    [InlineData("\ufeff3701", WhiteSpace)]
    [InlineData("3701\r\n", WhiteSpace)]
    [InlineData("\u202a3701\u202c", WhiteSpace)]
    [InlineData("3", Length)]
    [InlineData("370", Length)]
    [InlineData("37010", Length)]
    [InlineData("3701021", Length)]
    [InlineData("37010201", Length)]
    [InlineData("37010201300", Length)]
    [InlineData("3701020130060", Length)]
    [InlineData("3.70102E+14", DigitsLost)]
    [InlineData("3.70102e14", DigitsLost)]
    [InlineData("4E+11", DigitsLost)]
    [InlineData("3.70102013006E+11", AsNumber)]
    [InlineData("370102.0", AsNumber)]
    [InlineData("370102.00", AsNumber)]
    [InlineData("370102.", AsNumber)]
    [InlineData("370,102", AsNumber)]
    [InlineData("371,071,007.00", AsNumber)]
    [InlineData("37-01", Others)]
    [InlineData("'3701", Others)]
    [InlineData("370102.5", Others)]
    [InlineData("37,0102", Others)]
    [InlineData(",370", Others)]
    [InlineData("+3701", Others)]
    [InlineData("3.7E-14", Others)]
    [InlineData("3.E+14", Others)]
    [InlineData("E+14", Others)]
    [InlineData("3.7E", Others)]
    [InlineData("37E3", Others)]
    [InlineData("济南市", Others)]
    [InlineData("\u0663\u0667", Others)]
    [InlineData("370100", Padded)]
    [InlineData("370000", Padded)]
    [InlineData("370100000000", Padded)]
    [InlineData("370102000", Padded)]
    [InlineData("370102013000", Padded)]
    [InlineData("00", NoProvince)]
    [InlineData("001234", NoProvince)]
    [InlineData("000000000000", NoProvince)]
    public void TryParse_OneProblem_HasItsOwnCode(string? text, string problem) => ProblemsOf(text).Should().Equal(problem);

    [Theory]
    [InlineData(" \uff13701020", FullWidth, WhiteSpace, Length)]
    [InlineData("\uff13\uff17\uff10\uff11\uff10\uff10 ", FullWidth, WhiteSpace, Padded)]
    [InlineData("370,100.00 ", WhiteSpace, AsNumber, Padded)]
    [InlineData("3,701,000", AsNumber, Length)]
    [InlineData("\uff13\uff0e\uff17\uff10\uff25\uff0b\uff11\uff14", FullWidth, DigitsLost)]
    [InlineData("37-0 1", WhiteSpace, Others)]
    public void TryParse_SeveralProblems_ListsAll(string text, params string[] problems) => ProblemsOf(text).Should().Equal(problems);

    [Theory]
    [InlineData("\uff13\uff17\uff10\uff11", "编码“３７０１”含有全角字符，应写成半角：“3701”。", "The code '３７０１' has full-width characters; write it in half width: '3701'.")]
    [InlineData("37\u300001\u200b", "编码“37　01\u200b”含有空格或不可见字符（U+3000、U+200B），应写成：“3701”。", "The code '37　01\u200b' has white space or invisible characters (U+3000, U+200B); write it as '3701'.")]
    [InlineData("37 0 1", "编码“37 0 1”含有空格或不可见字符（U+0020），应写成：“3701”。", "The code '37 0 1' has white space or invisible characters (U+0020); write it as '3701'.")]
    [InlineData("37010", "编码“37010”有5位数字，可用的位数为：2、4、6、9、12。", "The code '37010' has 5 digits; the possible numbers of digits are: 2, 4, 6, 9, 12.")]
    [InlineData("370,102", "编码“370,102”是按数值格式书写的，应写成“370102”；请将表格中该列设为“文本”格式后再导出。", "The code '370,102' is written as a number; write it as '370102', and format the column of the spreadsheet as text before it is exported.")]
    [InlineData("37-01-02", "编码“37-01-02”含有数字以外的字符：-；编码只由数字0至9组成。", "The code '37-01-02' has characters that are no digits: -; a code consists of the digits 0 to 9.")]
    [InlineData("370100", "编码“370100”末尾补了零，区划编码应写成“3701”；整列都补零的，请用DivisionCode.FromPadded读取。", "The code '370100' is padded with zeros; the code of the division is '3701'. Where a whole column is padded, read it by DivisionCode.FromPadded.")]
    [InlineData("0037", "编码“0037”的前两位为00，不是任何省级区划。", "The code '0037' begins with 00, which is no province.")]
    public void Describe_AProblem_SaysWhatToWrite(string text, string chinese, string english)
    {
        var findings = FindingsOf(text);
        findings.Single().Describe(Language.Chinese).Should().Be(chinese);
        findings.Single().Describe(Language.English).Should().Be(english);
    }

    [Fact]
    public void Describe_LostDigits_SaysHowToExport()
    {
        var findings = FindingsOf("3.70102E+14");
        findings.Single().Describe(Language.Chinese).Should().Be("编码“3.70102E+14”已被表格软件转成数值，末尾数字已丢失，无法还原。请从原表重新取数，并先将该列设为“文本”格式，再录入或导出。");
        findings.Single().Describe(Language.English).Should().Be("A spreadsheet turned the code '3.70102E+14' into a number and its last digits are lost. Take it from the source again: format the column as text before the codes are entered or exported.");
    }

    [Fact]
    public void TryParse_ABadText_GivesTheDefaultAndErrorsAtThePath()
    {
        DivisionCode.TryParse("370100", out var code, out var findings, "rows.7.code").Should().BeFalse();
        code.IsDefault.Should().BeTrue();
        findings.Select(finding => (finding.Path, finding.Severity)).Should().Equal(("rows.7.code", FindingSeverity.Error));
    }

    [Fact]
    public void Parse_ABadText_ThrowsEveryProblem() =>
        SmallStreet.CodesOf(() => DivisionCode.Parse("37 01\uff10", "rows.7.code"))
            .Should().Equal($"rows.7.code: {FullWidth}", $"rows.7.code: {WhiteSpace}", $"rows.7.code: {Length}");

    [Theory]
    [InlineData("37010", Length)]
    [InlineData("370100000", null)]
    [InlineData("000000", NoProvince)]
    [InlineData("370100 ", WhiteSpace)]
    public void TryFromPadded_OtherProblems_AreFound(string text, string? problem)
    {
        DivisionCode.TryFromPadded(text, out _, out var findings).Should().Be(problem is null);
        findings.Select(finding => finding.Code).Should().Equal(problem is null ? [] : [problem]);
    }

    [Fact]
    public void FromPadded_ABadText_Throws() => SmallStreet.CodesOf(() => DivisionCode.FromPadded("37010")).Should().Equal($"code: {Length}");

    [Fact]
    public void TryParse_NoPath_Throws() =>
        FluentActions.Invoking(() => DivisionCode.TryParse("37", out _, out _, null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string> ProblemsOf(string? text) => FindingsOf(text).Select(finding => finding.Code);

    private static EquatableList<Finding> FindingsOf(string? text)
    {
        DivisionCode.TryParse(text, out _, out var findings).Should().BeFalse();
        return findings;
    }
}
