using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>What a deadline says that was stored and whose calendar is not at hand.</summary>
public sealed class StoredDeadlineTests
{
    private static WorkingCalendar China => WorkingCalendar.China;

    private static Deadline Provisional => Stored(TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)).From(Shanghai.At("2026-12-25 10:00"), China));

    private static Deadline Paused => Stored(TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)).From(Shanghai.At("2026-09-24 09:30"), China)
        .Pause(Shanghai.At("2026-09-28 15:00"), PausedDay.GivenBack, China).Extend(new(1, LimitUnit.WorkingDays), China));

    [Fact]
    public void Explanation_Provisional_SaysWhatIsKnownInUtc()
    {
        Provisional.Explanation.Describe(Language.English).Should().Be(
            """
            Due 1 Jan 2027 (Fri), 1 Jan 2027 09:30 UTC: 5 working days, counted from the next day, from 25 Dec 2026 02:00 UTC.
            The days cannot be listed: the calendar 'china-2020-2026.1', by which they were counted, is not at hand.
            Provisional: it depends on a year for which the calendar 'china-2020-2026.1' has no notice.
            """);
        Provisional.Explanation.Describe(Language.Chinese).Should().Be(
            """
            2027年1月1日（周五）届满，即协调世界时2027年1月1日 09:30：自协调世界时2026年12月25日 02:00起，时限5个工作日，自次日起算。
            当时所用的日历“china-2020-2026.1”现未提供，无法逐日列出。
            结果为暂定：其中有的年份，日历“china-2020-2026.1”没有放假安排。
            """);
    }

    [Fact]
    public void Explanation_PausedAndExtended_SaysWhatIsLeft()
    {
        Paused.Explanation.Describe(Language.English).Should().Be(
            """
            Paused since 28 Sep 2026 07:00 UTC with 6 working days left: 5 working days, counted from the next day, extended by 1 working day, from 24 Sep 2026 01:30 UTC.
            The days cannot be listed: the calendar 'china-2020-2026.1', by which they were counted, is not at hand.
            """);
        Paused.Explanation.Describe(Language.Chinese).Should().Be(
            """
            协调世界时2026年9月28日 07:00起暂停，尚余6个工作日：自协调世界时2026年9月24日 01:30起，时限5个工作日，自次日起算，延长1个工作日。
            当时所用的日历“china-2020-2026.1”现未提供，无法逐日列出。
            """);
    }

    [Fact]
    public void Findings_NameTheCalendar()
    {
        var finding = Paused.Findings.Should().ContainSingle().Subject;

        (finding.Path, finding.Severity).Should().Be(("calendarRevision", FindingSeverity.Warning));
        finding.Describe(Language.English).Should().Be(
            "The deadline was counted by the calendar 'china-2020-2026.1', which is not at hand, so that it cannot be explained; hand it to what reads the records.");
    }

    private static Deadline Stored(Deadline deadline) =>
        new(deadline.Limit, deadline.Start, deadline.Due, deadline.DueDate, deadline.IsProvisional, deadline.CalendarRevision, deadline.History);
}
