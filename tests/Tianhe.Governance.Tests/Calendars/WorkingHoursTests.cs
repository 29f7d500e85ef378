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
        { new() { Windows = ["22:00-06:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["05:00-12:00"] }] }, "calendars.window-into-next-day at windows" },
        { new() { Windows = ["09:00-12:00"], DaysOff = ["09:00-12:00", "10:00-11:00"] }, "calendars.overlapping-windows at daysOff" },
        { new() { Windows = ["09:00-12:00"], Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = ["09:00-12:00", "10:00-11:00"] }] }, "calendars.overlapping-windows at weekdays.friday.windows" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["09:00-12:00", "10:00-11:00"] }] }, "calendars.overlapping-windows at seasons.06-01.windows" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = [], DaysOff = ["09:00-12:00", "10:00-11:00"] }] }, "calendars.overlapping-windows at seasons.06-01.daysOff" },
        { new() { Windows = ["09:00-12:00"], Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = [], Weekdays = [new() { Day = IsoDayOfWeek.Saturday, Windows = [] }] }] }, "calendars.not-a-weekday at seasons.06-01.weekdays.6" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Create_WhatIsWrong_IsFound(WorkingHoursDescription description, string found)
    {
        var act = () => WorkingHours.Create(description);

        act.Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => $"{finding.Code} at {finding.Path}").Should().Equal(found);
    }

    [Fact]
    public void Create_SeveralProblems_AreAllListed()
    {
        var act = () => WorkingHours.Create(new() { Windows = ["09:00-12:00", "10:00-11:00", "11:30-13:00"], DaysOff = ["09:00-12:00", "10:00-11:00"], MakeUpDaysFollow = IsoDayOfWeek.Saturday });

        act.Should().Throw<InvalidDefinitionException>().Which.Findings.Count.Should().Be(4);
    }

    [Theory]
    [InlineData("09:00-12:00 09:00-10:00", "09:00-10:00 09:00-12:00")]
    [InlineData("09:00-10:00 11:00-13:00 12:00-14:00", "11:00-13:00 12:00-14:00")]
    [InlineData("11:00-13:00 09:00-12:00 10:00-12:00", "09:00-12:00 10:00-12:00, 09:00-12:00 11:00-13:00")] // the window that began it is named
    [InlineData("09:00-12:00 09:30-10:00 11:00-13:00", "09:00-12:00 09:30-10:00, 09:00-12:00 11:00-13:00")]
    public void Create_WindowsThatOverlap_AreNamedInTheOrderOfTime(string windows, string found) =>
        FluentActions.Invoking(() => WorkingHours.Daily([.. windows.Split(' ').Select(WorkingWindow.Parse)])).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => string.Join(' ', finding.Arguments.Select(argument => argument.Value))).Should().Equal(found.Split(", "));

    [Fact]
    public void Create_SeveralProblems_AreSaidInWords()
    {
        var act = () => WorkingHours.Create(new()
        {
            Windows = ["09:00-12:00", "11:30-13:00"],
            Weekdays =
            [
                new() { Day = IsoDayOfWeek.Monday, Windows = [] },
                new() { Day = IsoDayOfWeek.Monday, Windows = [] },
                new() { Day = IsoDayOfWeek.Sunday, Windows = [] },
                new() { Day = (IsoDayOfWeek)9, Windows = [] },
            ],
            MakeUpDaysFollow = IsoDayOfWeek.None,
            Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["09:00-12:00"] }, new() { From = new(9, 29), To = new(10, 7), Windows = ["09:00-12:00"] }],
        });

        var findings = act.Should().Throw<InvalidDefinitionException>().Which.Findings;

        findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}").Should().Equal(
            "makeUpDays: 0 is not a Monday to Friday; for weekends that are worked say makeUpDays, for duty on days off daysOff.",
            "windows: The windows 09:00-12:00 and 11:30-13:00 of one day overlap; windows may touch but not overlap.",
            "weekdays.monday: Mon is listed more than once; a weekday is listed once.",
            "weekdays.7: Sun is not a Monday to Friday; for weekends that are worked say makeUpDays, for duty on days off daysOff.",
            "weekdays.9: 9 is not a Monday to Friday; for weekends that are worked say makeUpDays, for duty on days off daysOff.",
            "seasons.09-29: The season from 06-01 and the one from 09-29 both contain 09-29; seasons must not overlap.");
        findings.Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
            "“0”不是周一至周五；调休上班的周末由 makeUpDays 规定，休息日的值守时段由 daysOff 规定。",
            "同一天的工作时段“09:00-12:00”与“11:30-13:00”重叠；各时段不得重叠，首尾相接可以。",
            "周一列出了不止一次；每个星期几只能列出一次。",
            "“周日”不是周一至周五；调休上班的周末由 makeUpDays 规定，休息日的值守时段由 daysOff 规定。",
            "“9”不是周一至周五；调休上班的周末由 makeUpDays 规定，休息日的值守时段由 daysOff 规定。",
            "自06-01起的季节与自09-29起的季节都包含09-29；各季节不得重叠。");
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "monday")]
    [InlineData(IsoDayOfWeek.Tuesday, "tuesday")]
    [InlineData(IsoDayOfWeek.Wednesday, "wednesday")]
    [InlineData(IsoDayOfWeek.Thursday, "thursday")]
    [InlineData(IsoDayOfWeek.Friday, "friday")]
    public void Create_AWeekdayTwice_IsNamedAsInDocuments(IsoDayOfWeek day, string word) =>
        FluentActions.Invoking(() => WorkingHours.Create(new() { Windows = ["09:00-12:00"], Weekdays = [new() { Day = day, Windows = [] }, new() { Day = day, Windows = [] }] }))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Single().Path.Should().Be($"weekdays.{word}");

    [Fact]
    public void Create_TooFewHours_SaysHowMany() => FluentActions.Invoking(() => WorkingHours.Create(new() { Windows = [], DaysOff = ["09:00-10:00"] })).Should().Throw<InvalidDefinitionException>()
        .Which.Findings.Single().Describe(Language.English).Should().Be("A year has 104 working hours only; expected 120 at least.");

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
