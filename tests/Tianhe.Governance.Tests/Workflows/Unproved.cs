using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Definitions as they are compiled, dead ends or not: what is compared need not end.</summary>
internal static class Unproved
{
    public static WorkflowDefinition Definition(WorkflowDescription description)
    {
        var findings = new List<Finding>();
        return WorkflowDefinition.CompileUnproved(description, new(description.Id.Value, description.Version, ""), findings)
            ?? throw new InvalidDefinitionException("The workflow of a test", findings.ToEquatableList());
    }
}
