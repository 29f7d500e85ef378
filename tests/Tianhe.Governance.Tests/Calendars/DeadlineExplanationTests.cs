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

    private static string Explain(TimeLimit limit, string start) =>
        limit.From(Shanghai.At(start), WorkingCalendar.China).Explanation.Describe(Language.English);
}
