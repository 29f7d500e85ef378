using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarRevisionTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;
    private static readonly TimeLimit Five = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay);
    private static readonly WorkingCalendar Next = China.With("own.2027", new CalendarYear(2027, [Years.Off(2027, 1, 1), Years.Work(2027, 1, 2, "元旦")]));

    [Fact]
    public void With_AYear_IsAddedAndTheOldCalendarStays()
    {
        Next.IsWorkingDay(new(2027, 1, 1)).Should().BeFalse();
        Next.LastYear.Should().Be(2027);
        China.IsWorkingDay(new(2027, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void With_ARevisedYear_ReplacesAllItsDays()
    {
        var revised = China.With("own.2026", new CalendarYear(2026, [Years.Off(2026, 1, 1)], 2));

        revised.ListedDays.Where(day => day.Date.Year == 2026).Should().Equal(Years.Off(2026, 1, 1));
        revised.YearOf(new(2026, 10, 1))!.Revision.Should().Be(2);
    }

    [Fact]
    public void With_NoNewName_Throws() => China.Invoking(it => it.With(it.Revision, it.Years)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2026-10-01", "2026-10-08", "2026-09-30")]
    [InlineData("2026-10-08", "2026-10-09", "2026-09-30")] // a working day is never its own answer
    [InlineData("2026-10-09", "2026-10-10", "2026-10-08")] // a Saturday worked
    [InlineData("2026-12-31", "2027-01-01", "2026-12-30")] // assumed
    public void NextWorkingDay_PreviousWorkingDay_Table(string date, string next, string previous) =>
        (China.NextWorkingDay(Date(date)), China.PreviousWorkingDay(Date(date))).Should().Be((Date(next), Date(previous)));

    [Fact]
    public void Moved_AYearIsAdded_TellsThoseThatMoveOrBecomeFirm()
    {
        EquatableList<Deadline> deadlines = [Due("2026-12-28 10:00"), Due("2026-12-01 10:00"), Due("2026-12-25 10:00"), Due("2027-01-04 10:00")];

        var changes = Next.Moved(deadlines);

        changes.Select(change => $"{change} {change.IsMoved} {change.After.IsProvisional} {change.After.CalendarRevision}").Should().Equal(
            "4 Jan 2027 -> 4 Jan 2027 False False own.2027", "1 Jan 2027 -> 2 Jan 2027 True False own.2027", "11 Jan 2027 -> 11 Jan 2027 False False own.2027");
        changes.Select(change => change.Before).Should().Equal(deadlines[0], deadlines[2], deadlines[3]);
    }

    [Fact]
    public void Moved_TheSameCalendar_IsNothing() => China.Moved([Due("2026-12-28 10:00"), Due("2026-09-24 10:00")]).Count.Should().Be(0);

    [Fact]
    public void Moved_AnotherTimeOfTheSameDay_IsMoved()
    {
        var before = Office.With(WorkingHours.Daily("09:00-17:00"));
        var after = before.WithHours(WorkingHours.Daily("09:00-18:00"), "later.1");
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfHours).From(Shanghai.At("2026-09-24 10:00"), before);

        after.Moved([deadline]).Select(change => $"{change} {change.IsMoved}").Should().Equal("9 Oct 2026 -> 9 Oct 2026 True");
    }

    [Fact]
    public void Moved_Null_Throws()
    {
        FluentActions.Invoking(() => China.Moved(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => China.Moved([null!])).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Deadlines none of whose days differ do not move: what moves can be told from the days.</summary>
    [Fact]
    public void Moved_IsExactlyWhatCountsOtherwise() => Gen.Int[0, 900].Array[1, 20].Sample(starts =>
    {
        var deadlines = starts.Select(start => Five.From(Shanghai.At("2025-06-01 10:00") + Duration.FromDays(start), China)).ToArray();
        var expected = deadlines.Where(before => Five.From(before.Start, Next) is var after && (after.Due != before.Due || after.IsProvisional != before.IsProvisional));
        return Next.Moved(deadlines).Select(change => change.Before).SequenceEqual(expected);
    });

    [Fact]
    public void Difference_IsEveryDateOfAnotherKind() => China.Difference(Next).Select(change => change.ToString()).Should().Equal(
        "1 Jan 2027: OrdinaryWeekday -> DayOff", "2 Jan 2027: OrdinaryWeekend -> MakeUpWorkingDay");

    [Fact]
    public void Difference_OfWhatWasListedOnlyBefore_GoesBackToOrdinary() => Next.Difference(China).Select(change => (change.Date, change.Before, change.After)).Should().Equal(
        (new(2027, 1, 1), DayKind.DayOff, DayKind.OrdinaryWeekday), (new(2027, 1, 2), DayKind.MakeUpWorkingDay, DayKind.OrdinaryWeekend));

    [Fact]
    public void Difference_EqualsADayWalk()
    {
        var other = Years.Calendar(new CalendarYear(2026, [Years.Off(2026, 3, 2), Years.Off(2026, 10, 1)]));

        China.Difference(other).Select(change => change.Date).Should().Equal(
            new DateInterval(new(2018, 1, 1), new(2028, 12, 31)).Where(date => China.KindOf(date) != other.KindOf(date)));
        China.Difference(China).Count.Should().Be(0);
    }

    [Fact]
    public void Equality_IsByContent()
    {
        China.Equals(China.With("x", [])).Should().BeFalse();
        China.With("x", []).Should().Be(China.With("x", [])).And.NotBe(China.WithUnknownYears(UnknownYears.Assume, "x")).And.NotBe(China.With("x", Years.Ordinary(2027, 2027)));
        China.With("x", []).GetHashCode().Should().Be(China.With("x", []).GetHashCode());
    }

    [Fact]
    public void Moved_WhatRemainsIsAnother_IsAChange()
    {
        WorkingCalendar Of(string revision, params ListedDay[] days) => new WorkingCalendarBuilder(revision, "Asia/Shanghai").Put(new CalendarYear(2026, [.. days])).Build();
        var before = Of("before");
        var after = Of("after", new(new(2026, 3, 3), DayKind.DayOff, "甲"), new(new(2026, 3, 7), DayKind.MakeUpWorkingDay, "甲"));
        var paused = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(Shanghai.At("2026-03-02 10:00"), before).Pause(Shanghai.At("2026-03-05 10:00"), PausedDay.GivenBack, before);

        var change = after.Moved([paused]).Should().ContainSingle().Which;

        (change.Before.Due == change.After.Due, change.Before.Remaining!.Days, change.After.Remaining!.Days).Should().Be((true, 3, 4));
    }

    private static Deadline Due(string start) => Five.From(Shanghai.At(start), China);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
