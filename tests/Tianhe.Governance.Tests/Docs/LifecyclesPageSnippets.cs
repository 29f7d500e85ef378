using System.Text;

using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Rules;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>docs/lifecycles.md and its Chinese mirror: what the built-in definitions draw, and the code that draws it.</summary>
public sealed class LifecyclesPageSnippets
{
    private const string Code = """
        ```csharp
        var rules = RulePack.BuiltIn("community-project");
        var definition = rules.Workflow("community-project").Workflow;
        var diagram = definition.ToMermaid(Language.English, roleNames);
        var tables = definition.ToMarkdown(Language.English, roleNames);
        ```
        """;

    private static readonly Dictionary<string, BilingualText> LeftOut = new(StringComparer.Ordinal)
    {
        ["tianhe"] = new(
            "四步是通行的做法，文章写的是居民点单、社区派单；受理、核查和退单取自热线和数字城管的做法。规则包中除热线的两个时限外都是示意，见[工单](orders.md)。",
            "The four steps are common practice: the article names submitting by residents and dispatching by the community; admission, check and return are those of hotlines and digital city management. All but the two limits of the hotline is an illustration, see [orders](orders.md)."),
        ["hotline-order"] = new(
            "环节依国办发〔2020〕53号和某省规则的名称，办理、延期、退单的时限依山东省办法，回访依某市直部门的规定。签收没有时限：来源均未规定。退单满两次后由上级审定、延期一次、重办一次，都是示意；挂账和督办未纳入。",
            "The steps bear the names of document 国办发〔2020〕53号 and of a province's rule; the limits of handling, extension and return are those of Shandong, that of the follow-up call a bureau's. Acknowledging has no limit, for no source sets one. That two returns lead to arbitration, and that there is one extension and one redo, are illustrations; the deferred register and supervision are left out."),
        ["digital-city-case"] = new(
            "七个环节依山东省导则；回退、延期、缓办、挂账依实际系统的活动清单和某市规定。缓办和挂账的三个等级、协同派发、核查次数的上限未纳入：来源未写明其区别或者数值。违法建设分步骤设限，见 `digital-city-sample`。",
            "The seven stages are those of Shandong's guide; return, extension, deferral and the deferred register are those of a system in use and of a city's rule. Left out are the three levels of deferral and register, dispatch to several, and a bound on rework: no source says what sets them apart or how many. Illegal building has a limit for each step, see `digital-city-sample`."),
        ["rating-round"] = new(
            "一个事项是一个支部的一轮评定。自评须于12月31日前完成，是日期而不是时限，未纳入；星级如何得出见[评定](grading.md)。异议的提出和复核没有来源，是示意。",
            "One matter is one branch in one round. That the self-assessment ends by 31 December is a date and no limit, and left out; how the grade comes about is told in [grading](grading.md). Objections and their review have no source and are an illustration."),
        ["assessment-board"] = new(
            "一个事项是一个小区的一期考核。田和的颜色、权重和程序均未公布，程序依蜀山、武汉和泰州的报道；公示天数没有来源，是示意。泰州先整改、逾期方列黑榜，本模板先公布、后整改。",
            "One matter is one estate in one period. Colours, weights and procedure of Tianhe are not published; the procedure follows reports on Shushan, Wuhan and Taizhou. No source says how long the notice is, so that is an illustration. In Taizhou rectification comes first and the black list is for what was not put right in time; here publication comes first."),
        ["co-building-agreement"] = new(
            "季度和年度按92天和365天计，是示意：来源只写明每季、每年。",
            "Quarter and year are 92 and 365 days, an illustration: the sources say each quarter and each year."),
        ["community-project"] = new(
            "公示7个工作日依某地程序，调查问卷依罗湖的办法，两者不是同一地方的规定。珠海每年更新的项目库未纳入。",
            "The notice of 7 working days is from one procedure and the questionnaires are from Luohu's measures; they are not the rules of one place. Zhuhai's library of projects, renewed each year, is left out."),
    };

    [Fact]
    public void English_IsWhatTheDefinitionsDraw() => Approval.OfFile("docs/lifecycles.md", Page(Language.English, $"""
        # Lifecycles that are built in

        Each of these packs holds one lifecycle as data, to begin with: change stages, roles and limits, keep the sources. What stands in a published text is cited, with a note on how far that text was checked. What does not is listed under `illustrations`, and loading tells each as a warning. No text fixes which role takes a step, so all roles are illustrations; their names below are too, for a pack knows roles by their ids. Where no source gives a limit there is none, so a matter may wait there for as long as it does: give such stages limits of your own. How a lifecycle is written: [workflows](workflows.md). 中文版：[内置的办理流程](lifecycles.zh-CN.md)。

        {Code}

        Diagram and tables below are what this draws, and a test holds them equal.
        """)).Should().BeEmpty();

    [Fact]
    public void Chinese_IsWhatTheDefinitionsDraw() => Approval.OfFile("docs/lifecycles.zh-CN.md", Page(Language.Chinese, $"""
        # 内置的办理流程

        以下每个规则包各有一个以数据写成的办理流程，供各地在此基础上修改：环节、职务和时限可以改，依据应当保留。见于公开文本的注明出处及核对程度；没有出处的列入 `illustrations`，加载时逐一提示。没有任何文本规定各步骤由何种职务执行，因此职务均为示意，下文的职务名称也是示意，规则包只记其编号。来源没有规定时限的环节不设时限，事项可能一直停在那里，请各地自行设定。流程如何书写见[办理流程](workflows.md)。英文版：[Lifecycles that are built in](lifecycles.md)。

        {Code}

        下文的图和表都由上述代码画出，并有测试保证一致。
        """)).Should().BeEmpty();

    [Fact]
    public void Drawing()
    {
        var roleNames = Lifecycles.Roles;

        // snippet: lifecycles-drawing
        var rules = RulePack.BuiltIn("community-project");
        var definition = rules.Workflow("community-project").Workflow;
        var diagram = definition.ToMermaid(Language.English, roleNames);
        var tables = definition.ToMarkdown(Language.English, roleNames);
        // end-snippet

        Pages.Find("docs/lifecycles.md")!.Blocks.Where(block => block.Language == "mermaid").Select(block => block.Code).Should().HaveCount(Lifecycles.Orders.Length + Lifecycles.Names.Length).And.Contain(diagram);
        Pages.Find("docs/lifecycles.md")!.Text.Should().Contain(tables[tables.IndexOf('|', StringComparison.Ordinal)..].TrimEnd());
    }

    private static string Page(Language language, string introduction)
    {
        var page = new StringBuilder(introduction).Append("\n\n");
        foreach (var name in Lifecycles.Orders.Concat(Lifecycles.Names))
        {
            var definition = Lifecycles.Find(name);
            var tables = definition.ToMarkdown(language, Lifecycles.Roles).Split("\n\n", 2);
            var pack = language == Language.Chinese ? $"规则包 `{name}`。" : $"The pack `{name}`. ";
            page.Append($"{tables[0]}\n\n{pack}{LeftOut[name].In(language)}\n\n```mermaid\n{definition.ToMermaid(language, Lifecycles.Roles)}\n```\n\n{tables[1]}\n");
        }

        return page.ToString();
    }
}
