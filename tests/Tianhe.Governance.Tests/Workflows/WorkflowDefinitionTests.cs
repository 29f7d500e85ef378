using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

public sealed class WorkflowDefinitionTests
{
    [Fact]
    public void From_Null_Throws() => FluentActions.Invoking(() => WorkflowDefinition.From(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void From_KeepsTheDescription()
    {
        var description = SampleWorkflow.Description;

        WorkflowDefinition.From(description).Description.Should().BeSameAs(description);
    }

    [Fact]
    public void IdAndVersion_AreThoseOfTheDescription() => SampleWorkflow.Definition.ToString().Should().Be("sample 1");

    [Fact]
    public void TryFindStage_KnownId_IsFound()
    {
        SampleWorkflow.Definition.TryFindStage("checking", out var stage).Should().BeTrue();
        stage!.Kind.Should().Be(StageKind.Checking);
    }

    [Fact]
    public void TryFindStage_UnknownId_IsNotFound() => SampleWorkflow.Definition.TryFindStage("Checking", out _).Should().BeFalse();

    [Fact]
    public void TryFindStage_DefaultId_IsNotFound() => SampleWorkflow.Definition.TryFindStage(default, out _).Should().BeFalse();

    [Fact]
    public void Equality_IsByDescription()
    {
        var same = WorkflowDefinition.From(SampleWorkflow.Description with { Name = new("示例流程", "sample workflow") });

        same.Should().Be(SampleWorkflow.Definition);
        same.GetHashCode().Should().Be(SampleWorkflow.Definition.GetHashCode());
        same.Should().NotBe(WorkflowDefinition.From(SampleWorkflow.Description with { Version = "2" }));
    }

    [Fact]
    public void IndexOf_AnotherInstanceOfTheSameText_IsFound() =>
        SampleWorkflow.Definition.IndexOf(new StageId(string.Concat("check", "ing".ToLowerInvariant()))).Should().Be(2);

    [Fact]
    public void IndexOf_UnknownStageAndAction_AreNotFound()
    {
        SampleWorkflow.Definition.IndexOf(new StageId("nowhere")).Should().Be(-1);
        SampleWorkflow.Definition.IndexOf(new ActionId("nothing")).Should().Be(-1);
    }

    [Fact]
    public void Transitions_AreInTheOrderOfTheDescription() =>
        SampleWorkflow.Definition.Transitions(2, 4).ToArray().Select(transition => transition.To.Id.Value).Should().Equal("closed", "working");

    [Fact]
    public void Transitions_OfEveryStageAndAction_AreAllOfThem() =>
        Enumerable.Range(-1, 5).SelectMany(stage => Enumerable.Range(0, 5).SelectMany(action => SampleWorkflow.Definition.Transitions(stage, action).ToArray()))
            .Select(transition => transition.Transition).Should().BeEquivalentTo(SampleWorkflow.Description.Transitions);

    [Fact]
    public void Transitions_SayWhetherTheyTouchClocks() =>
        SampleWorkflow.Description.Transitions.Select(transition => Compiled(transition).TouchesClocks).Should().Equal(false, true, false, true, false, true);

    [Fact]
    public void Transitions_CiteTheirOwnTextOrElseThatOfTheirWindow()
    {
        var (own, window) = (new Citation(new("甲", "A"), new("甲法", "A act")), new Citation(new("乙", "B"), new("乙法", "B act")));
        var description = SampleWorkflow.Description with
        {
            Clocks = [SampleWorkflow.Description.Clocks[0], SampleWorkflow.Description.Clocks[1] with { Citation = window }],
            Transitions = [.. SampleWorkflow.Description.Transitions.Take(3), SampleWorkflow.Description.Transitions[3] with { Citation = own }],
        };

        WorkflowCompiler.Compile(description, new("sample", "1", ""), []).Select(transition => transition.Reference.Citation).Should().Equal(null, null, window, own);
    }

    private static CompiledTransition Compiled(WorkflowTransition transition) =>
        WorkflowCompiler.Compile(SampleWorkflow.Description, new("sample", "1", ""), []).Single(compiled => compiled.Transition == transition);
}
