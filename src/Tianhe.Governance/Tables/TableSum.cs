using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Sums of outputs, exact: the codes of all rows together cannot exceed what a decimal holds.</summary>
internal static class TableSum
{
    public static BilingualText Accepted { get; } = FactFindings.NameOf(FactType.Number);

    public static bool IsOf(FactType type) => type == FactType.Number;

    public static FactValue Of(CompiledOutput output, IEnumerable<int> rows)
    {
        var sum = 0m;
        foreach (var row in rows)
        {
            sum += output.Codes[row];
        }

        return sum / FactCoding.FactorOf(output.Output.Declaration.Scale);
    }
}
