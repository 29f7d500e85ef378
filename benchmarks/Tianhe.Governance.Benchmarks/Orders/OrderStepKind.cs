namespace Tianhe.Governance.Benchmarks;

/// <summary>The commands on the path of an order that nobody returns and that satisfies at once.</summary>
public enum OrderStepKind
{
    Submit,
    Admit,
    Dispatch,
    Acknowledge,
    ReportHandled,
    Check,
    Rate,
    Close,
}
