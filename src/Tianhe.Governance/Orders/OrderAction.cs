namespace Tianhe.Governance.Orders;

/// <summary>The actions that have a typed command, in the order of the path.</summary>
internal enum OrderAction
{
    Submit,
    Admit,
    Dispatch,
    Acknowledge,
    Return,
    ReportHandled,
    Check,
    Rate,
    Close,

    /// <summary>An action of the place's own.</summary>
    Act,
}
