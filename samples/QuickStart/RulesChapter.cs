using Tianhe.Governance;
using Tianhe.Governance.Rules;

namespace QuickStart;

/// <summary>Which rules these are, from when they are in force, and what of them is made up.</summary>
internal static class RulesChapter
{
    private const int Shown = 3;

    public static void Show(Page page, string path, RulePack rules)
    {
        page.Chapter("规则：从文件读取，整体核验", "The rules: read from a file, checked as a whole");
        page.Claim(
            !Problems.Errors(rules.Findings).Any(),
            page.Say(
                $"{rules.Name.Chinese}，编号 {rules.Id}，版本 {rules.Version}，读自 {Path.GetFileName(path)}，没有错误",
                $"{rules.Name.English}, id {rules.Id}, version {rules.Version}, read from {Path.GetFileName(path)}: no error"));
        page.Claim(
            rules.IsInForceOn(StreetOrder.Day),
            page.Say(
                $"自 {Page.Date(rules.EffectiveFrom)} 起施行，{Page.Date(StreetOrder.Day)}（下述工单之日）有效",
                $"in force from {Page.Date(rules.EffectiveFrom)}, and so on {Page.Date(StreetOrder.Day)}, the day of the order below"));
        Grounds(page, rules.Description);
        Illustrations(page, rules);
    }

    private static void Grounds(Page page, RulePackDescription description)
    {
        foreach (var (id, citation) in description.Citations)
        {
            page.Line(page.Say($"依据 {id}：{citation.In(page.Language)}", $"ground {id}: {citation.In(page.Language)}"));
        }
    }

    private static void Illustrations(Page page, RulePack rules)
    {
        var findings = rules.Findings.Where(finding => finding.Code == "rules.illustration").ToArray();
        page.Claim(
            findings.Length == rules.Description.Illustrations.Count,
            page.Say(
                $"其中 {findings.Length} 处只是示意，没有公布的依据，每处都有提示",
                $"{findings.Length} of its values are illustrations without a published ground, and each is told"));
        foreach (var finding in findings.Take(Shown))
        {
            page.Line($"{Problems.Place(finding)}{finding.Describe(page.Language)}");
        }

        if (findings.Length > Shown)
        {
            page.Line(page.Say($"……另有 {findings.Length - Shown} 处。", $"… and {findings.Length - Shown} more."));
        }
    }
}
