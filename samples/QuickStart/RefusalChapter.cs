using Tianhe.Governance;

namespace QuickStart;

/// <summary>A step that is refused: why, by which rule, and what is allowed instead.</summary>
internal static class RefusalChapter
{
    public static void Show(Page page, OrderProcess orders)
    {
        page.Chapter("不能这样做，因为……", "Not like this, because …");
        var admitted = StreetOrder.After(orders, 1);
        var early = orders.Decide(admitted, new Acknowledge(), StreetOrder.Occasion(orders, "p-clerk", "2026-09-24T09:40", "c-3"));
        page.Claim(
            early.Outcome == DecisionOutcome.Refused && early.Order.Equals(admitted),
            page.Say("p-clerk 想在派单之前签收，被拒绝，工单不变", "p-clerk wants to acknowledge before the dispatch, is refused, and nothing has changed"));
        Reasons(page, early);
        page.Claim(
            early.Refusals.Any(refusal => refusal.Permitted.Any(action => action.IsForActor && action.Action == "dispatch")),
            page.Say("拒绝的同时指明了可以派单", "the refusal says that dispatching is allowed instead"));

        var working = StreetOrder.After(orders, 3);
        var late = orders.Decide(working, new Return { Reason = "not-our-area" }, StreetOrder.Occasion(orders, "p-wang", "2026-09-30T00:00", "c-5"));
        page.Claim(
            late.Outcome == DecisionOutcome.Refused,
            page.Say("p-wang 在第三个工作日才退单，被拒绝", "p-wang wants to return it on the third working day and is refused"));
        Reasons(page, late);
    }

    private static void Reasons(Page page, OrderDecision decision)
    {
        foreach (var refusal in decision.Refusals)
        {
            page.Line($"{refusal.Code}: {refusal.Describe(page.Language)}");
        }
    }
}
