using Stateless;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The booking in Stateless: one machine for all bookings, which are set before each <c>Fire</c>, so that it serves one thread.</summary>
internal sealed class StatelessBookings
{
    private readonly StateMachine<BookingStage, BookingTrigger> _machine;
    private RivalBooking _booking = new();
    private BookingAct _act = BookingAct.Path[0];

    public StatelessBookings()
    {
        _machine = new(() => _booking.Stage, stage => _booking.Stage = stage);
        _machine.Configure(BookingStage.New)
            .Permit(BookingTrigger.Apply, BookingStage.Applied);
        _machine.Configure(BookingStage.Applied)
            .PermitIf(BookingTrigger.Confirm, BookingStage.Booked, () => IsClerk() && _booking.People <= 40)
            .PermitIf(BookingTrigger.Decline, BookingStage.Declined, IsClerk);
        _machine.Configure(BookingStage.Booked)
            .PermitIf(BookingTrigger.FetchKey, BookingStage.InUse, () => _act.Actor == _booking.Requester && _act.At <= _booking.FetchBy)
            .PermitIf(BookingTrigger.Lapse, BookingStage.Lapsed, () => _act.At > _booking.FetchBy);
        _machine.Configure(BookingStage.InUse)
            .PermitIf(BookingTrigger.HandBack, BookingStage.HandedBack, () => (_act.IsTidy || _booking.TidyUps >= 1) && IsClerk())
            .PermitReentryIf(BookingTrigger.HandBack, () => !_act.IsTidy && _booking.TidyUps < 1 && IsClerk());
    }

    public BookingStage Fire(RivalBooking booking, BookingAct act)
    {
        _booking = booking;
        _act = act;
        _machine.Fire(act.Trigger);
        return booking.Stage;
    }

    public bool CanFire(RivalBooking booking, BookingAct act)
    {
        _booking = booking;
        _act = act;
        return _machine.CanFire(act.Trigger);
    }

    private bool IsClerk() => _act.Actor == _booking.Clerk;
}
