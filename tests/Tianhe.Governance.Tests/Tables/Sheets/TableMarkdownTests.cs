namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Tables in Markdown.</summary>
public sealed class TableMarkdownTests
{
    [Fact]
    public void ToMarkdown_InEnglish_IsTheTable() => FormSamples.Limits.ToMarkdown(Language.English).Should().Be("""
        ## Time limits[^1]

        At most one row matches.

        | row | category | returns | whether it is loud | **limit** | **marks** | note |
        | --- | --- | --- | --- | --- | --- | --- |
        | stuck[^1] | lift/stuck | any | any | 2h (2 hours) | 5 | someone is inside |
        | noisy | noise, lift/noise | \<3 | any | 24h (24 hours) | 0.5 |  |
        | again | noise, lift/noise | ≥3 | any | 2h (2 hours) | -1 |  |
        | other | not(lift/stuck, noise, lift/noise) | any | any | 24h (24 hours) | 0 |  |

        [^1]: City A, Measures

        """);

    [Fact]
    public void ToMarkdown_InChinese_IsTheTable() => FormSamples.Limits.ToMarkdown(Language.Chinese).Should().StartWith("""
        ## 办理时限[^1]

        至多一行符合。

        | 行 | 类别 | 退回次数 | 是否扰民 | **时限** | **计分** | 说明 |
        | --- | --- | --- | --- | --- | --- | --- |
        | stuck[^1] | lift/stuck | 任意 | 任意 | 2h（2小时） | 5 | 人在里面 |
        """);

    [Fact]
    public void ToMarkdown_MarksInTexts_AreText()
    {
        var table = FormSamples.Limits.Description;
        var odd = DecisionTable.From(table with { Name = BilingualText.Same("a|b *c*\n<d>") });

        odd.ToMarkdown(Language.English).Should().StartWith("## a\\|b \\*c\\*<br>\\<d\\>");
    }

    [Fact]
    public void ToMarkdown_Otherwise_IsTheLastRow()
    {
        var table = FormSamples.Limits.Description;
        var complete = DecisionTable.From(table with { Outputs = [table.Outputs[0] with { Otherwise = "24h" }, table.Outputs[1] with { Otherwise = 0 }] });

        complete.ToMarkdown(Language.English).Should().Contain("\n| *otherwise* |  |  |  | 24h (24 hours) | 0 |  |\n");
    }

    [Fact]
    public void ToMarkdown_NoLanguage_Throws() => FluentActions.Invoking(() => FormSamples.Limits.ToMarkdown(null!)).Should().Throw<ArgumentNullException>();
}
