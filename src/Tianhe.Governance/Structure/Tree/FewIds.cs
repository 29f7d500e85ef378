namespace Tianhe.Governance.Structure;

/// <summary>Ids in a witness, as far as a reader takes them in.</summary>
internal static class FewIds
{
    private const int Most = 30;

    public static string Joined(string separator, IEnumerable<string> ids, int count) =>
        string.Join(separator, count <= Most ? ids : ids.Take(Most).Append("…"));
}
