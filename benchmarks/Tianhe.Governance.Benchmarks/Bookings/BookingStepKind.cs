namespace Tianhe.Governance.Benchmarks;

/// <summary>The acts on the path of a booking whose room is handed back untidy once.</summary>
public enum BookingStepKind
{
    Apply,
    Confirm,
    FetchKey,
    HandBackUntidy,
    HandBackTidy,
}
