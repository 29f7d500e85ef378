using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What steps do to the clocks of a matter: pause, run on, extend.</summary>
public sealed class ClockEffectTests
{
    private const string Rest = """{ "id": "rest", "from": "open", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "pauses": ["days", "hours"] }""";
    private const string GoOn = """{ "id": "go-on", "from": "resting", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "resumes": ["days", "hours"] }""";
    private const string More = """{ "id": "more", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "fact": "days" }] }""";
    private const string MoreOfResting = """{ "id": "more-rest", "from": "resting", "action": "rest", "to": "resting", "by": [{ "kind": "anyone" }], "extends": [{ "clock": "days", "by": "1 wd" }] }""";

    [Fact]
    public void Pause_AndResume_GiveBackWhatRemained()
    {
        var process = OwnLifecycle.Process($"{Rest}, {GoOn}");
        var begun = OwnLifecycle.Begun(process);
        var resting = OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.FromHours(4)).Matter;
        var goingOn = OwnLifecycle.Do(process, resting, new() { Action = "do" }, Duration.FromHours(4 + 72)).Matter;

        (resting.ClockOf("hours")!.IsRunning, resting.ClockOf("hours")!.Deadline.Remaining!.Time).Should().Be((false, Duration.FromHours(6)));
        resting.NextDue.Should().BeNull();
        resting.IsOverdueAt(OwnLifecycle.Monday + Duration.FromDays(1000)).Should().BeFalse();
        goingOn.ClockOf("hours")!.Deadline.Due.Should().Be(OwnLifecycle.Monday + Duration.FromHours(4 + 72 + 6));
        (begun.NextDue!.Deadline.DueDate, goingOn.NextDue!.Deadline.DueDate).Should().Be((new LocalDate(2026, 1, 19), new LocalDate(2026, 1, 21)));
    }

    [Fact]
    public void Extend_ByAFact_IsInTheUnitOfTheLimit()
    {
        var process = OwnLifecycle.Process(More);
        var extended = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Facts = [("days", 2)] }, Duration.FromHours(1)).Matter;

        (extended.NextDue!.Deadline.DueDate, extended.NextDue.Deadline.ExtendedBy).Should().Be((new LocalDate(2026, 1, 21), 2));
    }

    [Fact]
    public void Extend_ByAFactThatIsNotStated_IsRefused()
    {
        var process = OwnLifecycle.Process(More);

        OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do" }, Duration.Zero).Refusals.Select(refusal => refusal.DescribeReason(Language.English))
            .Should().Equal("The 'limit in days' cannot be extended, for 'days' is missing.");
    }

    [Theory]
    [InlineData(9_995, true)]
    [InlineData(9_996, false)]
    public void Extend_BeyondTheLongestLimit_IsRefused(int days, bool isDecided)
    {
        var process = OwnLifecycle.Process(More);
        var decision = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Facts = [("days", days)] }, Duration.Zero);

        decision.Refusals.Select(refusal => refusal.Code).Should().Equal(isDecided ? [] : ["workflows.extension-too-long"]);
    }

    [Fact]
    public void Extend_APausedClock_IsRefused()
    {
        var process = OwnLifecycle.Process($$"""{{Rest}}, {{GoOn}}, {{MoreOfResting}}, { "id": "wait", "from": "open", "action": "do", "to": "resting", "by": [{ "kind": "anyone" }] }""");
        var resting = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "rest" }, Duration.Zero).Matter;

        OwnLifecycle.Do(process, resting, new() { Action = "rest" }, Duration.Zero).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.clock-not-running");
    }

    [Fact]
    public void Alerts_OfTheClocksThatRun_InTheOrderOfTime()
    {
        var process = OwnLifecycle.Process(Rest);
        var begun = OwnLifecycle.Begun(process);
        var resting = OwnLifecycle.Do(process, begun, new() { Action = "rest" }, Duration.Zero).Matter;

        process.Alerts(begun).Select(alert => (alert.Kind, alert.At.InZone(process.Rules.Calendar.Zone).LocalDateTime, string.Join(",", alert.To))).Should().Equal(
            (ClockAlertKind.Warning, new LocalDateTime(2026, 1, 16, 23, 59, 59, 999), ""),
            (ClockAlertKind.Escalation, new LocalDateTime(2026, 1, 19, 23, 59, 59, 999), "p-wang,p-zhao"),
            (ClockAlertKind.Escalation, new LocalDateTime(2026, 1, 20, 1, 59, 59, 999), "p-clerk"),
            (ClockAlertKind.Escalation, new LocalDateTime(2026, 1, 20, 23, 59, 59, 999), "p-secretary"));
        process.Alerts(resting).Should().BeEmpty();
    }

    [Fact]
    public void Alerts_OfAClockThatWasOverdueWhenItWasPaused_AreGiven()
    {
        var process = OwnLifecycle.Process(Rest);
        var late = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "rest" }, Duration.FromDays(9)).Matter;

        process.Alerts(late).Select(alert => alert.Kind).Should().Equal(ClockAlertKind.Escalation, ClockAlertKind.Escalation, ClockAlertKind.Escalation);
    }

    [Theory]
    [InlineData("none", null, null, null)]
    [InlineData("actor", null, "p-li", null)]
    [InlineData("actor", "p-wang", null, "workflows.handler-not-asked")]
    [InlineData("named", "p-wang", "p-wang", null)]
    [InlineData("named", null, null, "workflows.handler-not-named")]
    [InlineData("nobody", null, null, null)]
    public void Handler_IsAsTheStepSays(string change, string? named, string? handler, string? refused)
    {
        var process = OwnLifecycle.Process($$"""{ "id": "give", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "handler": "{{change}}" }""");
        var decision = OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do", Handler = named is null ? default(PersonId?) : new PersonId(named) }, Duration.Zero);

        (decision.Matter.Handler is { } person ? person.Value : null).Should().Be(handler);
        decision.Refusals.Select(refusal => refusal.Code).Should().Equal(refused is null ? [] : new[] { refused });
    }

    [Theory]
    [InlineData("p-wang", true)]
    [InlineData("p-li", false)]
    public void Handler_OutsideTheRoles_IsRefused(string person, bool isDecided)
    {
        var process = OwnLifecycle.Process("""{ "id": "give", "from": "open", "action": "do", "to": "open", "by": [{ "kind": "anyone" }], "handler": "actor" }""", "\"grid-worker\"");

        OwnLifecycle.Do(process, OwnLifecycle.Begun(process), new() { Action = "do" }, Duration.Zero, person).Refusals.Select(refusal => refusal.Code)
            .Should().Equal(isDecided ? [] : ["workflows.handler-not-appointed"]);
    }
}
