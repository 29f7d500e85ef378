using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class DeadlineExplanationTests
{
    private static readonly Gen<WorkingHours> AnyHours = Gen.Int[0, 2].Select(office => office == 0 ? Office.Night : office == 1 ? Office.Duty : Office.Seasonal);

    private static readonly Deadline AcrossHolidays = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay)
        .From(Shanghai.At("2026-09-24 09:30"), WorkingCalendar.China);

    [Fact]
    public void Explanation_AcrossMidAutumnAndNationalDay_English() => AcrossHolidays.Explanation.Describe(Language.English).Should().Be(
        """
        Started 24 Sep 2026 09:30 (Thu): 5 working days, counted from the next day.
        24 Sep 2026 (Thu), weekday: not counted, the day of start.
        25 Sep 2026 (Fri), day off (Mid-Autumn Festival): not counted, not a working day.
        26 Sep 2026 (Sat), day off (Mid-Autumn Festival): not counted, not a working day.
        27 Sep 2026 (Sun), day off (Mid-Autumn Festival): not counted, not a working day.
        28 Sep 2026 (Mon), weekday: working day 1.
        29 Sep 2026 (Tue), weekday: working day 2.
        30 Sep 2026 (Wed), weekday: working day 3.
        1 Oct 2026 (Thu), day off (National Day): not counted, not a working day.
        2 Oct 2026 (Fri), day off (National Day): not counted, not a working day.
        3 Oct 2026 (Sat), day off (National Day): not counted, not a working day.
        4 Oct 2026 (Sun), day off (National Day): not counted, not a working day.
        5 Oct 2026 (Mon), day off (National Day): not counted, not a working day.
        6 Oct 2026 (Tue), day off (National Day): not counted, not a working day.
        7 Oct 2026 (Wed), day off (National Day): not counted, not a working day.
        8 Oct 2026 (Thu), weekday: working day 4.
        9 Oct 2026 (Fri), weekday: working day 5.
        Due 9 Oct 2026 24:00 (Fri).
        """);

    [Fact]
    public void Explanation_AcrossMidAutumnAndNationalDay_Chinese() => AcrossHolidays.Explanation.Describe(Language.Chinese).Should().Be(
        """
        2026年9月24日 09:30（周四）起，时限5个工作日，自次日起算。
        2026年9月24日（周四），平日：不计入，起始当日。
        2026年9月25日（周五），放假（中秋）：不计入，不是工作日。
        2026年9月26日（周六），放假（中秋）：不计入，不是工作日。
        2026年9月27日（周日），放假（中秋）：不计入，不是工作日。
        2026年9月28日（周一），平日：第1个工作日。
        2026年9月29日（周二），平日：第2个工作日。
        2026年9月30日（周三），平日：第3个工作日。
        2026年10月1日（周四），放假（国庆节）：不计入，不是工作日。
        2026年10月2日（周五），放假（国庆节）：不计入，不是工作日。
        2026年10月3日（周六），放假（国庆节）：不计入，不是工作日。
        2026年10月4日（周日），放假（国庆节）：不计入，不是工作日。
        2026年10月5日（周一），放假（国庆节）：不计入，不是工作日。
        2026年10月6日（周二），放假（国庆节）：不计入，不是工作日。
        2026年10月7日（周三），放假（国庆节）：不计入，不是工作日。
        2026年10月8日（周四），平日：第4个工作日。
        2026年10月9日（周五），平日：第5个工作日。
        2026年10月9日 24:00（周五）届满。
        """);

    [Fact]
    public void Explanation_MakeUpWorkingDay_IsCounted() => Explain(TimeLimit.WorkingDays(1, FirstDay.DayOfStart, new(17, 30)), "2026-09-19 10:00").Should().Be(
        """
        Started 19 Sep 2026 10:00 (Sat): 1 working day, the day of start counts.
        19 Sep 2026 (Sat), weekend: not counted, not a working day.
        20 Sep 2026 (Sun), make-up working day (National Day): working day 1.
        Due 20 Sep 2026 17:30 (Sun).
        """);

    [Fact]
    public void Explanation_LastDayRollsOver() =>
        Explain(TimeLimit.CalendarDays(2, FirstDay.NextDay, new(17, 30), LastDayOff.RollsToNextWorkingDay), "2026-08-06 10:00").Should().Be(
        """
        Started 6 Aug 2026 10:00 (Thu): 2 calendar days, counted from the next day, a last day that is off rolls to the next working day.
        6 Aug 2026 (Thu), weekday: not counted, the day of start.
        7 Aug 2026 (Fri), weekday: calendar day 1.
        8 Aug 2026 (Sat), weekend: not counted, the last day is off and rolls over.
        9 Aug 2026 (Sun), weekend: not counted, the last day is off and rolls over.
        10 Aug 2026 (Mon), weekday: calendar day 2.
        Due 10 Aug 2026 17:30 (Mon).
        """);

    [Fact]
    public void Explanation_LastDayStands() =>
        Explain(TimeLimit.CalendarDays(2, FirstDay.DayOfStart, new(17, 30), LastDayOff.Stands), "2026-08-07 10:00").Should().Be(
        """
        Started 7 Aug 2026 10:00 (Fri): 2 calendar days, the day of start counts, a last day that is off stands.
        7 Aug 2026 (Fri), weekday: calendar day 1.
        8 Aug 2026 (Sat), weekend: calendar day 2.
        Due 8 Aug 2026 17:30 (Sat).
        """);

    [Fact]
    public void Explanation_ClockHours() => Explain(TimeLimit.ClockHours(24), "2026-09-30 17:00").Should().Be(
        """
        Started 30 Sep 2026 17:00 (Wed): 24 hours, around the clock.
        24 hours around the clock, days off included.
        Due 1 Oct 2026 17:00 (Thu).
        """);

    [Fact]
    public void Explanation_ClockHoursPaused() => TimeLimit.ClockHours(24).From(Shanghai.At("2026-09-30 17:00"), WorkingCalendar.China)
        .Pause(Shanghai.At("2026-10-01 01:30"), PausedDay.Used, WorkingCalendar.China).Resume(Shanghai.At("2026-10-01 10:00"), WorkingCalendar.China).Explanation.Describe(Language.English).Should().Be(
        """
        Started 30 Sep 2026 17:00 (Wed): 24 hours, around the clock.
        8 h 30 min around the clock, days off included.
        Paused 1 Oct 2026 01:30 (Thu) with 15 h 30 min left.
        Resumed 1 Oct 2026 10:00 (Thu).
        15 h 30 min around the clock, days off included.
        Due 2 Oct 2026 01:30 (Fri).
        """);

    [Theory]
    [InlineData("2026-09-28 22:30", 8, "28 Sep 2026 (Mon), weekday, 22:30–06:00: 7 h 30 min, 7 h 30 min in all.", "29 Sep 2026 (Tue), weekday, 22:00–22:30: 30 min, 8 h in all.")]
    [InlineData("2026-09-30 03:00", 4, "29 Sep 2026 (Tue), weekday, 03:00–06:00: 3 h, 3 h in all.", "30 Sep 2026 (Wed), weekday, 22:00–23:00: 1 h, 4 h in all.")] // the night that began the day before
    public void Explanation_NightShift_BeginsWithTheDayOnWhichItOpens(string start, int amount, string first, string second) =>
        HoursBy(Office.Night, amount, start).Should().Equal(first, second);

    [Fact]
    public void Explanation_WorkingHours_NameTheWindowsInWhichTheyLie()
    {
        HoursBy(Office.Ordinary, 2, "2026-09-28 12:00").Should().Equal("28 Sep 2026 (Mon), weekday, 13:30–15:30: 2 h, 2 h in all.");
        HoursBy(Office.Ordinary, 3, "2026-09-28 11:00").Should().Equal("28 Sep 2026 (Mon), weekday, 11:00–12:00, 13:30–15:30: 3 h, 3 h in all.");
        HoursBy(Office.Ordinary, 7, "2026-09-24 11:00").Should().Equal(
            "24 Sep 2026 (Thu), weekday, 11:00–12:00, 13:30–17:00: 4 h 30 min, 4 h 30 min in all.",
            "25 Sep 2026 (Fri), day off (Mid-Autumn Festival): no working time to count.",
            "26 Sep 2026 (Sat), day off (Mid-Autumn Festival): no working time to count.",
            "27 Sep 2026 (Sun), day off (Mid-Autumn Festival): no working time to count.",
            "28 Sep 2026 (Mon), weekday, 09:00–11:30: 2 h 30 min, 7 h in all.");
        HoursBy(WorkingHours.Daily("18:00-24:00"), 8, "2026-09-28 10:00").Should().Equal(
            "28 Sep 2026 (Mon), weekday, 18:00–24:00: 6 h, 6 h in all.", "29 Sep 2026 (Tue), weekday, 18:00–20:00: 2 h, 8 h in all.");
    }

    [Theory]
    [InlineData(6, "2026-09-28 10:00")]
    [InlineData(1, "2026-09-28 23:00")]
    [InlineData(6, "2026-09-28 00:00")]
    public void Explanation_WorkingHoursThatEndAtMidnight_EndOnTheDayBefore(int amount, string start) =>
        HoursBy(WorkingHours.Daily("18:00-24:00"), amount, start).Should().ContainSingle().Which.Should().StartWith("28 Sep 2026 (Mon), weekday, ").And.EndWith($"–24:00: {amount} h, {amount} h in all.");

    [Fact]
    public void Describe_DueAtTheTimeOfStart_SaysSo()
    {
        var deadline = TimeLimit.CalendarDays(2, FirstDay.NextDay, DueTime.TimeOfStart, LastDayOff.Stands).From(Shanghai.At("2026-08-06 10:15"), WorkingCalendar.China);

        deadline.Describe(Language.English).Should().Be(
            "Due 8 Aug 2026 10:15 (Sat): 2 calendar days, counted from the next day, a last day that is off stands, due at the time of day of the start, from 6 Aug 2026 10:15.");
        deadline.Describe(Language.Chinese).Should().Be("2026年8月8日 10:15（周六）届满：自2026年8月6日 10:15起，时限2个自然日，自次日起算，最后一日休息的不顺延，于起始的同一时刻届满。");
    }

    [Fact]
    public void Explanation_OverTheLastCoveredYear_SaysWhatIsAssumed() => Explain(TimeLimit.WorkingDays(2, FirstDay.DayOfStart, TimeLimit.EndOfDay), "2026-12-31 10:00").Should().Be(
        """
        Started 31 Dec 2026 10:00 (Thu): 2 working days, the day of start counts.
        31 Dec 2026 (Thu), weekday: working day 1.
        1 Jan 2027 (Fri), weekday (assumed): working day 2.
        Due 1 Jan 2027 24:00 (Fri).
        Provisional: the calendar 'china-2020-2026.1' covers 2020 to 2026; in other years Monday to Friday are assumed to be worked.
        """);

    [Fact]
    public void Describe_IsOneLine()
    {
        AcrossHolidays.Describe(Language.English).Should().Be("Due 9 Oct 2026 24:00 (Fri): 5 working days, counted from the next day, from 24 Sep 2026 09:30.");
        AcrossHolidays.Describe(Language.Chinese).Should().Be("2026年10月9日 24:00（周五）届满：自2026年9月24日 09:30起，时限5个工作日，自次日起算。");
        AcrossHolidays.ToString().Should().Be(AcrossHolidays.Describe(Language.English));
    }

    [Fact]
    public void Describe_Provisional_SaysUntilWhen()
    {
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, new(17, 30)).From(Shanghai.At("2026-12-25 10:00"), WorkingCalendar.China);

        deadline.Describe(Language.English).Should().Be("Due 1 Jan 2027 17:30 (Fri), provisional until the notice for 2027 is out: 5 working days, counted from the next day, from 25 Dec 2026 10:00.");
        deadline.Describe(Language.Chinese).Should().Be("2027年1月1日 17:30（周五）届满（暂定，2027年放假安排公布后可能变动）：自2026年12月25日 10:00起，时限5个工作日，自次日起算。");
    }

    [Fact]
    public void Describe_OwnWording_IsUsed() => AcrossHolidays
        .Describe(Language.Chinese, Phrasebook.BuiltIn.With("deadline.summary", new("请于{due}前办结。", "Please finish by {due}.")))
        .Should().Be("请于2026年10月9日 24:00前办结。");

    [Fact]
    public void Describe_DueAfterMidnight_NamesTheWeekdayOfTheDueInstant()
    {
        var deadline = TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.EndOfHours).From(Shanghai.At("2026-09-28 10:00"), Office.With(Office.Night));

        deadline.DueDate.Should().Be(new LocalDate(2026, 9, 29));
        deadline.Describe(Language.English).Should().StartWith("Due 30 Sep 2026 06:00 (Wed):");
        deadline.Explanation.Describe(Language.Chinese).Should().EndWith("2026年9月30日 06:00（周三）届满。");
    }

    [Fact]
    public void Explanation_OfManyNights_AddsUp() => Gen.Select(Gen.Int[0, 20 * 24], AnyHours).Sample(
        (hour, hours) => TimeLimit.WorkingHours(TimeLimit.MaxAmount).From(Shanghai.At("2026-09-20 10:00") + Duration.FromHours(hour), Office.With(hours)).Explanation.Lines
            .Last(line => line.Code == "deadline.hours-of-day").Arguments.Single(argument => argument.Name == "total").In(Language.English) == "10000 h", iter: 60);

    [Fact]
    public void Explanation_OfAnyDeadlineOfAnyHours_EndsAtTheAmount() => Gen.Select(
        Gen.Int[1, 12], Gen.Int[0, 2].Select(unit => (LimitUnit)unit), AnyHours, Gen.Select(Gen.Int[0, 4_000], Gen.Int[0, 4_000], Gen.Enum<PausedDay>()).Array[0, 3]).Sample((amount, unit, hours, pauses) =>
    {
        var calendar = Office.With(hours);
        var terms = new LimitTerms { FirstDay = FirstDay.NextDay, DueTime = DueTime.EndOfHours, LastDayOff = LastDayOff.RollsToNextWorkingDay };
        var at = Shanghai.At("2026-09-18 09:30");
        var deadline = TimeLimit.Of(new(amount, unit), terms).From(at, calendar);
        foreach (var (until, length, day) in pauses)
        {
            deadline = deadline.Pause(at += Duration.FromMinutes(until), day, calendar).Resume(at += Duration.FromMinutes(length), calendar);
        }

        var counted = deadline.Explanation.Lines.Last(line => line.Code is "deadline.counted" or "deadline.hours-of-day");
        return counted.Arguments.Single(argument => argument.Name is "count" or "total").In(Language.English) == (unit == LimitUnit.WorkingHours ? $"{amount} h" : $"{amount}");
    });

    /// <summary>The lines between the start and the due instant.</summary>
    private static string[] HoursBy(WorkingHours hours, int amount, string start) =>
        TimeLimit.WorkingHours(amount).From(Shanghai.At(start), Office.With(hours)).Explanation.Describe(Language.English).Split('\n')[1..^1];

    private static string Explain(TimeLimit limit, string start) =>
        limit.From(Shanghai.At(start), WorkingCalendar.China).Explanation.Describe(Language.English);
}
