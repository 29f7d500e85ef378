namespace Tianhe.Governance.Benchmarks;

/// <summary>The stages of the four-step order; Stateless needs one from which an order is submitted.</summary>
public enum RivalStage
{
    New,
    AwaitingAdmission,
    AwaitingDispatch,
    AwaitingAcknowledgement,
    InProgress,
    AwaitingCheck,
    AwaitingRating,
    Rated,
    Closed,
}
