using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

public sealed class WorkflowShapeTests
{
    private static readonly DocumentShape<WorkflowDescription> Shape = new(WorkflowShape.Shape);

    private static readonly WorkflowDescription FourSteps = SampleStreet.Rules.Orders!.Workflow.Description;

    private static readonly string Text = Encoding.UTF8.GetString(Shape.Write(FourSteps));

    [Fact]
    public void Load_TheFourStepsAsWritten_IsTheSameDescription() => Shape.Load(Encoding.UTF8.GetBytes(Text)).Should().Be(InAPack(FourSteps));

    [Fact]
    public void Load_AnotherWorkflowAsWritten_IsTheSameDescription() => Shape.Load(Shape.Write(SampleWorkflow.Description)).Should().Be(InAPack(SampleWorkflow.Description));

    [Fact]
    public void Load_EveryKindOfStageAndAuthority_IsTheSameDescription()
    {
        var description = SampleWorkflow.Description with
        {
            Stages = Enum.GetValues<StageKind>().Select(kind => new WorkflowStage($"{kind}", kind, new("甲", "A"))).ToEquatableList(),
            Transitions = [new("i", "a", "b", "c") { By = [Authority.Anyone, Authority.Requester, Authority.Handler, Authority.ForRole("r"), Authority.ForRequesterBy("r")], Stops = ["x"], Citation = new(new("甲", "A"), new("乙", "B")) }],
        };

        Shape.Load(Shape.Write(description)).Should().Be(InAPack(description));
    }

    [Theory]
    [InlineData("\"unit\": \"working-days\"", "\"unit\": \"workdays\"", "clocks.handling.limit.unit: The word 'workdays' is not known. Accepted would be: working-days.")]
    [InlineData("\"amount\": 5", "\"amount\": 0", "clocks.handling.limit.amount: The number 0 is out of range; expected a whole number from 1 to 10000.")]
    [InlineData("\"action\": \"return\",", "\"action\": \"return\", \"too\": \"x\",", "transitions.return-unacknowledged.too: There is no member 'too' here. Accepted would be: to.")]
    [InlineData("{ \"kind\": \"anyone\" }", "{ \"kind\": \"role\" }", "transitions.submit.by[0].role: The member 'role' is missing; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("\"lessThan\": 1", "\"lesThan\": 1", "transitions.rate-redo.guards[1]: One of these members is needed here: lessThan.")]
    [InlineData("\"lessThan\": 1", "\"lessThan\": 1, \"is\": 1", "transitions.rate-redo.guards[1]: Only one of these members may be written: is, lessThan.")]
    public void Load_AMistake_IsFoundByPathAndPlace(string good, string bad, string problem)
    {
        var at = Text.IndexOf(good, StringComparison.Ordinal);
        var text = Text.Remove(at, good.Length).Insert(at, bad);

        Shape.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings).Should().BeFalse();

        $"{findings[0].Path}: {findings[0].Describe(Language.English)}".Should().StartWith(problem);
        findings[0].Position!.Value.Line.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Place_AFindingOfTheWorkflowItself_LeadsToItsStep()
    {
        var document = Document.Parse(Shape.Write(FourSteps with { Clocks = [] }));
        var findings = FluentActions.Invoking(() => WorkflowDefinition.From(FourSteps with { Clocks = [] })).Should().Throw<InvalidDefinitionException>().Which.Findings;

        var placed = Shape.Place(document, findings);

        placed.Should().HaveCount(findings.Count).And.OnlyContain(finding => finding.Position!.Value.Line > 10);
    }

    /// <summary>Version and facts are not written, for they are those of the pack and of orders.</summary>
    private static WorkflowDescription InAPack(WorkflowDescription description) => description with { Version = WorkflowShape.OfThePack, Facts = FactCatalogue.Empty };
}
