using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Which steps clocks take by running out, in which order, and what is told of those that they cannot take.</summary>
public sealed class LapseOrderTests
{
    [Theory]
    [InlineData(6, 10, "of-first first 6, of-second second 10")]
    [InlineData(10, 6, "of-second second 6, of-first first 10")]
    [InlineData(6, 6, "of-first first 6, of-second second 6")]
    public void Lapses_OfSeveralClocks_ComeInTheOrderOfTime_EachByItsOwnStep(int first, int second, string expected)
    {
        var process = Process([Hours("first", first), Hours("second", second)], Lapse("of-second", "second", "open"), Lapse("of-first", "first", "open"));

        Told(Lapsed(process, Begun(process), 24)).Should().Be(expected);
    }

    [Fact]
    public void Lapse_OfAClockThatTakesNoStep_IsNone()
    {
        var process = Process([Hours("first", 6), Hours("second", 10)], Lapse("of-second", "second", "open"));

        Told(Lapsed(process, Begun(process), 24)).Should().Be("of-second second 10");
    }

    [Theory]
    [InlineData(true, "at-once limit 10", "closed")]
    [InlineData(false, "later limit 10", "resting")]
    public void Lapse_OfSeveralSteps_IsTheOneWhoseGuardsAreMet(bool urgent, string expected, string stage)
    {
        var process = Process([Hours("limit", 10)], Lapse("at-once", "limit", "closed") with { Guards = [Condition.Is("urgent", true)] }, Lapse("later", "limit", "resting") with { Guards = [Condition.Is("urgent", false)] });
        var lapsed = Lapsed(process, Begun(process, ("urgent", urgent)), 24);

        (Told(lapsed), lapsed.Matter.Stage.Value).Should().Be((expected, stage));
    }

    [Fact]
    public void Lapse_ByAStepThatIsUsedUp_IsByTheOneAfterIt()
    {
        var process = Process([Hours("limit", 10)], Lapse("once", "limit", "open") with { AtMost = 1, Starts = ["limit"] }, Lapse("then", "limit", "closed") with { WhenUsedUp = "once" });

        Told(Lapsed(process, Begun(process), 48)).Should().Be("once limit 10, then limit 20");
    }

    [Fact]
    public void Lapse_ThatExtendsByWhatOnlyAnActOfItsActionStates_IsNotTaken_AndThatIsToldOnce()
    {
        var process = Process(
            [Hours("limit", 10), Hours("other", 4)],
            Step("say", "open", "do", "open"),
            new("longer", "open", "do", "open") { OnLapseOf = "limit", Extends = [new("limit", new FactName("days"))] },
            Lapse("round", "other", "open") with { Starts = ["other"] });
        var said = OwnLifecycle.Do(process, Begun(process), new() { Action = "do", Facts = [("days", 2)] }, Duration.FromHours(1)).Matter;
        var lapsed = Lapsed(process, said, 18);

        Told(lapsed).Should().Be("round other 4, round other 8, round other 12, round other 16");
        lapsed.Findings.Select(finding => (finding.Severity, finding.Path, finding.Describe(Language.English))).Should().Equal(
            (FindingSeverity.Warning, "transitions.longer", "The clock 'limit' ran out, and this step could not be taken: The 'limit' cannot be extended, for 'days' is missing."));
        lapsed.Findings[0].Describe(Language.Chinese).Should().Be("时限“limit”届满而本步骤未能执行（不能延长“limit”：“日数”的值为未知）。");
    }

    [Fact]
    public void Lapse_OfWhatIsRecorded_NamesTheMatterAndHasACommandOfItsOwn()
    {
        var process = Process([Hours("limit", 10)], Lapse("anew", "limit", "open") with { Starts = ["limit"] });

        Lapsed(process, Begun(process), 25).Events.Select(happened => (happened.Matter.Value, happened.Version, happened.Occasion.CommandId.Value, happened.Occasion.Actor.Value)).Should().Equal(
            ("m", 2, "lapse 2", "nightly"), ("m", 3, "lapse 3", "nightly"));
    }

    [Fact]
    public void Lapse_ThatStartsAClockIntoAYearWithoutANotice_SaysSo_BeforeAnActToo()
    {
        var process = Process([Hours("hours", 100), Days("days", 5)], Lapse("anew", "hours", "open") with { Starts = ["days"] }, Step("again", "open", "do", "open") with { Starts = ["days"] });
        var (december, late) = (Instant.FromUtc(2026, 12, 21, 1, 0), Instant.FromUtc(2026, 12, 26, 1, 0));
        var begun = Begin(process, december);

        begun.Findings.Should().BeEmpty();
        Found(process.Lapse(begun.Matter, new("nightly", late, "job"))).Should().Equal("calendars.provisional-deadline clocks.days.years.2027");
        Found(process.Decide(begun.Matter, new() { Action = "end" }, new("p-li", late, "c-2"))).Should().Equal("calendars.provisional-deadline clocks.days.years.2027");
        Found(process.Decide(begun.Matter, new() { Action = "do" }, new("p-li", late, "c-2"))).Should().Equal(
            "calendars.provisional-deadline clocks.days.years.2027", "calendars.provisional-deadline clocks.days.years.2027");
    }

    private static IEnumerable<string> Found(MatterDecision decision) => decision.Findings.Select(finding => $"{finding.Code} {finding.Path}");

    /// <summary>Each lapse by its step, its clock, and the hours since the beginning.</summary>
    private static string Told(MatterDecision decision) =>
        string.Join(", ", decision.Events.Select(happened => $"{happened.Transition} {happened.Lapsed} {(happened.Occasion.At - Monday).TotalHours}"));
}
