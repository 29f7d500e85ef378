using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>The values of which a description consists, and what a programmer may not put into them.</summary>
public sealed class WorkflowPartsTests
{
    private static readonly BilingualText Name = new("名", "name");

    public static TheoryData<string, Action> Slips => new()
    {
        { "A step has an id.", () => _ = new WorkflowTransition(default, "s", "a", "s") },
        { "The stage left has an id.", () => _ = new WorkflowTransition("i", default(StageId), "a", "s") },
        { "The action has an id.", () => _ = new WorkflowTransition("i", "s", default, "s") },
        { "The stage reached has an id.", () => _ = new WorkflowTransition("i", "s", "a", default) },
        { "The window has an id.", () => _ = Step with { Within = default(ClockId) } },
        { "The clock has an id.", () => _ = Step with { OnLapseOf = default(ClockId) } },
        { "The step has an id.", () => _ = Step with { WhenUsedUp = default(TransitionId) } },
        { "A step that may be taken may be taken once at least.", () => _ = Step with { AtMost = 0 } },
        { "HandlerChange has no value 99.", () => _ = Step with { Handler = (HandlerChange)99 } },
        { "Every clock has an id.", () => _ = Step with { Pauses = ["c", default] } },
        { "An extension is not null.", () => _ = Step with { Extends = [null!] } },
        { "A stage has an id.", () => _ = new WorkflowStage(default, StageKind.Intake, Name) },
        { "StageKind has no value 99.", () => _ = new WorkflowStage("s", (StageKind)99, Name) },
        { "The clock has an id.", () => _ = new WorkflowStage("s", StageKind.Intake, Name) { Clock = default(ClockId) } },
        { "An action has an id.", () => _ = new WorkflowAction(default, Name) },
        { "Every fact has a name.", () => _ = new WorkflowAction("a", Name) { Facts = ["f", default] } },
        { "A workflow has an id.", () => _ = SampleWorkflow.Description with { Id = default } },
        { "A table is not null.", () => _ = SampleWorkflow.Description with { Tables = [null!] } },
        { "A table has an id.", () => _ = new TableLimit(default, "o") },
        { "An output has a name.", () => _ = new TableLimit("t", default) },
    };

    private static WorkflowTransition Step => new("i", "s", "a", "s");

    [Theory]
    [MemberData(nameof(Slips), DisableDiscoveryEnumeration = true)]
    public void Parts_ASlip_IsSaid(string message, Action make) => make.Should().Throw<ArgumentException>().WithMessage($"{message}*");

    [Fact]
    public void Transition_OnceAtMost_IsTheLeast() => (Step with { AtMost = 1 }).AtMost.Should().Be(1);

    [Fact]
    public void Stage_WithoutIdOrNameOrKind_Throws()
    {
        FluentActions.Invoking(() => new WorkflowStage(default, StageKind.Intake, Name)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new WorkflowStage("a", StageKind.Intake, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new WorkflowStage("a", (StageKind)99, Name)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
    }

    [Fact]
    public void Action_WithoutIdOrName_Throws()
    {
        FluentActions.Invoking(() => new WorkflowAction(default, Name)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new WorkflowAction("a", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Clock_WithoutIdOrNameOrLimitOrKind_Throws()
    {
        FluentActions.Invoking(() => new WorkflowClock(default, ClockKind.Due, Name, TimeLimit.ClockHours(1))).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new WorkflowClock("a", ClockKind.Due, null!, TimeLimit.ClockHours(1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new WorkflowClock("a", ClockKind.Due, Name, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new WorkflowClock("a", (ClockKind)99, Name, TimeLimit.ClockHours(1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
    }

    [Fact]
    public void Transition_WithADefaultId_Throws()
    {
        FluentActions.Invoking(() => new WorkflowTransition(default, "s", "a", "s")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new WorkflowTransition("i", default(StageId), "a", "s")).Should().Throw<ArgumentException>().WithParameterName("from");
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", default, "s")).Should().Throw<ArgumentException>().WithParameterName("action");
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", "a", default)).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", "a", "s") { Within = default(ClockId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", "a", "s") { Starts = ["c", default] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", "a", "s") { Stops = [default] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new WorkflowTransition("i", "s", "a", "s") { Resumes = [default] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Transition_Path_IsThatOfItsId() => new WorkflowTransition("i", null, "a", "t").Path.Should().Be("transitions.i");

    [Fact]
    public void Transition_Equality_IsByContent()
    {
        var one = new WorkflowTransition("i", "s", "a", "t") { By = [Authority.ForRole("r")], Guards = [Condition.Is("f", 1)], Starts = ["c"] };

        one.Should().Be(new WorkflowTransition("i", "s", "a", "t") { By = [Authority.ForRole("r")], Guards = [Condition.Is("f", 1)], Starts = ["c"] });
        one.Should().NotBe(one with { Guards = [Condition.Is("f", 2)] });
    }

    [Fact]
    public void Description_WithoutIdOrVersionOrName_Throws()
    {
        FluentActions.Invoking(() => SampleWorkflow.Description with { Id = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleWorkflow.Description with { Version = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleWorkflow.Description with { Name = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleWorkflow.Description with { Facts = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Authority_ForADefaultRole_Throws()
    {
        FluentActions.Invoking(() => Authority.ForRole(default)).Should().Throw<ArgumentException>().WithParameterName("role");
        FluentActions.Invoking(() => Authority.ForRequesterBy(default)).Should().Throw<ArgumentException>().WithParameterName("role");
    }

    [Fact]
    public void Authority_Equality_IsByKindAndRole()
    {
        Authority.ForRole("checker").Should().Be(Authority.ForRole("checker")).And.NotBe(Authority.ForRole("dispatcher"));
        Authority.ForRole("checker").Should().NotBe(Authority.ForRequesterBy("checker"));
    }

    [Fact]
    public void Authority_Describe_EachKind()
    {
        BilingualText role = new("派单员", "the dispatcher");

        new[] { Authority.Anyone, Authority.Requester, Authority.Handler, Authority.ForRole("r"), Authority.ForRequesterBy("r") }
            .Select(authority => authority.Describe(role)).Should().Equal(
                new("任何人", "anyone"), new("诉求人", "the person who asked"), new("在任的承办人", "the handler while in office"), role,
                new("派单员（代诉求人）", "the dispatcher on behalf of the person who asked"));
    }
}
