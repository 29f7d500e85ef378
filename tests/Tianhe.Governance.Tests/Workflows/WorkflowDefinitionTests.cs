using Tianhe.Governance.Calendars;
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
    public void Equality_OfTheSameDescriptionFromAnotherSource_IsNone()
    {
        var other = WorkflowDefinition.Compile(SampleWorkflow.Description, new("pack", "1", "workflows.sample"), []);

        other!.Description.Should().Be(SampleWorkflow.Definition.Description);
        other.Should().NotBe(SampleWorkflow.Definition);
        other.Equals(null).Should().BeFalse();
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
            Transitions =
            [
                .. SampleWorkflow.Description.Transitions.Take(3), SampleWorkflow.Description.Transitions[3] with { Citation = own },
                new("return-closed", "working", "check", "closed") { By = [Authority.Handler], Within = "return-window", Citation = own },
            ],
        };

        WorkflowCompiler.Compile(description, new("sample", "1", ""), []).Select(transition => transition.Reference.Citation).Should().Equal(null, null, window, own, own);
    }

    [Theory]
    [InlineData("", "a", "")]
    [InlineData("starts", "a", "starts k")]
    [InlineData("stops", "a", "stops k")]
    [InlineData("pauses", "a", "")]
    [InlineData("resumes", "a", "")]
    [InlineData("", "b", "starts k")]
    [InlineData("starts", "b", "starts k")]
    [InlineData("stops", "b", "stops k")]
    [InlineData("pauses", "b", "")]
    [InlineData("resumes", "b", "")]
    [InlineData("", "end", "stops k")]
    [InlineData("starts", "end", "starts k")]
    [InlineData("pauses", "end", "")]
    [InlineData("resumes", "end", "")]
    public void Transitions_TheLimitOfStages_StartsAndStopsUnlessTheStepSaysOtherwise(string said, string to, string expected)
    {
        var step = WorkflowCompiler.Compile(Limited(said, to), new("limited", "1", ""), []).Single(compiled => compiled.Transition.Id == "over");

        string.Join(", ", step.Starts.Select(clock => $"starts {clock.Clock.Id}").Concat(step.Stops.Select(clock => $"stops {clock}"))).Should().Be(expected);
    }

    /// <summary>A clock that is the limit of two stages, and a step from the first one of which a test says what it does to the clock.</summary>
    private static WorkflowDescription Limited(string said, string to)
    {
        var over = new WorkflowTransition("over", "a", "over", to) { By = [Authority.Anyone] };
        return new()
        {
            Id = "limited",
            Version = "1",
            Name = BilingualText.Same("limited"),
            Stages = [Stage("a") with { Clock = "k" }, Stage("b") with { Clock = "k" }, new("end", StageKind.Closed, BilingualText.Same("end"))],
            Actions = [.. new[] { "in", "over", "out" }.Select(action => new WorkflowAction(action, BilingualText.Same(action)))],
            Clocks = [new("k", ClockKind.Due, BilingualText.Same("k"), TimeLimit.ClockHours(1))],
            Transitions =
            [
                new("in", null, "in", "a") { By = [Authority.Anyone] },
                said switch
                {
                    "starts" => over with { Starts = ["k"] },
                    "stops" => over with { Stops = ["k"] },
                    "pauses" => over with { Pauses = ["k"] },
                    "resumes" => over with { Resumes = ["k"] },
                    _ => over,
                },
                new("out", "b", "out", "end") { By = [Authority.Anyone] },
            ],
        };
    }

    private static WorkflowStage Stage(StageId id) => new(id, StageKind.Working, BilingualText.Same(id.Value));

    private static CompiledTransition Compiled(WorkflowTransition transition) =>
        WorkflowCompiler.Compile(SampleWorkflow.Description, new("sample", "1", ""), []).Single(compiled => compiled.Transition == transition);
}
