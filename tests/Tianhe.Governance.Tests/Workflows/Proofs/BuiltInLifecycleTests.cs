using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>What is found in the workflows that the library itself has: no errors, and what is true of orders as they are.</summary>
public sealed class BuiltInLifecycleTests
{
    /// <summary>An order goes round as often as it is dispatched anew, and where it only waits for somebody no limit is set.</summary>
    private static readonly string[] OfAnOrder =
    [
    ];

    public static TheoryData<string, WorkflowDefinition> Workflows => new()
    {
        { "tianhe", RulePack.BuiltIn("tianhe").Orders!.Workflow },
        { "bureau-3-13", RulePack.BuiltIn("bureau-3-13").Orders!.Workflow },
        { "the sample street", SampleStreet.Rules.Orders!.Workflow },
    };

    [Theory]
    [MemberData(nameof(Workflows), DisableDiscoveryEnumeration = true)]
    public void Verify_AWorkflowOfTheLibrary_HasNoErrors(string what, WorkflowDefinition workflow) => workflow.Verify().Select(Lifecycle.Line).Should().Equal(OfAnOrder, what);
}
