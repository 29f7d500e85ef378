using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The pack that is built in as <c>digital-city-sample</c>: limits in working hours and working days by type of case.</summary>
public sealed class DigitalCitySampleTests
{
    private static readonly RulePack Pack = RulePack.BuiltIn("digital-city-sample");

    [Fact]
    public void From_TheDescription_IsTheSamePack() => RulePack.From(Pack.Description).Should().Be(Pack);

    [Fact]
    public void Findings_AreItsIllustrationsAndThatTypesOfTypesHaveNoLimit() =>
        Pack.Findings.Select(finding => finding.Code).Distinct().Should().BeEquivalentTo("rules.illustration", "tables.gap");

    [Theory]
    [InlineData("litter", "dispose", "4工作时")]
    [InlineData("sweeping", "dispose", "2工作时")]
    [InlineData("rubble-heap", "dispose", "2个工作日")]
    [InlineData("rubble-accumulated", "dispose", "4个工作日")]
    [InlineData("standing-water", "dispose", "4工作时")]
    [InlineData("green-areas", "dispose", "5个工作日")]
    [InlineData("water-surface", "dispose", "15个工作日")]
    [InlineData("illegal-building", "stop", "4工作时")]
    [InlineData("illegal-building", "punish", "7个工作日")]
    [InlineData("illegal-building", "demolish", "20个工作日")]
    public void Limit_OfEveryRow_IsThatOfTheSource(string type, string step, string limit) => LimitOf(type, step).Name.Chinese.Should().Be(limit);

    [Theory]
    [InlineData("illegal-building", "dispose")]
    [InlineData("litter", "stop")]
    [InlineData("rubble", "dispose")]
    public void Evaluate_WhatTheSourceDoesNotSay_IsDecidedByNoRow(string type, string step) => Decide(type, step).Outcome.Should().Be(TableOutcome.NoRowMatches);

    [Fact]
    public void Limit_InWorkingHours_RunsOverTheWeekend()
    {
        var friday = new LocalDateTime(2026, 11, 20, 16, 0).InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();

        LimitOf("litter", "dispose").From(friday, Pack.Description.Calendars[0].Value).Due.InZone(WorkingCalendar.China.Zone).LocalDateTime
            .Should().Be(new LocalDateTime(2026, 11, 23, 11, 0)); // 1.5 hours on Friday, 2.5 on Monday from 08:30
    }

    private static TimeLimit LimitOf(string type, string step) => Decide(type, step).Limit("dispose-within")!;

    private static TableResult Decide(string type, string step) =>
        Pack.Table("disposal-limits").Evaluate(FactSheet.Bind(Pack.Facts, [("case.type", type), ("case.step", step)]));
}
