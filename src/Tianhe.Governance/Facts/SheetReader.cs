namespace Tianhe.Governance.Facts;

/// <summary>Reads the values of a sheet.</summary>
internal readonly struct SheetReader(FactSheet sheet) : IFactReader
{
    public CodedFact Read(int factIndex) => sheet.Read(factIndex);
}
