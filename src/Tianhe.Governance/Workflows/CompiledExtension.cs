using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>An extension with its names resolved: so many units, or as many as a fact says.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Units">How many units; 0 where a fact says it.</param>
/// <param name="FactIndex">The fact that says it, or -1.</param>
/// <param name="Fact">The declaration of that fact, or null.</param>
internal sealed record CompiledExtension(WorkflowClock Clock, long Units, int FactIndex, FactDeclaration? Fact);
