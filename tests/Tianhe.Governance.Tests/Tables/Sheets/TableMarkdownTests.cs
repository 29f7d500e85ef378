using Tianhe.Governance.Tables;

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
    public void ToMarkdown_SeveralCitationsAndNoNotes_AreBelowATableWithoutNotes()
    {
        var table = FormSamples.Limits.Description;
        Citation other = new(new("乙市", "City B"), new("细则", "Rules"));
        var complete = DecisionTable.From(table with
        {
            Outputs = [table.Outputs[0] with { Otherwise = "24h" }, table.Outputs[1] with { Otherwise = 0 }],
            Rows = [table.Rows[0] with { Note = null }, table.Rows[1] with { Citation = other }],
        });

        complete.ToMarkdown(Language.Chinese).Should().Be("""
            ## 办理时限[^1]

            至多一行符合。

            | 行 | 类别 | 退回次数 | 是否扰民 | **时限** | **计分** |
            | --- | --- | --- | --- | --- | --- |
            | stuck[^1] | lift/stuck | 任意 | 任意 | 2h（2小时） | 5 |
            | noisy[^2] | noise、lift/noise | \<3 | 任意 | 24h（24小时） | 0.5 |
            | *其他情形* |  |  |  | 24h（24小时） | 0 |

            [^1]: 甲市《办法》
            [^2]: 乙市《细则》

            """);
    }

    [Theory]
    [InlineData(HitPolicy.Unique, "至多一行符合。", "At most one row matches.")]
    [InlineData(HitPolicy.Any, "可有几行符合，结果相同。", "Several rows may match, and then say the same.")]
    [InlineData(HitPolicy.First, "自上而下，第一个符合的行为准。", "The first matching row decides.")]
    [InlineData(HitPolicy.Priority, "几行符合时，以结果最高的一行为准。", "Of several matching rows the one with the highest outputs decides.")]
    [InlineData(HitPolicy.RuleOrder, "列出所有符合的行，依行的顺序。", "All matching rows, in the order of the rows.")]
    [InlineData(HitPolicy.OutputOrder, "列出所有符合的行，结果由高到低。", "All matching rows, from the highest outputs to the lowest.")]
    [InlineData(HitPolicy.CollectList, "列出所有符合的行。", "All matching rows.")]
    [InlineData(HitPolicy.CollectSum, "各项结果为所有符合的行之和。", "Each output is the sum over the matching rows.")]
    [InlineData(HitPolicy.CollectMin, "各项结果取所有符合的行中最小的。", "Each output is the least of the matching rows.")]
    [InlineData(HitPolicy.CollectMax, "各项结果取所有符合的行中最大的。", "Each output is the greatest of the matching rows.")]
    [InlineData(HitPolicy.CollectCount, "结果为符合的行数。", "The result is how many rows match.")]
    public void ToMarkdown_EachHitPolicy_IsSaidBelowTheName(HitPolicy policy, string chinese, string english)
    {
        var table = DecisionTable.From(SampleTables.Points(policy, SampleTables.Row("always", 1)));

        table.ToMarkdown(Language.Chinese).Should().StartWith($"## 办理时限\n\n{chinese}\n\n| 行 |");
        table.ToMarkdown(Language.English).Should().StartWith($"## Time limits\n\n{english}\n\n| row |");
    }

    [Fact]
    public void Of_AnUnknownPolicy_Throws() =>
        FluentActions.Invoking(() => HitPolicyWording.Of((HitPolicy)99)).Should().Throw<InvalidOperationException>().WithMessage("Unknown hit policy 99.");

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
