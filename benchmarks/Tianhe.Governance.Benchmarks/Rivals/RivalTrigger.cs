namespace Tianhe.Governance.Benchmarks;

/// <summary>The actions of the four-step order, in the order of <see cref="OrderStepKind"/>, the return last.</summary>
internal enum RivalTrigger
{
    Submit,
    Admit,
    Dispatch,
    Acknowledge,
    ReportHandled,
    Check,
    Rate,
    Close,
    Return,
}
