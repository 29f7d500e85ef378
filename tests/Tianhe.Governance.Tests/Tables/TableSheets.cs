namespace Tianhe.Governance.Tests.Tables;

internal static class TableSheets
{
    public static byte[] ToCsv(this DecisionTable table, CsvFormat? format = null)
    {
        using var stream = new MemoryStream();
        table.WriteCsv(stream, format);
        return stream.ToArray();
    }
}
