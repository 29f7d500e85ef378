namespace Tianhe.Governance.Documents;

/// <summary>Where a cell stands in the bytes of its row.</summary>
/// <param name="Offset">Where the cell begins, quotation mark included.</param>
/// <param name="Start">Where what it holds begins.</param>
/// <param name="Length">How many bytes it holds.</param>
/// <param name="IsEscaped">Whether marks are doubled in it.</param>
internal readonly record struct CsvCell(int Offset, int Start, int Length, bool IsEscaped);
