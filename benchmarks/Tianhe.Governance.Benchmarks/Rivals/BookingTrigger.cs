namespace Tianhe.Governance.Benchmarks;

/// <summary>The actions of a booking, and the time to fetch the key running out.</summary>
internal enum BookingTrigger
{
    Apply,
    Confirm,
    Decline,
    FetchKey,
    HandBack,
    Lapse,
}
