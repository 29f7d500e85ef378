using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Types that break the law or keep it, so that every check is seen to fail and to pass.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Read by the tests as metadata.")]
[SuppressMessage("Design", "CA1051", Justification = "Wrong on purpose.")]
[SuppressMessage("Usage", "CA2211", Justification = "Wrong on purpose.")]
internal static class ShapeSamples
{
    public class Derivable;

    public abstract class DerivableAbstract;

    public abstract record ClosedRecord
    {
        private protected ClosedRecord()
        {
        }
    }

    public sealed class Settable
    {
        public int Set { get; set; }

        public int PrivatelySet { get; private set; }

        public int Given { get; init => field = value < 0 ? 0 : value; }
    }

    public sealed class Written
    {
        public readonly int Seen = 1;
        private int _count;

        public int Next() => ++_count;
    }

    public sealed class OrderBuilder
    {
        public int Count { get; set; }
    }

    public sealed record Lists
    {
        public string[] Array { get; init; } = [];

        public IReadOnlyList<int> Interface { get; init; } = [];

        public EquatableList<int> Lawful { get; init; }

        public EquatableList<int>? Absent { get; init; }

        public string Text { get; init; } = "";

        public static List<int> Method() => [];
    }

    public sealed record HiddenArray(int Count)
    {
        private readonly int[] _items = new int[Count];

        public int First => _items[0];
    }

    public sealed record OwnEquality(int Count)
    {
        private readonly int[] _items = new int[Count];

        public bool Equals(OwnEquality? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

        public override int GetHashCode() => _items.Length;
    }

    public static class Statics
    {
        public static int Counter = Constant;

        public const int Constant = 1;

        public static readonly int Fixed = Constant.GetHashCode();

        public static string? Name { get; set; }

        public static Func<int> Lambda() => static () => 1;
    }
}
