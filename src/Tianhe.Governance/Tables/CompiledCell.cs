using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A condition of a row on one input, and the codes that meet it.</summary>
internal sealed record CompiledCell(Condition Condition, IntervalSet Codes);
