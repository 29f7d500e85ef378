namespace Tianhe.Governance.Documents;

/// <summary>The names that are known, as far as a reader takes them in.</summary>
internal static class KnownNames
{
    private const int Most = 30;

    public static EquatableList<BilingualText> Of(IEnumerable<string> names) => Of(names.Select(BilingualText.Same));

    public static EquatableList<BilingualText> Of(IEnumerable<BilingualText> names)
    {
        var list = names.Take(Most + 1).ToList();
        if (list.Count > Most)
        {
            list[Most] = new("等", "and others");
        }

        return list.Count == 0 ? [new("无", "none")] : list.ToEquatableList();
    }
}
