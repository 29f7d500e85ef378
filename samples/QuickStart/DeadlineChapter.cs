using NodaTime;

using Tianhe.Governance;

namespace QuickStart;

/// <summary>A deadline across Mid-Autumn and National Day 2026, counted day by day, and one into a year without a notice.</summary>
internal static class DeadlineChapter
{
    public static void Show(Page page, OrderProcess orders)
    {
        page.Chapter("期限怎样计算", "How a deadline is counted");
        var deadline = StreetOrder.After(orders, 1).NextDue!.Deadline;
        page.Claim(deadline is { IsProvisional: false } && deadline.DueDate == new LocalDate(2026, 10, 9), deadline.Describe(page.Language));
        page.Line(deadline.Explanation.Describe(page.Language));

        var late = orders.Submit(
            new() { Id = "o-2", Category = "lights/stairwell", Place = "area-0001" },
            StreetOrder.Occasion(orders, "p-li", "2026-12-30T09:20", "c-1")).Order;
        var admitted = orders.Decide(late, new Admit(), StreetOrder.Occasion(orders, "p-clerk", "2026-12-30T09:30", "c-2"));
        page.Claim(admitted.Order.NextDue!.Deadline.IsProvisional, admitted.Order.NextDue.Deadline.Describe(page.Language));
        foreach (var finding in admitted.Findings)
        {
            page.Line($"{finding.Code}: {finding.Describe(page.Language)}");
        }
    }
}
