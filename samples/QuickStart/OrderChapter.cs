using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Orders;

namespace QuickStart;

/// <summary>An order from the wish to the rating, and made again from its events.</summary>
internal static class OrderChapter
{
    /// <summary>Tells the order.</summary>
    /// <returns>Whether there is one; rules may refuse it.</returns>
    public static bool Show(Page page, RulePack rules, OrderProcess orders)
    {
        page.Chapter("一张工单：从点单到评单", "One order, from wish to rating");
        Limits(page, orders);
        if (rules.Description.Illustrations.Contains("orders"))
        {
            page.Line(page.Say("环节、步骤、职务均为示意，规则文件中已标明。", "Stages, steps and roles are an illustration, and the file of the rules says so."));
        }


        var submission = StreetOrder.Submission(orders);
        if (submission.Outcome == DecisionOutcome.Refused)
        {
            page.Claim(false, page.Say("点单被接受", "the wish is taken in"));
            foreach (var refusal in submission.Refusals)
            {
                page.Line(refusal.Describe(page.Language));
            }

            return false;
        }

        var order = submission.Order;
        Step(page, orders, order);
        foreach (var (actor, at, action, command) in StreetOrder.Path)
        {
            var decision = orders.Decide(order, command, StreetOrder.Occasion(orders, actor, at, $"c-{order.Version + 1}"));
            page.Claim(decision.Outcome == DecisionOutcome.Decided, $"{actor}{page.Say("：", ": ")}{NameOf(orders, action).In(page.Language)}");
            order = decision.Order;
            Step(page, orders, order);
        }

        page.Claim(
            order is { IsSatisfied: true, IsSolved: true } && order.Stage == "closed",
            page.Say("诉求人满意，事项已解决，工单已结案", "the resident is satisfied, the matter is solved, the order is closed"));
        page.Claim(!order.IsOverdueAt(order.LastChangedAt), page.Say("没有超期", "nothing was overdue"));
        page.Claim(
            ServiceOrder.Replay(order.History).Equals(order),
            page.Say($"由 {order.Version} 个事件重放，得到同一张工单", $"replaying its {order.Version} events gives the same order"));
        var again = orders.Decide(order, new Admit(), StreetOrder.Occasion(orders, "p-clerk", "2026-09-24T09:30", "c-2"));
        page.Claim(
            again.Outcome == DecisionOutcome.AlreadyApplied,
            page.Say("重复提交的指令 c-2 被认出，不再生效", "the repeated command c-2 is recognised and does nothing"));
        return true;
    }

    private static void Limits(Page page, OrderProcess orders)
    {
        foreach (var clock in orders.Rules.Workflow.Description.Clocks)
        {
            var ground = clock.Citation?.In(page.Language) ?? page.Say("没有公布的依据", "no published ground");
            page.Line($"{clock.Name.In(page.Language)}{page.Say("：", ": ")}{clock.Limit.Name.In(page.Language)}{page.Say("。", ". ")}{ground}{page.Say("。", ".")}");
        }
    }

    private static void Step(Page page, OrderProcess orders, ServiceOrder order)
    {
        orders.Rules.Workflow.TryFindStage(order.Stage, out var stage);
        var time = order.LastChangedAt.InZone(orders.Rules.Calendar.Zone).LocalDateTime;
        var due = order.NextDue is { } clock ? page.Say($"，办理期限至 {clock.Deadline.DueDate:uuuu-MM-dd}", $", to be handled by {clock.Deadline.DueDate:uuuu-MM-dd}") : "";
        page.Line($"{time:uuuu-MM-dd HH:mm}  {stage!.Name.In(page.Language)}{due}");
    }

    private static BilingualText NameOf(OrderProcess orders, ActionId action) =>
        orders.Rules.Workflow.Description.Actions.SingleOrDefault(named => named.Id == action)?.Name ?? BilingualText.Same(action.Value);
}
