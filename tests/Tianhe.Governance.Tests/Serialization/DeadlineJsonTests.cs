using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>A deadline is kept as it was counted; its calendar may come and go.</summary>
public sealed class DeadlineJsonTests
{
    private static readonly WorkingCalendar Own = WorkingCalendar.China.ToBuilder("own-1").Build();

    private static readonly Instant Start = Instant.FromUtc(2026, 9, 24, 1, 20);

    public static TheoryData<string> Limits => [.. TimeLimits.Keys];

    private static Dictionary<string, TimeLimit> TimeLimits { get; } = new()
    {
        ["working days"] = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay),
        ["provisional"] = TimeLimit.WorkingDays(200, FirstDay.DayOfStart, new LocalTime(17, 30, 15, 7)),
        ["calendar days"] = TimeLimit.CalendarDays(9, FirstDay.NextDay, new LocalTime(8, 0), LastDayOff.RollsToNextWorkingDay),
        ["clock hours"] = TimeLimit.ClockHours(48),
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Deadline_WithItsCalendar_ExplainsItselfAsBefore(string limit)
    {
        var deadline = TimeLimits[limit].From(Start, WorkingCalendar.China);

        var read = Json.Reread(deadline);

        read.Should().Be(deadline);
        (read.IsProvisional, read.DueDate, read.Explanation, read.Findings).Should().Be((deadline.IsProvisional, deadline.DueDate, deadline.Explanation, deadline.Findings));
        Json.Reread(deadline.Limit).Should().Be(deadline.Limit);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Deadline_WithoutItsCalendar_KeepsEverythingButTheDays(string limit)
    {
        var deadline = TimeLimits[limit].From(Start, Own);

        var read = Json.Reread(deadline);

        (read == deadline, read.GetHashCode() == deadline.GetHashCode(), read.Due, read.CalendarRevision).Should().Be((true, true, deadline.Due, "own-1"));
        Json.Write(read).Should().Be(Json.Write(deadline));
        read.Explanation.Describe(Language.English).Should().Contain("The days cannot be listed: the calendar 'own-1', by which they were counted, is not at hand.");
        read.Explanation.Describe(Language.Chinese).Should().Contain("日历“own-1”现未提供，无法逐日列出。");
        read.Explanation.Lines.Any(line => line.Code == "deadline.provisional-when-counted").Should().Be(deadline.IsProvisional);
        read.Findings.Should().ContainSingle().Which.Code.Should().Be("calendars.not-at-hand");
    }

    [Fact]
    public void Deadline_PausedResumedAndExtended_IsReadAsItWas()
    {
        var china = WorkingCalendar.China;
        var paused = TimeLimits["working days"].From(Start, china).Pause(Start + Duration.FromDays(4), PausedDay.Used, china);
        var extended = paused.Resume(Start + Duration.FromDays(20), china).Extend(new(3, LimitUnit.WorkingDays), china);
        var hours = TimeLimits["clock hours"].From(Start, china).Pause(Start + Duration.FromMilliseconds(5), PausedDay.GivenBack, china);

        (Json.Reread(paused), Json.Reread(extended), Json.Reread(hours)).Should().Be((paused, extended, hours));
        (Json.Reread(paused).Explanation, Json.Reread(extended).Explanation, Json.Reread(hours).Remaining).Should().Be((paused.Explanation, extended.Explanation, hours.Remaining));
        Json.Write(paused).Should().Contain("\"pauses\":[{\"from\":\"2026-09-28T01:20:00.000Z\",\"day\":\"used\"}],\"remaining\":4");
    }

    [Fact]
    public void Deadline_PausedAndWithoutItsCalendar_SaysWhatIsLeft()
    {
        var read = Json.Reread(TimeLimits["working days"].From(Start, Own).Pause(Start + Duration.FromDays(4), PausedDay.Used, Own));

        read.Describe(Language.English).Should().Be("Paused since 28 Sep 2026 01:20 UTC with 4 working days left: 5 working days, counted from the next day, from 24 Sep 2026 01:20 UTC.");
    }

    [Fact]
    public void Describe_WithoutTheCalendar_SpeaksOfUtc()
    {
        var read = Json.Reread(TimeLimits["working days"].From(Start, Own));

        read.Describe(Language.English).Should().Be("Due 9 Oct 2026 (Fri), 9 Oct 2026 15:59:59.999 UTC: 5 working days, counted from the next day, from 24 Sep 2026 01:20 UTC.");
        read.Describe(Language.Chinese).Should().Be("2026年10月9日（周五）届满，即协调世界时2026年10月9日 15:59:59.999：自协调世界时2026年9月24日 01:20起，时限5个工作日，自次日起算。");
        read.ToString().Should().Be(read.Describe(Language.English));
    }

    [Fact]
    public void ResolverFor_AHostsCalendar_ExplainsByIt()
    {
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Calendars = [Own, Own, WorkingCalendar.China] }));
        var deadline = TimeLimits["working days"].From(Start, Own);

        var read = System.Text.Json.JsonSerializer.Deserialize<Deadline>(Json.Write(deadline), options)!;

        read.Explanation.Should().Be(deadline.Explanation);
    }

    [Fact]
    public void ResolverFor_TwoCalendarsOfOneRevision_IsAProgrammersError()
    {
        var same = new WorkingCalendarBuilder(WorkingCalendar.China.Revision, "Asia/Shanghai").Put(new CalendarYear(2020, [])).Build();

        FluentActions.Invoking(() => GovernanceJson.ResolverFor(new() { Calendars = [same] })).Should().Throw<ArgumentException>().WithMessage($"*'{same.Revision}'*");
        FluentActions.Invoking(() => new GovernanceJsonOptions { Calendars = [null!] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Deadline_OfACalendarThatHasNoHoursHere_IsReadAsOneWithoutItsCalendar()
    {
        var office = WorkingCalendar.China.WithHours(WorkingHours.Daily("09:00-17:00"), "own-1");
        var deadline = TimeLimit.WorkingHours(4_000).From(Start, office); // provisional

        var read = Read(Json.Write(deadline), Own);

        read.Should().Be(deadline);
        read.Describe(Language.English).Should().Contain("UTC");
        read.Findings.Should().ContainSingle().Which.Code.Should().Be("calendars.not-at-hand");
        Read(Json.Write(deadline), office).Explanation.Should().Be(deadline.Explanation);
    }

    [Theory]
    [InlineData("2026-09-28T01:20:00.000Z", "2026-09-24T01:19:59.999Z", "2026-09-24T01:19:59.999Z*2026-09-24T01:20:00.000Z")] // before the start
    [InlineData("2026-09-29T01:20:00.000Z", "2026-09-28T01:19:59.999Z", "2026-09-28T01:19:59.999Z*2026-09-28T01:20:00.000Z")] // resumed before it was paused
    [InlineData("\"to\":\"2026-09-29T01:20:00.000Z\",", "", "2026-09-30T01:20:00.000Z*9900-01-01")] // paused while paused
    [InlineData("\"extendedBy\":3", "\"extendedBy\":9996", "9996*9995")]
    public void Deadline_WhatCannotHaveBeen_IsRefused(string good, string bad, string problem)
    {
        var china = WorkingCalendar.China;
        var deadline = TimeLimits["working days"].From(Start, china).Pause(Start + Duration.FromDays(4), PausedDay.Used, china).Resume(Start + Duration.FromDays(5), china)
            .Pause(Start + Duration.FromDays(6), PausedDay.Used, china).Extend(new(3, LimitUnit.WorkingDays), china);
        var json = Json.Write(deadline);

        json.Should().Contain(good);
        FluentActions.Invoking(() => Read(json.Replace(good, bad, StringComparison.Ordinal), Own)).Should().Throw<System.Text.Json.JsonException>().WithMessage($"*{problem}*");
    }

    private static Deadline Read(string json, WorkingCalendar calendar) =>
        System.Text.Json.JsonSerializer.Deserialize<Deadline>(json, Json.Host(new(), GovernanceJson.ResolverFor(new() { Calendars = [calendar] })))!;
}
