namespace Tianhe.Governance.Benchmarks;

/// <summary>The guards and the step by hand.</summary>
internal static class SwitchedOrder
{
    /// <summary>The stage reached, or null when the step is refused, without a word why.</summary>
    public static RivalStage? Next(RivalStage stage, RivalOrder order, RivalAct act) => (stage, act.Trigger) switch
    {
        (RivalStage.New, RivalTrigger.Submit) => RivalStage.AwaitingAdmission,
        (RivalStage.AwaitingAdmission, RivalTrigger.Admit) when act.Actor == order.Clerk => RivalStage.AwaitingDispatch,
        (RivalStage.AwaitingDispatch, RivalTrigger.Dispatch) when act.Actor == order.Clerk => RivalStage.AwaitingAcknowledgement,
        (RivalStage.AwaitingAcknowledgement, RivalTrigger.Acknowledge) when act.Actor == order.Handler => RivalStage.InProgress,
        (RivalStage.AwaitingAcknowledgement or RivalStage.InProgress, RivalTrigger.Return)
            when act.Actor == order.Handler && act.At <= order.ReturnBy => RivalStage.AwaitingDispatch,
        (RivalStage.InProgress, RivalTrigger.ReportHandled) when act.Actor == order.Handler => RivalStage.AwaitingCheck,
        (RivalStage.AwaitingCheck, RivalTrigger.Check) when act.Actor == order.Secretary && act.Actor != order.Handler =>
            act.Answer ? RivalStage.AwaitingRating : RivalStage.InProgress,
        (RivalStage.AwaitingRating, RivalTrigger.Rate) when act.Actor == order.Requester =>
            act.Answer || order.Redos >= 1 ? RivalStage.Rated : RivalStage.InProgress,
        (RivalStage.AwaitingRating or RivalStage.Rated, RivalTrigger.Close) when act.Actor == order.Clerk => RivalStage.Closed,
        _ => null,
    };
}
