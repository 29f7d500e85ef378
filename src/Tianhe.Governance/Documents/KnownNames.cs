using System.Globalization;

namespace Tianhe.Governance.Documents;

/// <summary>The names that are known, as far as a reader takes them in.</summary>
internal static class KnownNames
{
    private const int Most = 30;

    public static EquatableList<BilingualText> Of(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count == 0 ? [new("无", "none")] : [.. list.Take(Most).Select(BilingualText.Same), .. More(list.Count)];
    }

    private static IEnumerable<BilingualText> More(int count) => count <= Most
        ? []
        : [new(string.Create(CultureInfo.InvariantCulture, $"共{count}项"), string.Create(CultureInfo.InvariantCulture, $"{count} in all"))];
}
