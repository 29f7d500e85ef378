using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("09:00-12:00", 180)]
    [InlineData("22:00-06:00", 480)]
    [InlineData("18:00-24:00", 360)]
    [InlineData("00:00-24:00", 1440)]
    [InlineData("08:00-08:00", 1440)]
    [InlineData("23:59-24:00", 1)]
    public void Window_Parsed_HasItsLengthAndText(string text, int minutes)
    {
        var window = WorkingWindow.Parse(text);

        (window.Length, window.ToString()).Should().Be((Duration.FromMinutes(minutes), text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9:00-12:00")]
    [InlineData("09:00–12:00")]
    [InlineData("24:00-12:00")]
    [InlineData("09:60-12:00")]
    [InlineData("09:00-24:01")]
    [InlineData("09:00-25:00")]
    [InlineData("09.00-12:00")]
    [InlineData("09:00-12:0a")]
    [InlineData("09:00-12:000")]
    public void Window_WhatIsNone_IsRefused(string text)
    {
        var act = () => WorkingWindow.Parse(text);

        WorkingWindow.TryParse(text, out _).Should().BeFalse();
        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void Window_OfTimes_EqualsThatOfText()
    {
        new WorkingWindow(new(18, 0), TimeLimit.EndOfDay).Should().Be(WorkingWindow.Parse("18:00-24:00"));
        new WorkingWindow(new(18, 0), LocalTime.Midnight).Should().Be(WorkingWindow.Parse("18:00-24:00"));
    }

    [Fact]
    public void Window_NotInWholeMinutes_Throws()
    {
        var act = () => new WorkingWindow(new(9, 0, 1), new(12, 0));

        act.Should().Throw<ArgumentException>();
    }

    public static TheoryData<WorkingHoursDescription, string> Wrong => new()
    {
        { new() { Windows = ["09:00-12:00", "11:59-17:00"] }, "calendars.overlapping-windows at windows" },
        { new() { Windows = ["09:00-12:00", "09:00-12:00"] }, "calendars.overlapping-windows at windows" },
        { new() { Windows = ["09:00-12:00", "22:00-09:01"] }, "calendars.window-into-next-day at windows" },
        { new() { Windows = ["22:00-06:00"], DaysOff = ["05:00-12:00"] }, "calendars.window-into-next-day at windows" },
        { new() { Windows = ["09:00-12:00"], Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = ["20:00-09:30"] }] }, "calendars.window-into-next-day at windows" },
        { new() { Windows = ["09:00-12:00"], Weekdays = [new() { Day = IsoDayOfWeek.Saturday, Windows = [] }] }, "calendars.not-a-weekday at weekdays.6" },
        { new() { Windows = ["09:00-12:00"], MakeUpDaysFollow = IsoDayOfWeek.Sunday }, "calendars.not-a-weekday at makeUpDays" },
        { new() { Windows = ["09:00-12:00"], Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = [] }, new() { Day = IsoDayOfWeek.Friday, Windows = [] }] }, "calendars.weekday-twice at weekdays.friday" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["09:00-12:00"] }, new() { From = new(9, 30), To = new(10, 7), Windows = ["09:00-12:00"] }] }, "calendars.overlapping-seasons at seasons.09-30" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(5, 31), Windows = [] }] }, "calendars.too-few-hours at windows" },
        { new() { Windows = [] }, "calendars.too-few-hours at windows" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["23:00-10:00"] }] }, "calendars.window-into-next-day at seasons.06-01.windows" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Create_WhatIsWrong_IsFound(WorkingHoursDescription description, string found)
    {
        var act = () => WorkingHours.Create(description);

        act.Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Code} at {finding.Path}").First().Should().Be(found);
    }

    [Fact]
    public void Create_SeveralProblems_AreAllListed()
    {
        var act = () => WorkingHours.Create(new() { Windows = ["09:00-12:00", "10:00-11:00", "11:30-13:00"], DaysOff = ["09:00-12:00", "10:00-11:00"], MakeUpDaysFollow = IsoDayOfWeek.Saturday });

        act.Should().Throw<InvalidDefinitionException>().Which.Findings.Count.Should().Be(4);
    }

    [Theory]
    [InlineData("09:00-12:00", "12:00-17:00")] // they touch
    [InlineData("22:00-06:00", "06:00-22:00")]
    public void Create_WindowsThatTouch_AreLawful(string one, string other) => WorkingHours.Daily(one, other).Description.Windows.Count.Should().Be(2);

    /// <summary>Wednesdays open early, but Tuesdays close in time.</summary>
    [Fact]
    public void Create_NightsBeforeDaysThatCannotFollow_AreLawful()
    {
        var act = () => WorkingHours.Create(new()
        {
            Windows = ["22:00-06:00"],
            Weekdays = [new() { Day = IsoDayOfWeek.Tuesday, Windows = ["08:00-16:00"] }, new() { Day = IsoDayOfWeek.Wednesday, Windows = ["05:00-12:00"] }],
        });

        act.Should().NotThrow();
    }

    [Fact]
    public void Equality_IsThatOfTheDescription()
    {
        WorkingHours.Daily("09:00-12:00", "13:30-17:00").Should().Be(Office.Ordinary);
        WorkingHours.Daily("09:00-12:00", "13:30-17:00").GetHashCode().Should().Be(Office.Ordinary.GetHashCode());
        WorkingHours.Daily("09:00-12:00").Should().NotBe(Office.Ordinary);
    }

    [Fact]
    public void ToString_SaysWhetherThereAreOthers()
    {
        Office.Ordinary.ToString().Should().Be("09:00-12:00, 13:30-17:00");
        Office.Seasonal.ToString().Should().Be("08:30-12:00, 13:30-17:30 (and others)");
    }
}
