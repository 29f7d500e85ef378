namespace Tianhe.Governance.Tests.Conventions;

/// <summary>The rows <c>| code | meaning | what to do |</c> of a page.</summary>
internal static class CodePage
{
    public static IEnumerable<string> Codes(string markdown) => Rows(markdown).Select(cells => cells[0]);

    /// <summary>What is wrong between a page and the codes in use.</summary>
    public static IEnumerable<string> Problems(string markdown, IEnumerable<string> codes)
    {
        var documented = Codes(markdown).ToList();
        return
        [
            .. codes.Except(documented).Select(code => $"{code} has no row"),
            .. documented.Except(codes).Select(code => $"{code} is stale"),
            .. documented.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => $"{group.Key} has two rows"),
            .. Rows(markdown).Where(cells => cells.Count != 3 || cells.Any(string.IsNullOrWhiteSpace)).Select(cells => $"{cells[0]} lacks a cell"),
        ];
    }

    private static IEnumerable<List<string>> Rows(string markdown) => markdown.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToList())
        .Where(cells => cells[0] != "code" && cells[0].Trim('-', ':').Length > 0);
}
