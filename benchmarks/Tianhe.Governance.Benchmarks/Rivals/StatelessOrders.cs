using Stateless;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The four-step order in Stateless, with its state kept outside by accessor and mutator.</summary>
/// <remarks>
/// One instance for all orders is the shared machine: the order and the act are set before each <c>Fire</c>, so that it serves
/// one thread. One instance an order is the way of the README of Stateless. No entry or exit actions, no parameters of triggers:
/// each would only slow it.
/// </remarks>
internal sealed class StatelessOrders
{
    private readonly StateMachine<RivalStage, RivalTrigger> _machine;
    private RivalOrder _order;
    private RivalAct _act;

    public StatelessOrders(RivalOrder order, RivalAct act)
    {
        _order = order;
        _act = act;
        _machine = new(() => _order.Stage, stage => _order.Stage = stage);
        ConfigureFirstHalf();
        ConfigureSecondHalf();
    }

    public RivalStage Fire(RivalOrder order, RivalAct act)
    {
        _order = order;
        _act = act;
        _machine.Fire(act.Trigger);
        return order.Stage;
    }

    private void ConfigureFirstHalf()
    {
        _machine.Configure(RivalStage.New)
            .Permit(RivalTrigger.Submit, RivalStage.AwaitingAdmission);
        _machine.Configure(RivalStage.AwaitingAdmission)
            .PermitIf(RivalTrigger.Admit, RivalStage.AwaitingDispatch, IsClerk);
        _machine.Configure(RivalStage.AwaitingDispatch)
            .PermitIf(RivalTrigger.Dispatch, RivalStage.AwaitingAcknowledgement, IsClerk);
        _machine.Configure(RivalStage.AwaitingAcknowledgement)
            .PermitIf(RivalTrigger.Acknowledge, RivalStage.InProgress, IsHandler)
            .PermitIf(RivalTrigger.Return, RivalStage.AwaitingDispatch, () => IsHandler() && _act.At <= _order.ReturnBy);
        _machine.Configure(RivalStage.InProgress)
            .PermitIf(RivalTrigger.ReportHandled, RivalStage.AwaitingCheck, IsHandler)
            .PermitIf(RivalTrigger.Return, RivalStage.AwaitingDispatch, () => IsHandler() && _act.At <= _order.ReturnBy);
    }

    private void ConfigureSecondHalf()
    {
        _machine.Configure(RivalStage.AwaitingCheck)
            .PermitIf(RivalTrigger.Check, RivalStage.AwaitingRating, () => _act.Answer && IsChecker())
            .PermitIf(RivalTrigger.Check, RivalStage.InProgress, () => !_act.Answer && IsChecker());
        _machine.Configure(RivalStage.AwaitingRating)
            .PermitIf(RivalTrigger.Rate, RivalStage.Rated, () => (_act.Answer || _order.Redos >= 1) && IsRequester())
            .PermitIf(RivalTrigger.Rate, RivalStage.InProgress, () => !_act.Answer && _order.Redos < 1 && IsRequester())
            .PermitIf(RivalTrigger.Close, RivalStage.Closed, IsClerk);
        _machine.Configure(RivalStage.Rated)
            .PermitIf(RivalTrigger.Close, RivalStage.Closed, IsClerk);
        _machine.Configure(RivalStage.Closed);
    }

    private bool IsClerk() => _act.Actor == _order.Clerk;

    private bool IsHandler() => _act.Actor == _order.Handler;

    private bool IsRequester() => _act.Actor == _order.Requester;

    private bool IsChecker() => _act.Actor == _order.Secretary && _act.Actor != _order.Handler;
}
