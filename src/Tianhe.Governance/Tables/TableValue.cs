using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The values of an output of a table that is decided.</summary>
internal static class TableValue
{
    public static FactValue Of(TableResult result, CompiledOutput output, int deciding)
    {
        if (deciding >= 0)
        {
            return ValueOf(output, deciding);
        }

        var rows = result.Matched();
        return result.Compiled.Policy switch
        {
            HitPolicy.CollectCount => rows.Count,
            _ when rows.Count == 0 => output.Output.Otherwise ?? FactValue.NotApplicable,
            HitPolicy.CollectSum => TableSum.Of(output, rows),
            HitPolicy.CollectMin => ValueOf(output, rows.MinBy(output.RankOf)),
            HitPolicy.CollectMax => ValueOf(output, rows.MaxBy(output.RankOf)),
            var policy => throw new InvalidOperationException($"No single value under {policy}."),
        };
    }

    public static EquatableList<FactValue> List(TableResult result, CompiledOutput output, int deciding)
    {
        List<int> rows = deciding >= 0 ? [deciding] : result.Matched();
        return rows.Count == 0 && output.Output.Otherwise is { } otherwise ? [otherwise] : rows.Select(row => ValueOf(output, row)).ToEquatableList();
    }

    public static FactValue ValueOf(CompiledOutput output, int row) => output.Coding.Decode(output.Codes[row]);
}
