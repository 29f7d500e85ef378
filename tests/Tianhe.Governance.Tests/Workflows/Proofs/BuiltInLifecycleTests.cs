using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>What is found in the workflows that the library itself has: no errors.</summary>
public sealed class BuiltInLifecycleTests
{
    /// <summary>An order is dispatched anew as often as the dispatcher likes.</summary>
    private const string DispatchedAgain = "warning endless-cycle transitions.dispatch-again-unacknowledged: dispatch-again-unacknowledged";

    /// <summary>No limit is set for admission.</summary>
    private const string NotAdmitted = "warning may-wait-for-ever stages.awaiting-admission: submit";

    public static TheoryData<string, WorkflowDefinition, string[]> Workflows => new()
    {
        { "tianhe", RulePack.BuiltIn("tianhe").Orders!.Workflow, [DispatchedAgain, NotAdmitted] },
        { "bureau-3-13", RulePack.BuiltIn("bureau-3-13").Orders!.Workflow, [DispatchedAgain] },
        { "the sample street", SampleStreet.Rules.Orders!.Workflow, [DispatchedAgain, NotAdmitted] },
    };

    [Theory]
    [MemberData(nameof(Workflows), DisableDiscoveryEnumeration = true)]
    public void Verify_AWorkflowOfTheLibrary_HasNoErrors(string what, WorkflowDefinition workflow, string[] found) =>
        workflow.Verify().Select(Lifecycle.Line).Should().Equal(found, what);
}
