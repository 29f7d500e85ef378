using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>The few people whom the order needs. Ids, posts and terms are illustrations.</summary>
internal static class StreetPeople
{
    private static readonly LocalDate Begin = new(2026, 1, 1);

    public static EquatableList<Role> Roles { get; } =
    [
        new("community-clerk", new("社区工作人员", "community clerk")),
        new("community-secretary", new("社区书记", "community secretary")),
        new("grid-worker", new("网格员", "grid worker")),
    ];

    public static EquatableList<Appointment> Appointments { get; } =
    [
        new() { Person = "p-clerk", Role = "community-clerk", Node = "community-01", From = Begin },
        new() { Person = "p-secretary", Role = "community-secretary", Node = "community-01", From = Begin },
        new() { Person = "p-wang", Role = "grid-worker", Node = "grid-001", From = Begin },
    ];
}
