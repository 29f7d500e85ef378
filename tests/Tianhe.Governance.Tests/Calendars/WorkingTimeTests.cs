using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingTimeTests
{
    private static readonly WorkingCalendar Ordinary = Office.With(Office.Ordinary);
    private static readonly WorkingCalendar Night = Office.With(Office.Night);
    private static readonly WorkingCalendar Seasonal = Office.With(Office.Seasonal);

    [Theory]
    [InlineData("2026-09-28 08:59", false)]
    [InlineData("2026-09-28 09:00", true)]
    [InlineData("2026-09-28 11:59", true)]
    [InlineData("2026-09-28 12:00", false)] // lunch
    [InlineData("2026-09-28 13:29", false)]
    [InlineData("2026-09-28 13:30", true)]
    [InlineData("2026-09-28 17:00", false)]
    [InlineData("2026-09-27 10:00", false)] // a day off
    [InlineData("2026-09-20 10:00", true)] // a make-up working day
    public void IsWorkingTime_Table(string at, bool open) => Ordinary.IsWorkingTime(Shanghai.At(at)).Should().Be(open);

    [Theory]
    [InlineData("2026-09-28 21:59", false)]
    [InlineData("2026-09-28 22:00", true)]
    [InlineData("2026-09-29 05:59", true)]
    [InlineData("2026-09-29 06:00", false)]
    [InlineData("2026-09-28 03:00", false)] // Sunday the 27th is off, and so is the night that would begin on it
    [InlineData("2026-10-01 03:00", true)] // the night of 30 September runs into the day off
    [InlineData("2026-10-01 22:00", false)]
    public void IsWorkingTime_NightShift_BelongsToTheDayOnWhichItOpens(string at, bool open) => Night.IsWorkingTime(Shanghai.At(at)).Should().Be(open);

    [Theory]
    [InlineData("2026-09-28 10:00", "2026-09-28 10:00")]
    [InlineData("2026-09-28 12:00", "2026-09-28 13:30")]
    [InlineData("2026-09-30 17:00", "2026-10-08 09:00")]
    [InlineData("2026-12-31 17:00", "2027-01-01 09:00")] // assumed
    [InlineData("2019-12-31 17:00", "2020-01-02 09:00")]
    public void NextOpening_Table(string at, string opens) => Ordinary.NextOpening(Shanghai.At(at)).Should().Be(Shanghai.At(opens));

    [Theory]
    [InlineData("2026-09-28 09:30", 60, "2026-09-28 10:30")]
    [InlineData("2026-09-28 11:30", 60, "2026-09-28 14:00")] // lunch is left out
    [InlineData("2026-09-28 16:00", 60, "2026-09-28 17:00")] // ends at closing time, not at the next opening
    [InlineData("2026-09-28 16:00", 61, "2026-09-29 09:01")]
    [InlineData("2026-09-28 18:00", 60, "2026-09-29 10:00")]
    [InlineData("2026-09-30 16:30", 60, "2026-10-08 09:30")]
    [InlineData("2026-09-18 16:30", 60, "2026-09-20 09:30")] // the Sunday is worked
    [InlineData("2026-09-28 18:00", 0, "2026-09-28 18:00")]
    [InlineData("2026-09-29 10:00", -60, "2026-09-29 09:00")] // ends at opening time, not at the last closing
    [InlineData("2026-09-29 10:00", -61, "2026-09-28 16:59")]
    [InlineData("2026-09-29 08:00", -60, "2026-09-28 16:00")]
    [InlineData("2026-12-31 16:00", 61, "2027-01-01 09:01")]
    [InlineData("2020-01-02 09:00", -1, "2019-12-31 16:59")]
    [InlineData("2020-01-01 09:00", 1, "2020-01-02 09:01")]
    [InlineData("1999-12-31 16:00", 61, "2000-01-03 09:01")]
    public void AddWorkingTime_Table(string start, int minutes, string end) =>
        Ordinary.AddWorkingTime(Shanghai.At(start), Duration.FromMinutes(minutes)).Should().Be(Shanghai.At(end));

    [Theory]
    [InlineData("2026-05-29 08:30", 210, "2026-05-29 12:00")] // a Friday, mornings only
    [InlineData("2026-05-29 08:30", 240, "2026-06-01 08:30")] // summer, from 08:00
    [InlineData("2026-09-20 10:00", 180, "2026-09-20 16:00")] // a make-up working day as a Friday, which in summer is as any other day
    [InlineData("2026-10-10 08:30", 240, "2026-10-12 09:00")] // and outside it has the morning only
    [InlineData("2026-12-18 08:30", 240, "2026-12-22 10:00")] // Monday the 21st has no hours in winter
    [InlineData("2026-09-26 09:00", 30, "2026-09-26 09:30")] // on duty on a day off
    [InlineData("2027-02-26 16:00", 60, "2027-03-01 09:00")] // over a 29 February that does not occur
    public void AddWorkingTime_Seasons_Table(string start, int minutes, string end) =>
        Seasonal.AddWorkingTime(Shanghai.At(start), Duration.FromMinutes(minutes)).Should().Be(Shanghai.At(end));

    [Theory]
    [InlineData("2026-09-28 09:00", "2026-09-28 17:00", 390)]
    [InlineData("2026-09-28 12:00", "2026-09-28 13:30", 0)]
    [InlineData("2026-09-24 09:00", "2026-10-09 09:00", 1950)] // 24, 28, 29, 30 September and 8 October
    [InlineData("2026-10-09 09:00", "2026-09-24 09:00", -1950)]
    [InlineData("1999-12-30 09:00", "2000-01-05 09:00", 1560)]
    public void WorkingTimeBetween_Table(string start, string end, int minutes) =>
        Ordinary.WorkingTimeBetween(Shanghai.At(start), Shanghai.At(end)).Should().Be(Duration.FromMinutes(minutes));

    [Fact]
    public void AddWorkingTime_FourHundredYears_IsTheSameTimeOfDay()
    {
        var year = Ordinary.WorkingTimeBetween(Shanghai.At("2100-01-04 10:00"), Shanghai.At("2500-01-04 10:00"));

        Ordinary.AddWorkingTime(Shanghai.At("2100-01-04 10:00"), year).Should().Be(Shanghai.At("2500-01-04 10:00"));
        Ordinary.AddWorkingTime(Shanghai.At("2100-01-04 10:00"), year * 2).Should().Be(Shanghai.At("2900-01-04 10:00"));
    }

    [Fact]
    public void AddWorkingTime_UpToTheYear9998_IsCounted()
    {
        var time = Ordinary.WorkingTimeBetween(Shanghai.At("9499-06-01 10:00"), Shanghai.At("9598-06-01 10:00")); // as 400 years later

        Ordinary.AddWorkingTime(Shanghai.At("9899-06-01 10:00"), time).Should().Be(Shanghai.At("9998-06-01 10:00"));
        Ordinary.Invoking(it => it.AddWorkingTime(Shanghai.At("9899-06-01 10:00"), time * 1.02)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*9998*");
    }

    [Fact]
    public void AddWorkingTime_BackToTheYearMinus9997_IsCounted()
    {
        var time = Ordinary.WorkingTimeBetween(Shanghai.At("2100-01-04 10:00"), Shanghai.At("2500-01-04 10:00")) * 25;

        Ordinary.AddWorkingTime(Shanghai.At("0003-06-02 10:00"), -time).Should().Be(Shanghai.At("-9997-06-02 10:00"));
        Ordinary.Invoking(it => it.AddWorkingTime(Shanghai.At("0002-06-03 10:00"), -time)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-9997*");
    }

    [Fact]
    public void AddWorkingTime_BeyondTheYears_Throws()
    {
        var act = () => Ordinary.AddWorkingTime(Shanghai.At("2026-09-28 09:30"), Duration.MaxValue);
        var back = () => Ordinary.AddWorkingTime(Shanghai.At("2026-09-28 09:30"), Duration.MinValue);

        act.Should().Throw<ArgumentOutOfRangeException>();
        back.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void AddWorkingTime_WithoutHours_Throws()
    {
        var act = () => WorkingCalendar.China.AddWorkingTime(Shanghai.At("2026-09-28 09:30"), Duration.Zero);

        act.Should().Throw<InvalidOperationException>().WithMessage("*china-2020-2026.1*no working hours*");
    }

    [Fact]
    public void ToBuilder_KeepsTheHours() => Ordinary.ToBuilder("next.1").Build().Hours.Should().Be(Office.Ordinary);

    [Fact]
    public void WithHours_InBerlin_NeverThrows()
    {
        var berlin = new WorkingCalendarBuilder("berlin.1", "Europe/Berlin").Put(Years.Ordinary(2026, 2026)).WithHours(WorkingHours.Create(new() { Windows = ["00:00-24:00"], DaysOff = ["00:00-24:00"] })).Build();

        berlin.WorkingTimeBetween(Instant.FromUtc(2026, 3, 28, 23, 0), Instant.FromUtc(2026, 3, 29, 22, 0)).Should().Be(Duration.FromHours(24)); // by the clock on the wall
        berlin.AddWorkingTime(Instant.FromUtc(2026, 3, 28, 23, 0), Duration.FromHours(2.5)).Should().Be(Instant.FromUtc(2026, 3, 29, 1, 30));
        berlin.NextOpening(Instant.FromUtc(2026, 10, 25, 0, 30)).Should().Be(Instant.FromUtc(2026, 10, 25, 0, 30)); // 02:30, the first of two
    }
}
