using NodaTime;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Sums of outputs, exact: the codes of all rows together cannot exceed what a decimal holds.</summary>
internal static class TableSum
{
    public static BilingualText Accepted { get; } = new("数值、件数或时长", "a number, a count or an amount of time");

    public static bool IsOf(FactType type) => type is FactType.Number or FactType.Count or FactType.Duration;

    /// <summary>Whether the sum over any of the rows can be held: an amount of time has bounds that a decimal has not.</summary>
    public static bool IsHeld(CompiledOutput output)
    {
        if (output.Output.Declaration.Type != FactType.Duration)
        {
            return true;
        }

        Int128 below = 0, above = 0;
        foreach (var code in output.Codes)
        {
            (below, above) = (below + Math.Min(code, 0), above + Math.Max(code, 0));
        }

        var (lowest, highest) = FactCoding.LineOf(FactType.Duration);
        return below >= lowest && above <= highest;
    }

    public static FactValue Of(CompiledOutput output, IEnumerable<int> rows)
    {
        var sum = 0m;
        foreach (var row in rows)
        {
            sum += output.Codes[row];
        }

        return output.Output.Declaration.Type == FactType.Duration
            ? Duration.FromMilliseconds((long)sum)
            : sum / FactCoding.FactorOf(output.Output.Declaration.Scale);
    }
}
