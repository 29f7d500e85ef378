using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>An output with its values by row, in the order of the policy.</summary>
internal sealed class CompiledOutput
{
    public required TableOutput Output { get; init; }

    public required FactCoding Coding { get; init; }

    public required long[] Codes { get; init; }

    /// <summary>Greater where a value is higher: of texts the first is.</summary>
    public long RankOf(int row) => Output.Declaration.Type == FactType.Text ? -Codes[row] : Codes[row];

    public CompiledOutput InOrder(int[] order) => new() { Output = Output, Coding = Coding, Codes = [.. order.Select(row => Codes[row])] };
}
