namespace Tianhe.Governance.Tests.Conventions;

/// <summary>What a convention finds wrong; a failing test lists all of it.</summary>
internal static class Breaches
{
    public static void ShouldBeNone(this IEnumerable<string> breaches) => string.Join('\n', breaches.Order(StringComparer.Ordinal)).Should().BeEmpty();
}
