using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>An order as a host keeps it that moves its stage by Stateless or by a switch.</summary>
/// <remarks>
/// Who may act is one person each, known beforehand: a guard is a comparison of two texts, cheaper than the look-up of a role
/// on a day that the library does.
/// </remarks>
internal sealed class RivalOrder
{
    public RivalStage Stage { get; set; }

    public string Requester { get; init; } = "p-li";

    public string Clerk { get; init; } = "p-clerk";

    public string Secretary { get; init; } = "p-secretary";

    public string? Handler { get; init; } = "p-wang";

    public Instant ReturnBy { get; init; } = Instant.FromUtc(2026, 9, 29, 15, 59);

    public int Redos { get; init; }
}
