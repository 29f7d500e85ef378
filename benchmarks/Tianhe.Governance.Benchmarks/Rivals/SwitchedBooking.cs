namespace Tianhe.Governance.Benchmarks;

/// <summary>The guards and the step of a booking by hand.</summary>
internal static class SwitchedBooking
{
    /// <summary>The stage reached, or null when the step is refused, without a word why.</summary>
    public static BookingStage? Next(BookingStage stage, RivalBooking booking, BookingAct act) => (stage, act.Trigger) switch
    {
        (BookingStage.New, BookingTrigger.Apply) => BookingStage.Applied,
        (BookingStage.Applied, BookingTrigger.Confirm) when act.Actor == booking.Clerk && booking.People <= 40 => BookingStage.Booked,
        (BookingStage.Applied, BookingTrigger.Decline) when act.Actor == booking.Clerk => BookingStage.Declined,
        (BookingStage.Booked, BookingTrigger.FetchKey) when act.Actor == booking.Requester && act.At <= booking.FetchBy => BookingStage.InUse,
        (BookingStage.Booked, BookingTrigger.Lapse) when act.At > booking.FetchBy => BookingStage.Lapsed,
        (BookingStage.InUse, BookingTrigger.HandBack) when act.Actor == booking.Clerk =>
            act.IsTidy || booking.TidyUps >= 1 ? BookingStage.HandedBack : BookingStage.InUse,
        _ => null,
    };
}
