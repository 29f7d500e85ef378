using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class UnknownYearsTests
{
    private static readonly TimeLimit Five = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay);
    private static readonly WorkingCalendar Refusing = WorkingCalendar.China.WithUnknownYears(UnknownYears.Refuse, "refusing.1");
    private static readonly WorkingCalendar Assuming = WorkingCalendar.China.WithUnknownYears(UnknownYears.Assume, "assuming.1");

    [Fact]
    public void UnknownYears_UnlessSaidOtherwise_AreProvisional() => WorkingCalendar.China.UnknownYears.Should().Be(UnknownYears.Provisional);

    [Theory]
    [InlineData("2026-12-24 10:00", "2026-12-31", false)]
    [InlineData("2026-12-25 10:00", "2027-01-01", true)]
    [InlineData("2019-12-30 10:00", "2020-01-07", true)]
    public void From_EachPolicy_CountsAlikeAndJudgesOtherwise(string start, string due, bool dependsOnAnUnknownYear)
    {
        var provisional = Five.From(Shanghai.At(start), WorkingCalendar.China);
        var assumed = Five.From(Shanghai.At(start), Assuming);

        (Wording.Date(provisional.DueDate, Language.English), provisional.IsProvisional).Should().Be((Wording.Date(assumed.DueDate, Language.English), dependsOnAnUnknownYear));
        NodaTime.Text.LocalDatePattern.Iso.Format(assumed.DueDate).Should().Be(due);
        (assumed.IsProvisional, assumed.Findings.Count).Should().Be((false, 0));
        Five.TryFrom(Shanghai.At(start), Refusing, out _, out _).Should().Be(!dependsOnAnUnknownYear);
    }

    [Fact]
    public void From_ARefusedYear_ThrowsAndSaysWhich()
    {
        var exception = Five.Invoking(limit => limit.From(Shanghai.At("2026-12-25 10:00"), Refusing)).Should().Throw<UncoveredYearException>().Which;

        (exception.Year, exception.CalendarRevision, exception.Finding.Code).Should().Be((2027, "refusing.1", "calendars.uncovered-year"));
        exception.Message.Should().Be("The due date of 5 working days from 25 Dec 2026 10:00 depends on 2027; the calendar 'refusing.1' covers 2020 to 2026 and assumes nothing beyond. Add the notice for that year.");
        exception.Finding.Describe(Language.Chinese).Should().Be("5个工作日自2026年12月25日 10:00起算，其截止日取决于2027年；日历“refusing.1”只涵盖2020年至2026年，并且不作推算。请补充该年的放假安排。");
    }

    [Fact]
    public void TryFrom_ARefusedYear_GivesTheFindingAndNoDeadline()
    {
        Five.TryFrom(Shanghai.At("2026-12-25 10:00"), Refusing, out var deadline, out var finding).Should().BeFalse();

        deadline.Should().BeNull();
        (finding!.Code, finding.Path, finding.Severity).Should().Be(("calendars.uncovered-year", "years.2027", FindingSeverity.Error));
    }

    [Fact]
    public void TryFrom_ACoveredYear_GivesTheDeadline()
    {
        Five.TryFrom(Shanghai.At("2026-12-24 10:00"), Refusing, out var deadline, out var finding).Should().BeTrue();

        deadline.Should().Be(Five.From(Shanghai.At("2026-12-24 10:00"), Refusing));
        finding.Should().BeNull();
    }

    [Theory] // What depends on no day of the calendar is never refused.
    [InlineData(true)]
    [InlineData(false)]
    public void TryFrom_WhatDependsOnNoYear_IsCounted(bool isHours)
    {
        var limit = isHours ? TimeLimit.ClockHours(24) : TimeLimit.CalendarDays(9, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.Stands);

        limit.TryFrom(Shanghai.At("2030-12-25 10:00"), Refusing, out _, out _).Should().BeTrue();
    }

    [Fact]
    public void With_AYear_KeepsThePolicy() => Refusing.With("refusing.2", Years.Ordinary(2027, 2027)).UnknownYears.Should().Be(UnknownYears.Refuse);
}
