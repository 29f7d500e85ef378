using Tianhe.Governance;

namespace QuickStart;

/// <summary>Findings as a compiler writes them, so that an editor can lead to the place.</summary>
internal static class Problems
{
    /// <summary>A finding as line:column path: message.</summary>
    public static string Text(Page page, Finding finding) => $"{Place(finding)}{finding.Path}{page.Say("：", ": ")}{finding.Describe(page.Language)}";

    /// <summary>Line and column where they are known, and a space.</summary>
    public static string Place(Finding finding) => finding.Position is { } place ? FormattableString.Invariant($"{place.Line}:{place.Column} ") : "";

    public static IEnumerable<Finding> Errors(IEnumerable<Finding> findings) => findings.Where(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Writes every error of a file, and how many there are. What is no error stops nothing and is only counted.</summary>
    public static void Show(Page page, string path, EquatableList<Finding> findings)
    {
        var errors = Errors(findings).ToArray();
        foreach (var error in errors)
        {
            page.Plain(Text(page, error));
        }

        page.Plain(page.Say($"{path}中有 {errors.Length} 个问题。", $"{path} has {errors.Length} problem(s)."));
        if (findings.Count > errors.Length)
        {
            page.Plain(page.Say($"另有 {findings.Count - errors.Length} 项提示，不妨碍使用。", $"Besides, {findings.Count - errors.Length} warning(s), which stop nothing."));
        }
    }
}
