namespace Tianhe.Governance.Benchmarks;

/// <summary>The stages of a booking; Stateless needs one from which somebody applies.</summary>
public enum BookingStage
{
    New,
    Applied,
    Booked,
    InUse,
    HandedBack,
    Declined,
    Lapsed,
}
