using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>A booking as a host keeps it that moves its stage by Stateless or by a switch; who may act is one person each, as in <see cref="RivalOrder"/>.</summary>
internal sealed class RivalBooking
{
    public BookingStage Stage { get; set; }

    public int TidyUps { get; set; }

    public string Requester { get; init; } = "p-li";

    public string Clerk { get; init; } = "p-clerk";

    public int People { get; init; } = 12;

    public Instant FetchBy { get; init; } = Instant.FromUtc(2026, 9, 25, 2, 1);
}
