using System.Text;

using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class TimeLimitShapeTests
{
    public static TheoryData<TimeLimit, string> Limits => new()
    {
        { TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay), """{ "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "24:00" }""" },
        { TimeLimit.WorkingDays(1, FirstDay.DayOfStart, new LocalTime(17, 30)), """{ "unit": "working-days", "amount": 1, "firstDay": "day-of-start", "dueTime": "17:30" }""" },
        {
            TimeLimit.CalendarDays(7, FirstDay.NextDay, new LocalTime(17, 30, 15), LastDayOff.Stands),
            """{ "unit": "calendar-days", "amount": 7, "firstDay": "next-day", "dueTime": "17:30:15", "lastDayOff": "stands" }"""
        },
        {
            TimeLimit.CalendarDays(7, FirstDay.NextDay, new LocalTime(0, 0, 0, 1), LastDayOff.RollsToNextWorkingDay),
            """{ "unit": "calendar-days", "amount": 7, "firstDay": "next-day", "dueTime": "00:00:00.001", "lastDayOff": "rolls-to-next-working-day" }"""
        },
        { TimeLimit.WorkingHours(4), """{ "unit": "working-hours", "amount": 4 }""" },
        {
            TimeLimit.WorkingDays(1, FirstDay.DayOfStart, DueTime.EndOfHours, StartOutsideHours.NextWorkingDay),
            """{ "unit": "working-days", "amount": 1, "firstDay": "day-of-start", "dueTime": "end-of-hours", "startOutsideHours": "next-working-day" }"""
        },
        { TimeLimit.CalendarDays(1, FirstDay.DayOfStart, DueTime.TimeOfStart, LastDayOff.Stands), """{ "unit": "calendar-days", "amount": 1, "firstDay": "day-of-start", "dueTime": "time-of-start", "lastDayOff": "stands" }""" },
        { TimeLimit.ClockHours(72), """{ "unit": "clock-hours", "amount": 72 }""" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Write_StatesWhatMattersToTheUnit(TimeLimit limit, string json) => TimeLimitShape.Shape.Write(limit).Flat().Should().Be(json);

    [Theory]
    [MemberData(nameof(Limits))]
    public void Read_OfWhatWasWritten_IsTheLimit(TimeLimit limit, string json) => Read(json).Should().Be(limit);

    [Fact]
    public void Read_TheWordForTheEndOfTheDay_IsTheSameAsItsTime() =>
        Read("""{ "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "end-of-day" }""").Should().Be(TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay));

    [Fact]
    public void Read_TheUnitInAnyPosition_IsTheSame() => Read("""{ "amount": 72, "unit": "clock-hours" }""").Should().Be(TimeLimit.ClockHours(72));

    [Theory]
    [InlineData("""{ "unit": "clock-hours", "amount": 72, "firstDay": "next-day" }""", "documents.unknown-member")]
    [InlineData("""{ "unit": "working-days", "amount": 5, "firstDay": "next-day" }""", "documents.missing-member")]
    [InlineData("""{ "unit": "hours", "amount": 5 }""", "documents.unknown-word")]
    [InlineData("""{ "unit": 5, "amount": 5 }""", "documents.wrong-kind")]
    [InlineData("""{ "amount": 5 }""", "documents.missing-member")]
    [InlineData("""{ "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "24:01" }""", "documents.wrong-text")]
    [InlineData("""{ "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "noon" }""", "documents.wrong-text")]
    [InlineData("""{ "unit": "working-hours", "amount": 4, "dueTime": "17:30" }""", "documents.unknown-member")]
    [InlineData("""{ "unit": "clock-hours", "amount": 10001 }""", "documents.out-of-range")]
    public void Read_WhatDoesNotFitTheUnit_IsFound(string json, string code)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)));

        TimeLimitShape.Shape.TryRead(reading, 0, out _).Should().BeFalse();
        reading.Problems.Should().ContainSingle().Which.Finding.Code.Should().Be(code);
    }

    private static TimeLimit? Read(string json)
    {
        TimeLimitShape.Shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(json))), 0, out var limit);
        return limit;
    }
}
