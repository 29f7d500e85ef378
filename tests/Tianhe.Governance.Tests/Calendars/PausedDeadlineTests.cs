using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class PausedDeadlineTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;
    private static readonly WorkingCalendar With = Office.With(Office.Ordinary);
    private static readonly Deadline Days = TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)).From(Shanghai.At("2026-09-24 09:30"), China); // 9 October
    private static readonly Deadline Hours = TimeLimit.WorkingHours(4).From(Shanghai.At("2026-09-28 10:00"), With); // 15:30

    [Theory] // 28, 29, 30 September, 8, 9 October count
    [InlineData("2026-09-24 10:00", "2026-09-29 10:00", PausedDay.GivenBack, 5, "2026-10-10")] // before day one
    [InlineData("2026-09-24 10:00", "2026-09-29 10:00", PausedDay.Used, 5, "2026-10-12")]
    [InlineData("2026-09-28 15:00", "2026-09-28 16:00", PausedDay.GivenBack, 5, "2026-10-09")] // one day
    [InlineData("2026-09-28 15:00", "2026-09-28 16:00", PausedDay.Used, 4, "2026-10-09")]
    [InlineData("2026-09-28 15:00", "2026-09-29 16:00", PausedDay.GivenBack, 5, "2026-10-10")]
    [InlineData("2026-09-28 15:00", "2026-09-29 16:00", PausedDay.Used, 4, "2026-10-10")]
    [InlineData("2026-10-03 15:00", "2026-10-04 16:00", PausedDay.GivenBack, 2, "2026-10-09")] // within days off
    [InlineData("2026-10-03 15:00", "2026-10-04 16:00", PausedDay.Used, 2, "2026-10-09")]
    [InlineData("2026-10-09 15:00", "2026-10-10 16:00", PausedDay.GivenBack, 1, "2026-10-10")] // the last day
    [InlineData("2026-10-09 15:00", "2026-10-10 16:00", PausedDay.Used, 0, "2026-10-10")]
    [InlineData("2026-10-09 15:00", "2026-10-10 17:30", PausedDay.GivenBack, 1, "2026-10-10")] // at its time of day
    [InlineData("2026-10-09 15:00", "2026-10-10 18:00", PausedDay.GivenBack, 1, "2026-10-12")] // its time of day has passed
    [InlineData("2026-10-09 15:00", "2026-10-09 18:00", PausedDay.GivenBack, 1, "2026-10-10")]
    [InlineData("2026-10-09 15:00", "2026-10-09 18:00", PausedDay.Used, 0, "2026-10-10")]
    [InlineData("2026-10-09 18:00", "2026-10-20 18:00", PausedDay.GivenBack, 0, "2026-10-09")] // overdue already
    public void Resume_WorkingDays_Table(string from, string to, PausedDay day, int left, string due)
    {
        var paused = Days.Pause(Shanghai.At(from), day, China);

        paused.Remaining!.Days.Should().Be(left);
        Shanghai.Text(paused.Resume(Shanghai.At(to), China).Due).Should().Be($"{due} 17:30:00.000");
    }

    [Theory]
    [InlineData("2026-09-28 12:30", "2026-09-28 20:00", 120, "2026-09-29 11:00")]
    [InlineData("2026-09-28 15:30", "2026-10-02 10:00", 0, "2026-10-02 10:00")] // nothing is left: due at the resumption
    [InlineData("2026-09-28 16:00", "2026-10-02 10:00", 0, "2026-09-28 15:30")] // overdue already
    public void Resume_WorkingHours_Table(string from, string to, int minutes, string due)
    {
        var paused = Hours.Pause(Shanghai.At(from), PausedDay.GivenBack, With);

        paused.Remaining!.Time.Should().Be(Duration.FromMinutes(minutes));
        paused.Resume(Shanghai.At(to), With).Due.Should().Be(Shanghai.At(due));
    }

    [Fact]
    public void Resume_RolledOverLastDay_RollsAgain()
    {
        var deadline = TimeLimit.CalendarDays(7, FirstDay.NextDay, new LocalTime(17, 30), LastDayOff.RollsToNextWorkingDay).From(Shanghai.At("2026-09-24 09:30"), China);

        var paused = deadline.Pause(Shanghai.At("2026-10-05 10:00"), PausedDay.GivenBack, China); // after the seventh day, before 8 October

        paused.Remaining!.Days.Should().Be(0);
        paused.Resume(Shanghai.At("2026-10-17 10:00"), China).DueDate.Should().Be(new LocalDate(2026, 10, 19));
    }

    [Fact]
    public void Pause_AgainOnADayOffAfterTheLastDay_LeavesNothing()
    {
        var deadline = TimeLimit.CalendarDays(7, FirstDay.NextDay, new LocalTime(17, 30), LastDayOff.RollsToNextWorkingDay).From(Shanghai.At("2026-09-24 09:30"), China); // 1 October, rolled to the 8th
        var resumed = deadline.Pause(Shanghai.At("2026-10-05 10:00"), PausedDay.GivenBack, China).Resume(Shanghai.At("2026-10-05 11:00"), China);

        resumed.Pause(Shanghai.At("2026-10-05 12:00"), PausedDay.GivenBack, China).Remaining!.Days.Should().Be(0);
    }

    [Theory]
    [InlineData("2026-10-09 17:30", false)]
    [InlineData("2026-10-09 17:31", true)]
    public void IsOverdueAt_PausedAroundTheDueInstant_StaysAsItWas(string from, bool overdue) =>
        Days.Pause(Shanghai.At(from), PausedDay.GivenBack, China).IsOverdueAt(Shanghai.At("2027-01-01 00:00")).Should().Be(overdue);

    [Fact]
    public void Pause_WhatCannotBe_Throws()
    {
        var paused = Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.GivenBack, China);
        var resumed = paused.Resume(Shanghai.At("2026-09-29 15:00"), China);

        paused.Invoking(it => it.Pause(Shanghai.At("2026-09-28 16:00"), PausedDay.Used, China)).Should().Throw<InvalidOperationException>().WithMessage("*2026-09-28T07:00*");
        Days.Invoking(it => it.Resume(Shanghai.At("2026-09-28 16:00"), China)).Should().Throw<InvalidOperationException>();
        Days.Invoking(it => it.Pause(Shanghai.At("2026-09-24 09:29"), PausedDay.Used, China)).Should().Throw<ArgumentOutOfRangeException>();
        resumed.Invoking(it => it.Pause(Shanghai.At("2026-09-29 14:59"), PausedDay.Used, China)).Should().Throw<ArgumentOutOfRangeException>();
        paused.Invoking(it => it.Resume(Shanghai.At("2026-09-28 14:59"), China)).Should().Throw<ArgumentOutOfRangeException>();
        Days.Invoking(it => it.Pause(Shanghai.At("2026-09-28 15:00"), (PausedDay)9, China)).Should().Throw<ArgumentOutOfRangeException>();
        Hours.Invoking(it => it.Pause(Shanghai.At("2026-09-28 11:00"), PausedDay.Used, China)).Should().Throw<ArgumentException>().WithMessage("*'china-2020-2026.1'*");
    }

    [Fact]
    public void Extend_WhatCannotBe_Throws()
    {
        Days.Invoking(it => it.Extend(new(1, LimitUnit.ClockHours), China)).Should().Throw<ArgumentException>().WithMessage("*WorkingDays*1 hour*");
        Days.Invoking(it => it.Extend(new(9_996, LimitUnit.WorkingDays), China)).Should().Throw<ArgumentOutOfRangeException>();
        Days.Extend(new(9_995, LimitUnit.WorkingDays), China).ExtendedBy.Should().Be(9_995);
    }

    [Fact]
    public void From_NeedsHoursAndHasNone_Throws()
    {
        var limits = new[]
        {
            TimeLimit.WorkingHours(4),
            TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.EndOfHours),
            TimeLimit.CalendarDays(1, FirstDay.NextDay, DueTime.EndOfDay, LastDayOff.Stands, StartOutsideHours.NextWorkingDay),
        };

        limits.Should().OnlyContain(limit => limit.NeedsHours);
        limits.Should().AllSatisfy(limit => limit.Invoking(it => it.From(Shanghai.At("2026-09-28 10:00"), China)).Should().Throw<ArgumentException>().WithParameterName("calendar"));
        TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.TimeOfStart).NeedsHours.Should().BeFalse();
    }

    [Theory]
    [InlineData("2 wd", "2026-09-30 17:30")]
    [InlineData("2 d", "2026-10-07 17:30")]
    [InlineData("24 h", "2026-10-08 17:30")]
    [InlineData("2 wh", "2026-10-09 15:00")]
    [InlineData("100 wd", "2026-09-24 09:30")] // not before the start
    public void WarnAt_ALimitInDays_Table(string before, string at) => Days.Recount(With).WarnAt(LimitAmount.Parse(before), With).Should().Be(Shanghai.At(at));

    [Theory]
    [InlineData("2 wh", "2026-09-28 13:30")]
    [InlineData("3 wh", "2026-09-28 11:00")]
    [InlineData("1 h", "2026-09-28 14:30")]
    [InlineData("1 wd", "2026-09-28 10:00")]
    public void WarnAt_ALimitInHours_Table(string before, string at) => Hours.WarnAt(LimitAmount.Parse(before), With).Should().Be(Shanghai.At(at));

    [Fact]
    public void WarnAt_PausedAndResumed_IsNoneAndThenNotBeforeTheResumption()
    {
        var paused = Hours.Pause(Shanghai.At("2026-09-28 14:30"), PausedDay.GivenBack, With);

        paused.WarnAt(LimitAmount.Parse("2 wh"), With).Should().BeNull();
        paused.Resume(Shanghai.At("2026-09-29 10:00"), With).WarnAt(LimitAmount.Parse("2 wh"), With).Should().Be(Shanghai.At("2026-09-29 10:00"));
    }

    [Fact]
    public void WarnAt_PausedAndResumedAtTheDueInstant_IsNotBeforeTheResumption() => Hours
        .Pause(Shanghai.At("2026-09-28 15:30"), PausedDay.GivenBack, With).Resume(Shanghai.At("2026-09-28 15:30"), With)
        .WarnAt(LimitAmount.Parse("2 wh"), With).Should().Be(Shanghai.At("2026-09-28 15:30"));

    [Fact] // Due on a Friday, of which only the morning is worked.
    public void WarnAt_DueAtClosingTime_IsTheClosingTimeOfTheDay() =>
        TimeLimit.WorkingDays(3, FirstDay.NextDay, DueTime.EndOfHours).From(Shanghai.At("2026-05-26 10:00"), Office.With(Office.Seasonal))
            .WarnAt(LimitAmount.Parse("1 wd"), Office.With(Office.Seasonal)).Should().Be(Shanghai.At("2026-05-28 17:30"));

    [Theory]
    [InlineData("2 h", "2026-10-09 19:30")]
    [InlineData("1 wd", "2026-10-10 17:30")]
    [InlineData("2 d", "2026-10-11 17:30")]
    [InlineData("2 wh", "2026-10-10 11:00")]
    public void DeadlineOverrun_Table(string by, string at) => DeadlineOverrun.At(Days.Recount(With), LimitAmount.Parse(by), With).Should().Be(Shanghai.At(at));

    [Theory] // The first year on which it depends is told, also where what follows is covered or depends on another.
    [InlineData("2019-12-26 10:00, 2020-01-06 10:00")]
    [InlineData("2019-12-26 10:00, 2020-01-06 10:00, 2020-01-07 10:00, 2020-01-08 10:00")]
    [InlineData("2019-12-26 10:00, 2026-12-30 10:00")]
    public void Findings_PausedInAnUncoveredYear_NameIt(string times) => times.Split(", ")
        .Aggregate(
            TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2019-12-24 10:00"), China),
            (deadline, at) => deadline.IsPaused ? deadline.Resume(Shanghai.At(at), China) : deadline.Pause(Shanghai.At(at), PausedDay.Used, China))
        .Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal("years.2019: calendars.provisional-deadline");

    [Fact]
    public void IsProvisional_NightShift_DependsOnTheDayOnWhichItOpens()
    {
        var night = Office.With(Office.Night);
        var early = TimeLimit.WorkingHours(1).From(Shanghai.At("2020-01-01 03:00"), night);
        var byDay = TimeLimit.WorkingHours(1).From(Shanghai.At("2020-01-01 03:00"), With);
        var late = TimeLimit.WorkingHours(8).From(Shanghai.At("2026-12-31 22:00"), night).Pause(Shanghai.At("2027-01-01 06:00"), PausedDay.Used, night).Resume(Shanghai.At("2027-01-01 10:00"), night);

        (early.Due, early.Findings.Single().Path).Should().Be((Shanghai.At("2020-01-01 04:00"), "years.2019"));
        (byDay.Due, byDay.IsProvisional).Should().Be((Shanghai.At("2020-01-02 10:00"), false));
        (late.Due, late.IsProvisional).Should().Be((Shanghai.At("2027-01-01 10:00"), false));
    }

    [Theory]
    [InlineData("2026-12-30 10:00", "2026-12-31 10:00", true)]
    [InlineData("2026-12-30 10:00", "2027-01-04 10:00", true)]
    [InlineData("2026-12-25 10:00", "2026-12-25 12:00", false)]
    public void IsProvisional_Resumed_WhenItDependsOnAnUncoveredYear(string from, string to, bool provisional) =>
        TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2026-12-24 10:00"), China)
            .Pause(Shanghai.At(from), PausedDay.GivenBack, China).Resume(Shanghai.At(to), China).IsProvisional.Should().Be(provisional);

    [Fact]
    public void IsProvisional_PausedOverAnUncoveredYear_DoesNotDependOnIt()
    {
        var next = China.ToBuilder("2028.1").Put(Years.Ordinary(2027, 2028)).Build();
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2026-12-21 10:00"), next);

        deadline.Pause(Shanghai.At("2026-12-23 10:00"), PausedDay.Used, next).Resume(Shanghai.At("2028-12-20 10:00"), next).IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void Recount_EqualsWhatWasCountedByThatCalendarFromTheStart()
    {
        var other = China.ToBuilder("other.1").Put(new CalendarYear(2027, [new ListedDay(new(2027, 1, 1), DayKind.DayOff, "元旦")])).Build();
        Deadline By(WorkingCalendar calendar) => TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2026-12-21 10:00"), calendar)
            .Pause(Shanghai.At("2026-12-23 10:00"), PausedDay.Used, calendar).Resume(Shanghai.At("2026-12-29 10:00"), calendar).Extend(new(1, LimitUnit.WorkingDays), calendar);

        By(China).Recount(other).Should().Be(By(other));
        By(China).Recount(other).DueDate.Should().Be(new LocalDate(2027, 1, 5));
    }

    [Fact]
    public void Extend_EqualsALimitThatMuchLonger() => Gen.Select(Gen.Int[1, 30], Gen.Int[1, 30], Gen.Int[0, 500_000]).Sample((amount, by, minutes) =>
    {
        var start = Shanghai.At("2026-01-01 00:00") + Duration.FromMinutes(minutes);
        return TimeLimit.WorkingHours(amount).From(start, With).Extend(new(by, LimitUnit.WorkingHours), With).Due == TimeLimit.WorkingHours(amount + by).From(start, With).Due
            && TimeLimit.WorkingDays(amount, FirstDay.NextDay, DueTime.EndOfHours).From(start, With).Extend(new(by, LimitUnit.WorkingDays), With).Due
                == TimeLimit.WorkingDays(amount + by, FirstDay.NextDay, DueTime.EndOfHours).From(start, With).Due;
    });

    [Fact]
    public void Explanation_PausedAndExtended_English() => Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.Used, China).Resume(Shanghai.At("2026-10-08 10:00"), China)
        .Extend(new(1, LimitUnit.WorkingDays), China).Explanation.Describe(Language.English).Should().Be(
        """
        Started 24 Sep 2026 09:30 (Thu): 5 working days, counted from the next day, extended by 1 working day.
        24 Sep 2026 (Thu), weekday: not counted, the day of start.
        25 Sep 2026 (Fri), day off (Mid-Autumn Festival): not counted, not a working day.
        26 Sep 2026 (Sat), day off (Mid-Autumn Festival): not counted, not a working day.
        27 Sep 2026 (Sun), day off (Mid-Autumn Festival): not counted, not a working day.
        28 Sep 2026 (Mon), weekday: working day 1.
        Paused 28 Sep 2026 15:00 (Mon) with 5 working days left.
        Resumed 8 Oct 2026 10:00 (Thu).
        8 Oct 2026 (Thu), weekday: not counted, the day of resumption.
        9 Oct 2026 (Fri), weekday: working day 2.
        10 Oct 2026 (Sat), make-up working day (National Day): working day 3.
        11 Oct 2026 (Sun), weekend: not counted, not a working day.
        12 Oct 2026 (Mon), weekday: working day 4.
        13 Oct 2026 (Tue), weekday: working day 5.
        14 Oct 2026 (Wed), weekday: working day 6.
        Due 14 Oct 2026 17:30 (Wed).
        """);

    public static TheoryData<string, string, PausedDay, string> PausedLate => new()
    {
        {
            "2026-10-08 15:00", "2026-10-09 16:00", PausedDay.GivenBack,
            """
            Paused 8 Oct 2026 15:00 (Thu) with 2 working days left.
            Resumed 9 Oct 2026 16:00 (Fri).
            9 Oct 2026 (Fri), weekday: working day 4.
            10 Oct 2026 (Sat), make-up working day (National Day): working day 5.
            Due 10 Oct 2026 17:30 (Sat).
            """
        },
        {
            "2026-10-08 15:00", "2026-10-08 16:00", PausedDay.Used, // one day: nothing changes
            """
            8 Oct 2026 (Thu), weekday: working day 4.
            Paused 8 Oct 2026 15:00 (Thu) with 1 working day left.
            Resumed 8 Oct 2026 16:00 (Thu).
            9 Oct 2026 (Fri), weekday: working day 5.
            Due 9 Oct 2026 17:30 (Fri).
            """
        },
        {
            "2026-10-09 15:00", "2026-10-09 17:30", PausedDay.Used, // in time, at the last instant
            """
            8 Oct 2026 (Thu), weekday: working day 4.
            9 Oct 2026 (Fri), weekday: working day 5.
            Paused 9 Oct 2026 15:00 (Fri) with 0 working days left.
            Resumed 9 Oct 2026 17:30 (Fri).
            Due 9 Oct 2026 17:30 (Fri).
            """
        },
        {
            "2026-10-09 15:00", "2026-10-10 16:00", PausedDay.Used, // nothing left, and a day to finish
            """
            8 Oct 2026 (Thu), weekday: working day 4.
            9 Oct 2026 (Fri), weekday: working day 5.
            Paused 9 Oct 2026 15:00 (Fri) with 0 working days left.
            Resumed 10 Oct 2026 16:00 (Sat).
            10 Oct 2026 (Sat), make-up working day (National Day): working day 5.
            Due 10 Oct 2026 17:30 (Sat).
            """
        },
        {
            "2026-10-09 18:00", "2026-10-20 10:00", PausedDay.GivenBack,
            """
            8 Oct 2026 (Thu), weekday: working day 4.
            9 Oct 2026 (Fri), weekday: working day 5.
            Paused 9 Oct 2026 18:00 (Fri), after it was due: nothing changes.
            Resumed 20 Oct 2026 10:00 (Tue).
            Due 9 Oct 2026 17:30 (Fri).
            """
        },
    };

    [Theory]
    [MemberData(nameof(PausedLate))]
    public void Explanation_PausedNearTheEnd_ListsEachDayAsItCounts(string from, string to, PausedDay day, string end) => string.Join('\n', Days
        .Pause(Shanghai.At(from), day, China).Resume(Shanghai.At(to), China).Explanation.Describe(Language.English).Split('\n')[15..]).Should().Be(end);

    [Fact]
    public void Explanation_WorkingHoursPaused_Chinese() => Hours.Pause(Shanghai.At("2026-09-28 11:15"), PausedDay.GivenBack, With).Resume(Shanghai.At("2026-09-29 16:00"), With)
        .Explanation.Describe(Language.Chinese).Should().Be(
        """
        2026年9月28日 10:00（周一）起，时限4工作时，只计工作时间。
        2026年9月28日（周一），平日，10:00–11:15：计1小时15分钟，累计1小时15分钟。
        2026年9月28日 11:15（周一）暂停，尚余2小时45分钟工作时间。
        2026年9月29日 16:00（周二）恢复。
        2026年9月29日（周二），平日，16:00–17:00：计1小时，累计2小时15分钟。
        2026年9月30日（周三），平日，09:00–10:45：计1小时45分钟，累计4小时。
        2026年9月30日 10:45（周三）届满。
        """);

    [Fact]
    public void Explanation_PausedAfterItWasDue_SaysThatNothingChanges() => Days.Pause(Shanghai.At("2026-10-10 15:00"), PausedDay.Used, China)
        .Explanation.Describe(Language.English).Should().Contain("9 Oct 2026 (Fri), weekday: working day 5.\nPaused 10 Oct 2026 15:00 (Sat), after it was due: nothing changes.");

    [Fact]
    public void Explanation_StartOutsideHours_SaysAsWhichDayItCounts() =>
        TimeLimit.WorkingDays(1, FirstDay.DayOfStart, DueTime.EndOfHours, StartOutsideHours.NextWorkingDay).From(Shanghai.At("2026-09-28 18:30"), With)
            .Explanation.Describe(Language.English).Should().Be(
            """
            Started 28 Sep 2026 18:30 (Mon): 1 working day, the day of start counts, a start outside working hours counts on the next working day, due when the office closes on that day.
            Started outside working hours: counts as a start on 29 Sep 2026 (Tue).
            28 Sep 2026 (Mon), weekday: not counted, the day of start.
            29 Sep 2026 (Tue), weekday: working day 1.
            Due 29 Sep 2026 17:00 (Tue).
            """);

    [Fact]
    public void Describe_Paused_SaysWhatIsLeft()
    {
        var paused = Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.GivenBack, China);

        paused.Describe(Language.English).Should().Be("Paused since 28 Sep 2026 15:00 with 5 working days left: 5 working days, counted from the next day, from 24 Sep 2026 09:30.");
        paused.Describe(Language.Chinese).Should().Be("2026年9月28日 15:00起暂停，尚余5个工作日：自2026年9月24日 09:30起，时限5个工作日，自次日起算。");
    }

    [Theory]
    [InlineData(LimitUnit.WorkingDays, "deadline.many-days")]
    [InlineData(LimitUnit.CalendarDays, "deadline.many-days")]
    [InlineData(LimitUnit.WorkingHours, "deadline.many-hours")]
    public void Explanation_OfALongLimit_IsBoundedAndAddsUp(LimitUnit unit, string code)
    {
        var terms = new LimitTerms { FirstDay = FirstDay.NextDay, DueTime = DueTime.EndOfDay, LastDayOff = LastDayOff.Stands };
        var deadline = TimeLimit.Of(new(TimeLimit.MaxAmount, unit), terms).From(Shanghai.At("2026-09-28 10:00"), With);

        var lines = deadline.Explanation.Lines;

        lines.Count.Should().BeLessThan(410);
        lines.Count(line => line.Code == code).Should().Be(1);
        lines.Last(line => line.Code is "deadline.counted" or "deadline.hours-of-day").Arguments.Single(argument => argument.Name is "count" or "total").In(Language.English)
            .Should().Be(unit == LimitUnit.WorkingHours ? "10000 h" : "10000");
    }

    [Theory]
    [InlineData(401, 0)] // 200 at each end, and one between that is told like the others
    [InlineData(402, 1)]
    public void Explanation_OfALongLimit_TellsTheDaysBetweenInOneLine(int amount, int lines) =>
        TimeLimit.CalendarDays(amount, FirstDay.DayOfStart, DueTime.EndOfDay, LastDayOff.Stands).From(Shanghai.At("2021-01-04 10:00"), China)
            .Explanation.Lines.Count(line => line.Code == "deadline.many-days").Should().Be(lines);

    [Fact]
    public void Explanation_OfAnyPausedDeadline_CountsUpToTheAmount() => Gen.Select(Gen.Int[1, 20], Gen.Int[0, 20_000], Gen.Int[0, 20_000], Gen.Enum<PausedDay>(), Gen.Bool).Sample((amount, until, pausedFor, day, isWorking) =>
    {
        var limit = isWorking ? TimeLimit.WorkingDays(amount, FirstDay.NextDay, new LocalTime(17, 30)) : TimeLimit.WorkingHours(amount);
        var start = Shanghai.At("2026-09-18 09:30");
        var deadline = limit.From(start, With).Pause(start + Duration.FromMinutes(until), day, With).Resume(start + Duration.FromMinutes(until + pausedFor), With);
        var counted = deadline.Explanation.Lines.LastOrDefault(line => line.Code is "deadline.counted" or "deadline.hours-of-day");
        return counted is not null && counted.Arguments.Single(argument => argument.Name is "count" or "total").In(Language.English) == (isWorking ? $"{amount}" : $"{amount} h");
    });

    [Fact]
    public void Resume_IntoAYearThatTheCalendarRefuses_Throws()
    {
        var strict = China.WithUnknownYears(UnknownYears.Refuse, "strict.1");
        var paused = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2026-12-21 10:00"), strict).Pause(Shanghai.At("2026-12-22 10:00"), PausedDay.Used, strict);

        paused.Invoking(it => it.Resume(Shanghai.At("2026-12-29 10:00"), strict)).Should().Throw<UncoveredYearException>().Which.Year.Should().Be(2027);
    }

    [Fact]
    public void Equality_PausesAndExtensions_Matter()
    {
        var paused = Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.GivenBack, China);

        paused.Should().NotBe(Days);
        paused.Should().Be(Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.GivenBack, China));
        paused.Resume(Shanghai.At("2026-09-28 15:00"), China).Should().NotBe(Days);
    }

    [Fact]
    public void Recount_ByTheSameCalendar_IsEqual() => Days.Recount(China).Should().Be(Days);

    [Fact]
    public void Pause_AgainOnTheDayOfResumptionThatDoesNotCount_LeavesWhatWasLeft()
    {
        var resumed = Days.Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.Used, China).Resume(Shanghai.At("2026-09-29 10:00"), China); // 30 September, 8, 9, 10 October count

        var again = resumed.Pause(Shanghai.At("2026-09-29 15:00"), PausedDay.GivenBack, China);

        again.Remaining!.Days.Should().Be(4);
        again.Resume(Shanghai.At("2026-10-08 10:00"), China).DueDate.Should().Be(new LocalDate(2026, 10, 12));
    }

    [Fact]
    public void Pause_AgainAfterTheDueTimeOfTheDayOfResumption_LeavesWhatWasLeft()
    {
        var resumed = Days.Pause(Shanghai.At("2026-10-09 15:00"), PausedDay.GivenBack, China).Resume(Shanghai.At("2026-10-10 18:00"), China); // put off to the 12th
        resumed.Explanation.Describe(Language.English).Should().Contain("its due time had passed at the resumption");

        var again = resumed.Pause(Shanghai.At("2026-10-10 19:00"), PausedDay.GivenBack, China);

        again.Remaining!.Days.Should().Be(1);
        again.Resume(Shanghai.At("2026-10-12 10:00"), China).DueDate.Should().Be(new LocalDate(2026, 10, 12));
    }

    [Fact]
    public void Pause_AfterAPauseOfADayOrMore_NeverLeavesMoreThanBefore() => Gen.Select(
        Gen.Int[1, 12], Gen.Bool, Gen.Select(Gen.Int[0, 4_000], Gen.Int[24 * 60, 4_000], Gen.Enum<PausedDay>()).Array[2, 4]).Sample((amount, isWorking, pauses) =>
    {
        var terms = new LimitTerms { FirstDay = FirstDay.NextDay, DueTime = new LocalTime(17, 30), LastDayOff = LastDayOff.RollsToNextWorkingDay };
        var at = Shanghai.At("2026-09-18 09:30");
        var deadline = TimeLimit.Of(new(amount, isWorking ? LimitUnit.WorkingDays : LimitUnit.CalendarDays), terms).From(at, China);
        var left = new List<int> { amount };
        foreach (var (until, length, day) in pauses)
        {
            deadline = deadline.Pause(at += Duration.FromMinutes(until), day, China);
            left.Add(deadline.Remaining!.Days!.Value);
            deadline = deadline.Resume(at += Duration.FromMinutes(length), China);
        }

        return left.Zip(left.Skip(1)).All(pair => pair.Second <= Math.Max(pair.First, 1));
    });

    [Fact]
    public void WarnAt_AfterAPauseThatBeganTooLate_IsAsItWas() => Days
        .Pause(Shanghai.At("2026-10-12 10:00"), PausedDay.GivenBack, China).Resume(Shanghai.At("2026-10-20 10:00"), China)
        .WarnAt(new(1, LimitUnit.WorkingDays), China).Should().Be(Shanghai.At("2026-10-08 17:30"));

    [Fact]
    public void Resume_NothingLeft_DoesNotDependOnTheYearOfTheResumption()
    {
        var strict = With.WithUnknownYears(UnknownYears.Refuse, "strict-hours.1");
        Deadline By(WorkingCalendar calendar) => TimeLimit.WorkingHours(2).From(Shanghai.At("2026-12-31 15:00"), calendar)
            .Pause(Shanghai.At("2026-12-31 17:00"), PausedDay.GivenBack, calendar).Resume(Shanghai.At("2027-01-04 10:00"), calendar);

        (By(With).IsProvisional, By(With).Due).Should().Be((false, Shanghai.At("2027-01-04 10:00")));
        By(strict).Due.Should().Be(Shanghai.At("2027-01-04 10:00"));
    }
}
