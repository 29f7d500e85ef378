using Tianhe.Governance;
using Tianhe.Governance.Calendars;

namespace QuickStart;

/// <summary>A deadline across Mid-Autumn and National Day 2026, counted day by day, and one into a year without a notice.</summary>
internal static class DeadlineChapter
{
    public static void Show(Page page, OrderProcess orders)
    {
        page.Chapter("期限怎样计算", "How a deadline is counted");
        if (StreetOrder.After(orders, 1).NextDue is not { Deadline: var deadline })
        {
            page.Line(page.Say("按本规则，受理之后没有办理期限。", "By these rules nothing falls due after the admission."));
            return;
        }

        var calendar = orders.Rules.Calendar;
        page.Claim(IsCountedRight(deadline, calendar), deadline.Describe(page.Language));
        page.Line(deadline.Explanation.Describe(page.Language));

        var late = orders.Submit(
            new() { Id = "o-2", Category = "lights/stairwell", Place = "area-0001" },
            StreetOrder.Occasion(orders, "p-li", "2026-12-30T09:20", "c-1")).Order;
        var admitted = orders.Decide(late, new Admit(), StreetOrder.Occasion(orders, "p-clerk", "2026-12-30T09:30", "c-2"));
        var later = admitted.Order.NextDue!.Deadline;
        page.Claim(later.IsProvisional || later.Limit.Unit != LimitUnit.WorkingDays || calendar.Covers(later.DueDate), later.Describe(page.Language));
        foreach (var finding in admitted.Findings)
        {
            page.Line($"{finding.Code}: {finding.Describe(page.Language)}");
        }
    }

    /// <summary>Whether a recount by the calendar gives as many working days as the limit has; limits in other units explain themselves only.</summary>
    private static bool IsCountedRight(Deadline deadline, WorkingCalendar calendar)
    {
        var start = deadline.Start.InZone(calendar.Zone).Date;
        var counted = deadline.Limit.FirstDay == FirstDay.NextDay ? start.PlusDays(1) : start;
        return deadline.Limit.Unit != LimitUnit.WorkingDays || calendar.WorkingDaysBetween(counted, deadline.DueDate.PlusDays(1)) == deadline.Limit.Amount;
    }
}
